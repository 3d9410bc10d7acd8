extension Phrases {
    static let french = Phrases(
        and: "et", or: "ou", no: "non", yes: "oui", holds: "{0} : oui", fails: "{0} : non",
        untrue: "il n’est pas vrai que ({0})", isNothing: "{0} : il n’y en a pas", isSomething: "{0} : il y en a",
        nothing: "rien", equal: "{0} est {1}", notEqual: "{0} n’est pas {1}",
        amounts: [
            .less: "{0} est de moins {de:1}", .lessOrEqual: "{0} ne dépasse pas {1}",
            .greater: "{0} est de plus {de:1}", .greaterOrEqual: "{0} est au moins {1}",
        ],
        dates: [
            .less: "{0} est avant {1}", .lessOrEqual: "{0} n’est pas après {1}", .greater: "{0} est après {1}",
            .greaterOrEqual: "{0} n’est pas avant {1}",
        ],
        between: "{0} est entre {1} et {2}", lastOf: "ou", noneOf: "{0} n’est ni {1}", nor: "ni",
        among: "{0} est parmi {1}", notAmong: "{0} n’est pas parmi {1}", choice: "si {0}, {1} ; sinon {2}",
        operators: [
            .add: "{0} plus {1}", .subtract: "{0} moins {1}", .multiply: "{0} fois {1}",
            .divide: "{0} divisé par {1}", .power: "{0} à la puissance {1}",
        ],
        theDay: "le jour qui tombe {0}",
        later: "{1} après {0}", earlier: "{1} avant {0}", some: "pour au moins un « {0} » parmi {1} : {2}",
        every: "pour chaque « {0} » parmi {1} : {2}", each: "{2}, pour chaque « {0} » parmi {1}",
        filter: "{0} avec ({1})", element: "{0} (numéro {1})", range: "de {0} à {1}", minus: "moins {0}",
        item: "l’élément", property: "{0} {de:1}",
        properties: [
            "year": "l’année", "month": "le mois", "day": "le jour", "weekday": "le jour de la semaine",
            "years": "les années", "months": "les mois", "days": "les jours",
        ],
        wholeYears: "les années révolues {de:0} {à:1}", workingDays: "{0} jours ouvrables",
        functions: [
            .count: "le nombre {de:0}", .min: "le plus petit parmi {0}", .max: "le plus grand parmi {0}",
            .sum: "la somme {de:0}", .all: "tout est vrai parmi {0}", .any: "un au moins est vrai parmi {0}",
            .listContains: "{0} comprend {1}", .abs: "la valeur absolue {de:0}", .floor: "{0} arrondi vers le bas",
            .ceiling: "{0} arrondi vers le haut", .decimal: "{0} avec {1} décimales",
            .roundHalfUp: "{0} avec {1} décimales", .modulo: "le reste {de:0} divisé par {1}",
            .stringLength: "le nombre de lettres {de:0}", .contains: "{0} contient {1}",
            .startsWith: "{0} commence par {1}", .endsWith: "{0} finit par {1}", .upperCase: "{0} en majuscules",
            .lowerCase: "{0} en minuscules", .date: "la date {0}", .duration: "la durée {0}",
            .monthsBetween: "le temps {de:0} {à:1}", .dayOfWeek: "le jour de la semaine {de:0}",
        ],
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        date: "le {0} {1} {2}", quotes: ("« ", " »"), euro: "{0} €", thousands: "\u{202F}", decimal: ",",
        comma: ", ")
}
