import Vocabulary

/// What kind of line a change is about.
enum LineKind {
    case procedure, paper, check, deadline, fee, validity, note, amount, document, interpretation

    var words: (italian: String, english: String) {
        switch self {
        case .procedure: ("procedura", "procedure")
        case .paper: ("documento", "paper")
        case .check: ("controllo", "check")
        case .deadline: ("termine", "deadline")
        case .fee: ("costo", "fee")
        case .validity: ("durata", "duration")
        case .note: ("nota", "note")
        case .amount: ("importo", "amount")
        case .document: ("documento nel catalogo", "paper in the catalogue")
        case .interpretation: ("interpretazione", "interpretation")
        }
    }
}

/// What may change about a line.
enum Aspect {
    case condition, applies, detail, papers, until, from, severity, advice, amount, place, agreed
    case channel, copies, moment, months, basis, interpretation, inForce, ruleset

    var words: (italian: String, english: String) {
        switch self {
        case .condition: ("quando serve", "when it applies")
        case .applies: ("a chi si applica", "to whom it applies")
        case .detail: ("dettaglio", "detail")
        case .papers: ("documenti", "papers")
        case .until: ("fino a", "until")
        case .from: ("da", "from")
        case .severity: ("gravità", "severity")
        case .advice: ("consiglio", "advice")
        case .amount: ("importo", "amount")
        case .place: ("dove si ottiene", "where one gets it")
        case .agreed: ("posizione concordata", "agreed position")
        case .channel: ("dove si presenta", "where to lodge")
        case .copies: ("numero di copie", "number of copies")
        case .moment: ("quando si porta", "when to bring it")
        case .months: ("mesi", "months")
        case .basis: ("norme", "legal basis")
        case .interpretation: ("interpretazione", "interpretation")
        case .inForce: ("in vigore", "in force")
        case .ruleset: ("regole da cui dipende", "rules that it depends on")
        }
    }
}

/// The sentences of a comparison.
enum DifferenceWords {
    static func newProcedure(_ name: Text) -> Text {
        Text("Procedura nuova: \(name.italian).", english: "New procedure: \(name(.english)).")
    }

    static func goneProcedure(_ name: Text) -> Text {
        Text("Procedura tolta: \(name.italian).", english: "Procedure removed: \(name(.english)).")
    }

    static func added(_ line: LineView) -> Text {
        let conditions = line.aspects.first { $0.aspect == .condition }?.value
        return Text(
            "Nuovo \(line.kind.words.italian): «\(line.name.italian)»"
                + (conditions.map { ", quando \($0.italian)" } ?? "") + ".",
            english: "New \(line.kind.words.english): “\(line.name(.english))”"
                + (conditions.map { ", when \($0(.english))" } ?? "") + ".")
    }

    static func removed(_ line: LineView) -> Text {
        Text(
            "Non serve più, \(line.kind.words.italian): «\(line.name.italian)».",
            english: "No longer there, \(line.kind.words.english): “\(line.name(.english))”.")
    }

    /// One sentence for each aspect that is other than before; renaming counts as one.
    static func changed(from old: LineView, to new: LineView) -> [Text] {
        var sentences: [Text] = []
        if old.name.italian != new.name.italian {
            sentences.append(sentence(new, ("nome", "name"), from: old.name, to: new.name))
        }
        let aspects =
            old.aspects.map(\.aspect)
            + new.aspects.map(\.aspect).filter { aspect in
                !old.aspects.contains { $0.aspect == aspect }
            }
        for aspect in aspects {
            let before = old.aspects.first { $0.aspect == aspect }?.value
            let after = new.aspects.first { $0.aspect == aspect }?.value
            guard before?.italian != after?.italian else { continue }
            sentences.append(sentence(new, aspect.words, from: before, to: after))
        }
        return sentences
    }

    private static func sentence(
        _ line: LineView, _ aspect: (italian: String, english: String), from before: Text?, to after: Text?
    ) -> Text {
        let none = Text("(niente)", english: "(nothing)")
        let (old, new) = (before ?? none, after ?? none)
        return Text(
            "Cambia «\(line.name.italian)», \(aspect.italian): prima «\(old.italian)», ora «\(new.italian)».",
            english:
                "“\(line.name(.english))” changes, \(aspect.english): before “\(old(.english))”, now “\(new(.english))”."
        )
    }
}
