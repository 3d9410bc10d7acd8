import HTML
import Shell
import Vademecum
import Vocabulary

/// One question: the question as the heading, how to answer, why it is asked, and a way on without an answer.
struct QuestionPage: PublicPage {
    let reader: Reader
    let fact: Fact
    /// What the question belongs to: a procedure's name, or «Che cosa ti serve?».
    let subject: String
    /// How far it is: «domanda 4 di circa 9».
    let progress: String
    /// Where the question stands and where its form is sent.
    let path: String
    let back: String?
    /// Pages to go to without answering.
    var exits: [(phrase: InterviewPhrase, path: String)] = []
    let typed: TypedAnswer
    var mistake: AnswerMistake?
    var dropped: [Fact] = []
    var isSensitive = false

    var title: String {
        let question = reader.text(fact.ask)
        return mistake == nil ? question : reader.say(ShellPhrase.errorTitlePrefix, ["title": question])
    }

    var canBeLeftQuickly: Bool { isSensitive }
    var isIndexed: Bool { false }

    @MarkupBuilder var body: Markup {
        field.errors
        DroppedNotice(reader: reader, facts: dropped).body
        caption
        form(action: reader.to(path), .novalidate()) {
            field.body
            why
            div(.class("buttons")) {
                button(reader.say(CommonPhrase.continue), .class("button"))
                if !field.offersNotKnowing {
                    button(
                        reader.say(CommonPhrase.dontKnow), .class("button button-quiet"), .name(AnswerForm.unknown),
                        .value("yes"))
                }
            }
        }
        ways
    }

    private var field: QuestionField { QuestionField(reader: reader, fact: fact, typed: typed, mistake: mistake) }

    @MarkupBuilder private var caption: Markup {
        p(.class("caption")) {
            subject
            " · "
            progress
        }
        if isSensitive && fact.isSensitive { p(reader.say(InterviewPhrase.sensitive), .class("hint")) }
    }

    @MarkupBuilder private var why: Markup {
        if let why = fact.why {
            disclosure(reader.say(InterviewPhrase.why)) { p { reader.show(why) } }
        }
    }

    @MarkupBuilder private var ways: Markup {
        if !exits.isEmpty {
            ul(.class("ways")) {
                for exit in exits { li { a(reader.say(exit.phrase), .href(reader.to(exit.path))) } }
            }
        }
    }
}
