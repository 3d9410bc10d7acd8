import Foundation
public import Vocabulary

/// Reads a tree aloud in one language.
struct Words {
    let naming: Naming
    let language: Language
    let facts: [Schema.Fact]
    /// Names of what is bound at this point, by local number.
    var locals: [String] = []

    var phrases: Phrases { Phrases.of(language) }
    private var amounts: Amounts { Amounts(language: language) }

    func fill(_ template: String, _ parts: String...) -> String {
        Template(text: template, language: language).filled(parts)
    }

    /// What the values beside an expression are values of.
    struct Owner {
        var name: String?
        var isMoney = false
    }

    func owner(of tree: Tree) -> Owner {
        switch tree.form {
        case .fact(let index): owner(named: facts.indices.contains(index) ? facts[index].name : nil)
        case .definition(let definition, _): owner(named: definition.name)
        case .property(_, let name): owner(named: name)
        case .arithmetic(let left, .add, let right), .arithmetic(let left, .subtract, let right),
            .arithmetic(let left, .multiply, let right):
            Owner(name: nil, isMoney: owner(of: left).isMoney || owner(of: right).isMoney)
        case .arithmetic(let left, _, _), .minus(let left): Owner(name: nil, isMoney: owner(of: left).isMoney)
        case .call(_, let arguments): arguments.first.map(owner) ?? Owner()
        case .list(let elements): elements.first.map(owner) ?? Owner()
        default: Owner()
        }
    }

    private func owner(named name: String?) -> Owner {
        Owner(name: name, isMoney: name.map(naming.isMoney) ?? false)
    }

    /// An expression as a noun, or as a clause when it is true or false.
    mutating func noun(_ tree: Tree, of owner: Owner = Owner()) -> String {
        switch tree.form {
        case .constant(let value): return constant(value, of: owner)
        case .fact(let index):
            return tree.type == .boolean ? clause(tree) : label(facts.indices.contains(index) ? facts[index].name : "")
        case .local(let number): return local(number)
        case .arithmetic(let left, let arithmetic, let right): return self.arithmetic(left, arithmetic, right)
        case .minus(let operand): return fill(phrases.minus, inner(operand))
        case .element(let list, let index): return fill(phrases.element, noun(list), noun(index))
        case .property(let operand, let name): return property(operand, name)
        case .call(let function, let arguments) where tree.type != .boolean: return call(function, arguments)
        case .list(let elements):
            return elements.map { noun($0, of: owner) }.joined(separator: phrases.comma)
        case .range(let low, _, let high, _): return fill(phrases.range, noun(low, of: owner), noun(high, of: owner))
        case .definition(let definition, let arguments) where tree.type != .boolean:
            return self.definition(definition, arguments)
        case .choose(let condition, let then, let otherwise) where tree.type != .boolean:
            return fill(phrases.choice, clause(condition), noun(then, of: owner), noun(otherwise, of: owner))
        case .filter(let list, let number, let condition):
            let source = noun(list)
            return fill(phrases.filter, source, bound(phrases.item, number) { $0.clause(condition) })
        case .each(let bindings, let body): return loop(phrases.each, bindings[...]) { $0.noun(body) }
        default: return clause(tree)
        }
    }

    func constant(_ value: Value, of owner: Owner) -> String {
        switch value {
        case .boolean(let value): return value ? phrases.yes : phrases.no
        case .number(let number): return amounts.number(number, isMoney: owner.isMoney)
        case .string(let text):
            let name = owner.name.flatMap { naming.choice(text, $0, language) } ?? text
            return phrases.quotes.0 + name + phrases.quotes.1
        case .date(let day): return amounts.date(day)
        case .days(let days): return amounts.days(days)
        case .months(let months): return amounts.months(months)
        case .null: return phrases.nothing
        default: return value.text
        }
    }

    func label(_ name: String) -> String {
        naming.fact(name, language) ?? Words.spaced(name)
    }

    func local(_ number: Int) -> String {
        locals.indices.contains(number) ? locals[number] : phrases.item
    }

    static func spaced(_ name: String) -> String {
        name.replacing("_", with: " ")
    }

    /// An operand, in parentheses when it is an operation itself.
    private mutating func inner(_ tree: Tree, of owner: Owner = Owner()) -> String {
        switch tree.form {
        case .arithmetic, .choose, .minus: "(\(noun(tree, of: owner)))"
        default: noun(tree, of: owner)
        }
    }

    private mutating func arithmetic(_ left: Tree, _ arithmetic: Arithmetic, _ right: Tree) -> String {
        if let template = shift(left, arithmetic, right) {
            let isTurned = left.type == .daysDuration || left.type == .monthsDuration
            let (date, duration) = isTurned ? (right, left) : (left, right)
            return fill(template, noun(date), inner(duration))
        }
        guard let template = phrases.operators[arithmetic] else { return "" }
        // A factor or divisor is a bare number even beside money.
        let isSum = arithmetic == .add || arithmetic == .subtract
        return fill(
            template, inner(left, of: isSum ? owner(of: right) : Owner()),
            inner(right, of: isSum ? owner(of: left) : Owner()))
    }

    /// "60 days after …" for a date moved by a duration.
    private func shift(_ left: Tree, _ arithmetic: Arithmetic, _ right: Tree) -> String? {
        switch (left.type, arithmetic, right.type) {
        case (.date, .add, _), (.daysDuration, .add, .date), (.monthsDuration, .add, .date): phrases.later
        case (.date, .subtract, .daysDuration), (.date, .subtract, .monthsDuration): phrases.earlier
        default: nil
        }
    }

    private mutating func property(_ operand: Tree, _ name: String) -> String {
        if name == "years", case .call(.monthsBetween, let dates) = operand.form, dates.count == 2 {
            return fill(phrases.wholeYears, noun(dates[0]), noun(dates[1]))
        }
        let isField: Bool
        switch operand.type {
        case .date, .daysDuration, .monthsDuration: isField = false
        default: isField = true
        }
        let own = isField ? label(name) : phrases.properties[name] ?? label(name)
        return fill(phrases.property, own, noun(operand))
    }

    private mutating func call(_ function: Function, _ arguments: [Tree]) -> String {
        if function == .workingDaysAfter, arguments.count >= 2 { return workingDays(arguments[1], after: arguments[0]) }
        let owner = arguments.first.map { self.owner(of: $0) } ?? Owner()
        var parts: [String] = []
        for (number, argument) in arguments.enumerated() {
            // The second argument of a rounding is a count, not an amount.
            parts.append(noun(argument, of: number == 0 || function == .listContains ? owner : Owner()))
        }
        if parts.count == 1 { parts.append("0") }
        return Template(text: phrases.functions[function] ?? "{0}", language: language).filled(parts)
    }

    /// "8 working days after …": the city's holidays, when they are given too, go without saying.
    private mutating func workingDays(_ count: Tree, after start: Tree) -> String {
        var days = fill(phrases.workingDays, noun(count))
        if case .constant(.number(let number)) = count.form, let whole = Numbers.whole(number) {
            days = amounts.workingDays(whole)
        }
        return fill(phrases.later, noun(start), days)
    }

    mutating func definition(_ definition: Definition, _ arguments: [Tree]) -> String {
        let name = naming.definition(definition.name, language) ?? Words.spaced(definition.name)
        guard !arguments.isEmpty else { return name }
        var parts: [String] = []
        for argument in arguments { parts.append(noun(argument)) }
        return name + " (" + parts.joined(separator: phrases.comma) + ")"
    }

    mutating func functionClause(_ function: Function, _ arguments: [Tree]) -> String { call(function, arguments) }

    /// Reads something inside which a local has a name.
    mutating func bound(_ name: String, _ number: Int, _ read: (inout Words) -> String) -> String {
        let outer = locals
        while locals.count < number { locals.append(phrases.item) }
        locals = Array(locals.prefix(number)) + [name]
        defer { locals = outer }
        return read(&self)
    }

    mutating func loop(
        _ template: String, _ bindings: ArraySlice<Binding>, _ read: (inout Words) -> String
    ) -> String {
        guard let binding = bindings.first else { return read(&self) }
        let source = noun(binding.source)
        let name = Words.spaced(binding.name)
        let body = bound(name, binding.local) { $0.loop(template, bindings.dropFirst(), read) }
        return fill(template, name, source, body)
    }
}

extension Expression {
    /// A reading of the expression in plain words.
    public func words(in language: Language, naming: Naming) -> String {
        var words = Words(naming: naming, language: language, facts: declared)
        return words.noun(tree)
    }
}
