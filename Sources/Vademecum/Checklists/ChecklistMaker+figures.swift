import FEEL
import Foundation
import Vocabulary

extension ChecklistMaker {
    /// The arithmetic behind a check that applies, or may.
    ///
    /// It asks nothing more than the check itself: a figure may stay unknown when the check is decided without it.
    func figures(of check: Check) -> [FigureLine] {
        let agreed = check.provenance.interpretation.flatMap(edition.interpretation)?.agreement?.position
        return check.figures.compactMap { figure in
            if let reading = figure.reading, let agreed, reading != agreed { return nil }
            guard verdict(of: figure.condition).isTrue else { return nil }
            let (value, verdict) = value(of: figure.amount)
            var amount: Decimal?
            if case .number(let number) = value { amount = number }
            return FigureLine(figure: figure, value: amount, reason: told(verdict))
        }
    }
}
