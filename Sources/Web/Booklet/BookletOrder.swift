import Vademecum
import Vocabulary

/// The order of the printed Brescia editions: permit by permit, and in each the first issue, renewal, conversions.
struct BookletOrder: Sendable {
    /// The procedures about one permit.
    struct Chapter: Sendable {
        let permit: String
        let number: Int
        let procedures: [Procedure]

        var anchor: String { "permit-" + permit }
    }

    let chapters: [Chapter]

    init(edition: Edition) {
        let groups = Dictionary(grouping: edition.procedures, by: \.permit)
        // Permits that are not known here keep the order of the edition, before what is for all permits.
        let places = Dictionary(
            edition.procedures.enumerated().map { ($1.permit, $0) }, uniquingKeysWith: { first, _ in first })
        let permits = groups.keys.sorted { left, right in
            (Self.rank(ofPermit: left), places[left] ?? 0) < (Self.rank(ofPermit: right), places[right] ?? 0)
        }
        chapters = permits.enumerated().map { number, permit in
            Chapter(permit: permit, number: number + 1, procedures: Self.inOrder(groups[permit] ?? []))
        }
    }

    /// Every procedure, in the order of the pages.
    var procedures: [Procedure] { chapters.flatMap(\.procedures) }

    private static func inOrder(_ procedures: [Procedure]) -> [Procedure] {
        procedures.enumerated().sorted { left, right in
            (rank(ofKind: left.element.kind), left.offset) < (rank(ofKind: right.element.kind), right.offset)
        }.map(\.element)
    }

    private static func rank(ofKind kind: String) -> Int {
        switch kind {
        case "first_issue": 0
        case "renewal": 2
        case let kind where kind.hasPrefix("conversion"): 3
        case "update", "duplicate": 4
        default: 1
        }
    }

    private static func rank(ofPermit permit: String) -> Int {
        if let place = permits.firstIndex(of: permit) { return place }
        return lastPermits.firstIndex(of: permit).map { permits.count + 1 + $0 } ?? permits.count
    }

    /// Work, study, stays for other reasons, family, long stays, protection, citizenship.
    private static let permits = [
        "employment", "seasonal", "self_employment", "job_seeking", "blue_card", "ict", "research", "study", "training",
        "post_study", "religious", "elective_residence", "medical_treatment", "pregnancy", "serious_illness",
        "family_reunification", "family", "eu_family_card", "italian_family", "italian_cohabitant", "minor",
        "unaccompanied_minor", "adulthood", "childcare", "eu_long_term", "asylum_request", "refugee",
        "subsidiary_protection", "special_protection", "special_cases", "temporary_protection", "calamity",
        "travel_document", "awaiting_citizenship", "citizenship",
    ]
    /// What is for all permits, and what stands beside them.
    private static let lastPermits = ["any", "service"]
}

/// Names of places in the booklet that its own links lead to.
extension Procedure {
    var bookletAnchor: String { "procedure-" + id.text }

    /// The line of its list of papers with that number.
    func bookletAnchor(ofRequirement number: Int) -> String { "paper-\(id.text)-\(number)" }
}
