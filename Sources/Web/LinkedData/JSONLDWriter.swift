import Vocabulary

/// Writes a graph as JSON-LD 1.1, its context included, so that nobody has to fetch anything to read it.
package struct JSONLDWriter {
    let base: String

    package static func json(of graph: Graph, base: String) -> JSON {
        let writer = JSONLDWriter(base: base)
        return ["@context": writer.context, "@graph": .array(graph.subjects.map(writer.node))]
    }

    private var context: JSON {
        let prefixes = Prefix.allCases.map { JSON.Member(name: $0.rawValue, value: .string($0.address)) }
        return .object([JSON.Member(name: "@base", value: .string(base))] + prefixes)
    }

    private func node(_ subject: Graph.Subject) -> JSON {
        let members = subject.statements.map { statement in
            if statement.word == .type {
                return JSON.Member(name: "@type", value: .array(statement.terms.map(type)))
            }
            return JSON.Member(name: statement.word.description, value: .array(statement.terms.map(value)))
        }
        return .object([JSON.Member(name: "@id", value: address(subject.address))] + members)
    }

    private func type(_ term: Term) -> JSON {
        switch term {
        case .word(let word): .string(word.description)
        case .thing(let address): self.address(address)
        case .text(let text, _), .plain(let text), .value(let text, _): .string(text)
        }
    }

    private func value(_ term: Term) -> JSON {
        switch term {
        case .thing(let address): ["@id": self.address(address)]
        case .word(let word): ["@id": .string(word.description)]
        case .plain(let text): .string(text)
        case .text(let text, let language): ["@value": .string(text), "@language": .string(language.tag)]
        case .value(let text, let type): ["@value": .string(text), "@type": .string(type.description)]
        }
    }

    private func address(_ address: String) -> JSON {
        .string(address.address(below: base))
    }
}
