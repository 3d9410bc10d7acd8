public import HTML
public import Vocabulary

/// The skeleton of every page: head, header with the languages, main, footer.
public struct Layout: Sendable {
    /// An entry of the header's menu.
    public struct Section: Sendable {
        let path: String
        let name: @Sendable (Words) -> String

        /// - Parameters:
        ///   - path: The page's path, without the language.
        ///   - name: What the menu calls it.
        public init(path: String, name: some Phrase) {
            self.path = path
            self.name = { words in words(name) }
        }
    }

    public let network: Network
    public let phrasebook: Phrasebook
    public let assets: Assets
    let sections: [Section]

    public init(network: Network, phrasebook: Phrasebook, assets: Assets = Assets(), sections: [Section] = []) {
        self.network = network
        self.phrasebook = phrasebook
        self.assets = assets
        self.sections = sections
    }

    /// The page with that content, in that language.
    public func page(_ frame: Frame, in language: Language, @MarkupBuilder content: () -> Markup) -> Markup {
        let words = phrasebook.words(in: language)
        let parts = FrameParts(layout: self, frame: frame, language: language, words: words)
        return document(language: language.tag, direction: language.isRightToLeft ? .rightToLeft : .leftToRight) {
            parts.head
            body(.when(frame.isDense, .class("dense"))) {
                a(words(ShellPhrase.skipToContent), .class("skip"), .href("#main"))
                parts.header
                div(.class("frame")) {
                    frame.printHead
                    parts.way
                    HTML.main(.id("main"), .tabindex(-1), content: content)
                    frame.printFoot
                }
                parts.footer
            }
        }
    }
}
