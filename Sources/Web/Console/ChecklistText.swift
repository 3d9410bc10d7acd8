package import Shell
package import Vademecum
import Vocabulary

/// A checklist as plain text, for a terminal or a printer without graphics.
package struct ChecklistText {
    let checklist: Checklist
    let edition: Edition
    let words: Words
    let reasons: ReasonText

    package init(_ checklist: Checklist, of edition: Edition, words: Words) {
        self.checklist = checklist
        self.edition = edition
        self.words = words
        reasons = ReasonText(words: words)
    }

    package var text: String {
        let sections = [
            heading, lodging, papers(.lodging), papers(.appointment), undeterminedPapers, deadlines, fees, checks,
            sums, validity, notes, questions, [words(ConsolePhrase.disclaimer)],
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var language: Language { words.language }

    private var heading: [String] {
        let title = checklist.procedure.name(language)
        let place = ["edition": checklist.edition.description, "day": checklist.on.description]
        return [title, String(repeating: "=", count: title.count), words(ConsolePhrase.edition, place)]
    }

    private var lodging: [String] {
        let channel = edition.channel(checklist.procedure.channel)
        let place = channel.map { words(ConsolePhrase.whereTo) + ": " + $0.name(language) }
        let lines = [checklist.procedure.lodging?(language), place, channel?.how(language), channel?.place?(language)]
        return section(.lodging, lines.compactMap(\.self))
    }

    private func section(_ title: ConsolePhrase, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [words(title).uppercased()] + lines
    }

    // MARK: Papers

    private func papers(_ moment: Requirement.Moment) -> [String] {
        let needed = checklist.papers.filter { $0.necessity == .needed && $0.requirement.moment == moment }
        var lines: [String] = []
        var groups: Set<Requirement.ID> = []
        for line in needed {
            guard let alternative = line.alternative else {
                lines += paper(line)
                continue
            }
            guard groups.insert(alternative.group).inserted else { continue }
            lines += group(needed.filter { $0.alternative?.group == alternative.group })
        }
        return section(moment == .lodging ? .bring : .atAppointment, lines)
    }

    private func paper(_ line: PaperLine) -> [String] {
        ["[ ] " + name(line)] + reasons.lines(line.reason, line.condition, line.requirement.provenance)
    }

    private func name(_ line: PaperLine) -> String {
        let copies = line.requirement.copies
        let extras = [
            line.requirement.detail?(language), copies > 1 ? words(ConsolePhrase.copies, count: copies) : nil,
        ]
        return ([line.document.name(language)] + extras.compactMap(\.self)).joined(separator: " · ")
    }

    private func group(_ lines: [PaperLine]) -> [String] {
        guard let first = lines.first else { return [] }
        let label = (first.requirement.label ?? first.document.name)(language)
        var options: [(option: Int, names: [String])] = []
        for line in lines {
            let option = line.alternative?.option ?? 0
            if options.last?.option == option {
                options[options.count - 1].names.append(name(line))
            } else {
                options.append((option, [name(line)]))
            }
        }
        return ["[ ] " + words(ConsolePhrase.oneOf, ["what": label])]
            + options.map { "    \($0.option)) " + $0.names.joined(separator: " + ") }
            + reasons.lines(first.reason, first.requirement.condition, first.requirement.provenance)
    }

    private var undeterminedPapers: [String] {
        let lines = checklist.papers.filter { $0.necessity == .undetermined }
        return section(.dependent, lines.flatMap { ["[?] " + name($0)] + reasons.waits($0.reason) })
    }

    // MARK: The rest

    private var deadlines: [String] {
        section(
            .deadlines,
            checklist.deadlines.filter { $0.necessity != .notNeeded }.flatMap { line in
                let days = [
                    line.from.map { words(ConsolePhrase.from, ["day": $0.description]) },
                    line.until.map { words(ConsolePhrase.until, ["day": $0.description]) },
                ].compactMap(\.self)
                let span = days.isEmpty ? words(ConsolePhrase.notYetKnown) : days.joined(separator: ", ")
                return ["- " + line.deadline.label(language) + ": " + span] + reasons.waits(line.reason)
            })
    }

    private var fees: [String] {
        let due = checklist.fees.filter { $0.necessity != .notNeeded }
        let lines = due.flatMap { line in
            let amount = line.amount.map { "€ \($0)" } ?? words(ConsolePhrase.notYetKnown)
            return ["- " + line.fee.label(language) + ": " + amount] + reasons.waits(line.reason)
        }
        let total =
            checklist.total.map { words(ConsolePhrase.total) + ": € \($0)" } ?? words(ConsolePhrase.totalUnknown)
        return section(.fees, due.isEmpty ? [] : lines + [total])
    }

    private var checks: [String] {
        let open = checklist.checks.filter { $0.state == .fails || $0.state == .undetermined }
        return section(.watchOut, open.flatMap(check))
    }

    private func check(_ line: CheckLine) -> [String] {
        let fails = line.state == .fails
        let severity = words(severities[line.check.severity] ?? .info)
        let title = (fails ? "! " : "? ") + line.check.otherwise(language) + " (" + severity + ")"
        let advice = line.check.advice.map { ["    " + $0(language)] } ?? []
        let why = fails ? reasons.lines(line.reason, nil, line.check.provenance) : reasons.waits(line.reason)
        return [title] + advice + FigureText(words: words, edition: edition).lines(line) + why
    }

    /// The arithmetic of checks that hold.
    private var sums: [String] {
        section(
            .sums,
            checklist.checks.filter { $0.state == .holds && !$0.figures.isEmpty }
                .flatMap { FigureText(words: words, edition: edition).lines($0) })
    }

    private let severities: [Check.Severity: ConsolePhrase] = [.info: .info, .warning: .warning, .blocking: .blocking]

    private var validity: [String] {
        section(.validity, checklist.validity.map { "- " + $0.rule.label(language) })
    }

    private var notes: [String] { section(.notes, checklist.notes.map { "- " + $0.text(language) }) }

    private var questions: [String] {
        section(.openQuestions, checklist.questions.map { "- " + $0.ask(language) + " (" + $0.id.text + ")" })
    }
}
