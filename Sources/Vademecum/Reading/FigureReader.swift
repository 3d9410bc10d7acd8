import FEEL
import Vocabulary

/// Reads the arithmetic of a check: `shows`.
struct FigureReader {
    let context: ReadingContext

    func figures(_ entry: Entry) -> [Figure] {
        let figures = entry.entries("shows").map(figure)
        var seen: Set<String> = []
        for figure in figures where !seen.insert(figure.id.text + " " + (figure.reading ?? "")).inserted {
            context.report.add("\(figure.id.text.prefix(60)) stands twice in shows", at: figure.position)
        }
        if figures.contains(where: { $0.reading != nil }), !entry.has("interpretation") {
            context.report.add("a reading needs the interpretation of its check", at: entry.position(of: "shows"))
        }
        return figures
    }

    private func figure(_ entry: Entry) -> Figure {
        defer { entry.finish() }
        return Figure(
            id: Figure.ID(entry.required("id")), label: entry.requiredText("label"),
            amount: entry.condition("is", expecting: .number), unit: entry.word("unit") ?? .euro,
            sign: entry.word("sign"), condition: entry.condition("when"), reading: entry.string("reading"),
            position: entry.position)
    }
}
