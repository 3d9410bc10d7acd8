import Synchronization
public import Vademecum

/// The edition that is served now; it may be replaced while pages are being answered.
///
/// Whoever answers a request takes the edition once, so that a page never mixes two of them.
public final class CurrentEdition: Sendable {
    private let edition: Mutex<Edition>

    public init(_ edition: Edition) {
        self.edition = Mutex(edition)
    }

    public var now: Edition { edition.withLock { $0 } }

    public func replace(with edition: Edition) {
        self.edition.withLock { $0 = edition }
    }
}
