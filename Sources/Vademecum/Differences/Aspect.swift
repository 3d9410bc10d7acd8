import Vocabulary

/// What may change about a line.
enum Aspect {
    case condition, applies, detail, papers, until, from, severity, advice, amount, place, agreed
    case channel, copies, moment, months, basis, interpretation, inForce, ruleset
    case sum, starts, length, stops, expiry

    var words: Text {
        switch self {
        case .condition:
            Text("quando serve", english: "when it applies", french: "quand cela s'applique", arabic: "متى ينطبق")
        case .applies:
            Text(
                "a chi si applica", english: "to whom it applies", french: "à qui cela s'applique",
                arabic: "على من ينطبق")
        case .detail: Text("dettaglio", english: "detail", french: "détail", arabic: "التفاصيل")
        case .papers: Text("documenti", english: "papers", french: "documents", arabic: "الوثائق")
        case .until: Text("fino a", english: "until", french: "jusqu'à", arabic: "حتى")
        case .from: Text("da", english: "from", french: "à partir de", arabic: "من")
        case .severity: Text("gravità", english: "severity", french: "gravité", arabic: "الخطورة")
        case .advice: Text("consiglio", english: "advice", french: "conseil", arabic: "النصيحة")
        case .amount: Text("importo", english: "amount", french: "montant", arabic: "المبلغ")
        case .place:
            Text("dove si ottiene", english: "where one gets it", french: "où on l'obtient", arabic: "من أين تحصل عليه")
        case .agreed:
            Text(
                "posizione concordata", english: "agreed position", french: "position convenue",
                arabic: "الموقف المتفق عليه")
        case .channel: Text("dove si presenta", english: "where to lodge", french: "où la déposer", arabic: "أين يُقدَّم")
        case .copies:
            Text("numero di copie", english: "number of copies", french: "nombre de copies", arabic: "عدد النسخ")
        case .moment:
            Text("quando si porta", english: "when to bring it", french: "quand l'apporter", arabic: "متى تحضره")
        case .months: Text("mesi", english: "months", french: "mois", arabic: "الأشهر")
        case .basis: Text("norme", english: "legal basis", french: "base légale", arabic: "الأساس القانوني")
        case .interpretation:
            Text("interpretazione", english: "interpretation", french: "interprétation", arabic: "التفسير")
        case .inForce: Text("in vigore", english: "in force", french: "en vigueur", arabic: "سريان المفعول")
        case .ruleset:
            Text(
                "regole da cui dipende", english: "rules that it depends on", french: "règles dont cela dépend",
                arabic: "القواعد التي يعتمد عليها")
        case .sum: Text("conto", english: "sum", french: "calcul", arabic: "الحساب")
        case .starts: Text("da quando si conta", english: "from when", french: "à compter de", arabic: "متى يبدأ العدّ")
        case .length: Text("quanto dura", english: "how long it runs", french: "durée", arabic: "المدة")
        case .stops: Text("che cosa lo ferma", english: "what stops it", french: "ce qui l'arrête", arabic: "ما يوقفه")
        case .expiry:
            Text(
                "che cosa succede alla fine", english: "what follows when it ends", french: "ce qui suit à la fin",
                arabic: "ما يحدث عند انتهائه")
        }
    }
}
