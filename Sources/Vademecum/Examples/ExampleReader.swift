import FEEL
import Foundation
import Vocabulary

/// Reads the worked examples of `vademecum/examples/`.
struct ExampleReader {
    let edition: Edition
    let context: ReadingContext

    init(edition: Edition, report: Report) {
        self.edition = edition
        context = ReadingContext(translations: Translations(), report: report)
    }

    func examples(in content: URL) -> [Example] {
        ContentFolder.files(in: content.appending(path: "vademecum/examples"), ending: "yaml").flatMap { file in
            guard let text = file.text(context.report),
                let node = YAMLGuard.compose(text, file: file.name, report: context.report),
                let root = Entry(node, file: file.name, context: context)
            else { return [Example]() }
            defer { root.finish() }
            let id = Procedure.ID(root.required("procedure"))
            if edition.procedure(id) == nil {
                context.report.add("\(id.text.prefix(80)) is not a procedure", at: root.position(of: "procedure"))
            }
            return root.entries("examples").map { example($0, of: id) }
        }
    }

    private func example(_ entry: Entry, of procedure: Procedure.ID) -> Example {
        defer { entry.finish() }
        let expected = entry.entry("expect").map(expectation)
        if expected == nil { context.report.add("expect is missing", at: entry.position) }
        return Example(
            procedure: procedure, name: entry.required("name"), on: entry.requiredDay("on"), answers: answers(entry),
            expected: expected ?? Expectation(), position: entry.position)
    }

    private func answers(_ entry: Entry) -> Answers {
        var answers = Answers()
        for (id, text, position) in entry.memberStrings("facts") {
            guard let fact = edition.fact(Fact.ID(id)) else {
                let hint = Spelling.hint(for: id, among: edition.facts.map(\.id.text))
                context.report.add("\(id.prefix(60)) is not a fact\(hint)", at: position)
                continue
            }
            do {
                answers.answer(fact.id, try fact.value(from: text))
            } catch {
                context.report.add("\(id): \(text.prefix(60)) is not an answer (\(error))", at: position)
            }
        }
        return answers
    }

    private func expectation(_ entry: Entry) -> Expectation {
        defer { entry.finish() }
        var expected = Expectation()
        if entry.has("documents") { expected.documents = entry.strings("documents") }
        expected.needed = entry.strings("needed")
        expected.notNeeded = entry.strings("not_needed")
        expected.undetermined = entry.members("undetermined").map { ($0.id, Self.strings($0.node)) }
        expected.oneOf = entry.members("one_of").map { ($0.id, Self.lists($0.node)) }
        expected.checks = entry.memberStrings("checks").map { ($0.id, $0.string) }
        expected.figures = entry.memberEntries("figures").flatMap { id, figures in
            figures.memberStrings().map { (id, $0.id, $0.string == "null" ? nil : $0.string) }
        }
        expected.deadlines = entry.memberEntries("deadlines").map { id, bounds in
            defer { bounds.finish() }
            return (id, bounds.string("from"), bounds.string("until"))
        }
        expected.fees = entry.memberStrings("fees").map { ($0.id, $0.string == "null" ? nil : $0.string) }
        if entry.has("total") { expected.total = .some(entry.string("total")) }
        return expected
    }
}
