import Vocabulary

/// A text read and checked: what an expression and a definition have in common.
struct Reading {
    let syntax: Syntax
    let tree: Tree
    let weight: Int
    let height: Int

    init(
        _ text: String, in schema: Schema, _ checking: Checking, expecting: ValueType? = nil,
        parameters: [Checker.Local] = [], at position: SourcePosition
    ) throws(Diagnostics) {
        let syntax: Syntax
        do {
            syntax = try Parser.syntax(of: text)
        } catch {
            throw Diagnostics(error.diagnostic(from: position))
        }
        var checker = Checker(schema, checking, parameters: parameters)
        let tree = checker.tree(syntax)
        if let expecting { checker.expect(tree, syntax, as: expecting, what: "this expression") }
        if checker.weight > Checker.heaviest || checker.height(of: syntax) > Checker.highest {
            checker.refuse("with its definitions written out this expression is too large", at: syntax.place)
        }
        if let diagnostics = Diagnostics(checker.refusals.map { $0.diagnostic(from: position) }) { throw diagnostics }
        self.syntax = syntax
        self.tree = tree
        weight = checker.weight
        height = checker.height(of: syntax)
    }
}
