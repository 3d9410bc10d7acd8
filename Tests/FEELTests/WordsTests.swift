import FEEL
import Testing
import Vocabulary

@Suite struct WordsTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    private static let facts: [Language: [String: String]] = [
        .italian: [
            "employment_status": "la situazione di lavoro", "permit_expiry": "la scadenza del permesso",
            "annual_income": "il reddito annuo", "application_date": "il giorno della domanda",
            "birth_date": "la data di nascita", "family": "i familiari",
        ],
        .english: [
            "employment_status": "the work situation", "permit_expiry": "the expiry of the permit",
            "annual_income": "the yearly income", "application_date": "the day of the application",
        ],
        .french: [
            "employment_status": "la situation de travail", "permit_expiry": "l’échéance du titre de séjour",
            "annual_income": "le revenu annuel", "application_date": "le jour de la demande",
        ],
        .arabic: [
            "employment_status": "الوضع المهني", "permit_expiry": "تاريخ انتهاء تصريح الإقامة",
            "annual_income": "الدخل السنوي", "application_date": "يوم تقديم الطلب",
        ],
    ]
    private static let choices: [Language: String] = [
        .italian: "dipendente", .english: "employee", .french: "salarié", .arabic: "أجير",
    ]
    private static let naming = Naming(
        fact: { name, language in facts[language]?[name] },
        choice: { value, _, language in value == "employed" ? choices[language] : nil },
        definition: { name, language in
            ["age": "l’età", "income_threshold": "la soglia di reddito"][name].flatMap {
                language == .italian ? $0 : nil
            }
        },
        statement: { name, holds, language in
            guard name == "domestic_work", language == .italian else { return nil }
            return holds ? "è lavoro domestico" : "non è lavoro domestico"
        },
        isMoney: { ["annual_income", "income_threshold"].contains($0) })

    @Test(arguments: [
        (
            "employment_status = \"employed\" and not(domestic_work)",
            "la situazione di lavoro è «dipendente» e non è lavoro domestico"
        ),
        (
            "not(employment_status in (\"employed\", \"unemployed\"))",
            "la situazione di lavoro non è né «dipendente» né «unemployed»"
        ),
        (
            "employment_status in (\"employed\", \"unemployed\")",
            "la situazione di lavoro è «dipendente» o «unemployed»"
        ),
        ("permit_expiry + duration(\"P60D\")", "60 giorni dopo la scadenza del permesso"),
        ("permit_expiry - duration(\"P60D\")", "60 giorni prima della scadenza del permesso"),
        (
            "application_date > permit_expiry + duration(\"P60D\")",
            "il giorno della domanda è dopo il giorno che cade 60 giorni dopo la scadenza del permesso"
        ),
        ("application_date < permit_expiry", "il giorno della domanda è prima della scadenza del permesso"),
        ("application_date >= @\"2026-11-08\"", "il giorno della domanda non è prima dell’8 novembre 2026"),
        ("annual_income > 12000", "il reddito annuo è più di 12.000 euro"),
        (
            "annual_income >= income_threshold(household_members)",
            "il reddito annuo è almeno la soglia di reddito (household members)"
        ),
        ("1000.5 <= annual_income", "il reddito annuo è almeno 1000,50 euro"),
        ("age between 6 and 15 or age >= 18", "l’età è tra 6 e 15 oppure l’età è almeno 18"),
        (
            "years and months duration(birth_date, application_date).years >= 18",
            "gli anni compiuti dalla data di nascita al giorno della domanda è almeno 18"
        ),
        (
            "years and months duration(birth_date, application_date) < duration(\"P1Y1M\")",
            "il tempo dalla data di nascita al giorno della domanda è meno di 1 anno e 1 mese"
        ),
        ("(domestic_work or convicted) and age > 3", "(è lavoro domestico oppure convicted: sì) e l’età è più di 3"),
        ("not(domestic_work and convicted)", "non è vero che (è lavoro domestico e convicted: sì)"),
        ("if domestic_work then 100 else 200", "se è lavoro domestico, 100; altrimenti 200"),
        ("permit_expiry = null", "la scadenza del permesso: non c’è"),
        ("domestic_work = false", "non è lavoro domestico"),
        ("count(family[age < 14]) > 2", "il numero dei familiari con (age dell’elemento è meno di 14) è più di 2"),
        (
            "some m in family satisfies m.kinship = \"child\"",
            "per almeno un «m» tra i familiari: kinship di m è «child»"
        ),
    ])
    func `an expression reads in plain Italian`(text: String, expected: String) throws {
        #expect(try desk.read(text).words(in: .italian, naming: Self.naming) == expected)
    }

    @Test(arguments: [
        (Language.english, "the work situation is “employee” or the day of the application is not before 1 March 2026"),
        (.french, "la situation de travail est « salarié » ou le jour de la demande n’est pas avant le 1er mars 2026"),
        (.arabic, "الوضع المهني: «أجير» أو يوم تقديم الطلب: ليس قبل 1 مارس 2026"),
    ])
    func `an expression reads in every other language`(language: Language, expected: String) throws {
        let text = "employment_status = \"employed\" or application_date >= @\"2026-03-01\""

        #expect(try desk.read(text).words(in: language, naming: Self.naming) == expected)
    }

    @Test(arguments: [
        (Language.english, "the yearly income is less than €12,000"),
        (.french, "le revenu annuel est de moins de 12\u{202F}000 €"),
        (.arabic, "الدخل السنوي: أقل من 12,000 يورو"),
    ])
    func `money reads as the language writes it`(language: Language, expected: String) throws {
        #expect(try desk.read("annual_income < 12000").words(in: language, naming: Self.naming) == expected)
    }

    @Test(arguments: [
        (Language.italian, "8 giorni lavorativi dopo la scadenza del permesso"),
        (.english, "8 working days after the expiry of the permit"),
        (.french, "8 jours ouvrables après l’échéance du titre de séjour"),
        (.arabic, "8 أيام عمل بعد تاريخ انتهاء تصريح الإقامة"),
    ])
    func `working days after a day read as a day so much later`(language: Language, expected: String) throws {
        let text = "working days after(permit_expiry, 8)"

        #expect(try desk.read(text).words(in: language, naming: Self.naming) == expected)
    }

    @Test func `the holidays of the city that are left out go without saying`() throws {
        let text = "working days after(permit_expiry, 1, [\"02-15\"])"

        #expect(
            try desk.read(text).words(in: .italian, naming: Self.naming)
                == "1 giorno lavorativo dopo la scadenza del permesso")
    }

    @Test func `a day compared with a day so many working days later reads with both`() throws {
        let text = "application_date <= working days after(permit_expiry, 8)"

        #expect(
            try desk.read(text).words(in: .italian, naming: Self.naming)
                == "il giorno della domanda non è dopo il giorno che cade 8 giorni lavorativi dopo la scadenza del permesso"
        )
    }

    @Test(arguments: [
        ("P1D", "يوم واحد"), ("P2D", "يومان"), ("P8D", "8 أيام"), ("P60D", "60 يومًا"), ("P100D", "100 يوم"),
        ("P1Y", "سنة واحدة"), ("P5Y", "5 سنوات"), ("P18M", "سنة واحدة و6 أشهر"),
    ])
    func `Arabic counts with its dual and plurals`(duration: String, expected: String) throws {
        #expect(try desk.read("duration(\"\(duration)\")").words(in: .arabic, naming: Naming()) == expected)
    }

    @Test func `every form has words in every language`() throws {
        var expressions = RandomExpressions(dice: Dice(seed: 8))
        for _ in 0..<200 {
            let expression = try desk.read(expressions.boolean(4))
            for language in Language.allCases {
                let words = expression.words(in: language, naming: Self.naming)
                #expect(!words.isEmpty && !words.contains("{") && !words.contains("}"), "\(expression.canonical)")
            }
        }
    }
}
