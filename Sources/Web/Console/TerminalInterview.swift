package import Shell
package import Vademecum
package import Vocabulary

/// The interview on a terminal: one question at a time, its input checked, until nothing matters any more.
package struct TerminalInterview {
    let edition: Edition
    let words: Words
    let on: Day
    /// The next line that was typed; nil at the end of input.
    let read: () -> String?
    let write: (String) -> Void

    package init(
        edition: Edition, words: Words, on: Day, read: @escaping () -> String?, write: @escaping (String) -> Void
    ) {
        self.edition = edition
        self.words = words
        self.on = on
        self.read = read
        self.write = write
    }

    /// Asks until one procedure fits, or one of several is chosen; nil when none fits, with a desk to go to, or when the input ends.
    package func procedure(_ answers: inout Answers) -> Procedure? {
        write(words(ConsolePhrase.howToAnswer))
        while true {
            let triage = edition.triage(answers, on: on)
            guard let next = triage.next, triage.fitting.count != 1 || !triage.possible.isEmpty else {
                if let advice = triage.desk { tell(advice) }
                return choose(among: triage.fitting.isEmpty ? triage.fewPossible : triage.fitting)
            }
            guard ask(next, asked: triage.asked, &answers) else { return nil }
        }
    }

    /// Asks whatever still matters to the procedure; what was answered before stays.
    package func complete(_ answers: Answers, for procedure: Procedure.ID) throws(ChecklistRefusal) -> Answers {
        var answers = answers
        while true {
            let interview = try edition.interview(procedure, answers, on: on)
            for fact in interview.dropped {
                write(words(ConsolePhrase.dropped, ["question": fact.ask(words.language)]))
            }
            answers = interview.answers
            guard let next = interview.next, ask(next, asked: interview.asked, &answers) else { return answers }
        }
    }

    /// Why to talk to a desk, before anything is chosen, and where the desks are.
    private func tell(_ advice: DeskAdvice) {
        write("")
        switch advice.reason {
        case .situation: for rule in advice.rules { write(rule.says(words.language)) }
        case .notSure: write(words(ConsolePhrase.notSure))
        case .nothingFits: write(words(ConsolePhrase.noProcedure))
        }
        guard let network = edition.network else { return }
        for desk in network.helpingDesks {
            write("  - " + [desk.name, desk.street].compactMap(\.self).joined(separator: ", "))
        }
        if let note = network.note { write(note(words.language)) }
    }

    private func choose(among procedures: [Procedure]) -> Procedure? {
        guard procedures.count > 1 else { return procedures.first }
        write(words(ConsolePhrase.choose))
        for (number, procedure) in zip(1..., procedures) { write("  \(number)) " + procedure.plain(words.language)) }
        while let line = read() {
            let typed = line.trimmed
            if let number = Int(typed), procedures.indices.contains(number - 1) { return procedures[number - 1] }
            if let procedure = procedures.first(where: { $0.id.text == typed }) { return procedure }
            write(words(ConsolePhrase.notAChoice))
        }
        return nil
    }

    /// Asks one question until it is answered, skipped or taken back; false at the end of input.
    private func ask(_ fact: Fact, asked: [Fact], _ answers: inout Answers) -> Bool {
        let question = TypedQuestion(fact: fact, words: words)
        write("")
        for line in question.lines { write(line) }
        while let line = read() {
            switch line.trimmed {
            case "": answers.skip(fact.id)
            case "?":
                write(question.why)
                continue
            case "<":
                guard let last = asked.last else { continue }
                answers.withdraw(last.id)
            case let typed:
                switch question.answer(typed) {
                case .success(let value): answers.answer(fact.id, value)
                case .failure(let complaint):
                    write(complaint.sentence)
                    continue
                }
            }
            return true
        }
        return false
    }
}

extension String {
    fileprivate var trimmed: String {
        let isSpace = \Character.isWhitespace
        let start = drop { $0[keyPath: isSpace] }
        return String(start.reversed().drop { $0[keyPath: isSpace] }.reversed())
    }
}
