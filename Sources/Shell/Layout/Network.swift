public import Vocabulary

/// Whose site it is: the network of desks and its city.
public struct Network: Sendable {
    private let names: [Language: String]
    public let city: String
    /// Where readers write when a page does not work for them.
    public let contact: String?

    /// - Parameters:
    ///   - names: The network's name; Italian stands in for languages without one.
    ///   - city: The city's name, the same in all languages.
    ///   - contact: A mail address for questions of accessibility.
    public init(names: [Language: String], city: String, contact: String? = nil) {
        self.names = names
        self.city = city
        self.contact = contact
    }

    public func name(in language: Language) -> String {
        names[language] ?? names[.italian] ?? "Sportello"
    }
}
