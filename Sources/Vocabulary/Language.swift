/// A language that pages and content are written in.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case italian = "it"
    case english = "en"
    case french = "fr"
    case arabic = "ar"

    /// BCP 47 tag, as in `lang="it"`.
    public var tag: String { rawValue }

    /// The language's name in itself, as its readers look for it.
    public var ownName: String {
        switch self {
        case .italian: "Italiano"
        case .english: "English"
        case .french: "Français"
        case .arabic: "العربية"
        }
    }

    /// Whether it is written from right to left.
    public var isRightToLeft: Bool { self == .arabic }
}
