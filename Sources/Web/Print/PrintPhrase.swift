import Shell

/// What the printed list says.
enum PrintPhrase: String, Phrase {
    case title = "print.title"
    case how = "print.how"
    case languages = "print.languages"
    case desk = "print.desk"
    case appointment = "print.appointment"
    case papers = "print.papers"
}
