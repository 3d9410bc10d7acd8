import Vademecum
import Vocabulary

/// Why an answer was not understood, to be said beside the field in plain words.
enum AnswerMistake: Error, Equatable {
    case nothingChosen
    case missingDate
    case missingNumber
    case incompleteDate
    case impossibleDate
    case dateOutOfRange(earliest: Day, latest: Day)
    case notANumber
    case notMoney
    case numberOutOfRange(least: Int, most: Int)
    case moneyOutOfRange(least: Money, most: Money)
    /// No rule of the procedure covers that day.
    case noRules(on: Day)

    init(_ refusal: AnswerRefusal, wasEmpty: Bool) {
        self =
            switch refusal {
            case .notAChoice, .notABoolean: .nothingChosen
            case .notADate: .impossibleDate
            case .dateOutOfRange(let earliest, let latest): .dateOutOfRange(earliest: earliest, latest: latest)
            case .notANumber: wasEmpty ? .missingNumber : .notANumber
            case .notMoney: wasEmpty ? .missingNumber : .notMoney
            case .numberOutOfRange(let least, let most): .numberOutOfRange(least: least, most: most)
            case .moneyOutOfRange(let least, let most): .moneyOutOfRange(least: least, most: most)
            }
    }

    func words(_ reader: Reader) -> String {
        switch self {
        case .nothingChosen: reader.say(InterviewPhrase.choose)
        case .missingDate: reader.say(InterviewPhrase.dateMissing)
        case .missingNumber: reader.say(InterviewPhrase.numberMissing)
        case .incompleteDate: reader.say(InterviewPhrase.dateIncomplete)
        case .impossibleDate: reader.say(InterviewPhrase.dateImpossible)
        case .dateOutOfRange(let earliest, let latest):
            reader.say(InterviewPhrase.dateRange, ["from": reader.day(earliest), "until": reader.day(latest)])
        case .notANumber: reader.say(InterviewPhrase.notNumber)
        case .notMoney: reader.say(InterviewPhrase.notMoney)
        case .numberOutOfRange(let least, let most):
            reader.say(InterviewPhrase.range, ["least": String(least), "most": String(most)])
        case .moneyOutOfRange(let least, let most):
            reader.say(InterviewPhrase.range, ["least": reader.money(least), "most": reader.money(most)])
        case .noRules(let day): reader.say(ProblemPhrase.notInForceText, ["day": reader.day(day)])
        }
    }
}
