import FEEL
import Vademecum

/// What expressions call by name: facts and parameters by index, and definitions.
struct NamesRead {
    private(set) var facts = FactSet()
    private(set) var definitions: Set<String> = []
    /// Whether the one function is called that standard FEEL does not have.
    private(set) var countsWorkingDays = false

    init(_ trees: [Tree]) {
        for tree in trees { add(tree) }
    }

    init(_ conditions: [Condition?]) {
        self.init(conditions.compactMap { $0?.expression.tree })
    }

    /// Trees are as deep as the reader of expressions lets them be.
    private mutating func add(_ tree: Tree) {
        switch tree.form {
        case .fact(let index): facts.insert(index)
        case .definition(let definition, _): definitions.insert(definition.name)
        case .call(.workingDaysAfter, _): countsWorkingDays = true
        default: break
        }
        for child in tree.children { add(child) }
    }
}
