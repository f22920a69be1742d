/// What the whole of the data says of a cohort, cut down to what a viewer may know of it.
public struct CohortDigest: Hashable, Sendable {
    /// nil for those who are not shown the cohort's numbers.
    public var figures: CohortFigures?
    /// What is awaited, as far as the viewer may know of it.
    public var awaited: [Awaited]
    /// When a talent was judged last, for those who may know that it took place; the box is not among it.
    public var judgedOn: [Talent.ID: Day]

    public init(figures: CohortFigures?, awaited: [Awaited], judgedOn: [Talent.ID: Day] = [:]) {
        self.figures = figures
        self.awaited = awaited
        self.judgedOn = judgedOn
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
                awaited: Awaited.all(in: self, cohort: cohort, for: viewer),
                judgedOn: judgedOn(in: cohort, for: viewer))
        }
        return digests
    }

    private func judgedOn(in cohort: Cohort.ID, for viewer: Viewer) -> [Talent.ID: Day] {
        let known = talents(in: cohort).map(\.id).filter { talent in
            self.roles(of: viewer, towards: talent).contains { Permission.table[.readinessAgreed]?[$0]?.tellsThat == true }
        }
        return Dictionary(uniqueKeysWithValues: known.compactMap { talent in judgedOn(talent).map { (talent, $0) } })
    }
}
