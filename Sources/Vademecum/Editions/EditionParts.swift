import FEEL
import Vocabulary

/// The parts of an edition while layers are laid over each other.
struct EditionParts {
    var facts: [Fact] = []
    var documents: Register<Document>
    var parameters: Register<Parameter>
    var definitions: Register<NamedValue>
    var channels: Register<Channel>
    var interpretations: Register<Interpretation>
    var sources: Register<Source>
    var laws: Register<Law>
    var rulesets: Register<Ruleset>
    var procedures: Register<Procedure>
    var lifeCycles: Register<LifeCycle>
    var triage = TriageGuide()
}
