import HTML
import Shell
import Vademecum

/// Says which answers the last change made needless.
struct DroppedNotice: Sendable {
    let reader: Reader
    let facts: [Fact]

    @MarkupBuilder var body: Markup {
        if !facts.isEmpty {
            notice(.needed) {
                p(reader.say(InterviewPhrase.dropped))
                ul { for fact in facts { li { reader.show(fact.label) } } }
            }
        }
    }
}
