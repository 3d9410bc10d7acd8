import FEEL
import Vocabulary
import Yams

/// Typed values of an entry; each tells its own error and answers a harmless value, so that reading goes on.
extension Entry {
    func text(_ key: String) -> Text? {
        string(key).map { context.text($0, at: position(of: key)) }
    }

    func requiredText(_ key: String) -> Text {
        context.text(required(key), at: position(of: key))
    }

    func day(_ key: String) -> Day? {
        guard let string = string(key) else { return nil }
        if let day = Day(string) { return day }
        report.add("\(key): \(string.prefix(40)) is not a date; expected one like 2026-11-22", at: position(of: key))
        return nil
    }

    func requiredDay(_ key: String) -> Day {
        if !has(key) { report.add("\(key) is missing", at: position) }
        return day(key) ?? Day(number: 0)
    }

    func integer(_ key: String) -> Int? {
        guard let string = string(key) else { return nil }
        if let number = Int(string) { return number }
        report.add("\(key): expected a whole number", at: position(of: key))
        return nil
    }

    func flag(_ key: String) -> Bool? {
        switch string(key) {
        case nil: return nil
        case "true": return true
        case "false": return false
        default:
            report.add("\(key): expected true or false", at: position(of: key))
            return nil
        }
    }

    /// One of the words that a type allows.
    func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        guard let string = string(key) else { return nil }
        if let word = Word(rawValue: string) { return word }
        let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
        report.add("\(key): \(string.prefix(40)) is not one of \(allowed)", at: position(of: key))
        return nil
    }

    func period(_ key: String = "in_force") -> Period {
        guard let entry = entry(key) else { return .always }
        defer { entry.finish() }
        return entry.ownPeriod()
    }

    /// `from` and `until` among the entry's own keys.
    func ownPeriod() -> Period {
        let period = Period(from: day("from"), until: day("until"))
        if let from = period.from, let until = period.until, until < from {
            report.add("until \(until) is before from \(from)", at: position)
        }
        return period
    }

    func condition(_ key: String, expecting type: ValueType = .boolean) -> Condition? {
        guard let text = string(key) else { return nil }
        return context.condition(text, expecting: type, at: position(of: key))
    }

    func requiredCondition(_ key: String, expecting type: ValueType = .boolean) -> Condition? {
        let text = required(key)
        return text.isEmpty ? nil : context.condition(text, expecting: type, at: position(of: key))
    }

    func provenance() -> Provenance {
        Provenance(
            basis: strings("basis"), layer: word("layer"), confidence: word("confidence"), sources: sources(),
            interpretation: cited("interpretation", .interpretation).map { Interpretation.ID($0) }, note: text("note"))
    }

    func sources() -> [Source.ID] {
        let ids = strings("sources")
        context.cite(.source, ids, at: position(of: "sources"))
        return ids.map { Source.ID($0) }
    }

    private func cited(_ key: String, _ kind: Citation.Kind) -> String? {
        guard let id = string(key) else { return nil }
        context.cite(kind, [id], at: position(of: key))
        return id
    }

    func applicability() -> Applicability {
        Applicability(
            period: period(), ruleset: cited("ruleset", .ruleset).map { Ruleset.ID($0) },
            beforeRuleset: cited("before_ruleset", .ruleset).map { Ruleset.ID($0) },
            whereAgreed: stances("where_agreed"), unlessAgreed: stances("unless_agreed"))
    }

    /// Interpretations, each with a position or a list of them.
    private func stances(_ key: String) -> [Stance] {
        members(key).map { id, node, position in
            let positions = node.scalar.map { [$0.string] } ?? node.sequence?.compactMap(\.scalar?.string) ?? []
            if positions.isEmpty { report.add("\(id): expected a position or a list of them", at: position) }
            context.cite(.interpretation, [id], at: position)
            context.cite(.position(of: id), positions, at: position)
            return Stance(interpretation: Interpretation.ID(id), positions: positions)
        }
    }
}
