/// The site's own files: one stylesheet and the mark that browsers show on their tabs.
public struct Assets: Sendable {
    public let stylesheet: Asset
    public let mark: Asset

    /// - Parameter styles: What features add to the stylesheet, after the shell's own.
    public init(addingStyles styles: [[UInt8]] = []) {
        let parts =
            [
                PackageResources.tokens_css, PackageResources.base_css, PackageResources.frame_css,
                PackageResources.forms_css, PackageResources.components_css,
            ] + styles + [PackageResources.print_css]
        stylesheet = Asset(
            name: "sportello", extension: "css", mediaType: "text/css; charset=utf-8",
            bytes: compact(Array(parts.joined(separator: [UInt8(ascii: "\n")]))))
        mark = Asset(name: "mark", extension: "svg", mediaType: "image/svg+xml", bytes: PackageResources.mark_svg)
    }

    var all: [Asset] { [stylesheet, mark] }
}
