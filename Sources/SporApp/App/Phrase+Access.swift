import TalentDomain

extension Phrase {
    /// What whoever has no part in the data any more is told, wherever they come in.
    public static let accessEnded = Phrase(
        "Din adgang er ophørt. Tal med programlederen.", "Your access has ended. Talk to the programme lead.")

    /// Said of a talent whom the viewer does not see (any more): whether they are there is not told.
    static let notHereForYou = Phrase(
        "Det er ikke til at se for dig: enten findes det ikke, eller også er en rolle, der gav adgang, sluttet.",
        "You cannot see that: either there is no such thing, or a role that gave access has ended.")
}
