extension String {
    /// The text with its first letter as a capital: `ledelsesopgave` → `Ledelsesopgave`.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// For the middle of a sentence: `Samtale efter modul 2` → `samtale efter modul 2`.
    public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Phrase {
    public var capitalizedFirst: Phrase { Phrase(da.capitalizedFirst, en.capitalizedFirst) }
    public var lowercasedFirst: Phrase { Phrase(da.lowercasedFirst, en.lowercasedFirst) }
}
