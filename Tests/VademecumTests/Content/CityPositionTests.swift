import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// What the sheets leave to a city: its position changes the checklist, and nothing is asked that it settles.
@Suite struct CityPositionTests {
    /// Nothing agreed; two cities that took the one and the other position.
    private static let open = Result { try RealContent.edition() }
    private static let strict = Result {
        try CityContent.edition(
            [
                "contribution_on_conversion": "due", "medical_contribution": "forty",
                "housing_certificate": "some_offices", "self_certification": "certificates",
                "means_by_bank_balance": "refused", "child_card_fee": "each_card", "housing_proof": "several_proofs",
                "cohesion_two_years": "extended", "cohesion_tourist_entry": "unsettled",
                "cohesion_channel": "questura", "subsidiary_renewal_channel": "questura",
                "foreign_record_countries": "all_countries",
            ])
    }
    private static let lenient = Result {
        try CityContent.edition(
            [
                "contribution_on_conversion": "exempt", "medical_contribution": "card_only",
                "housing_certificate": "not_required", "self_certification": "self_declarations",
                "means_by_bank_balance": "accepted", "child_card_fee": "parent_only", "housing_proof": "one_proof",
                "cohesion_two_years": "not_extended", "cohesion_tourist_entry": "accepted",
                "cohesion_channel": "post_kit", "subsidiary_renewal_channel": "post_kit",
                "foreign_record_countries": "not_entered_as_child",
            ],
            overlay: "procedures: {family.cohesion: {channel: post_kit}}")
    }

    /// What the same person is told where nothing is agreed, in the strict and in the lenient city.
    private func told<Told>(
        _ procedure: Procedure.ID, _ answers: [Fact.ID: Value] = [:], _ told: (Checklist) -> Told
    ) throws -> [Told] {
        try [Self.open, Self.strict, Self.lenient].map {
            told(try $0.get().checklist(procedure, answers, on: RealContent.today))
        }
    }

    private func fee(_ id: Fee.ID) -> (Checklist) -> String? {
        { list in list.fees.first { $0.fee.id == id && $0.necessity == .needed }?.amount?.description }
    }

    private func note(_ start: String) -> (Checklist) -> Bool {
        { list in list.notes.contains { $0.text.italian.hasPrefix(start) } }
    }

    private static let valid: [Fact.ID: Value] = [
        "permit_expiry": .date(Day(2027, 3, 1)), "contract_type": .string("open_ended"), "planned_months": .number(12),
    ]

    @Test(
        arguments: [
            "employment.conversion_from_study", "employment.conversion_from_seasonal", "self_employment.conversion",
            "self_employment.conversion_from_study", "elective_residence.conversion",
        ] as [Procedure.ID])
    func `the contribution on the conversion of a valid permit is due where the city says so`(
        procedure: Procedure.ID
    ) throws {
        let amounts = try told(procedure, Self.valid, fee("contribution"))
        let warnings = try told(procedure, Self.valid, note("Per cambiare un permesso ancora valido"))

        #expect(amounts[0] == nil && amounts[1] != nil && amounts[2] == nil)
        #expect(warnings == [true, false, false])
    }

    @Test(
        arguments: ["pregnancy.first_issue", "serious_illness.first_issue", "serious_illness.renewal"] as [Procedure.ID]
    )
    func `what a medical permit costs is asked only where the city has not agreed on it`(
        procedure: Procedure.ID
    ) throws {
        #expect(try told(procedure, [:], fee("card")) == [nil, "30.46", "30.46"])
        #expect(try told(procedure, [:], fee("contribution")) == [nil, "40.00", nil])
        #expect(try told(procedure) { $0.states(of: "payment_slip") } == [["undetermined"], ["needed"], ["needed"]])
        #expect(
            try told(procedure) { $0.questions.contains { $0.id == "counter_payment" } } == [true, false, false])
    }

    @Test func `a housing certificate at renewal is asked where the city's offices ask it`() throws {
        #expect(
            try told("employment.renewal") { $0.states(of: "housing_certificate") } == [[], ["needed"], []])
    }

    @Test func `self-declarations are enough where the city's offices take them`() throws {
        let details = try told("employment.renewal", ["household_members": .number(2)]) {
            $0.paper("family_status")?.requirement.detail?.italian
        }

        #expect(details == [nil, nil, "Basta la tua dichiarazione firmata"])
        for procedure in ["employment.renewal", "employment.first_issue"] as [Procedure.ID] {
            #expect(try told(procedure, [:], note("Alcuni uffici accettano le auto")) == [true, false, false])
            #expect(try told(procedure, [:], note("Qui gli uffici chiedono")) == [false, true, false])
            #expect(try told(procedure, [:], note("Qui gli uffici accettano")) == [false, false, true])
        }
    }

    @Test func `a bank balance does not prove means where the city refuses it`() throws {
        let groups = try told("post_study.first_issue") { list in
            list.papers.filter { $0.document.id == "means_proof" }.count
        }

        #expect(groups == [1, 0, 1])
        #expect(
            try told("post_study.first_issue") { $0.paper("tax_return")?.alternative == nil } == [false, true, false])
    }

    @Test func `a child's card costs nothing where only the parent pays`() throws {
        let child: [Fact.ID: Value] = [
            "newborn_children": .number(1), "joined_children": .number(0), "children_on_update": .number(1),
        ]

        #expect(try told("any.update", child, fee("child_card")) == ["30.46", "30.46", nil])
        #expect(try told("eu_long_term.update", child, fee("child_card")) == ["30.46", "30.46", nil])
    }

    @Test func `one proof of dwelling is enough for cohesion where the city takes one`() throws {
        let tie: [Fact.ID: Value] = ["cohesion_ground": .string("existing_tie")]

        let alternatives = try told("family.cohesion", tie) { list in
            list.papers.filter { $0.alternative?.group == "dwelling" }.map(\.document.id)
        }

        #expect(alternatives == [[], [], ["residence_certificate", "housing_proof", "hospitality_notice"]])
        #expect(
            try told("family.cohesion", tie) { $0.paper("hospitality_notice")?.alternative == nil }
                == [true, true, false])
    }

    @Test func `the three switches of cohesion are a city's own`() throws {
        let tourist: [Fact.ID: Value] = ["cohesion_stay": .string("short_stay")]

        #expect(
            try told("family.cohesion") { $0.check("sponsor_two_years") != nil } == [true, true, false])
        #expect(
            try told("family.cohesion", tourist, note("Se sei entrato per turismo")) == [true, true, false])
        #expect(
            try told("family.cohesion", [:], note("In alcune province la coesione")) == [true, false, false])
        #expect(try told("family.cohesion") { $0.states(of: "kit_form_1") } == [[], [], ["needed"]])
        #expect(try told("family.cohesion", [:], fee("post_service")) == [nil, nil, "30.00"])
        #expect(
            try told("family.cohesion") { $0.procedure.channel }
                == ["questura_counter", "questura_counter", "post_kit"])
    }

    @Test func `where subsidiary protection is renewed is asked only where the city has not agreed`() throws {
        let procedure: Procedure.ID = "subsidiary_protection.renewal"

        #expect(try told(procedure) { $0.states(of: "kit_form_1") } == [["undetermined"], [], ["needed"]])
        #expect(try told(procedure) { $0.states(of: "counter_form") } == [["undetermined"], ["needed"], []])
        #expect(try told(procedure, [:], fee("post_service")) == [nil, nil, "30.00"])
        #expect(
            try told(procedure) { $0.questions.contains { $0.id == "renewal_place" } } == [true, false, false])
    }

    @Test func `who came as a child is not warned of a foreign record where the city does not ask it`() throws {
        let child: [Fact.ID: Value] = ["born_in_italy": .boolean(false), "arrived_before_14": .boolean(true)]

        #expect(
            try told("citizenship.residence", child, note("Sei arrivato prima dei 14 anni")) == [true, true, false])
    }
}
