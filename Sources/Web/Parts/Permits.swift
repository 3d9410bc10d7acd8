import Vademecum

/// The permits that the procedures are about, by the name that the reader knows them by.
struct Permits: Sendable {
    let reader: Reader

    /// The name of a permit: as the interface calls it, else as an answer does, else its id.
    func name(_ permit: String) -> String {
        if let phrase = PermitPhrase(rawValue: "permit." + permit) { return reader.say(phrase) }
        for case .choice(let choices) in reader.edition.facts.map(\.kind) {
            if let choice = choices.first(where: { $0.id == permit }) { return reader.text(choice.label) }
        }
        return permit.split(separator: "_").joined(separator: " ")
    }

    /// Every permit with its procedures, in the order of the edition.
    var all: [(permit: String, procedures: [Procedure])] {
        var order: [String] = []
        var groups: [String: [Procedure]] = [:]
        for procedure in reader.edition.procedures {
            if groups[procedure.permit] == nil { order.append(procedure.permit) }
            groups[procedure.permit, default: []].append(procedure)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}

/// What is done with a permit, in the order of the printed Vademecum.
enum ProcedureGroup: CaseIterable {
    case first, renewal, other

    init(_ procedure: Procedure) {
        switch procedure.kind {
        case "first_issue": self = .first
        case "renewal": self = .renewal
        default: self = .other
        }
    }

    var phrase: VademecumPhrase {
        switch self {
        case .first: .groupFirst
        case .renewal: .groupRenewal
        case .other: .groupOther
        }
    }
}
