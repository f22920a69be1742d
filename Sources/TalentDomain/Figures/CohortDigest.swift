/// What the whole of the data says of a cohort, cut down to what a viewer may know of it.
public struct CohortDigest: Hashable, Sendable {
    /// nil for those who are not shown the cohort's numbers.
    public var figures: CohortFigures?
    /// What is awaited, as far as the viewer may know of it.
    public var awaited: [Awaited]

    public init(figures: CohortFigures?, awaited: [Awaited]) {
        self.figures = figures
        self.awaited = awaited
    }
}

extension Workspace {
    /// The digest of each cohort that the viewer has a part in. To be made from the whole workspace.
    public func digests(for viewer: Viewer) -> [Cohort.ID: CohortDigest] {
        var digests: [Cohort.ID: CohortDigest] = [:]
        for cohort in cohorts.keys {
            let roles = roles(of: viewer, in: cohort)
            guard !roles.isEmpty else { continue }
            // The rows of access.md that say "numbers" or "cohort count" (attendance, logbook) give them to these two.
            let seesNumbers = !roles.isDisjoint(with: [.programmeLead, .internalConsultant])
            digests[cohort] = CohortDigest(
                figures: seesNumbers ? CohortFigures(of: cohort, in: self, today: viewer.today) : nil,
                awaited: Awaited.all(in: self, cohort: cohort, for: viewer))
        }
        return digests
    }
}
