package import Shell

/// Every phrase of the public pages, so that a test can ask for each of them in every language.
package enum PublicPhrases {
    /// Texts that are missing, or that have other placeholders than the Italian ones.
    package static func faults(in phrasebook: Phrasebook) -> [String] {
        phrasebook.faults(of: AboutPhrase.self) + phrasebook.faults(of: AnswersPhrase.self)
            + phrasebook.faults(of: AwayPhrase.self) + phrasebook.faults(of: BookletPhrase.self)
            + phrasebook.faults(of: ChecklistPhrase.self) + phrasebook.faults(of: CommonPhrase.self)
            + phrasebook.faults(of: HomePhrase.self) + phrasebook.faults(of: InterviewPhrase.self)
            + phrasebook.faults(of: LifeCyclePhrase.self) + phrasebook.faults(of: PermitPhrase.self)
            + phrasebook.faults(of: PrintPhrase.self)
            + phrasebook.faults(of: ProblemPhrase.self) + phrasebook.faults(of: TriagePhrase.self)
            + phrasebook.faults(of: VademecumPhrase.self) + phrasebook.faults(of: WhyPhrase.self)
    }

    /// Each phrase by the key of its text and by the name that the pages use for it.
    package static var all: [(key: String, name: String)] {
        names(AboutPhrase.self) + names(AnswersPhrase.self) + names(AwayPhrase.self) + names(BookletPhrase.self)
            + names(ChecklistPhrase.self) + names(CommonPhrase.self) + names(HomePhrase.self)
            + names(InterviewPhrase.self) + names(LifeCyclePhrase.self) + names(PermitPhrase.self)
            + names(PrintPhrase.self)
            + names(ProblemPhrase.self) + names(TriagePhrase.self) + names(VademecumPhrase.self)
            + names(WhyPhrase.self)
    }

    private static func names<P: Phrase>(_ phrases: P.Type) -> [(key: String, name: String)] {
        P.allCases.map { ($0.rawValue, String(describing: $0)) }
    }
}
