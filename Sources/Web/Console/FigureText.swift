import Shell
import Vademecum
import Vocabulary

/// The arithmetic behind a check as plain text, one step a line.
struct FigureText {
    let words: Words
    let edition: Edition

    func lines(_ line: CheckLine) -> [String] {
        let interpretation = line.check.provenance.interpretation.flatMap(edition.interpretation)
        let readings = (interpretation?.positions ?? []).flatMap { position -> [String] in
            let figures = line.figures.filter { $0.figure.reading == position.id }
            return figures.isEmpty ? [] : ["    (" + position.says(words.language) + ")"] + figures.map(text)
        }
        return line.figures.filter { $0.figure.reading == nil }.map(text) + readings
    }

    private func text(_ line: FigureLine) -> String {
        let label = "    " + line.figure.label(words.language)
        guard line.figure.amount != nil else { return label }
        guard let amount = line.amount else { return label + ": " + words(ConsolePhrase.notYetKnown) }
        let sign = line.figure.sign.map { $0.symbol + " " } ?? ""
        return label + ": " + sign + (line.figure.unit == .euro ? "€ " : "") + amount
    }
}
