/// An expression as it was written, names not yet resolved.
package struct Syntax: Sendable {
    package let kind: Kind
    package let place: Place
    /// Levels below and including this one; the parser bounds it, so that what walks the tree may recurse.
    package let height: Int

    package init(_ kind: Kind, at place: Place = Place()) {
        self.kind = kind
        self.place = place
        height = 1 + (kind.children.map(\.height).max() ?? 0)
    }

    package indirect enum Kind: Sendable {
        case null
        case boolean(Bool)
        /// The digits as written.
        case number(String)
        case string(String)
        /// `@"2026-01-01"`.
        case literal(String)
        case name(String)
        case minus(Syntax)
        /// Two or more, none of them an `and` itself.
        case all([Syntax])
        /// Two or more, none of them an `or` itself.
        case any([Syntax])
        case compare(Syntax, Comparison, Syntax)
        case between(Syntax, low: Syntax, high: Syntax)
        /// `x in test`, or `x in (test, test)`.
        case member(Syntax, [SyntaxTest])
        case arithmetic(Syntax, Arithmetic, Syntax)
        case choose(Syntax, then: Syntax, otherwise: Syntax)
        case quantified(Quantifier, [SyntaxBinding], Syntax)
        case each([SyntaxBinding], Syntax)
        case property(Syntax, String)
        /// `list[condition]` or `list[number]`.
        case filter(Syntax, Syntax)
        case list([Syntax])
        case range(SyntaxRange)
        /// A built-in or a definition, by name.
        case call(String, [Argument])
    }

    /// An argument, with the parameter's name where it was given.
    package struct Argument: Sendable {
        package let name: String?
        package let value: Syntax

        package init(_ name: String?, _ value: Syntax) {
            self.name = name
            self.value = value
        }
    }
}

/// One test after `in`, as written.
package struct SyntaxTest: Sendable {
    package let comparison: Comparison?
    package let operand: Syntax

    package init(_ comparison: Comparison?, _ operand: Syntax) {
        self.comparison = comparison
        self.operand = operand
    }
}

/// `name in list`, or `name in from..to`.
package struct SyntaxBinding: Sendable {
    package let name: String
    package let source: Syntax

    package init(_ name: String, in source: Syntax) {
        self.name = name
        self.source = source
    }
}

/// `[low..high]` and its three half-open sisters; `bare` without brackets, after `in` of a `for`.
package struct SyntaxRange: Sendable {
    package let low: Syntax
    package let includesLow: Bool
    package let high: Syntax
    package let includesHigh: Bool
    package let isBare: Bool

    package init(low: Syntax, includesLow: Bool, high: Syntax, includesHigh: Bool, isBare: Bool = false) {
        self.low = low
        self.includesLow = includesLow
        self.high = high
        self.includesHigh = includesHigh
        self.isBare = isBare
    }
}

extension Syntax.Kind {
    /// The expressions directly inside, in the order of the text.
    package var children: [Syntax] {
        switch self {
        case .null, .boolean, .number, .string, .literal, .name: []
        case .minus(let operand), .property(let operand, _): [operand]
        case .all(let operands), .any(let operands), .list(let operands): operands
        case .compare(let left, _, let right), .arithmetic(let left, _, let right), .filter(let left, let right):
            [left, right]
        case .between(let operand, let low, let high): [operand, low, high]
        case .member(let operand, let tests): [operand] + tests.map(\.operand)
        case .choose(let condition, let then, let otherwise): [condition, then, otherwise]
        case .quantified(_, let bindings, let body), .each(let bindings, let body): bindings.map(\.source) + [body]
        case .range(let range): [range.low, range.high]
        case .call(_, let arguments): arguments.map(\.value)
        }
    }
}
