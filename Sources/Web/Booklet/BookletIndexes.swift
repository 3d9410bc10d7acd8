import Foundation
import HTML
import Shell
import Vademecum
import Vocabulary

/// The indexes at the end of the booklet: from a paper, and from an article of law, to the procedures.
struct BookletIndexes: Sendable {
    let reader: Reader
    let order: BookletOrder

    @MarkupBuilder var body: Markup {
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.byDocument), .id("by-document"))
            dl(.class("index")) {
                for document in documents { entry(reader.show(document.name), places(of: document.id)) }
            }
        }
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.byLaw), .id("by-law"))
            div(.class("narrow")) {
                for law in reader.edition.laws { index(of: law) }
            }
        }
    }

    /// Where an entry leads, and what stands there.
    private struct Place {
        let anchor: String
        let procedure: Procedure
    }

    /// By name in the reader's language, as an index is looked up.
    private var documents: [Document] {
        reader.edition.documents.sorted { Self.precedes(reader.text($0.name), reader.text($1.name)) }
    }

    private func places(of document: Document.ID) -> [Place] {
        order.procedures.compactMap { procedure in
            procedure.requirements.firstIndex {
                $0.documents.contains(document) && reader.edition.isPrinted($0.applicability)
            }.map { number in
                Place(anchor: procedure.bookletAnchor(ofRequirement: number), procedure: procedure)
            }
        }
    }

    @MarkupBuilder private func index(of law: Law) -> Markup {
        let references = references(to: law)
        if !references.isEmpty {
            h3 { reader.show(law.name) }
            dl(.class("index")) {
                for (reference, places) in references { entry(reader.ltr(reference), places) }
            }
        }
    }

    private func references(to law: Law) -> [(reference: String, places: [Place])] {
        var procedures: [String: Set<Procedure.ID>] = [:]
        for use in reader.edition.lines(restingOn: law) {
            for reference in use.lines.flatMap(\.provenance.basis)
            where reader.law(citedBy: reference)?.id == law.id {
                procedures[reference, default: []].insert(use.procedure.id)
            }
        }
        return procedures.sorted { Self.precedes($0.key, $1.key) }.map { reference, ids in
            let places = order.procedures.filter { ids.contains($0.id) }
                .map { Place(anchor: $0.bookletAnchor, procedure: $0) }
            return (reference, places)
        }
    }

    /// Alphabetical without regard to capitals and accents, numbers by their value: article 5 before article 22.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.compare(right, options: [.caseInsensitive, .diacriticInsensitive, .numeric]) == .orderedAscending
    }

    @MarkupBuilder private func entry(_ name: Markup, _ places: [Place]) -> Markup {
        if !places.isEmpty {
            div {
                dt { name }
                dd {
                    for (number, place) in places.enumerated() {
                        if number > 0 { ", " }
                        a(.href("#" + place.anchor)) { reader.show(place.procedure.plain) }
                    }
                }
            }
        }
    }
}
