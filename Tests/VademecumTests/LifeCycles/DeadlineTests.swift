import Testing
import Vademecum
import Vocabulary

/// Legal clocks of the real content as dates.
@Suite struct DeadlineTests {
    private func clocks(
        _ procedure: Procedure.ID, _ happenings: [(LifeCycle.Event.ID, Day)], on day: Day
    ) throws -> [Clock.ID: ClockReading] {
        let edition = try RealContent.edition()
        let found = try #require(edition.procedure(procedure))
        let readings = edition.deadlines(of: found, after: happenings.map { Happening($0.0, on: $0.1) }, on: day)
        return Dictionary(readings.map { ($0.clock.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `a renewal is asked for sixty days before expiry and tolerated sixty days after`() throws {
        let expiry: (LifeCycle.Event.ID, Day) = ("permit_expires", Day(2027, 1, 10))

        let before = try clocks("employment.renewal", [expiry], on: Day(2026, 11, 1))
        #expect(before["renew_in_time"]?.end == Day(2026, 11, 11))
        #expect(before["renew_in_time"]?.state == .running(daysLeft: 10))
        #expect(before["tolerance"]?.end == Day(2027, 3, 11))
        #expect(before["tolerance"]?.state == .ahead)

        let late = try clocks("employment.renewal", [expiry], on: Day(2027, 3, 12))
        #expect(late["renew_in_time"]?.state == .expired && late["tolerance"]?.state == .expired)
        let last = try clocks("employment.renewal", [expiry], on: Day(2027, 3, 11))
        #expect(last["tolerance"]?.state == .running(daysLeft: 0))
    }

    @Test func `an application lodged before expiry stops both, and one after the sixty days is late`() throws {
        let expiry: (LifeCycle.Event.ID, Day) = ("permit_expires", Day(2027, 1, 10))

        let early = try clocks("employment.renewal", [("lodge", Day(2026, 11, 2)), expiry], on: Day(2026, 11, 22))
        #expect(early["renew_in_time"]?.state == .stopped(on: Day(2026, 11, 2)))
        #expect(early["tolerance"]?.state == .stopped(on: Day(2026, 11, 2)))

        let late = try clocks("employment.renewal", [expiry, ("lodge", Day(2027, 3, 20))], on: Day(2027, 4, 1))
        #expect(late["tolerance"]?.state == .stoppedLate(on: Day(2027, 3, 20)))
    }

    @Test func `sixty days for a decision, ninety for the long-term permit`() throws {
        let lodged: [(LifeCycle.Event.ID, Day)] = [("lodge", Day(2026, 9, 1))]

        let family = try clocks("family.renewal", lodged, on: Day(2026, 10, 1))["decision"]
        #expect(family?.end == Day(2026, 10, 31) && family?.state == .running(daysLeft: 30))
        #expect(family?.clock.leadsTo == "let_term_pass")
        let longTerm = try clocks("eu_long_term.first_issue", lodged, on: Day(2026, 12, 1))["decision_long_term"]
        #expect(longTerm?.end == Day(2026, 11, 30) && longTerm?.state == .expired)
    }

    @Test func `the notice of refusal gives ten days and stops the count meanwhile`() throws {
        let events: [(LifeCycle.Event.ID, Day)] = [
            ("lodge", Day(2026, 9, 1)), ("take_fingerprints", Day(2026, 9, 10)), ("examine", Day(2026, 9, 11)),
            ("notify_reasons", Day(2026, 10, 1)),
        ]

        let waiting = try clocks("family.renewal", events, on: Day(2026, 10, 5))
        #expect(waiting["notice_reply"]?.end == Day(2026, 10, 11))
        #expect(waiting["notice_reply"]?.state == .running(daysLeft: 6))
        #expect(waiting["decision"]?.state == .paused(since: Day(2026, 10, 1)))
        #expect(waiting["decision"]?.end == Day(2026, 11, 10))

        let answered = try clocks("family.renewal", events + [("reply", Day(2026, 10, 4))], on: Day(2026, 10, 5))
        #expect(answered["notice_reply"]?.state == .stopped(on: Day(2026, 10, 4)))
        #expect(answered["decision"]?.end == Day(2026, 11, 3))
        #expect(answered["decision"]?.state == .running(daysLeft: 29))

        let silent = try clocks("family.renewal", events, on: Day(2026, 10, 12))
        #expect(silent["notice_reply"]?.state == .expired)
        #expect(silent["decision"]?.state == .running(daysLeft: 29))
    }

    @Test func `a request for papers stops the count once, for thirty days at most`() throws {
        var events: [(LifeCycle.Event.ID, Day)] = [("lodge", Day(2026, 9, 1)), ("ask_documents", Day(2026, 9, 11))]

        let waiting = try clocks("family.renewal", events, on: Day(2026, 9, 15))
        #expect(waiting["decision"]?.state == .paused(since: Day(2026, 9, 11)))
        #expect(waiting["integration_reply"]?.state == .open && waiting["integration_reply"]?.end == nil)

        #expect(try clocks("family.renewal", events, on: Day(2026, 12, 31))["decision"]?.end == Day(2026, 11, 30))

        events += [("send_documents", Day(2026, 9, 21)), ("ask_documents", Day(2026, 9, 25))]
        let twice = try clocks("family.renewal", events, on: Day(2026, 10, 1))["decision"]
        #expect(twice?.end == Day(2026, 11, 10) && twice?.state == .running(daysLeft: 40))
    }

    @Test(arguments: [
        ("employment.renewal", "refuse", "appeal_tar", 60), ("employment.renewal", "refuse", "appeal_president", 120),
        ("special_protection.renewal", "refuse", "appeal_protection", 30),
        ("pregnancy.first_issue", "refuse", "appeal_medical", 30),
        ("asylum_request.first_issue", "refuse", "appeal", 30),
        ("asylum_request.first_issue", "refuse_fast", "appeal_fast", 15),
        ("childcare.first_issue", "deny_authorisation", "appeal_authorisation", 10),
        ("citizenship.residence", "refuse", "appeal_tar", 60),
    ])
    func `each refusal has its days for the appeal`(procedure: String, event: String, clock: String, days: Int) throws {
        let refused = Day(2026, 11, 2)

        let reading = try clocks(.init(procedure), [(.init(event), refused)], on: refused)[.init(clock)]

        #expect(reading?.end == refused.adding(days: days) && reading?.state == .running(daysLeft: days))
    }

    @Test func `a family refusal has no fixed term`() throws {
        let reading = try clocks("family.renewal", [("refuse", Day(2026, 11, 2))], on: Day(2027, 6, 1))["appeal_family"]

        #expect(reading?.end == nil && reading?.state == .open)
    }

    @Test func `working days leave out weekends, holidays and the patron's day of Brescia`() throws {
        // Wednesday 10 February 2027: the 13th and 14th are a weekend, Monday the 15th is San Faustino.
        let winter = try clocks("employment.first_issue", [("entry", Day(2027, 2, 10))], on: Day(2027, 2, 11))
        #expect(winter["first_permit"]?.end == Day(2027, 2, 23))

        // Christmas, Saint Stephen's day, New Year and Epiphany on working days or at weekends.
        let christmas = try clocks("employment.first_issue", [("entry", Day(2026, 12, 23))], on: Day(2026, 12, 24))
        #expect(christmas["first_permit"]?.end == Day(2027, 1, 7))
    }

    @Test func `a last day on a holiday is said, not moved`() throws {
        // Ten days after 15 December is Christmas.
        let reading = try clocks("family.renewal", [("notify_reasons", Day(2026, 12, 15))], on: Day(2026, 12, 16))

        #expect(reading["notice_reply"]?.end == Day(2026, 12, 25) && reading["notice_reply"]?.endsOnHoliday == true)
    }

    @Test func `the rule is the one of the day on which the clock started`() throws {
        let old = try clocks("family_reunification.clearance", [("lodge", Day(2025, 10, 3))], on: Day(2025, 12, 1))
        let new = try clocks("family_reunification.clearance", [("lodge", Day(2025, 10, 4))], on: Day(2025, 12, 1))

        #expect(old["decision"]?.end == Day(2026, 1, 1) && new["decision"]?.end == Day(2026, 3, 3))
    }

    @Test func `months end on the same day of the month, and silence can be sued for a year`() throws {
        let oath = try clocks("citizenship.residence", [("grant", Day(2026, 8, 31))], on: Day(2026, 9, 1))["oath"]
        let silence = try clocks("employment.renewal", [("let_term_pass", Day(2026, 1, 31))], on: Day(2026, 2, 1))

        #expect(oath?.end == Day(2027, 2, 28))
        #expect(silence["silence"]?.end == Day(2027, 1, 31))
    }

    @Test func `a clock that nothing started is not told, and the nearest end comes first`() throws {
        let edition = try RealContent.edition()
        let procedure = try #require(edition.procedure("employment.renewal"))

        let readings = edition.deadlines(
            of: procedure, after: [Happening("refuse", on: Day(2026, 11, 2))], on: Day(2026, 11, 3))

        #expect(readings.map(\.clock.id) == ["appeal_tar", "appeal_president"])
        #expect(edition.deadlines(of: procedure, after: [], on: Day(2026, 11, 3)).isEmpty)
    }
}
