public import HTML

/// A question answered by choosing one or several of a few possibilities.
public struct ChoiceField: Sendable {
    public struct Choice: Sendable {
        public let value: String
        public let label: String
        public let hint: String?
        /// Whether it stands a little apart: "I don't know".
        public let isApart: Bool

        public init(value: String, label: String, hint: String? = nil, isApart: Bool = false) {
            self.value = value
            self.label = label
            self.hint = hint
            self.isApart = isApart
        }
    }

    public let field: Field
    public let choices: [Choice]
    public let chosen: Set<String>
    /// Whether several may be ticked.
    public let isMultiple: Bool

    public init(_ field: Field, choices: [Choice], chosen: Set<String> = [], isMultiple: Bool = false) {
        self.field = field
        self.choices = choices
        self.chosen = chosen
        self.isMultiple = isMultiple
    }

    public func markup(_ words: Words) -> Markup {
        field.group(words) {
            for (index, choice) in choices.enumerated() {
                markup(of: choice, id: index == 0 ? field.name : "\(field.name)-\(index + 1)")
            }
        }
    }

    private func markup(of choice: Choice, id: String) -> Markup {
        div(.class(choice.isApart ? "choice choice-apart" : "choice")) {
            input(
                .type(isMultiple ? .checkbox : .radio), .id(id), .name(field.name), .value(choice.value),
                .checked(chosen.contains(choice.value)),
                .when(choice.hint != nil, .ariaDescribedBy(id + "-hint")))
            label(choice.label, .for(id))
            if let hint = choice.hint { span(hint, .class("hint"), .id(id + "-hint")) }
        }
    }
}
