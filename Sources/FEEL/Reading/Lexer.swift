/// Cuts an expression into tokens.
struct Lexer {
    /// Longer texts are refused: a condition is a sentence, not a program.
    static let longest = 20_000

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var place = Place()

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(Lexer.longest + 1))
    }

    /// All tokens of the text, the last of them `.end`.
    static func tokens(of text: String) throws(Refusal) -> [Token] {
        var lexer = Lexer(text)
        guard lexer.scalars.count <= longest else {
            throw Refusal("an expression has at most \(longest) characters", at: Place())
        }
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(Refusal) -> Token {
        try skipBlanks()
        let start = place
        guard let scalar = peek() else { return Token(kind: .end, place: start) }
        if scalar == "\"" { return Token(kind: .string(try string()), place: start) }
        if isDigit(scalar) || (scalar == "." && peek(1).map(isDigit) == true) {
            return Token(kind: .number(number()), place: start)
        }
        if scalar.properties.isAlphabetic || scalar == "_" { return Token(kind: .name(name()), place: start) }
        return Token(kind: .sign(try sign()), place: start)
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        index + ahead < scalars.count ? scalars[index + ahead] : nil
    }

    @discardableResult
    private mutating func advance() -> Unicode.Scalar? {
        guard let scalar = peek() else { return nil }
        index += 1
        if scalar == "\n" {
            place = Place(line: place.line + 1, column: 0)
        } else {
            place.column += 1
        }
        return scalar
    }
}

extension Lexer {
    /// Steps over white space and comments, `// …` to the end of the line and `/* … */`.
    private mutating func skipBlanks() throws(Refusal) {
        while let scalar = peek() {
            if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
                advance()
            } else if scalar == "/" && peek(1) == "/" {
                while let inside = peek(), inside != "\n" { _ = (inside, advance()) }
            } else if scalar == "/" && peek(1) == "*" {
                try skipLongComment()
            } else {
                return
            }
        }
    }

    private mutating func skipLongComment() throws(Refusal) {
        let start = place
        advance()
        advance()
        while peek() != nil {
            if peek() == "*" && peek(1) == "/" {
                advance()
                advance()
                return
            }
            advance()
        }
        throw Refusal("this comment has no end: expected */", at: start)
    }

    /// Digits, a fraction and an exponent; `1..5` is the number 1 and a range's dots.
    private mutating func number() -> String {
        var text = digits()
        if peek() == "." && peek(1).map(isDigit) == true {
            advance()
            text += "." + digits()
        }
        if peek() == "e" || peek() == "E" {
            let signed = peek(1) == "+" || peek(1) == "-"
            guard peek(signed ? 2 : 1).map(isDigit) == true else { return text }
            advance()
            text += "e"
            if signed, let sign = advance() { text.unicodeScalars.append(sign) }
            text += digits()
        }
        return text
    }

    private mutating func digits() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek(), isDigit(scalar) {
            text.append(scalar)
            advance()
        }
        return String(text)
    }

    private mutating func name() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek(), isNamePart(scalar) {
            text.append(scalar)
            advance()
        }
        return String(text)
    }

    private mutating func sign() throws(Refusal) -> String {
        for long in ["**", "..", "<=", ">=", "!="] where matches(long) {
            advance()
            advance()
            return long
        }
        let start = place
        guard let scalar = advance(), "()[]+-*/=<>,.:@".unicodeScalars.contains(scalar) else {
            let wrong = index > 0 ? String(scalars[index - 1]) : ""
            throw Refusal("“\(wrong)” has no meaning here" + Lexer.advice(on: wrong), at: start)
        }
        return String(scalar)
    }

    private func matches(_ text: String) -> Bool {
        zip(text.unicodeScalars, 0...).allSatisfy { peek($1) == $0 }
    }

    private static func advice(on wrong: String) -> String {
        switch wrong {
        case "'", "“", "”", "«", "»", "’": ": texts stand between straight double quotes, \"like this\""
        case "&": ": write “and”"
        case "|": ": write “or”"
        case "!": ": write “not(…)” or “!=”"
        case "{", "}": ": contexts are not part of this language"
        default: ""
        }
    }
}

extension Lexer {
    /// A text between double quotes, its escapes undone.
    private mutating func string() throws(Refusal) -> String {
        let start = place
        advance()
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            let at = place
            advance()
            switch scalar {
            case "\"": return String(text)
            case "\\": text.append(try escape(at: at))
            default: text.append(scalar)
            }
        }
        throw Refusal("this text has no end: expected \"", at: start)
    }

    private mutating func escape(at start: Place) throws(Refusal) -> Unicode.Scalar {
        switch advance() {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "\"": return "\""
        case "'": return "'"
        case "\\": return "\\"
        case "u": return try unicode(at: start)
        case "U": return try scalar(hexadecimal(6, at: start), at: start)
        default: throw Refusal("unknown escape: expected \\n, \\t, \\r, \\\", \\\\, \\uXXXX or \\UXXXXXX", at: start)
        }
    }

    /// `\uXXXX`, or two of them that make up one character outside the basic plane.
    private mutating func unicode(at start: Place) throws(Refusal) -> Unicode.Scalar {
        let first = try hexadecimal(4, at: start)
        guard (0xD800..<0xDC00).contains(first) else { return try scalar(first, at: start) }
        guard advance() == "\\", advance() == "u" else {
            throw Refusal("half a character: expected a second \\uXXXX", at: start)
        }
        let second = try hexadecimal(4, at: start)
        guard (0xDC00..<0xE000).contains(second) else {
            throw Refusal("half a character: expected a second \\uXXXX", at: start)
        }
        return try scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), at: start)
    }

    private mutating func hexadecimal(_ count: Int, at start: Place) throws(Refusal) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = advance()?.hexadecimalValue else {
                throw Refusal("expected \(count) hexadecimal digits after this escape", at: start)
            }
            value = value << 4 | digit
        }
        return value
    }

    private func scalar(_ value: UInt32, at start: Place) throws(Refusal) -> Unicode.Scalar {
        guard let scalar = Unicode.Scalar(value) else { throw Refusal("there is no such character", at: start) }
        return scalar
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "0" && scalar <= "9"
}

private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "_"
        || scalar.properties.canonicalCombiningClass.rawValue != 0
}

extension Unicode.Scalar {
    fileprivate var hexadecimalValue: UInt32? {
        switch value {
        case 48...57: value - 48
        case 65...70: value - 55
        case 97...102: value - 87
        default: nil
        }
    }
}
