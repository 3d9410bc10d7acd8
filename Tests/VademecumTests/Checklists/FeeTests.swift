import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct FeeTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    private func checklist(_ answers: [Fact.ID: Value]) throws -> Checklist {
        try content.load().checklist("work.renewal", answers, on: SmallContent.day)
    }

    @Test func `the total is the sum of what is due`() throws {
        let list = try checklist(["work": .string("employed")])

        #expect(list.fees.map { $0.amount?.description } == ["16.00", "30.46"])
        #expect(list.total == Money(cents: 4_646))
    }

    @Test func `while one fee is undetermined there is no total`() throws {
        let list = try checklist([:])

        #expect(list.fee("stamp")?.necessity == .needed)
        #expect(list.fee("card")?.necessity == .undetermined)
        #expect(list.fee("card")?.amount == nil)
        #expect(list.total == nil)
    }

    @Test func `a fee that does not apply is not paid`() throws {
        let list = try checklist(["work": .string("own")])

        #expect(list.fee("card")?.necessity == .notNeeded)
        #expect(list.fee("card")?.amount == nil)
        #expect(list.total == Money(cents: 1_600))
    }

    @Test func `an amount of nothing is no fee`() throws {
        try content.change(
            SmallFiles.procedure, "- {fee: card, when: work = \"employed\"}",
            to: "- {fee: card, amount: if members > 0 then 0 else 30.46}")

        #expect(try checklist(["members": .number(1)]).fee("card")?.necessity == .notNeeded)
        #expect(try checklist(["members": .number(1)]).total == Money(cents: 1_600))
        #expect(try checklist(["members": .number(0)]).total == Money(cents: 4_646))
    }

    @Test(arguments: [("income / 3", 33_333), ("income / 8 + 0.005", 12_501), ("income * 0.00005", 5)])
    func `an amount is rounded half up to the cent`(formula: String, cents: Int) throws {
        try content.change(
            SmallFiles.procedure, "- {fee: card, when: work = \"employed\"}", to: "- {fee: card, amount: \(formula)}")

        #expect(try checklist(["income": .number(1_000)]).fee("card")?.amount == Money(cents: cents))
    }

    @Test func `an amount that depends on a day without value says which`() throws {
        try content.change(
            SmallFiles.procedure, "- {fee: card, when: work = \"employed\"}", to: "- {fee: card, amount: allowance}")

        let line = try content.load().checklist("work.renewal", [:], on: Day(2028, 1, 1)).fee("card")

        #expect(line?.necessity == .undetermined)
        #expect(line?.reason.unknown == ["allowance"])
    }

    @Test func `an amount beyond all measure does not stop the checklist`() throws {
        try content.change(
            SmallFiles.procedure, "- {fee: card, when: work = \"employed\"}",
            to: "- {fee: card, amount: income * 99999999999999999999999}")

        _ = try checklist(["income": .number(99_999)])
    }
}
