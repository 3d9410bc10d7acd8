extension Phrases {
    static let italian = Phrases(
        and: "e", or: "oppure", no: "no", yes: "sì", holds: "{0}: sì", fails: "{0}: no",
        untrue: "non è vero che ({0})", isNothing: "{0}: non c’è", isSomething: "{0}: c’è", nothing: "nulla",
        equal: "{0} è {1}", notEqual: "{0} non è {1}",
        amounts: [
            .less: "{0} è meno {di:1}", .lessOrEqual: "{0} è al massimo {1}", .greater: "{0} è più {di:1}",
            .greaterOrEqual: "{0} è almeno {1}",
        ],
        dates: [
            .less: "{0} è prima {di:1}", .lessOrEqual: "{0} non è dopo {1}", .greater: "{0} è dopo {1}",
            .greaterOrEqual: "{0} non è prima {di:1}",
        ],
        between: "{0} è tra {1} e {2}", lastOf: "o", noneOf: "{0} non è né {1}", nor: "né", among: "{0} è tra {1}",
        notAmong: "{0} non è tra {1}", choice: "se {0}, {1}; altrimenti {2}",
        operators: [
            .add: "{0} più {1}", .subtract: "{0} meno {1}", .multiply: "{0} per {1}", .divide: "{0} diviso {1}",
            .power: "{0} elevato {a:1}",
        ],
        theDay: "il giorno che cade {0}",
        later: "{1} dopo {0}", earlier: "{1} prima {di:0}", some: "per almeno un «{0}» tra {1}: {2}",
        every: "per ogni «{0}» tra {1}: {2}", each: "{2}, per ogni «{0}» tra {1}", filter: "{0} con ({1})",
        element: "{0} (numero {1})", range: "da {0} a {1}", minus: "meno {0}", item: "l’elemento",
        property: "{0} {di:1}",
        properties: [
            "year": "l’anno", "month": "il mese", "day": "il giorno", "weekday": "il giorno della settimana",
            "years": "gli anni", "months": "i mesi", "days": "i giorni",
        ],
        wholeYears: "gli anni compiuti {da:0} {a:1}", workingDays: "{0} giorni lavorativi",
        functions: [
            .count: "il numero {di:0}", .min: "il minore tra {0}", .max: "il maggiore tra {0}",
            .sum: "la somma {di:0}", .all: "sono tutti veri {0}", .any: "è vero almeno uno tra {0}",
            .listContains: "{0} comprende {1}", .abs: "il valore assoluto {di:0}",
            .floor: "{0} arrotondato per difetto", .ceiling: "{0} arrotondato per eccesso",
            .decimal: "{0} con {1} decimali", .roundHalfUp: "{0} con {1} decimali",
            .modulo: "il resto {di:0} diviso {1}", .stringLength: "il numero di lettere {di:0}",
            .contains: "{0} contiene {1}", .startsWith: "{0} comincia con {1}", .endsWith: "{0} finisce con {1}",
            .upperCase: "{0} in maiuscole", .lowerCase: "{0} in minuscole", .date: "la data {0}",
            .duration: "la durata {0}", .monthsBetween: "il tempo {da:0} {a:1}",
            .dayOfWeek: "il giorno della settimana {di:0}",
        ],
        months: [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
            "novembre", "dicembre",
        ],
        date: "il {0} {1} {2}", quotes: ("«", "»"), euro: "{0} euro", thousands: ".", decimal: ",", comma: ", ")
}
