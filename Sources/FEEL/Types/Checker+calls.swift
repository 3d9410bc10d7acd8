import Vocabulary

extension Checker {
    mutating func call(_ name: String, _ arguments: [Syntax.Argument], at place: Place) -> Tree {
        if let definition = schema.definitions[name] { return call(definition, arguments, at: place) }
        guard let function = Function(rawValue: name) else {
            arguments.forEach { _ = tree($0.value) }
            let known = Function.allCases.map(\.rawValue) + schema.definitions.keys.sorted()
            refuse("\(name) is not a function" + Spelling.hint(for: name, among: known), at: place)
            return Checker.broken
        }
        return call(function, arguments, at: place)
    }

    private mutating func call(_ definition: Definition, _ arguments: [Syntax.Argument], at place: Place) -> Tree {
        let names = definition.parameters.map(\.name)
        guard let values = ordered(arguments, [names], required: names.count, of: definition.name, at: place) else {
            return Checker.broken
        }
        let trees = values.map { tree($0) }
        for (parameter, (tree, syntax)) in zip(definition.parameters, zip(trees, values)) {
            expect(tree, syntax, as: parameter.type, what: "\(parameter.name) of \(definition.name)")
        }
        return use(definition, trees)
    }

    /// Reports a value of another type than expected, or a constant outside the expected choice.
    mutating func expect(_ tree: Tree, _ syntax: Syntax, as expected: ValueType, what: String) {
        if case .choice(let allowed) = expected { check(syntax, among: allowed, of: what) }
        if !tree.type.fits(expected) || (expected == .boolean && tree.type == .null) {
            report("\(what) must be \(expected), found \(tree.type)", at: syntax.place)
        }
    }

    /// The arguments in the order of a form's parameters, or nil when they do not make up any.
    private mutating func ordered(
        _ arguments: [Syntax.Argument], _ forms: [[String]], required: Int, of name: String, at place: Place
    ) -> [Syntax]? {
        let labels = arguments.compactMap(\.name)
        let usage = forms.map { "\(name)(\($0.joined(separator: ", ")))" }.joined(separator: " or ")
        if labels.isEmpty {
            for form in forms where arguments.count <= form.count && arguments.count >= Swift.min(required, form.count)
            {
                if forms.count == 1 || arguments.count == form.count { return arguments.map(\.value) }
            }
            let missing =
                forms.count == 1 && arguments.count < required ? ": \(forms[0][arguments.count]) is missing" : ""
            report("expected \(usage)\(missing)", at: place)
            return nil
        }
        guard labels.count == arguments.count, Set(labels).count == labels.count else {
            report("either every argument is named, and once, or none is: expected \(usage)", at: place)
            return nil
        }
        guard
            let form = forms.first(where: { form in
                let given = form.filter(labels.contains)
                return given.count == labels.count && given == Array(form.prefix(given.count))
                    && given.count >= Swift.min(required, form.count)
            })
        else {
            let stranger = labels.first { !forms.joined().contains($0) }
            report("expected \(usage)" + (stranger.map { ": it has no parameter \($0)" } ?? ""), at: place)
            return nil
        }
        return form.compactMap { parameter in arguments.first { $0.name == parameter }?.value }
    }

    private mutating func call(_ function: Function, _ arguments: [Syntax.Argument], at place: Place) -> Tree {
        let forms = function.forms
        if function.isVariadic, arguments.count > 1, arguments.allSatisfy({ $0.name == nil }) {
            let list = self.list(arguments.map(\.value), at: place)
            check(list, Syntax(.list(arguments.map(\.value)), at: place), forms[0][0], of: function)
            return Tree(.call(function, [list]), function.result([list]))
        }
        let required = forms.map { $0.filter { !$0.isOptional }.count }.max() ?? 0
        let names = forms.map { $0.map(\.name) }
        guard let values = ordered(arguments, names, required: required, of: function.rawValue, at: place) else {
            return Checker.broken
        }
        let trees = values.map { tree($0) }
        for (parameter, (tree, syntax)) in zip(function.form(for: values.count) ?? [], zip(trees, values)) {
            check(tree, syntax, parameter, of: function)
        }
        if function == .not { return Tree(.not(trees.first ?? Checker.broken), .boolean) }
        if function == .listContains, trees.count == 2 { checkElement(trees, values) }
        if function == .workingDaysAfter, trees.count == 2, let holidays = schema.localHolidaysTree {
            return Tree(.call(function, trees + [holidays]), .date)
        }
        return folded(function, trees, at: place)
    }

    private mutating func checkElement(_ trees: [Tree], _ values: [Syntax]) {
        checkChoices(trees[0], values[0], trees[1], values[1])
        if !trees[0].type.element.isComparable(with: trees[1].type) {
            report("\(trees[1].type) cannot be in \(trees[0].type)", at: values[1].place)
        }
    }

    private mutating func check(
        _ tree: Tree, _ syntax: Syntax, _ parameter: Function.Parameter, of function: Function
    ) {
        guard !parameter.accepts.includes(tree.type) || (function == .date && !tree.isDateOrText(parameter)) else {
            return
        }
        let expected =
            function == .date && parameter.name == "from" ? "a text or a date" : parameter.accepts.description
        report("\(parameter.name) of \(function.rawValue) must be \(expected), found \(tree.type)", at: syntax.place)
    }

    /// A date or duration of constants is a constant itself, and wrong ones are found now.
    private mutating func folded(_ function: Function, _ trees: [Tree], at place: Place) -> Tree {
        let whole = Tree(.call(function, trees), function.result(trees))
        guard function == .date || function == .duration else { return whole }
        let constants = trees.compactMap { if case .constant(let value) = $0.form { value } else { nil } }
        guard constants.count == trees.count else {
            if function == .duration {
                report("duration expects a text between quotation marks, like \"P60D\"", at: place)
            }
            return whole
        }
        if function == .duration, case .string(let text)? = constants.first,
            case .beyond(let reason) = ISOText.duration(text)
        {
            refuse(reason, at: place)
            return Checker.broken
        }
        let value = function.applied(to: constants)
        guard value != .null else {
            let expected = function == .date ? "a day of the calendar, YYYY-MM-DD" : "PnD, or PnYnM"
            report("this is not a \(function.rawValue): expected \(expected)", at: place)
            return Checker.broken
        }
        return Tree(.constant(value), value.type)
    }
}

extension Tree {
    fileprivate func isDateOrText(_ parameter: Function.Parameter) -> Bool {
        parameter.name != "from" || type.isText || type.fits(.date)
    }
}

extension Function {
    /// The type of the result for arguments that fit.
    fileprivate func result(_ arguments: [Tree]) -> ValueType {
        switch self {
        case .count, .sum, .floor, .ceiling, .decimal, .roundHalfUp, .modulo, .stringLength: .number
        case .all, .any, .listContains, .contains, .startsWith, .endsWith, .not: .boolean
        case .min, .max: arguments.first?.type.element ?? .any
        case .abs: arguments.first?.type ?? .any
        case .upperCase, .lowerCase, .dayOfWeek: .string
        case .date, .workingDaysAfter: .date
        case .duration: .any
        case .monthsBetween: .monthsDuration
        }
    }
}

extension Function.Accepts: CustomStringConvertible {
    package var description: String {
        switch self {
        case .number: "a number"
        case .amount: "a number or a duration"
        case .string: "a text"
        case .boolean: "true or false"
        case .date: "a date"
        case .anything: "a value"
        case .list: "a list"
        case .listOfNumbers: "a list of numbers"
        case .listOfBooleans: "a list of truth values"
        case .listOfOrdered: "a list of numbers, texts, dates or durations"
        }
    }

    fileprivate func includes(_ type: ValueType) -> Bool {
        switch (self, type) {
        case (_, .any), (.anything, _), (.list, .list): true
        case (.number, .number), (.amount, .number), (.amount, .daysDuration), (.amount, .monthsDuration): true
        case (.boolean, .boolean), (.date, .date): true
        case (.string, _): type.isText
        case (.listOfNumbers, .list(let element)): element.fits(.number)
        case (.listOfBooleans, .list(let element)): element.fits(.boolean)
        case (.listOfOrdered, .list(let element)): element.isOrdered
        default: false
        }
    }
}
