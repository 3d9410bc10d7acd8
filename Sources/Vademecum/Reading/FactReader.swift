import FEEL
import Foundation
import Vocabulary

/// Reads what may be asked, and declares it in the schema.
///
/// Two passes: every fact is declared before any condition, because `only_if` may speak of a later fact.
struct FactReader {
    /// The day of lodging is always known; nobody is asked.
    static let lodgingDate = Fact.ID("lodging_date")

    let context: ReadingContext
    private var declared: [(id: String, entry: Entry, index: Int, kind: Fact.Kind, label: Text)] = []

    init(layers: [LayerFiles], context: ReadingContext) {
        self.context = context
        var register = Register<Int>("fact")
        declareLodgingDate(&register)
        for (id, entry) in layers.flatMap({ $0.members("facts") }) {
            let kind = kind(of: entry)
            do {
                let index = try context.schema.declare(id, kind.type)
                register.add(index, id: id, at: entry.position, report: context.report)
                declared.append((id, entry, index, kind, entry.requiredText("label")))
            } catch {
                context.report.add(error.all.first?.message ?? "cannot be declared", at: entry.position)
            }
        }
    }

    private func declareLodgingDate(_ register: inout Register<Int>) {
        let position = SourcePosition(file: "vademecum", line: 1, column: 1)
        guard let index = try? context.schema.declare(Self.lodgingDate.text, .date) else { return }
        register.add(index, id: Self.lodgingDate.text, at: position, report: context.report)
    }

    /// What each fact is and how it is called, for readings in words.
    var labels: [(id: String, kind: Fact.Kind, label: Text)] {
        declared.map { ($0.id, $0.kind, $0.label) }
    }

    func facts() -> [Fact] {
        let day = Day(number: 0)
        let lodging = Fact(
            id: Self.lodgingDate, index: 0, kind: .date(earliest: day, latest: day),
            label: context.text(LodgingDateWords.label, at: LodgingDateWords.position),
            ask: context.text(LodgingDateWords.ask, at: LodgingDateWords.position), help: nil, why: nil,
            isSensitive: false, onlyIf: nil, position: LodgingDateWords.position)
        return [lodging] + declared.map(fact)
    }

    private func fact(_ fact: (id: String, entry: Entry, index: Int, kind: Fact.Kind, label: Text)) -> Fact {
        let entry = fact.entry
        defer { entry.finish() }
        return Fact(
            id: Fact.ID(fact.id), index: fact.index, kind: fact.kind, label: fact.label, ask: entry.requiredText("ask"),
            help: entry.text("help"), why: entry.text("why"), isSensitive: entry.flag("sensitive") ?? false,
            onlyIf: entry.condition("only_if"), position: entry.position)
    }

    /// The whole numbers that an answer may be; a range that is upside down or beyond measure is told.
    private func bounds(_ range: Entry?, most: Int) -> ClosedRange<Int> {
        guard let range else { return 0...most }
        let (from, until) = (range.integer("from") ?? 0, range.integer("until") ?? most)
        guard from >= -PlausibleRange.mostEuro, until <= PlausibleRange.mostEuro else {
            context.report.add("range: at most \(PlausibleRange.mostEuro)", at: range.position)
            return 0...most
        }
        guard from <= until else {
            context.report.add("until \(until) is before from \(from)", at: range.position)
            return 0...most
        }
        return from...until
    }

    private func kind(of entry: Entry) -> Fact.Kind {
        let type = entry.required("type")
        let choices = entry.memberStrings("choices").map { choice in
            Fact.Choice(id: choice.id, label: context.text(choice.string, at: choice.position))
        }
        let range = entry.entry("range")
        defer { range?.finish() }
        switch type {
        case "boolean":
            return .boolean
        case "choice":
            if choices.count < 2 { context.report.add("a choice needs at least two choices", at: entry.position) }
            return .choice(choices)
        case "date":
            let period = range?.ownPeriod() ?? .always
            return .date(
                earliest: period.from ?? PlausibleRange.earliest, latest: period.until ?? PlausibleRange.latest)
        case "number":
            let bounds = bounds(range, most: PlausibleRange.most)
            return .number(least: bounds.lowerBound, most: bounds.upperBound)
        case "money":
            let bounds = bounds(range, most: PlausibleRange.mostEuro)
            return .money(least: Money(cents: bounds.lowerBound * 100), most: Money(cents: bounds.upperBound * 100))
        default:
            context.report.add(
                "type: \(type.prefix(40)) is not one of boolean, choice, date, number, money",
                at: entry.position(of: "type"))
            return .boolean
        }
    }
}

/// The words of the one fact that no file declares.
enum LodgingDateWords {
    static let label = "giorno in cui presenti la domanda"
    static let ask = "In che giorno presenti la domanda?"
    static let position = SourcePosition(file: "vademecum", line: 1, column: 1)
}

/// What an answer may be where the file sets no range.
private enum PlausibleRange {
    static let earliest = Day(year: 1900, month: 1, day: 1) ?? Day(number: 0)
    static let latest = Day(year: 2100, month: 12, day: 31) ?? Day(number: 0)
    static let most = 1_000_000
    static let mostEuro = 100_000_000
}

extension Fact.Kind {
    /// How conditions see it.
    var type: ValueType {
        switch self {
        case .boolean: .boolean
        case .choice(let choices): .choice(choices.map(\.id))
        case .date: .date
        case .number, .money: .number
        }
    }
}
