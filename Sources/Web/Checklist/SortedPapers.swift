import Vademecum

/// The papers of a checklist as a person packs them: for when, which are alternatives, which wait for an answer.
struct SortedPapers: Sendable {
    /// Several ways to satisfy one requirement.
    struct Group: Sendable {
        struct Option: Sendable {
            let lines: [PaperLine]
            let isOpen: Bool
        }

        let requirement: Requirement
        let options: [Option]
        /// Whether it is not known yet that any of them is needed.
        let isOpen: Bool
        let reason: Reason
    }

    private(set) var lodging: [PaperLine] = []
    private(set) var appointment: [PaperLine] = []
    private(set) var depends: [PaperLine] = []
    private(set) var groups: [Group] = []
    private(set) var openGroups: [Group] = []

    /// How many papers are surely needed, a group of alternatives counting as one.
    var count: Int { lodging.count + appointment.count + groups.count }

    init(_ checklist: Checklist) {
        for line in checklist.papers where line.alternative == nil { place(line) }
        for requirement in checklist.procedure.requirements {
            guard case .anyOf = requirement.papers else { continue }
            place(
                checklist.papers.filter { $0.alternative?.group == requirement.id && $0.necessity != .notNeeded },
                of: requirement)
        }
    }

    private mutating func place(_ line: PaperLine) {
        switch line.necessity {
        case .notNeeded: break
        case .undetermined: depends.append(line)
        case .needed:
            if line.requirement.moment == .lodging { lodging.append(line) } else { appointment.append(line) }
        }
    }

    /// When a single option is left and sure, it is no alternative any more.
    private mutating func place(_ lines: [PaperLine], of requirement: Requirement) {
        var options: [Int: [PaperLine]] = [:]
        for line in lines { options[line.alternative?.option ?? 0, default: []].append(line) }
        let sorted = options.sorted { $0.key < $1.key }.map(\.value)
        guard let first = sorted.first?.first else { return }
        if sorted.count == 1, first.necessity == .needed {
            for line in sorted[0] { place(line) }
            return
        }
        let isOpen = lines.allSatisfy { $0.necessity == .undetermined }
        let group = Group(
            requirement: requirement,
            options: sorted.map { Group.Option(lines: $0, isOpen: $0.contains { $0.necessity == .undetermined }) },
            isOpen: isOpen, reason: first.reason)
        if isOpen { openGroups.append(group) } else { groups.append(group) }
    }
}
