public import Vocabulary

extension Identifier {
    /// A new name of 128 random bits, from which nothing can be learnt.
    public static func random() -> Self {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return Self(String((0..<26).map { _ in letters[Int.random(in: 0..<32, using: &generator)] }))
    }
}
