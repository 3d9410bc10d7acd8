import Vademecum

/// The shapes of a life cycle and its lines.
enum LifeCycleSchemas {
    static let all: JSON = [
        "LifeCycles": Shape.object([
            "edition": Shape.text, "life_cycles": Shape.list(of: Shape.reference("LifeCycle")),
        ]),
        "LifeCycle": lifeCycle, "LifeCycleState": state, "LifeCycleEvent": event, "Clock": clock,
    ]

    private static let actors = Shape.oneOf(LifeCycle.Actor.allCases.map(\.rawValue))

    private static let origin = JSON.adding(CatalogueSchemas.provenance, ["note": Shape.optionalText])

    private static let lifeCycle = Shape.object(
        JSON.adding(
            [
                "id": Shape.text, "name": Shape.text, "about": Shape.optionalText, "procedures": Shape.texts,
                "states": Shape.list(of: Shape.reference("LifeCycleState")),
                "events": Shape.list(of: Shape.reference("LifeCycleEvent")),
                "clocks": Shape.list(of: Shape.reference("Clock")),
                "notes": Shape.list(of: Shape.reference("Note")),
            ], origin))

    private static let state = line([
        "id": Shape.text, "name": Shape.text, "says": Shape.optionalText, "first": Shape.flag, "final": Shape.flag,
    ])

    private static let event = line([
        "id": Shape.text, "name": Shape.text, "who": actors, "from": Shape.texts, "to": Shape.optionalText,
    ])

    private static let clock = line([
        "id": Shape.text, "label": Shape.text, "who": actors, "starts": Shape.texts,
        "length": Shape.orNull(
            Shape.object([
                "count": Shape.integer, "unit": Shape.oneOf(Clock.Length.Unit.allCases.map(\.rawValue)),
                "before": Shape.flag,
            ])),
        "stops": Shape.texts,
        "pauses": Shape.list(
            of: Shape.object([
                "event": Shape.text, "until": Shape.texts, "at_most_days": Shape.optionalInteger, "once": Shape.flag,
            ])),
        "expiry": Shape.optionalText, "leads_to": Shape.optionalText, "in_force": Shape.period,
        "ruleset": Shape.optionalText, "before_ruleset": Shape.optionalText,
    ])

    /// What every line has besides its own members.
    private static func line(_ own: JSON) -> JSON {
        Shape.object(JSON.adding(own, ["procedures": Shape.texts, "except": Shape.texts], origin))
    }
}
