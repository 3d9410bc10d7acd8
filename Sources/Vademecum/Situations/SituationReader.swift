import Foundation
import Vocabulary

/// Reads `vademecum/situations.yaml` and the files in `vademecum/situations/`.
struct SituationReader {
    let edition: Edition
    let context: ReadingContext

    init(edition: Edition, report: Report) {
        self.edition = edition
        context = ReadingContext(translations: Translations(), report: report)
    }

    func situations(in content: URL) -> [Situation] {
        ContentFolder.files(named: "situations", in: content.appending(path: "vademecum")).flatMap { file in
            guard let text = file.text(context.report),
                let node = YAMLGuard.compose(text, file: file.name, report: context.report),
                let root = Entry(node, file: file.name, context: context)
            else { return [Situation]() }
            defer { root.finish() }
            return root.entries("situations").map(situation)
        }
    }

    private func situation(_ entry: Entry) -> Situation {
        defer { entry.finish() }
        let expected = entry.entry("expect")
        if expected == nil { context.report.add("expect is missing", at: entry.position) }
        defer { expected?.finish() }
        let mayFit = expected?.node("may_fit") != nil
        return Situation(
            name: entry.required("name"), on: entry.day("on"), answers: answers(entry),
            fits: expected.map { procedures("fits", $0) } ?? [],
            mayFit: expected.flatMap { mayFit ? procedures("may_fit", $0) : nil },
            desk: expected?.word("desk") ?? .none, unasked: facts("unasked", entry), position: entry.position)
    }

    private func procedures(_ key: String, _ entry: Entry) -> [Procedure.ID] {
        entry.strings(key).map { id in
            if edition.procedure(Procedure.ID(id)) == nil {
                let hint = Spelling.hint(for: id, among: edition.procedures.map(\.id.text))
                context.report.add("\(id.prefix(80)) is not a procedure\(hint)", at: entry.position(of: key))
            }
            return Procedure.ID(id)
        }
    }

    private func facts(_ key: String, _ entry: Entry) -> [Fact.ID] {
        entry.strings(key).compactMap { known($0, at: entry.position(of: key))?.id }
    }

    private func answers(_ entry: Entry) -> Answers {
        var answers = Answers()
        for (id, text, position) in entry.memberStrings("answers") {
            guard let fact = known(id, at: position) else { continue }
            do {
                answers.answer(fact.id, try fact.value(from: text))
            } catch {
                context.report.add("\(id): \(text.prefix(60)) is not an answer (\(error))", at: position)
            }
        }
        for fact in facts("not_known", entry) { answers.skip(fact) }
        return answers
    }

    private func known(_ id: String, at position: SourcePosition) -> Fact? {
        if let fact = edition.fact(Fact.ID(id)) { return fact }
        let hint = Spelling.hint(for: id, among: edition.facts.map(\.id.text))
        context.report.add("\(id.prefix(60)) is not a fact\(hint)", at: position)
        return nil
    }
}
