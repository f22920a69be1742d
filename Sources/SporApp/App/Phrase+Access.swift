import TalentDomain

extension Phrase {
    /// What whoever has no part in the data any more is told, wherever they come in.
    public static let accessEnded = Phrase(
        "Din adgang er ophørt. Kontakt programlederen.", "Your access has ended. Contact the programme lead.")

    /// Said of a talent whom the viewer does not see (any more): whether they are there is not told.
    static let notHereForYou = Phrase(
        "Det kan du ikke se: Enten findes det ikke, eller også er den rolle, der gav adgang, ophørt.",
        "You cannot see that: either it does not exist, or the role that gave you access has ended.")
}
