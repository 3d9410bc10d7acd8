import FEEL
import Vocabulary

/// Every text that the public sees stands in every language.
struct TranslationLint {
    let edition: Edition

    var findings: [Lint.Finding] {
        edition.texts.sorted { ($0.value.file, $0.value.line, $0.key) < ($1.value.file, $1.value.line, $1.key) }
            .flatMap { italian, position -> [Lint.Finding] in
                Language.allCases.filter { !edition.isTranslated(italian, into: $0) }.map { language in
                    .error("not translated into \(language.tag): \(italian.prefix(80))", at: position)
                }
            }
    }
}
