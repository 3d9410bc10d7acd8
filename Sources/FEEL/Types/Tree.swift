/// A checked expression: every name resolved, every type known.
///
/// Both evaluators and the reading in words start from this; the canonical printer starts from the `Syntax` instead.
package struct Tree: Sendable, Hashable {
    package let form: Form
    package let type: ValueType

    package init(_ form: Form, _ type: ValueType) {
        self.form = form
        self.type = type
    }
}

/// The shape of a `Tree`.
///
/// What each one answers when something is unknown or null stands in `Evaluator`.
package indirect enum Form: Sendable, Hashable {
    /// Never `.unknown`. Dates and durations written with literal texts, and negative numbers, are constants too.
    case constant(Value)
    /// A fact or a dated parameter, by index.
    case fact(Int)
    /// Something bound by `some`, `every`, `for`, a filter or a definition's parameters.
    ///
    /// Numbered from 0 within the frame: the whole expression, or the body of the definition it stands in. A
    /// definition's parameters are 0, 1, …; each binding inside takes the next number, given free again at its end.
    case local(Int)
    /// `a and b and …`, two or more.
    case all([Tree])
    /// `a or b or …`, two or more.
    case any([Tree])
    case not(Tree)
    case compare(Tree, Comparison, Tree)
    /// `x between low and high`, both included.
    case between(Tree, low: Tree, high: Tree)
    /// `x in (test, …)`, one or more: the `or` of the tests.
    case member(Tree, [Test])
    case arithmetic(Tree, Arithmetic, Tree)
    case minus(Tree)
    case choose(Tree, then: Tree, otherwise: Tree)
    case quantified(Quantifier, [Binding], Tree)
    /// `for … return …`: a list.
    case each([Binding], Tree)
    /// `list[condition]`: the elements for which it holds, each bound to that local in turn.
    case filter(Tree, local: Int, Tree)
    /// `list[number]`, from 1; negative from the end.
    case element(Tree, at: Tree)
    /// `.name` of a record, date or duration, or of each element of a list.
    case property(Tree, String)
    /// A built-in with its arguments in the order of its parameters (`Function.parameters`).
    case call(Function, [Tree])
    case list([Tree])
    case range(low: Tree, includesLow: Bool, high: Tree, includesHigh: Bool)
    /// A named expression of the schema; its body is evaluated in a new frame with the arguments as its first locals.
    case definition(Definition, [Tree])
}

package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

package enum Arithmetic: String, Sendable, Hashable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "**"
}

package enum Quantifier: String, Sendable, Hashable, CaseIterable {
    case some
    case every
}

/// One test after `in`.
package struct Test: Sendable, Hashable {
    /// Nil: equal to the operand, an element of it when it is a list, or inside it when it is a range.
    package let comparison: Comparison?
    package let operand: Tree

    package init(_ comparison: Comparison?, _ operand: Tree) {
        self.comparison = comparison
        self.operand = operand
    }
}

/// A name that takes each element of a list, or of a range of whole numbers or days, in turn.
package struct Binding: Sendable, Hashable {
    package let name: String
    package let local: Int
    package let source: Tree

    package init(_ name: String, local: Int, in source: Tree) {
        self.name = name
        self.local = local
        self.source = source
    }
}

/// A named expression of a schema: checked once, evaluated in place.
package struct Definition: Sendable, Hashable {
    package struct Parameter: Sendable, Hashable {
        package let name: String
        package let type: ValueType
    }

    package let name: String
    package let parameters: [Parameter]
    package let body: Tree
    /// Every fact that the body reads, also through other definitions.
    package let facts: FactSet
    /// How many nodes the body has with its definitions written out; bounded, so that no text is exponential.
    package let weight: Int
    /// How many levels the body has in the same way; bounded, so that evaluation may recurse.
    package let height: Int

    // Names are unique within a schema; hashing bodies inside bodies again and again would cost their product.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}
