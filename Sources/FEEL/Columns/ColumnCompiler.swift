import Foundation
import Vocabulary

/// Turns typed trees into straight-line instructions, each subexpression once.
///
/// What it cannot say exactly in whole numbers it refuses (`Unsupported`); such an output is left to the scalar
/// evaluator, so a column never differs from the oracle.
struct ColumnCompiler {
    struct Unsupported: Error {}

    let table: ColumnTable
    private(set) var instructions: [Instruction] = []
    /// The register class of each instruction's result, by its register.
    private(set) var registers = RegisterFile()
    private(set) var civilTables: [CivilTable] = []
    private var results: [Instruction: Int32] = [:]
    private var tablePlaces: [String: Int64] = [:]

    init(table: ColumnTable) {
        self.table = table
    }

    /// The register of an instruction's result; the same instruction is never there twice.
    mutating func emit(_ instruction: Instruction, _ size: RegisterFile.Size) -> Int32 {
        if let register = results[instruction] { return register }
        let register = registers.add(.scratch(size))
        instructions.append(instruction)
        registers.place(of: instructions.count - 1, is: register)
        results[instruction] = register
        return register
    }

    mutating func column(_ fact: Int) -> (register: Int32, known: Int32)? {
        guard let column = table.columns[fact] else { return nil }
        let known = column.known == nil ? -1 : registers.add(.known(fact))
        return (registers.add(.column(fact)), known)
    }

    /// The place of the table that turns the days between the bounds into civil codes.
    mutating func civilTable(_ bounds: ClosedRange<Int64>, forYears: Bool) throws(Unsupported) -> Int64 {
        guard bounds.upperBound - bounds.lowerBound < 400_000, bounds.lowerBound > -900_000,
            bounds.upperBound < 2_900_000
        else { throw Unsupported() }
        let key = "\(bounds) \(forYears)"
        if let place = tablePlaces[key] { return place }
        let codes = (bounds.lowerBound...bounds.upperBound).map {
            CivilCode.of(Day(number: Int($0)), forYears: forYears)
        }
        civilTables.append(CivilTable(first: Int32(bounds.lowerBound), codes: codes))
        tablePlaces[key] = Int64(civilTables.count - 1)
        return Int64(civilTables.count - 1)
    }
}

/// The civil codes of consecutive days.
struct CivilTable {
    let first: Int32
    let codes: [Int32]
}

/// A date as one number whose differences, shifted, are whole months or whole years.
enum CivilCode {
    static let dayBits = 5
    static let monthBits = 4

    static func of(_ day: Day, forYears: Bool) -> Int32 {
        let date = day.civil
        // Months count on through the years in one case, and stand in bits of their own in the other.
        let months = forYears ? date.year << monthBits | date.month : date.year * 12 + date.month
        return Int32(truncatingIfNeeded: months << dayBits | date.day)
    }
}
