import HTML
import Shell
import Vademecum
import Vocabulary

/// When, as days in words; the day that the list is for; and where.
struct TimesAndPlaces: Sendable {
    let reader: Reader
    let checklist: Checklist
    let dayForm: Markup

    @MarkupBuilder var body: Markup {
        let deadlines = checklist.deadlines.filter { $0.necessity != .notNeeded }
        if !deadlines.isEmpty {
            h2(reader.say(ChecklistPhrase.when))
            ul(.class("lines")) { for line in deadlines { li { show(line) } } }
        }
        dayForm
        h2(reader.say(ChecklistPhrase.where))
        place
    }

    @MarkupBuilder private func show(_ line: DeadlineLine) -> Markup {
        p {
            strong { reader.show(line.deadline.label) }
            " "
            reader.span(from: line.from, until: line.until, withWeekday: true) ?? ""
        }
        if let until = line.until, until < reader.today, line.necessity == .needed {
            p { tag(reader.say(ChecklistPhrase.passed), .refused) }
        }
        if line.necessity == .undetermined {
            Waiting(reader: reader, procedure: checklist.procedure, reason: line.reason).links
        }
        Why(
            reader: reader, reason: line.reason,
            condition: line.deadline.condition ?? line.deadline.until ?? line.deadline.from,
            provenance: line.deadline.provenance
        ).body
    }

    @MarkupBuilder private var place: Markup {
        if let lodging = checklist.procedure.lodging { p { reader.show(lodging) } }
        if let channel = reader.edition.channel(checklist.procedure.channel) {
            ChannelLines(reader: reader, channel: channel).body
        }
        if let network = reader.edition.network, !network.helpingDesks.isEmpty {
            h3(reader.say(ChecklistPhrase.desks))
            DeskLines(reader: reader, network: network).body
        }
    }
}

/// The desks that help to prepare an application: whose they are and where, as far as it is known.
struct DeskLines: Sendable {
    let reader: Reader
    let network: CityNetwork

    @MarkupBuilder var body: Markup {
        ul(.lang("it")) {
            for desk in network.helpingDesks { li { bdi(line(of: desk)) } }
        }
        if let note = network.note { p(.class("quiet")) { reader.show(note) } }
    }

    /// The network's note says from which year the addresses are.
    private func line(of desk: Desk) -> String {
        let name = network.organisation(desk.organisation)?.name ?? desk.name
        return desk.street.map { "\(name), \($0)" } ?? name
    }
}

/// Where an application goes: what the channel is, how it works, its address in this city.
struct ChannelLines: Sendable {
    let reader: Reader
    let channel: Channel

    @MarkupBuilder var body: Markup {
        p { strong { reader.show(channel.name) } }
        p { reader.show(channel.how) }
        if let bring = channel.bring { p { reader.show(bring) } }
        if let place = channel.place {
            p {
                reader.say(ChecklistPhrase.place, ["city": reader.edition.city])
                ": "
                reader.show(place)
            }
        }
        if let note = channel.placeNote { p { reader.show(note) } }
        Why(reader: reader, provenance: channel.provenance).body
    }
}
