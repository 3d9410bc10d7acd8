extension Parser {
    /// Words that no fact, element or definition may be called.
    package static let reserved: Set<String> = [
        "if", "then", "else", "some", "every", "satisfies", "for", "return", "in", "and", "or", "between", "true",
        "false", "null", "not",
    ]

    /// Functions of several words, the longest first, so that the longest match wins.
    private static let longNames: [[String]] = Function.allCases
        .map { $0.rawValue.split(separator: " ").map(String.init) }
        .filter { $0.count > 1 }
        .sorted { $0.count > $1.count }

    /// A primary and whatever follows it: `.name`, `[…]`.
    mutating func postfix() throws(Refusal) -> Syntax {
        var operand = try primary()
        while true {
            if skip(".") {
                guard case .name(let name) = kind else { throw unexpected("the name of a property") }
                step()
                operand = try node(.property(operand, name), at: operand.place)
            } else if skip("[") {
                let condition = try expression()
                try expect("]")
                operand = try node(.filter(operand, condition), at: operand.place)
            } else {
                return operand
            }
        }
    }

    private mutating func primary() throws(Refusal) -> Syntax {
        let place = token.place
        switch kind {
        case .number(let digits):
            step()
            return try node(.number(digits), at: place)
        case .string(let text):
            step()
            return try node(.string(text), at: place)
        case .name(let name): return try named(name, at: place)
        case .sign("@"): return try literal(at: place)
        case .sign("("): return try grouped(at: place)
        case .sign("["): return try listed(at: place)
        default: throw unexpected("an expression")
        }
    }

    private mutating func literal(at place: Place) throws(Refusal) -> Syntax {
        step()
        guard case .string(let text) = kind else { throw unexpected("a text like \"2026-01-01\" after @") }
        step()
        return try node(.literal(text), at: place)
    }

    private mutating func named(_ name: String, at place: Place) throws(Refusal) -> Syntax {
        if let long = longName() {
            step(by: long.count)
            return try call(long.joined(separator: " "), at: place)
        }
        if kind(ahead: 1) == .sign("("), name == "not" || !Parser.reserved.contains(name) {
            step()
            return try call(name, at: place)
        }
        switch name {
        case "true", "false":
            step()
            return try node(.boolean(name == "true"), at: place)
        case "null":
            step()
            return try node(.null, at: place)
        default:
            guard !Parser.reserved.contains(name) else { throw unexpected("an expression") }
            step()
            return try node(.name(name), at: place)
        }
    }

    /// The built-in of several words that stands here with its parenthesis, if any.
    private func longName() -> [String]? {
        Parser.longNames.first { words in
            words.indices.allSatisfy { kind(ahead: $0) == .name(words[$0]) } && kind(ahead: words.count) == .sign("(")
        }
    }

    private mutating func call(_ name: String, at place: Place) throws(Refusal) -> Syntax {
        try expect("(")
        var arguments: [Syntax.Argument] = []
        guard !skip(")") else { return try node(.call(name, []), at: place) }
        repeat {
            var label: String?
            if case .name(let text) = kind, kind(ahead: 1) == .sign(":") {
                label = text
                step(by: 2)
            }
            arguments.append(Syntax.Argument(label, try expression()))
        } while skip(",")
        try expect(")")
        return try node(.call(name, arguments), at: place)
    }

    /// Parentheses: only grouping, or a range open below.
    private mutating func grouped(at place: Place) throws(Refusal) -> Syntax {
        step()
        let inside = try expression()
        if skip("..") { return try range(from: inside, includesLow: false, at: place) }
        try expect(")")
        return inside
    }

    /// Brackets: a list, or a range closed below.
    private mutating func listed(at place: Place) throws(Refusal) -> Syntax {
        step()
        if skip("]") { return try node(.list([]), at: place) }
        let first = try expression()
        if skip("..") { return try range(from: first, includesLow: true, at: place) }
        var elements = [first]
        while skip(",") { elements.append(try expression()) }
        try expect("]")
        return try node(.list(elements), at: place)
    }
}
