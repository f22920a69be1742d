/// A list of participants: their data, directions and line managers.
///
/// It has no faults of its own: an import creates it, and `change(into:cohort:on:)` adds it to a workspace.
public struct Enrolment: Hashable, Sendable {
    /// One line of the list.
    public struct Entry: Hashable, Sendable {
        /// The line's number in the list, from 1.
        public var line: Int
        /// Its id is a proposal: a known person keeps their own id, and a taken id gets a number.
        public var person: Person
        public var direction: Direction
        /// The line manager, with the data that the list has; nil if it names none.
        public var lineManager: Person?

        public init(line: Int, person: Person, direction: Direction, lineManager: Person? = nil) {
            self.line = line
            self.person = person
            self.direction = direction
            self.lineManager = lineManager
        }
    }

    public var entries: [Entry]

    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// The change that adds the list to a workspace, and a report of its effect.
    ///
    /// A person is known by e-mail, or by employee number, name and organisation, and is then changed without a
    /// question. A person who only resembles a known one gives a question. An empty cell changes nothing. The change is
    /// nil if nothing is new, if anything conflicts, and while a question is open.
    /// - Parameters:
    ///   - cohort: the cohort of new and waiting talents; with nil they wait for one.
    ///   - today: the day on which a new line manager replaces the old one.
    ///   - choices: the answers to questions about lines.
    public func change(
        into workspace: Workspace, cohort: Cohort.ID?, on today: Day, choices: [EnrolmentSubject: EnrolmentChoice] = [:]
    ) -> (change: Change?, report: EnrolmentReport) {
        var intake = EnrolmentIntake(into: workspace, cohort: cohort, on: today, choices: choices)
        let (entries, organisations) = inOneSpelling(of: workspace.organisations)
        for entry in entries { intake.takeIn(entry) }
        // After all participants, so that a line manager who is a participant is found.
        for entry in entries { intake.takeInLineManager(of: entry) }
        intake.refuseUnusedChoices()
        var report = intake.report
        report.organisations = organisations
        report.newOrganisations = Self.newOrganisations(in: entries, among: workspace.organisations)
        guard report.conflicts.isEmpty, !report.hasOpenQuestions, !intake.steps.isEmpty else { return (nil, report) }
        return (.several(intake.steps, what: report.summary), report)
    }

    /// The entries with each organisation in its most frequent spelling in the list and in Spor; and the organisations
    /// that had several spellings.
    private func inOneSpelling(
        of known: OrganisationSpellings
    ) -> (
        entries: [Entry], several: [EnrolmentReport.Organisation]
    ) {
        var spellings = known
        let written = entries.map(\.person.organisation)
        spellings.join(written)
        let several = written.map(spellings.kept).uniqued().filter { spellings.ways($0) > 1 }.map { kept in
            let others = written.map(\.withPlainSpaces).uniqued().filter { $0 != kept && spellings.kept($0) == kept }
            return EnrolmentReport.Organisation(name: kept, ways: spellings.ways(kept), others: others)
        }
        let spelt = entries.map { entry in
            var entry = entry
            entry.person.organisation = spellings.kept(entry.person.organisation)
            entry.lineManager?.organisation = entry.person.organisation
            return entry
        }
        return (spelt, several)
    }

    /// Organisations without people so far that are spelt similarly to another one, in Spor or earlier in the list.
    private static func newOrganisations(in entries: [Entry], among known: OrganisationSpellings) -> [Phrase] {
        var known = known
        return entries.map(\.person.organisation).compactMap { name in
            let alike = known.like(name).joined(separator: ", "), plain = name.withPlainSpaces
            known.see(name)
            return alike.isEmpty
                ? nil
                : Phrase(
                    "Ny organisation: \(plain); ligner \(alike).", "New organisation: \(plain) (resembles \(alike)).")
        }
    }

    /// Moves waiting talents into a cohort; nil if none waits.
    public static func placing(_ talents: [Talent], in cohort: Cohort) -> Change? {
        let steps = talents.filter { $0.cohort == nil }.map { talent in
            var placed = talent
            placed.cohort = cohort.id
            return Change.talent(Edit(from: talent, to: placed))
        }
        guard !steps.isEmpty else { return nil }
        let word = steps.count == 1 ? cohort.participants.singular : cohort.participants.plural
        return .several(
            steps,
            what: Phrase(
                "Føjede \(steps.count) \(word.da) til \(cohort.name)",
                "Added \(steps.count) \(word.en) to \(cohort.name)"))
    }
}
