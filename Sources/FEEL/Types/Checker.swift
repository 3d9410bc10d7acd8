import Foundation
import Vocabulary

/// How much a text has to prove before it is evaluated.
package enum Checking: Sendable {
    /// For the Vademecum: every name declared, every type right.
    case strict
    /// As the FEEL standard has it: what does not fit answers null when it is evaluated. Only what is no part of the
    /// language at all is refused.
    case lenient
}

/// Resolves the names of a `Syntax` and finds the type of each part.
struct Checker {
    /// Something bound while a part of the text is read; its number is its place in the scope.
    struct Local {
        let name: String
        let type: ValueType
        /// Inside a filter, the fields of the element are names too.
        var opensFields = false
    }

    /// Bounds on an expression with its definitions written out.
    static let heaviest = 100_000
    static let highest = 400

    let schema: Schema
    let checking: Checking
    var scope: [Local]
    private(set) var refusals: [Refusal] = []
    private(set) var weight = 0
    private var heightBelow = 0

    init(_ schema: Schema, _ checking: Checking, parameters: [Local] = []) {
        self.schema = schema
        self.checking = checking
        scope = parameters
    }

    /// What stands for a part that is wrong: it fits everywhere, so that one mistake is reported once.
    static let broken = Tree(.constant(.null), .any)

    /// Reports a mistake that the standard would let pass as null.
    mutating func report(_ message: String, at place: Place) {
        guard checking == .strict else { return }
        refuse(message, at: place)
    }

    /// Reports what this language does not have.
    mutating func refuse(_ message: String, at place: Place) {
        let refusal = Refusal(message, at: place)
        if refusals.count < 50, !refusals.contains(refusal) { refusals.append(refusal) }
    }

    /// Levels of the whole, definitions written out.
    func height(of syntax: Syntax) -> Int { syntax.height + heightBelow }

    mutating func tree(_ syntax: Syntax) -> Tree {
        weight += 1
        switch syntax.kind {
        case .null: return Tree(.constant(.null), .null)
        case .boolean(let value): return Tree(.constant(.boolean(value)), .boolean)
        case .number(let digits): return number(digits, at: syntax.place)
        case .string(let text): return Tree(.constant(.string(text)), .string)
        case .literal(let text): return literal(text, at: syntax.place)
        case .name(let name): return named(name, at: syntax.place)
        case .minus(let operand): return minus(operand)
        case .all(let operands): return Tree(.all(operands.map { truth($0, of: "and") }), .boolean)
        case .any(let operands): return Tree(.any(operands.map { truth($0, of: "or") }), .boolean)
        case .compare(let left, let comparison, let right): return compare(left, comparison, right)
        case .between(let operand, let low, let high): return between(operand, low, high)
        case .member(let operand, let tests): return member(operand, tests)
        case .arithmetic(let left, let arithmetic, let right): return self.arithmetic(left, arithmetic, right)
        case .choose(let condition, let then, let otherwise): return choose(condition, then, otherwise)
        case .quantified(let quantifier, let bindings, let body): return quantified(quantifier, bindings, body)
        case .each(let bindings, let body): return each(bindings, body)
        case .property(let operand, let name): return property(operand, name, at: syntax.place)
        case .filter(let list, let condition): return filter(list, condition)
        case .list(let elements): return list(elements, at: syntax.place)
        case .range(let range): return self.range(range, at: syntax.place)
        case .call(let name, let arguments): return call(name, arguments, at: syntax.place)
        }
    }

    private mutating func number(_ digits: String, at place: Place) -> Tree {
        guard let number = Decimal(string: digits, locale: nil), !number.isNaN else {
            report("\(digits) is beyond the numbers of this language", at: place)
            return Checker.broken
        }
        return Tree(.constant(.number(number)), .number)
    }

    private mutating func literal(_ text: String, at place: Place) -> Tree {
        switch ISOText.literal(text) {
        case .value(let value): return Tree(.constant(value), value.type)
        case .beyond(let reason): refuse(reason, at: place)
        case .invalid:
            report(
                "\"\(text)\" is neither a date nor a duration: expected YYYY-MM-DD, PnD or PnYnM", at: place)
        }
        return Checker.broken
    }

    /// A name: the innermost local, then a fact, then a definition without parameters.
    private mutating func named(_ name: String, at place: Place) -> Tree {
        for (number, local) in scope.enumerated().reversed() {
            if local.name == name { return Tree(.local(number), local.type) }
            if local.opensFields, case .record(let fields) = local.type, let type = fields[name] {
                return Tree(.property(Tree(.local(number), local.type), name), type)
            }
        }
        if let fact = schema.fact(named: name) { return Tree(.fact(fact.index), fact.type) }
        if let definition = schema.definitions[name] {
            guard definition.parameters.isEmpty else {
                report("\(name) takes (\(definition.parameters.map(\.name).joined(separator: ", ")))", at: place)
                return Checker.broken
            }
            return use(definition, [])
        }
        if name == "partial" && !scope.isEmpty && checking == .lenient {
            refuse("a loop's partial result is not part of this language", at: place)
        }
        report("\(name) is not a fact" + Spelling.hint(for: name, among: names), at: place)
        return Checker.broken
    }

    /// A use of a definition, counted with all that it stands for.
    mutating func use(_ definition: Definition, _ arguments: [Tree]) -> Tree {
        weight = Swift.min(weight + definition.weight, Checker.heaviest + 1)
        heightBelow = Swift.max(heightBelow, definition.height)
        return Tree(.definition(definition, arguments), definition.body.type)
    }

    /// All names that could be meant.
    private var names: [String] {
        var names = scope.map(\.name) + schema.facts.map(\.name) + schema.definitions.keys.sorted()
        for case .record(let fields) in scope.filter(\.opensFields).map(\.type) { names += fields.keys.sorted() }
        return names
    }
}

extension Value {
    /// The type of a known value; `any` where its parts differ or wait for facts.
    var type: ValueType {
        switch self {
        case .unknown: .any
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .date: .date
        case .days: .daysDuration
        case .months: .monthsDuration
        case .list(let elements):
            .list(
                elements.first.map { elements.dropFirst().reduce($0.type) { $0.joined(with: $1.type) ?? .any } } ?? .any
            )
        case .record(let fields): .record(fields.mapValues(\.type))
        case .range(let range): .range(range.low.type.joined(with: range.high.type) ?? .any)
        }
    }
}
