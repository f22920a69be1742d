/// What an enrolment does to a workspace, in numbers.
public struct EnrolmentReport: Hashable, Sendable {
    /// Something that two sources say differently, so that nothing can be done before a person has looked.
    public struct Conflict: Hashable, Sendable {
        /// The line of the list, counted from 1.
        public var line: Int
        public var message: Phrase
    }

    public var newTalents = 0
    public var newLineManagers = 0
    /// Talents who were there and differ now, in themselves or in who leads them.
    public var changed = 0
    public var unchanged = 0
    public var conflicts: [Conflict] = []

    public var summary: Phrase {
        if !conflicts.isEmpty {
            return Phrase("Intet er indlæst: Listen passer ikke med det, der allerede er indlæst.", "Nothing was imported: the list contradicts what has already been imported.")
        }
        if newTalents + newLineManagers + changed == 0 {
            return Phrase("Der er ikke noget at ændre: Alle \(unchanged) på listen er allerede indlæst.", "There is nothing to change: all \(unchanged) on the list have already been imported.")
        }
        let parts = [
            (newTalents, newTalents == 1 ? Phrase("nyt talent", "new talent") : Phrase("nye talenter", "new talents")),
            (newLineManagers, newLineManagers == 1 ? Phrase("ny nærmeste leder", "new line manager") : Phrase("nye nærmeste ledere", "new line managers")),
            (changed, Phrase("ændret", "changed")),
            (unchanged, Phrase("uændret", "unchanged")),
        ].filter { $0.0 > 0 }
        return Phrase(
            "Deltagerliste: " + parts.map { "\($0.0) \($0.1.da)" }.joined(separator: ", ") + ".",
            "List of participants: " + parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ") + ".")
    }
}
