public import Vocabulary

/// How facts, values and definitions are called in the readers' languages; nil where nobody has named them.
public struct Naming: Sendable {
    /// A fact as a noun: "la situazione di lavoro".
    public var fact: @Sendable (_ name: String, Language) -> String?
    /// A value of a choice: "dipendente".
    public var choice: @Sendable (_ value: String, _ fact: String, Language) -> String?
    /// A definition as a noun: "la soglia di reddito".
    public var definition: @Sendable (_ name: String, Language) -> String?
    /// A yes-or-no fact or definition as a clause, said or denied: "è lavoro domestico", "non è lavoro domestico".
    public var statement: @Sendable (_ name: String, _ holds: Bool, Language) -> String?

    public init(
        fact: @escaping @Sendable (_ name: String, Language) -> String? = { _, _ in nil },
        choice: @escaping @Sendable (_ value: String, _ fact: String, Language) -> String? = { _, _, _ in nil },
        definition: @escaping @Sendable (_ name: String, Language) -> String? = { _, _ in nil },
        statement: @escaping @Sendable (_ name: String, _ holds: Bool, Language) -> String? = { _, _, _ in nil }
    ) {
        self.fact = fact
        self.choice = choice
        self.definition = definition
        self.statement = statement
    }
}
