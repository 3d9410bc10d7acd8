import Hummingbird
public import Safeguard
public import Shell
public import Vocabulary

/// Every public page: home, triage, interviews, checklists, the Vademecum to be read, about.
public struct PublicSite: Sendable {
    /// What the public pages add to the stylesheet; give it to `Assets(addingStyles:)`.
    public static var styles: [[UInt8]] { [PackageResources.public_css] }

    /// The entries of the header's menu; give them to `Layout(sections:)`.
    public static var sections: [Layout.Section] {
        [
            Layout.Section(path: Paths.start, name: TriagePhrase.title),
            Layout.Section(path: Paths.vademecum, name: VademecumPhrase.title),
        ]
    }

    /// What the site is called in each language; give it to `Network(names:)`.
    public static func names(in phrasebook: Phrasebook) -> [Language: String] {
        Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, phrasebook.words(in: $0)(HomePhrase.network)) })
    }

    private let rooms: Rooms

    /// - Parameters:
    ///   - edition: The edition to answer from; it may be replaced meanwhile.
    ///   - layout: The frame around every page.
    ///   - sealer: Seals the answers that visitors keep in their browsers.
    ///   - isSecure: Whether the site is reached over HTTPS.
    ///   - now: The time.
    public init(
        edition: CurrentEdition, layout: Layout, sealer: Sealer, isSecure: Bool,
        now: @escaping @Sendable () -> Moment = Moment.now
    ) {
        rooms = Rooms(
            edition: edition, layout: layout,
            cookie: SealedCookie("visit", sealer: sealer, isSecure: isSecure, now: now), now: now)
    }

    public func add(to routes: Routes) {
        routes.inEachLanguage { group in
            group.add(middleware: InsteadPages())
            HomeRoutes(rooms: rooms).add(to: group)
            TriageRoutes(rooms: rooms).add(to: group)
            InterviewRoutes(rooms: rooms).add(to: group)
            ChecklistRoutes(rooms: rooms).add(to: group)
            VademecumRoutes(rooms: rooms).add(to: group)
            LifeCycleRoutes(rooms: rooms).add(to: group)
        }
    }
}
