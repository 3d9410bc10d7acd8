import HTML
import Vademecum
import Vocabulary

extension Reader {
    /// The text as a sentence: with a full stop, unless it ends in a mark of its own.
    @MarkupBuilder func sentence(_ text: Text) -> Markup {
        show(text)
        if let last = self.text(text).last, !".!?…:؟".contains(last) { "." }
    }
}
