import HTML
import Vademecum
import Vocabulary

/// Notes, points on which offices differ, and what only a desk can settle.
struct Remarks: Sendable {
    let reader: Reader
    let checklist: Checklist

    @MarkupBuilder var body: Markup {
        notes
        differences
        if !checklist.procedure.questionsForDesk.isEmpty {
            h2(reader.say(ChecklistPhrase.askDesk))
            ul { for question in checklist.procedure.questionsForDesk { li { reader.show(question) } } }
        }
    }

    @MarkupBuilder private var notes: Markup {
        if !checklist.notes.isEmpty || checklist.procedure.provenance.note != nil {
            h2(reader.say(ChecklistPhrase.notes))
            ul(.class("lines")) {
                if let note = checklist.procedure.provenance.note { li { reader.show(note) } }
                for note in checklist.notes {
                    li {
                        p { reader.show(note.text) }
                        Why(
                            reader: reader, condition: note.condition,
                            provenance: note.provenance
                        ).body
                    }
                }
            }
        }
    }

    @MarkupBuilder private var differences: Markup {
        let points = checklist.interpretations.compactMap(reader.edition.interpretation)
        if !points.isEmpty {
            h2(reader.say(ChecklistPhrase.differs))
            p(reader.say(ChecklistPhrase.differsLead))
            ul(.class("links")) {
                for point in points {
                    li { a(.href(reader.to(Paths.interpretation(point.id)))) { reader.show(point.question) } }
                }
            }
        }
    }
}

extension Checklist {
    /// The disputed points that this list touches, each once, in the order of its lines.
    var interpretations: [Interpretation.ID] {
        var all: [Interpretation.ID?] = [procedure.provenance.interpretation]
        all += papers.filter { $0.necessity != .notNeeded }.map(\.requirement.provenance.interpretation)
        all += checks.filter { $0.state != .notApplicable }.map(\.check.provenance.interpretation)
        all += deadlines.filter { $0.necessity != .notNeeded }.map(\.deadline.provenance.interpretation)
        all += fees.filter { $0.necessity != .notNeeded }.map(\.fee.provenance.interpretation)
        all += validity.map(\.rule.provenance.interpretation)
        all += notes.map(\.provenance.interpretation)
        var seen: Set<Interpretation.ID> = []
        return all.compactMap(\.self).filter { seen.insert($0).inserted }
    }
}
