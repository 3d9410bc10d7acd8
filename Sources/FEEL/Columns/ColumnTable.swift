import Foundation
import Vocabulary

/// Facts of very many people, a column for each fact.
///
/// Rows are padded to whole blocks with copies of harmless values, so that every operation runs over full blocks.
public struct ColumnTable: Sendable {
    /// How many people an operation takes at once: what it touches stays in the first-level cache.
    package static let block = 512

    /// One fact's values for everybody.
    package struct Column: Sendable {
        package enum Storage: Sendable {
            /// The place of a choice among its declared ones, or 0 and 1 of a truth value.
            case codes([UInt8])
            /// Days since 1970-01-01, or whole numbers.
            case integers([Int32])
        }

        package let storage: Storage
        /// 255 where the value is known and 0 where it is not; nil when all are.
        package let known: [UInt8]?
        /// The least and greatest value.
        package let bounds: ClosedRange<Int64>
    }

    public let count: Int
    package let schema: Schema
    package private(set) var columns: [Int: Column] = [:]

    public init(schema: Schema, count: Int) {
        self.schema = schema
        self.count = count
    }

    /// Sets a choice by the place of each value among its declared ones, or a boolean by 0 and 1.
    ///
    /// `known` is 1 where the value is known and 0 where it is not; nil when all are.
    public mutating func set(_ fact: String, codes: [UInt8], known: [UInt8]? = nil) throws(ColumnRefusal) {
        let index = try index(of: fact, rows: codes.count, known: known)
        let limit: Int
        switch schema.facts[index].type {
        case .boolean: limit = 2
        case .choice(let choices): limit = choices.count
        default: throw .otherType(fact)
        }
        guard limit <= 256, codes.allSatisfy({ Int($0) < limit }) else { throw .outOfRange(fact) }
        columns[index] = Column(
            storage: .codes(padded(codes, with: 0)), known: mask(known), bounds: 0...Int64(limit - 1))
    }

    /// Sets a date by days since 1970-01-01, or a number by whole values.
    public mutating func set(_ fact: String, integers: [Int32], known: [UInt8]? = nil) throws(ColumnRefusal) {
        let index = try index(of: fact, rows: integers.count, known: known)
        switch schema.facts[index].type {
        case .date, .number: break
        default: throw .otherType(fact)
        }
        let (least, most) = (integers.min() ?? 0, integers.max() ?? 0)
        columns[index] = Column(
            storage: .integers(padded(integers, with: least)), known: mask(known), bounds: Int64(least)...Int64(most))
    }

    private func index(of fact: String, rows: Int, known: [UInt8]?) throws(ColumnRefusal) -> Int {
        guard let index = schema.fact(named: fact)?.index else { throw .unknownFact(fact) }
        guard rows == count, known.map({ $0.count == count }) ?? true else { throw .otherLength(fact) }
        return index
    }

    private func mask(_ known: [UInt8]?) -> [UInt8]? {
        known.map { padded($0.map { $0 == 0 ? 0 : 255 }, with: 255) }
    }

    private func padded<Element>(_ values: [Element], with filling: Element) -> [Element] {
        let rest = count % Self.block
        return rest == 0 ? values : values + Array(repeating: filling, count: Self.block - rest)
    }
}

/// Why a column was not taken.
public enum ColumnRefusal: Error, Sendable {
    case unknownFact(String)
    case otherType(String)
    case otherLength(String)
    case outOfRange(String)
}

extension ColumnTable {
    /// The facts of one row, as the scalar evaluator takes them.
    public func facts(ofRow row: Int) -> Facts {
        var facts = Facts(for: schema)
        for (index, column) in columns where column.known?[row] != 0 {
            facts[index] = column.value(at: row, type: schema.facts[index].type)
        }
        return facts
    }
}

extension ColumnTable.Column {
    fileprivate func value(at row: Int, type: ValueType) -> Value {
        switch (storage, type) {
        case (.codes(let codes), .choice(let choices)): .string(choices[Int(codes[row])])
        case (.codes(let codes), _): .boolean(codes[row] != 0)
        case (.integers(let days), .date): .date(Day(number: Int(days[row])))
        case (.integers(let numbers), _): .number(.init(Int(numbers[row])))
        }
    }
}
