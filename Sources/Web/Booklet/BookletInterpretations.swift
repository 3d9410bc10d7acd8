import HTML
import Shell
import Vademecum
import Vocabulary

/// The points on which offices differ, numbered so that lines can send to them.
struct BookletInterpretations: Sendable {
    let reader: Reader

    static func anchor(_ number: Int) -> String { "point-\(number)" }

    static func number(of id: Interpretation.ID, in edition: Edition) -> Int? {
        edition.interpretations.firstIndex { $0.id == id }.map { $0 + 1 }
    }

    @MarkupBuilder var body: Markup {
        let points = reader.edition.interpretations
        if !points.isEmpty {
            section(.class("chapter")) {
                h2(reader.say(BookletPhrase.interpretations), .id("interpretations"))
                for (number, point) in points.enumerated() {
                    div(.class("whole")) {
                        h3(.id(Self.anchor(number + 1)), .class("point-title")) {
                            "\(number + 1). "
                            reader.show(point.question)
                        }
                        positions(of: point)
                        agreement(on: point)
                    }
                }
            }
        }
    }

    private func positions(of point: Interpretation) -> Markup {
        ul(.class("lines")) {
            for position in point.positions {
                li {
                    reader.sentence(position.says)
                    if let holder = position.heldBy {
                        " "
                        span(
                            reader.say(VademecumPhrase.heldBy, ["who": reader.text(holder)]), .class("when"))
                    }
                }
            }
        }
    }

    private func agreement(on point: Interpretation) -> Markup {
        p {
            if let agreed = point.agreed {
                strong(reader.say(WhyPhrase.agreed, ["city": reader.edition.city]))
                ": "
                reader.sentence(agreed.says)
                if let day = point.agreement?.on {
                    " " + reader.say(VademecumPhrase.agreedOn, ["day": reader.day(day)]) + "."
                }
                if let parties = point.agreement?.with {
                    " " + reader.say(VademecumPhrase.agreedWith, ["who": reader.text(parties)]) + "."
                }
            } else {
                strong(reader.say(WhyPhrase.notAgreed))
                "."
                if let suggested = point.suggested {
                    " " + reader.say(WhyPhrase.suggested) + ": "
                    reader.sentence(suggested)
                }
            }
        }
    }
}
