import FEEL
import Foundation
import Vocabulary

/// The facts, definitions and expressions of a `procedure.json`.
struct BenchmarkProcedure {
    struct File: Decodable {
        struct Fact: Decodable {
            let name: String
            let type: String
            let values: [String]?
        }

        let facts: [Fact]
        let derived: [[String]]
        let documents: [[String]]
        let values: [[String]]
    }

    let facts: [File.Fact]
    let schema: Schema
    private let documents: [FEEL.Expression]
    private let values: [FEEL.Expression]

    init(folder: URL) throws {
        let data = try Data(contentsOf: folder.appending(path: "procedure.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        var schema = Schema()
        for fact in file.facts {
            let type: ValueType =
                switch fact.type {
                case "enum": .choice(fact.values ?? [])
                case "date": .date
                case "boolean": .boolean
                default: .number
                }
            try schema.declare(fact.name, type)
        }
        func place(_ name: String) -> SourcePosition { SourcePosition(file: name, line: 1, column: 1) }
        for derived in file.derived { try schema.define(derived[0], as: derived[1], at: place(derived[0])) }
        facts = file.facts
        self.schema = schema
        let complete = schema
        documents = try file.documents.map {
            try FEEL.Expression($0[1], in: complete, expecting: .boolean, at: place($0[0]))
        }
        values = try file.values.map { try FEEL.Expression($0[1], in: complete, expecting: nil, at: place($0[0])) }
    }

    /// With complete facts the documents, the fee and the deadline; with partial ones the documents.
    func expressions(_ mode: Mode) -> [FEEL.Expression] {
        mode == .complete ? documents + values : documents
    }
}
