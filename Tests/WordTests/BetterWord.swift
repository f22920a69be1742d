import Testing

/// A wording to avoid, and its replacement.
struct BetterWord: CustomTestStringConvertible, Sendable {
    var language: TextLanguage
    /// A regular expression for whole words in any case.
    var pattern: String
    var better: String

    var testDescription: String { "\(pattern) → \(better)" }

    func isIn(_ text: String) -> Bool {
        guard let expression = try? Regex("\\b(\(pattern))\\b").ignoresCase() else { return true }
        return text.contains(expression)
    }

    static let all =
        danish.map { BetterWord(language: .danish, pattern: $0.0, better: $0.1) }
        + english.map { BetterWord(language: .english, pattern: $0.0, better: $0.1) }

    private static let danish = [
        (
            "til (du|de|I|begge|den anden|talentet|lederen|parret) (har|er|deler|overleverer|kan|bliver|bekræfter)",
            "indtil"
        ),
        ("derhjemme|herhjemme", "på arbejdspladsen"),
        ("importér|importeres|importeret|hentet ind|hent en deltagerliste", "indlæs"),
        ("arbejdskopi(en)?", "kladde"),
        ("udførelse", "præstation"),
        ("bemærkning(en|er)?", "kommentar"),
        ("interessekonflikt", "inhabilitet"),
        ("begæring", "anmodning"),
        ("afkryds|kryds af|sæt hak", "sæt kryds"),
        ("(næste|forrige|[0-9]+) fund", "resultat"),
        ("dagen er ikke kommet", "datoen ligger i fremtiden"),
        ("passer på det, du søger", "passer til søgningen"),
        ("stige fra", "stå af"),
        ("med hånden", "manuelt"),
        ("standard (ind|ud)", "standardinput, standardoutput"),
        ("læser kun du|kun du læser", "kun du kan læse"),
        ("[a-hj-z] (tilføjer|skriver|bekræfter|deler|viser|fortryder|foreslår|gemmer|godkender)", "Tryk … for at …"),
        ("Esc (viser|lukker|går)", "Tryk Esc for at …"),
    ]

    private static let english = [
        ("judge(s|d|ments?)?", "assess, assessment"),
        (
            "(a|the|this|next|each|at|closing|mentor|career|preparation) talks?|talks (with|after|held)|talk (after|held)",
            "conversation"
        ),
        ("leader[- ]groups?", "management team"),
        ("management meetings?|^team meetings?", "management team meeting"),
        ("chiefs?", "senior manager"),
        ("common (outcome|judgement|assessment|one)", "joint"),
        ("on ((the|their|its|a|same|own|next|current|leadership|any|that|this) )+levels?", "at … level"),
        ("the own", "their own"),
        ("working copy", "draft"),
        ("remarks?", "comment"),
        ("faults?", "error"),
        ("anew", "again"),
        ("shall", "should, will"),
        ("throw(s|n)? (it )?away", "discard"),
        ("stands? (here|there)|lies? here", "is shown here"),
        ("that day has not come|the day has not come", "that date is in the future"),
        ("are no participants", "are not participants"),
        ("[a-z] (adds|writes|confirms|shares|shows|undoes|proposes|saves|agrees)", "Press … to …"),
        ("Esc (shows|closes|goes)", "Press Esc to …"),
    ]
}
