/// Where the repository's files are, for tests of content.
public enum Repository {
    /// The repository's folder, without a slash at its end.
    public static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    public static let interfaceLanguages = root + "/Content/languages/interface"
}
