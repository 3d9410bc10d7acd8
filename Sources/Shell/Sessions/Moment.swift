import Foundation

/// A point in time, in whole seconds since 1970 (UTC).
public struct Moment: Sendable, Hashable, Comparable {
    public let seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    /// What the machine's clock says.
    ///
    /// Whatever needs the time takes a function, so that tests can stop the clock.
    public static func now() -> Moment {
        Moment(seconds: Int(Date().timeIntervalSince1970))
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
