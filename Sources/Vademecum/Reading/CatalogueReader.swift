import FEEL
import Vocabulary

/// Reads the catalogues: documents, channels, laws, sources, rulesets, interpretations.
struct CatalogueReader {
    let layers: [LayerFiles]
    let context: ReadingContext

    func documents() -> Register<Document> {
        read("documents", "document") { id, entry in
            Document(
                id: Document.ID(id), name: entry.requiredText("name"), plain: entry.text("plain"),
                place: entry.text("where"), icon: icon(of: entry), codes: entry.strings("codes"),
                position: entry.position)
        }
    }

    private func icon(of entry: Entry) -> String {
        let icon = entry.string("icon") ?? "form"
        if !Self.icons.contains(icon) {
            let hint = Spelling.hint(for: icon, among: Self.icons)
            context.report.add("there is no icon \(icon.prefix(40))\(hint)", at: entry.position(of: "icon"))
        }
        return icon
    }

    private static let icons: Set<String> = [
        "passport", "card", "form", "receipt", "photo", "house", "money", "contract", "certificate", "family", "health",
        "study", "court", "map",
    ]

    func channels() -> Register<Channel> {
        read("channels", "channel") { id, entry in
            let how = entry.requiredText("how")
            let bring = entry.text("bring")
            return Channel(
                id: Channel.ID(id), name: entry.requiredText("name"), how: how, bring: bring,
                place: entry.text("place"),
                placeNote: nil, provenance: entry.provenance())
        }
    }

    func laws() -> Register<Law> {
        read("laws", "law") { id, entry in
            Law(id: Law.ID(id), name: entry.requiredText("name"), prefix: entry.string("matches") ?? id)
        }
    }

    func sources() -> Register<Source> {
        read("sources", "source") { id, entry in
            Source(
                id: Source.ID(id), title: entry.string("title"), address: entry.string("at"),
                kind: entry.string("kind") ?? "guide", note: entry.text("note"))
        }
    }

    func rulesets() -> Register<Ruleset> {
        read("rulesets", "ruleset") { id, entry in
            if !entry.has("in_force") {
                context.report.add("in_force is missing (null while unknown)", at: entry.position)
            }
            return Ruleset(
                id: Ruleset.ID(id), name: entry.requiredText("name"), inForce: entry.day("in_force"),
                published: entry.day("published"), provenance: entry.provenance())
        }
    }

    func interpretations() -> Register<Interpretation> {
        read("interpretations", "interpretation") { id, entry in
            let positions = entry.entries("positions").map(position)
            if positions.count < 2 {
                context.report.add("an interpretation needs at least two positions", at: entry.position)
            }
            return Interpretation(
                id: Interpretation.ID(id), code: entry.string("code"), question: entry.requiredText("question"),
                positions: positions, suggested: entry.text("suggested"), provenance: entry.provenance(),
                agreement: nil,
                position: entry.position)
        }
    }

    private func position(_ entry: Entry) -> Interpretation.Position {
        defer { entry.finish() }
        return Interpretation.Position(
            id: entry.required("id"), says: entry.requiredText("says"), heldBy: entry.text("held_by"),
            sources: entry.sources())
    }

    private func read<Item>(_ name: String, _ kind: String, _ make: (String, Entry) -> Item) -> Register<Item> {
        var register = Register<Item>(kind)
        for (id, entry) in layers.flatMap({ $0.members(name) }) {
            register.add(make(id, entry), id: id, at: entry.position, report: context.report)
            entry.finish()
        }
        return register
    }
}
