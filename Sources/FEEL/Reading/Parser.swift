/// Reads tokens into a `Syntax` by recursive descent, one function for each level of the grammar.
package struct Parser {
    /// Deeper nesting is refused, so that neither parser nor evaluator can run out of stack.
    static let deepest = 128

    private let tokens: [Token]
    private var index = 0
    private var depth = 0

    private init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    static func syntax(of text: String) throws(Refusal) -> Syntax {
        var parser = Parser(try Lexer.tokens(of: text))
        let syntax = try parser.expression()
        guard parser.kind == .end else { throw parser.unexpected("an operator or the end") }
        return syntax
    }

    var token: Token { tokens[index] }
    var kind: Token.Kind { tokens[index].kind }

    func kind(ahead count: Int) -> Token.Kind {
        index + count < tokens.count ? tokens[index + count].kind : .end
    }

    mutating func step(by count: Int = 1) {
        index = min(index + count, tokens.count - 1)
    }

    /// Steps over that sign if it stands next.
    mutating func skip(_ sign: String) -> Bool {
        guard kind == .sign(sign) else { return false }
        step()
        return true
    }

    mutating func skip(word: String) -> Bool {
        guard kind == .name(word) else { return false }
        step()
        return true
    }

    mutating func expect(_ sign: String) throws(Refusal) {
        guard skip(sign) else { throw unexpected("“\(sign)”") }
    }

    mutating func expect(word: String) throws(Refusal) {
        guard skip(word: word) else { throw unexpected("“\(word)”") }
    }

    func unexpected(_ expected: String) -> Refusal {
        Refusal("expected \(expected), found \(token.quoted)", at: token.place)
    }

    /// A node, unless it stands on more levels than anybody writes by hand.
    func node(_ kind: Syntax.Kind, at place: Place) throws(Refusal) -> Syntax {
        let syntax = Syntax(kind, at: place)
        guard syntax.height <= Parser.deepest else { throw Parser.tooDeep(at: place) }
        return syntax
    }

    static func tooDeep(at place: Place) -> Refusal {
        Refusal("this is nested too deeply: at most \(deepest) levels", at: place)
    }

    /// Runs one level further down, counting it.
    mutating func deeper(_ read: (inout Parser) throws(Refusal) -> Syntax) throws(Refusal) -> Syntax {
        guard depth < Parser.deepest else { throw Parser.tooDeep(at: token.place) }
        depth += 1
        let syntax = try read(&self)
        depth -= 1
        return syntax
    }
}

extension Parser {
    mutating func expression() throws(Refusal) -> Syntax {
        try deeper { parser throws(Refusal) in
            switch parser.kind {
            case .name("if"): try parser.choice()
            case .name("some"): try parser.quantified(.some)
            case .name("every"): try parser.quantified(.every)
            case .name("for"): try parser.each()
            default: try parser.disjunction()
            }
        }
    }

    private mutating func choice() throws(Refusal) -> Syntax {
        let place = token.place
        step()
        let condition = try expression()
        try expect(word: "then")
        let then = try expression()
        try expect(word: "else")
        return try node(.choose(condition, then: then, otherwise: try expression()), at: place)
    }

    private mutating func quantified(_ quantifier: Quantifier) throws(Refusal) -> Syntax {
        let place = token.place
        step()
        let bindings = try bindings()
        try expect(word: "satisfies")
        return try node(.quantified(quantifier, bindings, try expression()), at: place)
    }

    private mutating func each() throws(Refusal) -> Syntax {
        let place = token.place
        step()
        let bindings = try bindings()
        try expect(word: "return")
        return try node(.each(bindings, try expression()), at: place)
    }

    private mutating func bindings() throws(Refusal) -> [SyntaxBinding] {
        var bindings: [SyntaxBinding] = []
        repeat {
            guard case .name(let name) = kind, !Parser.reserved.contains(name) else {
                throw unexpected("a name for the elements")
            }
            step()
            try expect(word: "in")
            bindings.append(SyntaxBinding(name, in: try source()))
        } while skip(",")
        return bindings
    }

    /// What a binding runs over: a list, or `from..to` without brackets.
    private mutating func source() throws(Refusal) -> Syntax {
        let low = try expression()
        guard skip("..") else { return low }
        let high = try sum()
        let range = SyntaxRange(low: low, includesLow: true, high: high, includesHigh: true, isBare: true)
        return try node(.range(range), at: low.place)
    }

    private mutating func disjunction() throws(Refusal) -> Syntax {
        let first = try conjunction()
        guard kind == .name("or") else { return first }
        var operands = [first]
        while skip(word: "or") { operands.append(try conjunction()) }
        return try node(.any(operands.flatMap(\.asAny)), at: first.place)
    }

    private mutating func conjunction() throws(Refusal) -> Syntax {
        let first = try comparison()
        guard kind == .name("and") else { return first }
        var operands = [first]
        while skip(word: "and") { operands.append(try comparison()) }
        return try node(.all(operands.flatMap(\.asAll)), at: first.place)
    }

    private mutating func comparison() throws(Refusal) -> Syntax {
        let left = try sum()
        guard let result = try comparison(of: left) else { return left }
        guard !startsComparison else {
            throw Refusal("comparisons cannot be chained: write “a < b and b < c”", at: token.place)
        }
        return result
    }

    private mutating func comparison(of left: Syntax) throws(Refusal) -> Syntax? {
        if let comparison = nextComparison {
            step()
            return try node(.compare(left, comparison, try sum()), at: left.place)
        }
        if skip(word: "between") {
            let low = try sum()
            try expect(word: "and")
            return try node(.between(left, low: low, high: try sum()), at: left.place)
        }
        guard skip(word: "in") else { return nil }
        return try node(.member(left, try tests()), at: left.place)
    }

    private var nextComparison: Comparison? {
        guard case .sign(let sign) = kind else { return nil }
        return Comparison(rawValue: sign)
    }

    private var startsComparison: Bool {
        nextComparison != nil || kind == .name("between") || kind == .name("in")
    }
}

extension Parser {
    /// What follows `in`: one test, or several in parentheses.
    ///
    /// `(1..5)` is an open range, `(1, 5)` two tests.
    private mutating func tests() throws(Refusal) -> [SyntaxTest] {
        let place = token.place
        guard skip("(") else { return [try test { parser throws(Refusal) in try parser.sum() }] }
        let first = try test { parser throws(Refusal) in try parser.expression() }
        if first.comparison == nil, skip("..") {
            return [SyntaxTest(nil, try range(from: first.operand, includesLow: false, at: place))]
        }
        var tests = [first]
        while skip(",") {
            tests.append(try test { parser throws(Refusal) in try parser.expression() })
        }
        try expect(")")
        return tests
    }

    private mutating func test(_ operand: (inout Parser) throws(Refusal) -> Syntax) throws(Refusal) -> SyntaxTest {
        guard let comparison = nextComparison else { return SyntaxTest(nil, try operand(&self)) }
        step()
        return SyntaxTest(comparison, try sum())
    }

    /// The rest of a range, once its lower end and the dots are read.
    mutating func range(from low: Syntax, includesLow: Bool, at place: Place) throws(Refusal) -> Syntax {
        let high = try sum()
        let includesHigh = kind == .sign("]")
        guard includesHigh || kind == .sign(")") else { throw unexpected("“]” or “)” at the end of the range") }
        step()
        let range = SyntaxRange(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh)
        return try node(.range(range), at: place)
    }

    mutating func sum() throws(Refusal) -> Syntax {
        try chain([.add, .subtract]) { parser throws(Refusal) in
            try parser.chain([.multiply, .divide]) { parser throws(Refusal) in
                try parser.chain([.power]) { parser throws(Refusal) in try parser.unary() }
            }
        }
    }

    /// Operands joined by operators of one level, grouped from the left.
    private mutating func chain(
        _ operators: [Arithmetic], of operand: (inout Parser) throws(Refusal) -> Syntax
    ) throws(Refusal) -> Syntax {
        var left = try operand(&self)
        while case .sign(let sign) = kind, let arithmetic = Arithmetic(rawValue: sign), operators.contains(arithmetic) {
            step()
            left = try node(.arithmetic(left, arithmetic, try operand(&self)), at: left.place)
        }
        return left
    }

    private mutating func unary() throws(Refusal) -> Syntax {
        let place = token.place
        guard skip("-") else { return try postfix() }
        let operand = try deeper { parser throws(Refusal) in try parser.unary() }
        return try node(.minus(operand), at: place)
    }
}

extension Syntax {
    /// The operands of an `and`, or the expression alone: `(a and b) and c` is one `and` of three.
    fileprivate var asAll: [Syntax] {
        if case .all(let operands) = kind { operands } else { [self] }
    }

    fileprivate var asAny: [Syntax] {
        if case .any(let operands) = kind { operands } else { [self] }
    }
}
