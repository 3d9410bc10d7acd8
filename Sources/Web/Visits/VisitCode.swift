import Vademecum
import Vocabulary

/// A visit as the bytes that are sealed: a line for each thing told, `fact=value`, `?fact`, `!fact` or `@day`.
///
/// Reading is total: the edition may have changed since, so what no longer fits is left out and asked again.
enum VisitCode {
    static func bytes(of visit: Visit, for edition: Edition) -> [UInt8] {
        var lines = visit.answers.given.compactMap { id, value in
            edition.fact(id).map { "\(id)=\($0.data(of: value))" }
        }
        lines += visit.answers.skipped.map { "?\($0)" }
        lines += visit.dropped.map { "!\($0)" }
        lines.sort()
        if let lodging = visit.lodging { lines.append("@\(lodging)") }
        return Array(lines.joined(separator: "\n").utf8)
    }

    static func visit(from bytes: [UInt8], for edition: Edition) -> Visit {
        var visit = Visit()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            read(String(decoding: line, as: UTF8.self), into: &visit, for: edition)
        }
        return visit
    }

    private static func read(_ line: String, into visit: inout Visit, for edition: Edition) {
        let rest = String(line.dropFirst())
        switch line.first {
        case "@": visit.lodging = Day(rest)
        case "?": if edition.fact(.init(rest)) != nil { visit.answers.skip(.init(rest)) }
        case "!": if edition.fact(.init(rest)) != nil { visit.dropped.append(.init(rest)) }
        default:
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let fact = edition.fact(.init(String(parts[0]))),
                let value = try? fact.value(from: String(parts[1]))
            else { return }
            visit.answers.answer(fact.id, value)
        }
    }
}
