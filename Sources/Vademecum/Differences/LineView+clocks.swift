import Vocabulary

/// Legal clocks as a reader compares them.
extension LineView {
    static func clocks(of edition: Edition) -> [String: LineView] {
        var lines: [String: LineView] = [:]
        for cycle in edition.lifeCycles {
            for clock in cycle.clocks {
                let from = clock.applicability.period.from?.description ?? ""
                lines["\(cycle.id) \(clock.id) \(from)"] = view(clock, of: cycle, in: edition)
            }
        }
        return lines
    }

    private static func view(_ clock: Clock, of cycle: LifeCycle, in edition: Edition) -> LineView {
        LineView(
            .clock, clock.label,
            [
                (.starts, names(clock.starts, of: cycle)), (.length, length(clock.length)),
                (.stops, names(clock.stops, of: cycle)), (.expiry, clock.expiry),
            ] + origin(clock.provenance, clock.applicability, in: edition))
    }

    private static func names(_ events: [LifeCycle.Event.ID], of cycle: LifeCycle) -> Text {
        let names = events.compactMap(cycle.event).map(\.name)
        func words(_ language: Language) -> String { names.map { $0(language) }.joined(separator: "; ") }
        return Text(words(.italian), english: words(.english), french: words(.french), arabic: words(.arabic))
    }

    /// The number with its unit, as a table would give it.
    private static func length(_ length: Clock.Length?) -> Text {
        guard let length else {
            return Text(
                "senza un numero fisso", english: "no fixed number", french: "sans nombre fixe", arabic: "بلا عدد ثابت")
        }
        let unit = length.unit.name
        let before = Text(" prima", english: " before", french: " avant", arabic: " قبل")
        func words(_ language: Language) -> String {
            "\(unit(language)): \(length.count)" + (length.isBefore ? before(language) : "")
        }
        return Text(words(.italian), english: words(.english), french: words(.french), arabic: words(.arabic))
    }
}

extension Clock.Length.Unit {
    fileprivate var name: Text {
        switch self {
        case .days: Text("giorni", english: "days", french: "jours", arabic: "أيام")
        case .workingDays:
            Text("giorni lavorativi", english: "working days", french: "jours ouvrables", arabic: "أيام عمل")
        case .months: Text("mesi", english: "months", french: "mois", arabic: "أشهر")
        }
    }
}
