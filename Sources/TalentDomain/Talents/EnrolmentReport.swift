/// The effect of an enrolment on a workspace, in numbers.
public struct EnrolmentReport: Hashable, Sendable {
    /// Two sources contradict each other; a person must decide first.
    public struct Conflict: Hashable, Sendable {
        /// The line of the list, counted from 1.
        public var line: Int
        public var message: Phrase
    }

    /// The cohort's word for its participants.
    public var participants = ParticipantWord.talents
    public var newTalents = 0
    public var newLineManagers = 0
    /// Talents who were there already and whose data or line manager changes.
    public var changed = 0
    public var unchanged = 0
    public var conflicts: [Conflict] = []
    /// People on the list who may already be in Spor, with the answers given so far.
    public var doubles: [EnrolmentDouble] = []
    /// Lines that were left out on request.
    public var skipped = 0

    /// An organisation of the list that has several spellings, in Spor or in the list.
    public struct Organisation: Hashable, Sendable {
        /// The spelling that is kept.
        public var name: String
        public var ways: Int
        /// The list's other spellings, apart from those that differ only in spaces.
        public var others: [String]

        public var text: Phrase {
            let quoted = (
                da: others.map { "»\($0)«" }.joined(separator: ", "),
                en: others.map { "“\($0)”" }.joined(separator: ", ")
            )
            return others.isEmpty
                ? Phrase(
                    "\(name) er skrevet på \(ways) måder og bliver til én organisation.",
                    "\(name) is written in \(ways) different ways, which become one organisation.")
                : Phrase(
                    "\(name) er også skrevet \(quoted.da); de bliver til én organisation.",
                    "\(name) is also written as \(quoted.en); they become one organisation.")
        }
    }

    public var organisations: [Organisation] = []
    /// New organisations with a name similar to another's.
    public var newOrganisations: [Phrase] = []
    /// New talents who are also talents of another cohort.
    public var talentsElsewhere: [Phrase] = []

    /// Pairs of people who would be each other's line managers.
    public var eachOthersLineManagers: [Phrase] = []

    /// The notes that a person should read before the import.
    public var notes: [Phrase] { organisations.map(\.text) + warnings }

    /// The notes that may point to a mistake.
    public var warnings: [Phrase] { newOrganisations + talentsElsewhere + eachOthersLineManagers }

    /// The conflicts with their lines.
    public var conflictTexts: [Phrase] {
        conflicts.map { Phrase("Linje \($0.line): \($0.message.da)", "Line \($0.line): \($0.message.en)") }
    }

    /// Whether a person must first say which known person a line of the list means.
    public var hasOpenQuestions: Bool { doubles.contains { $0.choice == nil } }

    public var summary: Phrase {
        if !conflicts.isEmpty {
            return Phrase(
                "Intet er indlæst: Listen passer ikke med det, der allerede er indlæst.",
                "Nothing was imported: the list contradicts what has already been imported.")
        }
        if hasOpenQuestions {
            let count = doubles.count { $0.choice == nil }
            return Phrase(
                count == 1
                    ? "Én på listen findes måske allerede i Spor."
                    : "\(count) på listen findes måske allerede i Spor.",
                count == 1
                    ? "One person on the list may already be in Spor."
                    : "\(count) people on the list may already be in Spor.")
        }
        if newTalents + newLineManagers + changed == 0, skipped > 0 {
            return Phrase(
                "Intet at ændre: resten af listen er sprunget over.",
                "Nothing to change: the rest of the list is skipped.")
        }
        if newTalents + newLineManagers + changed == 0 {
            return unchanged == 1
                ? Phrase(
                    "Der er ikke noget at ændre: Deltageren på listen er allerede indlæst.",
                    "There is nothing to change: the one participant on the list has already been imported.")
                : Phrase(
                    "Der er ikke noget at ændre: Alle \(unchanged) på listen er allerede indlæst.",
                    "There is nothing to change: all \(unchanged) on the list have already been imported.")
        }
        let parts = [
            (newTalents, newTalents == 1 ? participants.new : Phrase("nye ", "new ") + participants.plural),
            (
                newLineManagers,
                newLineManagers == 1
                    ? Phrase("ny nærmeste leder", "new line manager")
                    : Phrase("nye nærmeste ledere", "new line managers")
            ),
            (changed, Phrase("ændret", "changed")),
            (unchanged, Phrase("uændret", "unchanged")),
            (skipped, Phrase("sprunget over", "skipped")),
        ].filter { $0.0 > 0 }
        return Phrase(
            "Deltagerliste: " + parts.map { "\($0.0) \($0.1.da)" }.joined(separator: ", ") + ".",
            "List of participants: " + parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ") + ".")
    }
}
