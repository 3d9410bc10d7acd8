import HTML
import Shell
import Vademecum
import Vocabulary

/// What is other than in the last edition, for who knows that one by heart.
struct BookletChanges: Sendable {
    let reader: Reader
    /// The edition to compare with; without one, the chapter says so.
    let earlier: Edition?

    var body: Markup {
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.changes), .id("changes"))
            if let earlier { changes(since: earlier) } else { p(reader.say(BookletPhrase.nothingCompared)) }
        }
    }

    @MarkupBuilder private func changes(since earlier: Edition) -> Markup {
        let changes = told(EditionDifference(from: earlier, to: reader.edition).changes)
        p(
            reader.say(
                BookletPhrase.changesLead,
                ["edition": earlier.name.description, "date": reader.day(earlier.name.date)]))
        if changes.isEmpty { p(reader.say(BookletPhrase.noChanges)) }
        for group in groups(of: changes) {
            h3 { title(of: group.procedure) }
            ul(.class("lines")) {
                for change in group.changes { li { reader.show(change.sentence) } }
            }
        }
    }

    /// What is said for all procedures is not said again for each: a paper's new name concerns dozens.
    private func told(_ changes: [EditionDifference.Change]) -> [EditionDifference.Change] {
        let forAll = Set(changes.filter { $0.procedure == nil }.map(\.sentence))
        return changes.filter { $0.procedure == nil || !forAll.contains($0.sentence) }
    }

    private typealias Group = (procedure: Procedure.ID?, changes: [EditionDifference.Change])

    /// Changes next to each other about the same procedure.
    private func groups(of changes: [EditionDifference.Change]) -> [Group] {
        changes.reduce(into: [Group]()) { groups, change in
            if let last = groups.indices.last, groups[last].procedure == change.procedure {
                groups[last].changes.append(change)
            } else {
                groups.append((change.procedure, [change]))
            }
        }
    }

    private func title(of procedure: Procedure.ID?) -> Markup {
        guard let procedure else { return Markup(reader.say(BookletPhrase.changesForAll)) }
        let known = reader.edition.procedure(procedure) ?? earlier?.procedure(procedure)
        return known.map { reader.show($0.plain) } ?? Markup(procedure.text)
    }
}
