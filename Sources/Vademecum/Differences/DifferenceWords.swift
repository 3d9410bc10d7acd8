import Vocabulary

/// The sentences of a comparison.
enum DifferenceWords {
    static func newProcedure(_ name: Text) -> Text {
        Text(
            "Procedura nuova: \(name.italian).", english: "New procedure: \(name(.english)).",
            french: "Nouvelle procédure : \(name(.french)).", arabic: "إجراء جديد: \(name(.arabic)).")
    }

    static func goneProcedure(_ name: Text) -> Text {
        Text(
            "Procedura tolta: \(name.italian).", english: "Procedure removed: \(name(.english)).",
            french: "Procédure supprimée : \(name(.french)).", arabic: "إجراء محذوف: \(name(.arabic)).")
    }

    /// A new line, with what it costs, when it runs, and whom it concerns.
    static func added(_ line: LineView) -> Text {
        let details = line.aspects.compactMap { told($0.aspect, $0.value) }
        let (kind, name) = (line.kind.new, line.name)
        func ending(_ language: Language, _ comma: String) -> String {
            details.map { comma + $0(language) }.joined() + "."
        }
        return Text(
            "\(kind.italian): «\(name.italian)»" + ending(.italian, ", "),
            english: "\(kind(.english)): “\(name(.english))”" + ending(.english, ", "),
            french: "\(kind(.french)) : « \(name(.french)) »" + ending(.french, ", "),
            arabic: "\(kind(.arabic)): «\(name(.arabic))»" + ending(.arabic, "، "))
    }

    /// What a sentence on a new line says of that aspect; nil for what a reader looks up.
    private static func told(_ aspect: Aspect, _ value: Text) -> Text? {
        switch aspect {
        case .condition:
            Text(
                "quando \(value.italian)", english: "when \(value(.english))", french: "quand \(value(.french))",
                arabic: "عندما \(value(.arabic))")
        case .amount: value
        case .from, .until:
            Text(
                "\(aspect.words.italian): \(value.italian)", english: "\(aspect.words(.english)): \(value(.english))",
                french: "\(aspect.words(.french)) : \(value(.french))",
                arabic: "\(aspect.words(.arabic)): \(value(.arabic))")
        default: nil
        }
    }

    static func removed(_ line: LineView) -> Text {
        let (kind, name) = (line.kind.noun, line.name)
        let gone = line.kind == .paper ? "Non serve più" : "Non c'è più"
        return Text(
            "\(gone), \(kind.italian): «\(name.italian)».",
            english: "No longer there, \(kind(.english)): “\(name(.english))”.",
            french: "N'existe plus, \(kind(.french)) : « \(name(.french)) ».",
            arabic: "لم يعد موجودًا، \(kind(.arabic)): «\(name(.arabic))».")
    }

    /// One sentence for each aspect that is other than before; renaming counts as one.
    static func changed(from old: LineView, to new: LineView) -> [Text] {
        var sentences: [Text] = []
        if old.name.italian != new.name.italian {
            let word = Text("nome", english: "name", french: "nom", arabic: "الاسم")
            sentences.append(sentence(new, word, from: old.name, to: new.name))
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

    private static func sentence(_ line: LineView, _ aspect: Text, from before: Text?, to after: Text?) -> Text {
        let none = Text("(niente)", english: "(nothing)", french: "(rien)", arabic: "(لا شيء)")
        let (name, old, new) = (line.name, before ?? none, after ?? none)
        return Text(
            "Cambia «\(name.italian)», \(aspect.italian): prima «\(old.italian)», ora «\(new.italian)».",
            english: "“\(name(.english))” changes, \(aspect(.english)): "
                + "before “\(old(.english))”, now “\(new(.english))”.",
            french: "« \(name(.french)) » change, \(aspect(.french)) : "
                + "avant « \(old(.french)) », maintenant « \(new(.french)) ».",
            arabic: "يتغير «\(name(.arabic))»، \(aspect(.arabic)): قبل «\(old(.arabic))»، الآن «\(new(.arabic))».")
    }
}
