import Vocabulary

/// Something wrong at a place within an expression, before it is known where the expression itself stands.
struct Refusal: Error, Sendable, Equatable {
    let message: String
    let place: Place

    init(_ message: String, at place: Place) {
        self.message = message
        self.place = place
    }

    /// The place counted on from where the expression begins: its first line may start in the middle of a line.
    func diagnostic(from start: SourcePosition) -> Diagnostic {
        let column = place.line == 0 ? start.column + place.column : place.column + 1
        return Diagnostic(
            message, at: SourcePosition(file: start.file, line: start.line + place.line, column: column))
    }
}
