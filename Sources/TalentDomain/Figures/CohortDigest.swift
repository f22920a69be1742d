/// What the whole of the data says of a cohort, cut down to what a viewer may know of it.
public struct CohortDigest: Hashable, Sendable {
    /// What the viewer is in the cohort. The steering group reads no names, so not even its own stands in the data it sees.
    public var roles: Set<Role>
    /// nil for those who are not shown the cohort's numbers.
    public var figures: CohortFigures?
    /// nil for all but the steering group.
    public var steering: SteeringFigures?
    /// What is awaited, as far as the viewer may know of it.
    public var awaited: [Awaited]
    /// When a talent was judged last, for those who may know that it took place; the box is not among it.
    public var judgedOn: [Talent.ID: Day]
    /// The buddy meetings with a common outcome: for the keeper, who writes it only where the pair has not. What it says is not among it.
    public var outcomesWritten: Set<Meeting.ID>
    /// The talents who keep their own plan: for the keeper, who keeps one only for the others. What it says is not among it.
    public var ownPlans: Set<Talent.ID>

    public init(
        roles: Set<Role> = [], figures: CohortFigures?, steering: SteeringFigures? = nil, awaited: [Awaited],
        judgedOn: [Talent.ID: Day] = [:],
        outcomesWritten: Set<Meeting.ID> = [], ownPlans: Set<Talent.ID> = []
    ) {
        self.roles = roles
        self.figures = figures
        self.steering = steering
        self.awaited = awaited
        self.judgedOn = judgedOn
        self.outcomesWritten = outcomesWritten
        self.ownPlans = ownPlans
    }
}

extension Workspace {
    /// The digest of each cohort that the viewer has a part in. To be made from the whole workspace.
    public func digests(for viewer: Viewer) -> [Cohort.ID: CohortDigest] {
        cohorts.keys.reduce(into: [:]) { $0[$1] = digest(of: $1, for: viewer) }
    }

    /// The digest of one cohort; nil where the viewer has no part in it.
    public func digest(of cohort: Cohort.ID, for viewer: Viewer) -> CohortDigest? {
        let roles = roles(of: viewer, in: cohort)
        guard !roles.isEmpty else { return nil }
        // Those who wait for a cohort are looked after in each.
        let talents = Set((talents(in: cohort) + talents(in: nil)).map(\.id))
        func isHere(_ note: MeetingNote) -> Bool {
            meetings[note.meeting].map { !talents.isDisjoint(with: $0.talents) } ?? false
        }
        return CohortDigest(
            roles: roles, figures: figures(of: cohort, for: viewer, as: roles),
            steering: roles.contains(.steeringGroup)
                ? CohortFigures(of: cohort, in: self, today: viewer.today).forSteering() : nil,
            awaited: Awaited.all(in: self, cohort: cohort, for: viewer),
            judgedOn: judgedOn(in: cohort, for: viewer),
            outcomesWritten: viewer.isKeeper
                ? Set(notes.values.filter { $0.kind == .buddyOutcome && isHere($0) }.map(\.meeting)) : [],
            ownPlans: viewer.isKeeper
                ? Set(plans.values.filter { $0.isWorkingCopy && talents.contains($0.talent) }.map(\.talent)) : [])
    }

    /// The rows of access.md that say "numbers" or "cohort count" give them to the lead; an internal consultant gets those of
    /// their own organisation's people, and of the logbooks the cohort's count, never whose.
    private func figures(of cohort: Cohort.ID, for viewer: Viewer, as roles: Set<Role>) -> CohortFigures? {
        if viewer.isKeeper { return CohortFigures(of: cohort, in: self, today: viewer.today) }
        if roles.contains(.programmeLead) { return CohortFigures(of: cohort, in: self, today: viewer.today).forLead() }
        guard roles.contains(.internalConsultant) else { return nil }
        let own = talents(in: cohort).map(\.id).filter {
            self.roles(of: viewer, towards: $0).contains(.internalConsultant)
        }
        return CohortFigures(of: cohort, in: self, today: viewer.today, about: Set(own))
    }

    private func judgedOn(in cohort: Cohort.ID, for viewer: Viewer) -> [Talent.ID: Day] {
        let known = talents(in: cohort).map(\.id).filter { talent in
            self.roles(of: viewer, towards: talent).contains {
                Permission.table[.readinessAgreed]?[$0]?.tellsThat == true
            }
        }
        return Dictionary(uniqueKeysWithValues: known.compactMap { talent in judgedOn(talent).map { (talent, $0) } })
    }
}
