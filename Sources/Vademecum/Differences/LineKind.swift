import Vocabulary

/// What kind of line a change is about.
enum LineKind {
    case procedure, paper, check, deadline, fee, validity, note, amount, document, interpretation, clock

    /// As a noun.
    var noun: Text {
        switch self {
        case .procedure: Text("procedura", english: "procedure", french: "procédure", arabic: "إجراء")
        case .paper: Text("documento", english: "paper", french: "document", arabic: "وثيقة")
        case .check: Text("controllo", english: "check", french: "vérification", arabic: "تحقق")
        case .deadline: Text("termine", english: "deadline", french: "délai", arabic: "مهلة")
        case .fee: Text("costo", english: "fee", french: "coût", arabic: "تكلفة")
        case .validity: Text("durata", english: "duration", french: "durée", arabic: "مدة")
        case .note: Text("nota", english: "note", french: "note", arabic: "ملاحظة")
        case .amount: Text("importo", english: "amount", french: "montant", arabic: "مبلغ")
        case .document:
            Text(
                "documento nel catalogo", english: "paper in the catalogue", french: "document du catalogue",
                arabic: "وثيقة في القائمة")
        case .interpretation:
            Text("interpretazione", english: "interpretation", french: "interprétation", arabic: "تفسير")
        case .clock: Text("tempo di legge", english: "legal term", french: "délai légal", arabic: "مهلة قانونية")
        }
    }

    /// As something new: the adjective agrees with the noun, and in Arabic stands after it.
    var new: Text {
        Text(
            "\(isFeminineInItalian ? "Nuova" : "Nuovo") \(noun.italian)", english: "New \(noun(.english))",
            french: "\(isFeminineInFrench ? "Nouvelle" : "Nouveau") \(noun(.french))", arabic: newInArabic)
    }

    private var isFeminineInItalian: Bool {
        switch self {
        case .procedure, .validity, .note, .interpretation: true
        default: false
        }
    }

    private var isFeminineInFrench: Bool {
        switch self {
        case .procedure, .check, .validity, .note, .interpretation: true
        default: false
        }
    }

    private var newInArabic: String {
        switch self {
        case .procedure, .check, .amount, .interpretation: "\(noun(.arabic)) جديد"
        case .document: "وثيقة جديدة في القائمة"
        default: "\(noun(.arabic)) جديدة"
        }
    }
}
