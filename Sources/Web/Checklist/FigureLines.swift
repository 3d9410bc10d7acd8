import HTML
import Shell
import Vademecum
import Vocabulary

/// The arithmetic behind a check: each step with its amount, and each reading on its own where offices differ.
struct FigureLines: Sendable {
    let reader: Reader
    let line: CheckLine

    @MarkupBuilder var body: Markup {
        if !line.figures.isEmpty {
            rows(of: line.figures.filter { $0.figure.reading == nil })
            for position in positions {
                p(.class("hint")) {
                    reader.say(ChecklistPhrase.reading)
                    " "
                    reader.show(position.says)
                }
                rows(of: line.figures.filter { $0.figure.reading == position.id })
            }
        }
    }

    private func words(of figure: FigureLine) -> String {
        let label = reader.text(figure.figure.label)
        return figure.figure.amount == nil ? label : reader.pair(label, FigureWords(reader: reader).value(figure))
    }

    /// The readings that figures belong to, in the order of the interpretation.
    private var positions: [Interpretation.Position] {
        let readings = Set(line.figures.compactMap(\.figure.reading))
        let interpretation = line.check.provenance.interpretation.flatMap(reader.edition.interpretation)
        return interpretation?.positions.filter { readings.contains($0.id) } ?? []
    }

    @MarkupBuilder private func rows(of figures: [FigureLine]) -> Markup {
        if !figures.isEmpty {
            ul { for figure in figures { li(words(of: figure)) } }
        }
    }
}

/// Amounts of an arithmetic as a reader's language writes them.
struct FigureWords: Sendable {
    let reader: Reader

    /// As in «× 1,5» and «= 10.651,68 €».
    func value(_ line: FigureLine) -> String {
        guard let amount = line.money.map(reader.money) ?? number(line) else {
            return reader.say(ChecklistPhrase.unknownYet)
        }
        return line.figure.sign.map { $0.symbol + " " + amount } ?? amount
    }

    private func number(_ line: FigureLine) -> String? {
        line.amount.map { reader.language == .english ? $0 : $0.split(separator: ".").joined(separator: ",") }
    }
}

extension Figure.Sign {
    var symbol: String {
        switch self {
        case .plus: "+"
        case .minus: "−"
        case .times: "×"
        case .equals: "="
        }
    }
}
