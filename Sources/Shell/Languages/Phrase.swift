/// The name of a text of the interface: the `msgid` of its entry in the catalogues of `Content/languages/interface`.
///
/// Each feature lists its own in an enum, so that a test can ask for every one of them in every language:
///
///     enum InterviewPhrase: String, Phrase { case next = "interview.continue" }
public protocol Phrase: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// Those that go with a number: their entries are `key.one`, `key.other` and so on, as each language has them.
    static var counted: Set<Self> { get }
}

extension Phrase {
    public static var counted: Set<Self> { [] }
}
