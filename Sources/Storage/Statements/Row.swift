/// One row of an answer, read by position.
public struct Row: Sendable {
    private let values: [SQLValue]

    public init(_ values: [SQLValue]) {
        self.values = values
    }

    /// The value of a column, counted from 0; throws when it is of another type, is null, or is not there.
    public func get<Value: SQLValueConvertible>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
        guard values.indices.contains(column), let value = Value(sqlValue: values[column]) else {
            throw StoreRefusal.unexpectedValue(column: column)
        }
        return value
    }
}
