import TalentDomain

extension Phrase {
    /// What whoever has no part in the data any more is told, wherever they come in.
    public static let accessEnded = Phrase(
        "Din adgang er ophørt. Kontakt programlederen.", "Your access has ended. Contact the programme lead.")
}
