import TalentDomain

extension Phrase {
    /// The message for a person who has no role in the data any more.
    public static let accessEnded = Phrase(
        "Din adgang er ophørt. Kontakt programlederen.", "Your access has ended. Contact the programme lead.")

    /// The message about a talent whom the viewer does not see. It does not tell whether the talent exists.
    static let notHereForYou = Phrase(
        "Det kan du ikke se: Enten findes det ikke, eller også er den rolle, der gav adgang, ophørt.",
        "You cannot see that: either it does not exist, or the role that gave you access has ended.")
}
