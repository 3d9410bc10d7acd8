public import Vocabulary

/// How facts, values and definitions are called in the readers' languages; nil where nobody has named them.
public struct Naming: Sendable {
    /// A fact, or a field of a record, as a noun with its article: "la situazione di lavoro".
    public var fact: @Sendable (_ name: String, Language) -> String?
    /// A value of a choice: "dipendente".
    public var choice: @Sendable (_ value: String, _ fact: String, Language) -> String?
    /// A definition as a noun with its article: "la soglia di reddito".
    public var definition: @Sendable (_ name: String, Language) -> String?
    /// A yes-or-no fact or definition as a clause, said or denied: "è lavoro domestico", "non è lavoro domestico".
    public var statement: @Sendable (_ name: String, _ holds: Bool, Language) -> String?
    /// Whether a fact or definition is an amount in euro, so that the numbers beside it are read as money.
    public var isMoney: @Sendable (_ name: String) -> Bool

    public init(
        fact: @escaping @Sendable (_ name: String, Language) -> String? = { _, _ in nil },
        choice: @escaping @Sendable (_ value: String, _ fact: String, Language) -> String? = { _, _, _ in nil },
        definition: @escaping @Sendable (_ name: String, Language) -> String? = { _, _ in nil },
        statement: @escaping @Sendable (_ name: String, _ holds: Bool, Language) -> String? = { _, _, _ in nil },
        isMoney: @escaping @Sendable (_ name: String) -> Bool = { _ in false }
    ) {
        self.fact = fact
        self.choice = choice
        self.definition = definition
        self.statement = statement
        self.isMoney = isMoney
    }
}
