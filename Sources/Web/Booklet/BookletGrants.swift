import HTML
import Shell
import Vademecum
import Vocabulary

/// What the permit allows, one line for each right.
struct BookletGrants: Sendable {
    let reader: Reader
    let grants: Grants

    var lines: [Markup] {
        let rights: [String?] = [
            grants.study.map { reader.say($0 ? ChecklistPhrase.studyYes : ChecklistPhrase.studyNo) },
            grants.family.map { reader.say($0 ? ChecklistPhrase.familyYes : ChecklistPhrase.familyNo) },
            grants.convertsTo.isEmpty ? nil : reader.say(ChecklistPhrase.converts, ["permits": permits]),
        ]
        return [work] + rights.compactMap { right in right.map { li($0) } } + [note].compactMap(\.self)
    }

    private var work: Markup {
        li {
            reader.say(grants.work.phrase)
            if let note = grants.workNote {
                " "
                reader.sentence(note)
            }
            BookletTail(reader: reader, condition: nil, provenance: grants.provenance).body
        }
    }

    private var note: Markup? {
        grants.note.map { note in li { reader.sentence(note) } }
    }

    private var permits: String {
        grants.convertsTo.map(Permits(reader: reader).name)
            .joined(separator: reader.language == .arabic ? "، " : ", ")
    }
}
