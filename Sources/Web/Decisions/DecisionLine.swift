import Vademecum
import Vocabulary

/// A line of a procedure as a decision, before it is known on which elements it rests.
struct DecisionLine {
    let name: String
    let type: String?
    let expression: String
    var question: String?
    var description: String?
    /// What the expression was made of.
    var conditions: [Condition?] = []
    /// Names of other decisions that the expression calls.
    var uses: [String] = []
}

/// When a line applies, in FEEL: its own dates, its rulesets, its condition.
struct LineApplicability {
    let expression: String
    let uses: [String]

    init(_ applicability: Applicability, _ condition: Condition?) {
        let ruleset = applicability.ruleset.map(LineApplicability.name)
        let earlier = applicability.beforeRuleset.map(LineApplicability.name)
        let dates = FEELText.during(applicability.period)
        expression = FEELText.all(
            dates + [ruleset, earlier.map { "not(\($0))" }, condition?.text].compactMap(\.self))
        uses = [ruleset, earlier, dates.isEmpty ? nil : "lodging_date"].compactMap(\.self)
    }

    /// What the decision whether a ruleset is in force is called.
    static func name(of ruleset: Ruleset.ID) -> String { "ruleset_" + FEELText.name(ruleset.text) }
}
