import Testing
import Vademecum
import Vocabulary

/// The states of the real life cycle that events lead through.
@Suite struct CourseTests {
    private func cycle(_ procedure: Procedure.ID) throws -> LifeCycle {
        let edition = try RealContent.edition()
        let found = try #require(edition.procedure(procedure))
        return try #require(edition.lifeCycle(of: found))
    }

    @Test func `events lead from state to state, with the days spent in each`() throws {
        let course = try cycle("employment.renewal").course(
            after: [
                Happening("lodge", on: Day(2026, 9, 1)), Happening("take_fingerprints", on: Day(2026, 10, 5)),
                Happening("permit_expires", on: Day(2026, 9, 20)),
            ], on: Day(2026, 11, 22))

        #expect(course.state == "fingerprints")
        #expect(course.stays.map(\.from) == [nil, Day(2026, 9, 1), Day(2026, 10, 5)])
        #expect(course.stays.map(\.until) == [Day(2026, 9, 1), Day(2026, 10, 5), nil])
    }

    @Test func `what happens later is not counted yet`() throws {
        let lodged = [Happening("lodge", on: Day(2026, 12, 1))]

        let course = try cycle("employment.renewal").course(after: lodged, on: Day(2026, 11, 22))

        #expect(course.state == "draft")
    }

    @Test func `an event that cannot happen in a state is refused`() throws {
        let refusal = Happening("refuse", on: Day(2026, 10, 1))

        #expect(throws: CourseRefusal.impossible(refusal, in: "draft")) {
            try cycle("employment.renewal").course(after: [refusal], on: Day(2026, 11, 22))
        }
    }

    @Test func `an event that the life cycle does not have is refused`() throws {
        #expect(throws: CourseRefusal.unknownEvent("deny_authorisation")) {
            try cycle("employment.renewal").course(
                after: [Happening("deny_authorisation", on: Day(2026, 10, 1))], on: Day(2026, 11, 22))
        }
    }

    @Test func `every procedure but services and the declaration at eighteen has a life cycle`() throws {
        let edition = try RealContent.edition()

        let without = edition.procedures.filter { edition.lifeCycle(of: $0) == nil && $0.permit != "service" }

        #expect(without.map(\.id) == ["citizenship.born_in_italy"])
    }

    @Test func `what concerns other procedures is left out`() throws {
        let renewal = try cycle("employment.renewal")
        let childcare = try cycle("childcare.first_issue")

        #expect(renewal.state("no_authorisation") == nil && childcare.state("no_authorisation") != nil)
        #expect(renewal.clocks.contains { $0.id == "appeal_tar" })
        #expect(!(try cycle("family.renewal").clocks.contains { $0.id == "appeal_tar" }))
    }
}
