/// The two languages of the program.
public enum Language: String, Codable, Sendable, CaseIterable {
    case da, en
}

/// A text in both languages, written side by side so that neither can be forgotten.
///
///     Phrase("Gemt", "Saved")[.da]   // "Gemt"
public struct Phrase: Hashable, Codable, Sendable {
    public var da: String
    public var en: String

    public init(_ da: String, _ en: String) {
        self.da = da
        self.en = en
    }

    /// The same text in both languages, such as a name or a number.
    public init(_ both: String) {
        self.init(both, both)
    }

    public subscript(language: Language) -> String {
        language == .da ? da : en
    }

    /// One text after the other, without a blank.
    public static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.da + right.da, left.en + right.en) }
}
