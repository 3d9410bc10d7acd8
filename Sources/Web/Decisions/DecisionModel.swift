/// A procedure as DMN sees it: facts as inputs, and decisions that rest on them and on each other.
package struct DecisionModel: Sendable {
    /// A type with the values that it allows, as FEEL unary tests.
    package struct ValueKind: Sendable {
        package let name: String
        package let base: String
        package let allowed: String?
        var isList = false
    }

    package struct Element: Sendable {
        package enum Kind: Sendable {
            case input
            /// The expression in FEEL, and the question that it answers.
            case decision(expression: String, question: String?)
        }

        /// An NCName, once in the model.
        package let id: String
        /// A FEEL name, once in the model: what expressions call it.
        package let name: String
        package let type: String?
        package let kind: Kind
        package let description: String?
        /// The ids of the elements that it rests on, all of them earlier ones.
        package let requires: [String]

        package var isInput: Bool {
            if case .input = kind { return true }
            return false
        }
    }

    package let id: String
    package let name: String
    package let namespace: String
    package let description: String
    package internal(set) var kinds: [ValueKind] = []
    package internal(set) var elements: [Element] = []
}
