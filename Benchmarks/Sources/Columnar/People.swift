import FEEL
import Foundation

/// The generated people of a `persons_N.bin`: columns one after the other, then a column of known bytes for each fact.
struct People {
    private enum Values {
        case codes([UInt8])
        case integers([Int32])
    }

    private let count: Int
    private var columns: [(name: String, values: Values)] = []
    private var known: [String: [UInt8]] = [:]

    init(folder: URL, count: Int, procedure: BenchmarkProcedure) throws {
        self.count = count
        let data = try Data(contentsOf: folder.appending(path: "persons_\(count).bin"))
        var offset = 0
        func bytes() -> [UInt8] {
            defer { offset += count }
            return [UInt8](data[offset..<offset + count])
        }
        func integers() -> [Int32] {
            defer { offset += 4 * count }
            return data[offset..<offset + 4 * count].withUnsafeBytes { raw in
                (0..<count).map { Int32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self)) }
            }
        }
        for type in ["enum", "date", "number", "boolean"] {
            for fact in procedure.facts where fact.type == type {
                let isCode = type == "enum" || type == "boolean"
                columns.append((fact.name, isCode ? .codes(bytes()) : .integers(integers())))
            }
        }
        for fact in procedure.facts { known[fact.name] = bytes() }
    }

    func table(_ mode: Mode, schema: Schema) throws -> ColumnTable {
        var table = ColumnTable(schema: schema, count: count)
        for (name, values) in columns {
            let known = mode == .partial ? known[name] : nil
            switch values {
            case .codes(let codes): try table.set(name, codes: codes, known: known)
            case .integers(let integers): try table.set(name, integers: integers, known: known)
            }
        }
        return table
    }
}
