public import HTML

/// Questions and answers in rows, each with a link to change it: the page that checks answers.
public struct SummaryList: Sendable {
    public struct Row: Sendable {
        public let question: String
        public let answer: String
        /// The address of the page that changes the answer; nil where it cannot be changed.
        public let change: String?

        public init(question: String, answer: String, change: String?) {
            self.question = question
            self.answer = answer
            self.change = change
        }
    }

    public let rows: [Row]

    public init(rows: [Row]) {
        self.rows = rows
    }

    public func markup(_ words: Words) -> Markup {
        dl(.class("summary-list")) {
            for row in rows {
                div(.class("summary-row")) {
                    dt(row.question)
                    dd(row.answer)
                    if let change = row.change {
                        dd(.class("summary-action")) {
                            a(.href(change)) {
                                words(ShellPhrase.change)
                                span(": " + row.question, .class("visually-hidden"))
                            }
                        }
                    }
                }
            }
        }
    }
}
