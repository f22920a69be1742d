/// Facts about a cohort from the whole data, reduced to what a viewer may know.
public struct CohortDigest: Hashable, Sendable {
    /// The viewer's roles in the cohort. The steering group sees no names, so its own roles are not in its data.
    public var roles: Set<Role>
    /// Nil for viewers who may not see the cohort's figures.
    public var figures: CohortFigures?
    /// For the steering group, and for those who keep the figures of its meetings; nil for the others.
    public var steering: SteeringFigures?
    /// The overdue items that the viewer may know of.
    public var awaited: [Awaited]
    /// The day of a talent's last judgement, without the box, for viewers who may know that it took place.
    public var judgedOn: [Talent.ID: Day]
    /// For the owner: the buddy meetings with a joint outcome, without its text. The owner writes one only if the
    /// pair has not.
    public var outcomesWritten: Set<Meeting.ID>
    /// For the owner: the talents with a plan of their own, without its text. The owner keeps a plan only for the
    /// others.
    public var ownPlans: Set<Talent.ID>
    /// For those who lead the programme: how many have prepared for an activity, and how many have written what they
    /// try between the days of a module; never who, and nothing about fewer than five.
    public var prepared: [Activity.ID: Tally] = [:]
    public var practice: [Int: Tally] = [:]

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
    /// The digest of each cohort in which the viewer has a role. Must be made from the whole data.
    public func digests(for viewer: Viewer) -> [Cohort.ID: CohortDigest] {
        cohorts.keys.reduce(into: [:]) { $0[$1] = digest(of: $1, for: viewer) }
    }

    /// The digest of a cohort; nil if the viewer has no role in it.
    public func digest(of cohort: Cohort.ID, for viewer: Viewer) -> CohortDigest? {
        knowingRoles(of: viewer).digest(of: cohort, forKnown: viewer)
    }

    private func digest(of cohort: Cohort.ID, forKnown viewer: Viewer) -> CohortDigest? {
        let roles = roles(of: viewer, in: cohort)
        guard !roles.isEmpty else { return nil }
        // Talents who wait for a cohort count in each cohort.
        let talents = Set((talents(in: cohort) + talents(in: nil)).map(\.id))
        func isHere(_ note: MeetingNote) -> Bool {
            meetings[note.meeting].map { !talents.isDisjoint(with: $0.talents) } ?? false
        }
        var digest = CohortDigest(
            roles: roles, figures: figures(of: cohort, for: viewer, as: roles),
            steering: viewer.isOwner || !roles.isDisjoint(with: [.steeringGroup, .programmeLead])
                ? CohortFigures(of: cohort, in: self, today: viewer.today).forSteering() : nil,
            awaited: Awaited.all(in: self, cohort: cohort, for: viewer),
            judgedOn: judgedOn(in: cohort, for: viewer),
            outcomesWritten: viewer.isOwner
                ? Set(notes.values.filter { $0.kind == .buddyOutcome && isHere($0) }.map(\.meeting)) : [],
            ownPlans: viewer.isOwner
                ? Set(plans.values.filter { $0.isWorkingCopy && talents.contains($0.talent) }.map(\.talent)) : [])
        if viewer.isOwner || roles.contains(.programmeLead) {
            (digest.prepared, digest.practice) = (preparation(in: cohort), practice(in: cohort))
        }
        return digest
    }

    /// The figures are for the programme lead. An internal consultant gets those of their own organisation, and for the
    /// logbooks the cohort's number, never whose.
    private func figures(of cohort: Cohort.ID, for viewer: Viewer, as roles: Set<Role>) -> CohortFigures? {
        if viewer.isOwner { return CohortFigures(of: cohort, in: self, today: viewer.today) }
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
                Permission.table[.readinessAgreed]?[$0]?.tellsItTookPlace == true
            }
        }
        return Dictionary(uniqueKeysWithValues: known.compactMap { talent in judgedOn(talent).map { (talent, $0) } })
    }
}
