public import Vocabulary

/// What expressions may speak of: the declared facts and the named expressions over them.
public struct Schema: Sendable {
    /// Something known about the applicant, or a dated parameter.
    public struct Fact: Sendable, Hashable {
        public let name: String
        public let type: ValueType
        public let index: Int
    }

    public private(set) var facts: [Fact] = []
    private var indexes: [String: Int] = [:]
    package private(set) var definitions: [String: Definition] = [:]

    /// Holidays of the city, which `working days after` leaves out beside the national ones.
    public var localHolidays: [WorkingCalendar.Anniversary] = []

    public init() {}

    /// The city's holidays as the constant that the evaluator is given: a list of `MM-DD`.
    var localHolidaysTree: Tree? {
        guard !localHolidays.isEmpty else { return nil }
        return Tree(.constant(.list(localHolidays.map { .string(WorkingDays.text(of: $0)) })), .list(.string))
    }

    public func fact(named name: String) -> Fact? {
        indexes[name].map { facts[$0] }
    }

    /// The type of a definition's result, or nil when nothing is defined by that name.
    public func resultType(of definition: String) -> ValueType? {
        definitions[definition]?.body.type
    }

    /// Declares a fact or a dated parameter and answers its index.
    @discardableResult
    public mutating func declare(
        _ name: String, _ type: ValueType,
        at position: SourcePosition = SourcePosition(file: "schema", line: 1, column: 1)
    ) throws(Diagnostics) -> Int {
        try checkName(name, at: position)
        guard facts.count < FactSet.capacity else {
            throw Diagnostics(Diagnostic("there are more than \(FactSet.capacity) facts", at: position))
        }
        indexes[name] = facts.count
        facts.append(Fact(name: name, type: type, index: facts.count))
        return facts.count - 1
    }

    /// Names an expression, with or without arguments; it may use what was declared and defined before it.
    public mutating func define(
        _ name: String, takes parameters: [(name: String, type: ValueType)] = [], as text: String,
        at position: SourcePosition
    ) throws(Diagnostics) {
        try checkName(name, at: position)
        for (number, parameter) in parameters.enumerated() {
            try Schema.checkWord(parameter.name, at: position)
            guard !parameters.prefix(number).contains(where: { $0.name == parameter.name }) else {
                throw Diagnostics(Diagnostic("\(name) has two parameters called \(parameter.name)", at: position))
            }
        }
        let locals = parameters.map { Checker.Local(name: $0.name, type: $0.type) }
        let reading = try Reading(text, in: self, .strict, parameters: locals, at: position)
        definitions[name] = Definition(
            name: name, parameters: parameters.map { Definition.Parameter(name: $0.name, type: $0.type) },
            body: reading.tree, facts: reading.tree.facts, weight: reading.weight, height: reading.height)
    }

    private func checkName(_ name: String, at position: SourcePosition) throws(Diagnostics) {
        try Schema.checkWord(name, at: position)
        guard indexes[name] == nil, definitions[name] == nil else {
            throw Diagnostics(Diagnostic("\(name) is declared twice", at: position))
        }
    }

    private static func checkWord(_ name: String, at position: SourcePosition) throws(Diagnostics) {
        let tokens = (try? Lexer.tokens(of: name)) ?? []
        guard tokens.count == 2, tokens[0].kind == .name(name) else {
            throw Diagnostics(
                Diagnostic("\"\(name)\" is not a name: expected letters, digits and _", at: position))
        }
        guard !Parser.reserved.contains(name), Function(rawValue: name) == nil else {
            throw Diagnostics(Diagnostic("\(name) is a word of the language, not a name", at: position))
        }
    }
}
