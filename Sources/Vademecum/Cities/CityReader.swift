import Foundation
import Vocabulary

/// Reads `cities/<layer>.yaml`; a layer without that file has no network of its own.
struct CityReader {
    let context: ReadingContext
    let channels: Register<Channel>

    func network(of layer: String, in content: URL) -> CityNetwork? {
        guard
            let file = ContentFolder.files(in: content.appending(path: "cities"), ending: "yaml")
                .first(where: { $0.url.lastPathComponent == layer + ".yaml" }), let text = file.text(context.report),
            let node = YAMLGuard.compose(text, file: file.name, report: context.report),
            let root = Entry(node, file: file.name, context: context)
        else { return nil }
        for key in ["city", "name", "layer", "checked_on"] { _ = root.string(key) }
        var organisations = Register<Organisation>("organisation")
        for (id, entry) in root.memberEntries("organisations") {
            organisations.add(organisation(id, entry), id: id, at: entry.position, report: context.report)
        }
        var desks = Register<Desk>("desk")
        for (id, entry) in root.memberEntries("desks") {
            let desk = desk(id, entry)
            organisations.expect(desk.organisation.text, at: entry.position(of: "organisation"), report: context.report)
            desks.add(desk, id: id, at: entry.position, report: context.report)
        }
        let network = root.entry("network")
        let about = network?.text("about")
        _ = network?.provenance()
        network?.finish()
        let note = root.text("note")
        root.finish()
        return CityNetwork(about: about, note: note, organisations: organisations.items, desks: desks.items)
    }

    private func organisation(_ id: String, _ entry: Entry) -> Organisation {
        defer { entry.finish() }
        let channels = entry.strings("receives").map { Channel.ID($0) }
        for channel in channels {
            self.channels.expect(channel.text, at: entry.position(of: "receives"), report: context.report)
        }
        return Organisation(
            id: Organisation.ID(id), name: entry.required("name"), kind: entry.word("kind") ?? .association,
            role: entry.text("role"), receives: channels,
            provenance: entry.provenance())
    }

    private func desk(_ id: String, _ entry: Entry) -> Desk {
        defer { entry.finish() }
        let address = entry.entry("address")
        defer { address?.finish() }
        // Contacts are for the desks' own pages; nobody's are known yet.
        _ = entry.node("contacts")
        let languages = entry.has("languages") ? entry.strings("languages") : []
        return Desk(
            id: Desk.ID(id), organisation: Organisation.ID(entry.required("organisation")),
            name: entry.required("name"),
            street: address?.string("street"), addressAsOf: address?.integer("as_of"), hours: entry.string("hours"),
            languages: languages.isEmpty ? nil : languages, note: entry.text("note"), provenance: entry.provenance())
    }
}
