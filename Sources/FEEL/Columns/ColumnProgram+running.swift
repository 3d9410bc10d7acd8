public import Foundation
import Vocabulary

/// What an output comes to over everybody.
public enum ColumnTotal: Sendable, Equatable {
    case truth(holds: Int, unknown: Int)
    /// The sum of the known values; dates by days since 1970-01-01.
    case number(sum: Decimal, unknown: Int)
    /// A scalar output that is neither.
    case other
}

extension ColumnProgram {
    /// The total of each output, in order.
    public func totals() -> [ColumnTotal] {
        var sums = Array(repeating: (first: Int64(0), unknown: 0), count: outputs.count)
        var machine = ColumnMachine(self)
        machine.forEachBlock { addresses, _, count in
            for (place, output) in outputs.enumerated() {
                switch output {
                case .truth(let register):
                    let found = Self.count(addresses[Int(register)].assumingMemoryBound(to: UInt8.self), count)
                    sums[place].first += Int64(found.holds)
                    sums[place].unknown += found.unknown
                case .number(let register, let isWide, let known, _, _):
                    let bytes = known < 0 ? nil : addresses[Int(known)].assumingMemoryBound(to: UInt8.self)
                    let found =
                        isWide
                        ? Self.sum(addresses[Int(register)].assumingMemoryBound(to: Int64.self), bytes, count)
                        : Self.sum(addresses[Int(register)].assumingMemoryBound(to: Int32.self), bytes, count)
                    sums[place].first += found.sum
                    sums[place].unknown += found.unknown
                case .scalar: break
                }
            }
        }
        return outputs.enumerated().map { place, output in
            switch output {
            case .truth: .truth(holds: Int(sums[place].first), unknown: sums[place].unknown)
            case .number(_, _, _, let scale, _):
                .number(sum: Decimal(sums[place].first) / pow(10, scale), unknown: sums[place].unknown)
            case .scalar(let expression): scalarTotal(expression)
            }
        }
    }

    /// Every value of every output, row by row: for replays and comparisons, not for counting.
    public func forEachRow(_ body: (_ row: Int, _ values: [Value]) -> Void) {
        var machine = ColumnMachine(self)
        machine.forEachBlock { addresses, start, count in
            for row in 0..<count {
                body(
                    start + row,
                    outputs.map { self.value(of: $0, at: row, addresses, facts: { table.facts(ofRow: start + row) }) })
            }
        }
    }

    private func value(
        of output: Output, at row: Int, _ addresses: [UnsafeMutableRawPointer], facts: () -> Facts
    ) -> Value {
        switch output {
        case .truth(let register):
            return switch addresses[Int(register)].assumingMemoryBound(to: UInt8.self)[row] {
            case 0: .boolean(false)
            case 2: .boolean(true)
            default: .unknown(FactSet())
            }
        case .number(let register, let isWide, let known, let scale, let isDate):
            if known >= 0, addresses[Int(known)].assumingMemoryBound(to: UInt8.self)[row] == 0 {
                return .unknown(FactSet())
            }
            let number =
                isWide
                ? addresses[Int(register)].assumingMemoryBound(to: Int64.self)[row]
                : Int64(addresses[Int(register)].assumingMemoryBound(to: Int32.self)[row])
            return isDate ? .date(Day(number: Int(number))) : .number(Decimal(number) / pow(10, scale))
        case .scalar(let expression): return expression.evaluate(facts())
        }
    }

    private func scalarTotal(_ expression: Expression) -> ColumnTotal {
        var (holds, unknown, sum) = (0, 0, Decimal(0))
        for row in 0..<table.count {
            switch expression.evaluate(table.facts(ofRow: row)) {
            case .boolean(let value): holds += value ? 1 : 0
            case .number(let number): sum += number
            case .date(let day): sum += Decimal(day.number)
            case .unknown: unknown += 1
            default: break
            }
        }
        return switch expression.type {
        case .boolean: .truth(holds: holds, unknown: unknown)
        case .number, .date: .number(sum: sum, unknown: unknown)
        default: .other
        }
    }

    private static func count(_ truth: Kernels.Bytes, _ count: Int) -> (holds: Int, unknown: Int) {
        var (holds, unknown): (UInt32, UInt32) = (0, 0)
        for i in 0..<count {
            holds &+= UInt32(truth[i] >> 1)
            unknown &+= UInt32(truth[i] & 1)
        }
        return (Int(holds), Int(unknown))
    }

    @inline(__always)
    private static func sum<Number: FixedWidthInteger>(
        _ numbers: UnsafeMutablePointer<Number>, _ known: Kernels.Bytes?, _ count: Int
    ) -> (sum: Int64, unknown: Int) {
        var sum: Int64 = 0
        guard let known else {
            for i in 0..<count { sum &+= Int64(truncatingIfNeeded: numbers[i]) }
            return (sum, 0)
        }
        var unknown: UInt32 = 0
        for i in 0..<count {
            sum &+= known[i] == 0 ? 0 : Int64(truncatingIfNeeded: numbers[i])
            unknown &+= known[i] == 0 ? 1 : 0
        }
        return (sum, Int(unknown))
    }
}
