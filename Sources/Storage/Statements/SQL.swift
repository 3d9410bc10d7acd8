/// A statement whose text stands in the source, and the values bound to it.
///
/// Interpolation binds a value and never writes it into the text; and as the text must be a literal, no string made at run
/// time can become part of a statement.
///
/// ```swift
/// try db.all("SELECT \(Case.columns) FROM case_file WHERE desk = \(desk) ORDER BY id", as: Case.init(row:))
/// ```
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    enum Piece: Sendable {
        case text(StaticString)
        case value(SQLValue)
    }

    let pieces: [Piece]

    public init(stringLiteral text: StaticString) {
        pieces = [.text(text)]
    }

    public init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ text: StaticString) {
            pieces.append(.text(text))
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLValueConvertible) {
            pieces.append(.value(value.sqlValue))
        }

        /// Binds a value that may be absent, as null; the label keeps the compiler from suspecting a mistake.
        public mutating func appendInterpolation(optional value: (some SQLValueConvertible)?) {
            pieces.append(.value(value.sqlValue))
        }

        /// Splices in another piece of SQL, such as a list of columns, with its values.
        public mutating func appendInterpolation(_ part: SQL) {
            pieces += part.pieces
        }

        /// Binds each value of a list, with commas between: `IN (\(values: ids))`.
        public mutating func appendInterpolation(values: [some SQLValueConvertible]) {
            // An empty IN () is not portable; NULL matches nothing.
            if values.isEmpty { pieces.append(.text("NULL")) }
            for (index, value) in values.enumerated() {
                if index > 0 { pieces.append(.text(", ")) }
                pieces.append(.value(value.sqlValue))
            }
        }
    }
}

extension SQL {
    /// The bound values, in the order of their places.
    public var values: [SQLValue] {
        pieces.compactMap {
            if case .value(let value) = $0 { value } else { nil }
        }
    }

    /// The text for an engine; `placeholder` gives what stands for the n-th value, counted from 1 (`?`, `$1`).
    public func text(placeholder: (Int) -> String) -> String {
        var text = ""
        var count = 0
        for piece in pieces {
            switch piece {
            case .text(let literal): literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
            case .value:
                count += 1
                text += placeholder(count)
            }
        }
        return text
    }
}
