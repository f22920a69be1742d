/// A list of participants as somebody sent it: who they are, where they want to grow, who leads them.
///
/// Pure and without faults of its own: an import makes it, `change(into:cohort:on:)` brings it into a workspace.
public struct Enrolment: Hashable, Sendable {
    /// One line of the list.
    public struct Entry: Hashable, Sendable {
        /// Where it stood in the list, counted from 1.
        public var line: Int
        /// Its id is a wish: whoever is there already keeps their own, and a taken one gets a number.
        public var person: Person
        public var direction: Direction
        /// The nearest line manager, with as much as the list tells; nil where it names none.
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

    /// What has to happen for the workspace to hold the list, and what that means in numbers.
    ///
    /// Who is known by e-mail, or by employee number, name and organisation, is edited, never doubled; who could be
    /// somebody who is there is
    /// asked about. An empty cell says nothing and so changes nothing. The change is nil where nothing is new, where
    /// anything conflicts,
    /// and as long as anybody is asked about.
    /// - Parameters:
    ///   - cohort: where new talents go, and those who wait; nil lets them wait for a cohort.
    ///   - today: the day on which a new line manager takes over from an old one.
    ///   - choices: the answers to whom a line means.
    public func change(
        into workspace: Workspace, cohort: Cohort.ID?, on today: Day, choices: [EnrolmentSubject: EnrolmentChoice] = [:]
    ) -> (change: Change?, report: EnrolmentReport) {
        var intake = EnrolmentIntake(into: workspace, cohort: cohort, on: today, choices: choices)
        let (entries, organisations) = inOneSpelling(of: workspace.organisations)
        for entry in entries { intake.takeIn(entry) }
        // After all participants, so that a line manager who is one of them is found.
        for entry in entries { intake.takeInLineManager(of: entry) }
        intake.refuseUnusedChoices()
        var report = intake.report
        report.organisations = organisations
        report.newOrganisations = Self.newOrganisations(in: entries, among: workspace.organisations)
        guard report.conflicts.isEmpty, !report.asks, !intake.steps.isEmpty else { return (nil, report) }
        return (.several(intake.steps, what: report.summary), report)
    }

    /// The entries with each organisation in the spelling seen most, here and among the people who are there; and those
    /// that had several.
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

    /// The organisations that nobody is of yet and that are spelt much like another, here or earlier in the list.
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

    /// Moves talents who wait into a cohort. Nil where none waits.
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
