import FEEL
import Foundation
import Vademecum
import Vocabulary

/// Lines of a checklist as short words, so that tests read as tables.
extension Checklist {
    /// The states of a document's lines, each once.
    func states(of document: Document.ID) -> Set<String> {
        Set(papers.filter { $0.document.id == document }.map(\.necessity.rawValue))
    }

    func state(of check: Check.ID) -> String? {
        checks.first { $0.check.id == check }?.state.rawValue
    }

    func paper(_ document: Document.ID) -> PaperLine? { papers.first { $0.document.id == document } }
    func check(_ id: Check.ID) -> CheckLine? { checks.first { $0.check.id == id } }
    func deadline(_ id: Deadline.ID) -> DeadlineLine? { deadlines.first { $0.deadline.id == id } }
    func fee(_ id: Fee.ID) -> FeeLine? { fees.first { $0.fee.id == id } }
}

extension Reason {
    var facts: [String] { because.map(\.fact.id.text) }
    var waits: [String] { waitsFor.map(\.id.text) }
    var unknown: [String] { unknownParameters.map(\.id.text) }
}

extension Edition {
    func checklist(_ id: Procedure.ID, _ given: [Fact.ID: Value], on day: Day) throws(ChecklistRefusal) -> Checklist {
        try checklist(id, Answers(given: given), on: day)
    }

    func interview(_ id: Procedure.ID, _ given: [Fact.ID: Value], on day: Day) throws(ChecklistRefusal) -> Interview {
        try interview(id, Answers(given: given), on: day)
    }
}
