extension Phrases {
    static let english = Phrases(
        and: "and", or: "or", no: "no", yes: "yes", holds: "{0}: yes", fails: "{0}: no",
        untrue: "it is not true that ({0})", isNothing: "{0}: there is none", isSomething: "{0}: there is one",
        nothing: "nothing", equal: "{0} is {1}", notEqual: "{0} is not {1}",
        amounts: [
            .less: "{0} is less than {1}", .lessOrEqual: "{0} is at most {1}", .greater: "{0} is more than {1}",
            .greaterOrEqual: "{0} is at least {1}",
        ],
        dates: [
            .less: "{0} is before {1}", .lessOrEqual: "{0} is not after {1}", .greater: "{0} is after {1}",
            .greaterOrEqual: "{0} is not before {1}",
        ],
        between: "{0} is between {1} and {2}", lastOf: "or", noneOf: "{0} is neither {1}", nor: "nor",
        among: "{0} is one of {1}", notAmong: "{0} is none of {1}", choice: "if {0}, {1}; otherwise {2}",
        operators: [
            .add: "{0} plus {1}", .subtract: "{0} minus {1}", .multiply: "{0} times {1}",
            .divide: "{0} divided by {1}", .power: "{0} to the power of {1}",
        ],
        theDay: "the day {0}",
        later: "{1} after {0}", earlier: "{1} before {0}", some: "for at least one “{0}” of {1}: {2}",
        every: "for every “{0}” of {1}: {2}", each: "{2}, for every “{0}” of {1}", filter: "{0} where ({1})",
        element: "{0} (number {1})", range: "from {0} to {1}", minus: "minus {0}", item: "the element",
        property: "{0} of {1}",
        properties: [
            "year": "the year", "month": "the month", "day": "the day", "weekday": "the day of the week",
            "years": "the years", "months": "the months", "days": "the days",
        ],
        wholeYears: "the full years from {0} to {1}", workingDays: "{0} working days",
        functions: [
            .count: "the number of {0}", .min: "the least of {0}", .max: "the greatest of {0}",
            .sum: "the sum of {0}", .all: "all are true of {0}", .any: "at least one is true of {0}",
            .listContains: "{0} includes {1}", .abs: "the absolute value of {0}", .floor: "{0} rounded down",
            .ceiling: "{0} rounded up", .decimal: "{0} to {1} decimals", .roundHalfUp: "{0} to {1} decimals",
            .modulo: "the remainder of {0} divided by {1}", .stringLength: "the number of letters of {0}",
            .contains: "{0} contains {1}", .startsWith: "{0} begins with {1}", .endsWith: "{0} ends with {1}",
            .upperCase: "{0} in capitals", .lowerCase: "{0} in small letters", .date: "the date {0}",
            .duration: "the duration {0}", .monthsBetween: "the time from {0} to {1}",
            .dayOfWeek: "the day of the week of {0}",
        ],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        date: "{0} {1} {2}", quotes: ("“", "”"), euro: "€{0}", thousands: ",", decimal: ".", comma: ", ")
}
