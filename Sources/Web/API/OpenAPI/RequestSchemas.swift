import Vademecum
import Vocabulary

/// What `POST /api/v1/checklists` takes, exactly: every fact with its values, and for each procedure the days that its
/// rules cover.
struct RequestSchemas {
    let edition: Edition
    let today: Day

    var all: JSON {
        ["ChecklistRequest": request, "Facts": facts]
    }

    private var facts: JSON {
        let asked = edition.facts.filter { $0.id.text != "lodging_date" }
        let properties = asked.map { fact in
            JSON.Member(
                name: fact.id.text,
                value: FactSchema(fact: fact).json.adding(["description": .string(fact.label.italian)]))
        }
        return Shape.open(.object(properties), required: [])
    }

    private var request: JSON {
        let shapes = periods.map { period in
            shape(edition.procedures.filter { $0.inForce == period }, period)
        }
        return shapes.count == 1 ? shapes[0] : ["oneOf": .array(shapes)]
    }

    /// The periods in force of the procedures, each once, in their order.
    private var periods: [Period] {
        edition.procedures.reduce(into: []) { periods, procedure in
            if !periods.contains(procedure.inForce) { periods.append(procedure.inForce) }
        }
    }

    private func shape(_ procedures: [Procedure], _ period: Period) -> JSON {
        let earliest = max(period.from ?? ChecklistRequest.earliest, ChecklistRequest.earliest)
        let latest = min(period.until ?? ChecklistRequest.latest, ChecklistRequest.latest)
        let isOnByDefault = period.contains(today)
        return Shape.open(
            [
                "procedure": Shape.oneOf(procedures.map(\.id.text)),
                "facts": Shape.reference("Facts"),
                "on": [
                    "type": isOnByDefault ? ["string", "null"] : "string", "format": "date",
                    "pattern": .string(DayPattern(earliest: earliest, latest: latest).text),
                    "description": "The lodging date; today when it is left out.",
                ],
            ], required: isOnByDefault ? ["procedure"] : ["procedure", "on"])
    }
}
