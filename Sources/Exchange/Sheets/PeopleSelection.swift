import TalentDomain

/// Some of the people around a cohort.
public struct PeopleSelection: Hashable, Sendable {
    /// The people with one of these roles; empty for the participants.
    public var roles: Set<Role>
    /// The people of one organisation, in any spelling; nil for all.
    public var organisation: String?
    /// The people whom an activity is for, instead of those with the roles.
    public var activity: Activity?

    public init(roles: Set<Role> = [], organisation: String? = nil, activity: Activity? = nil) {
        (self.roles, self.organisation, self.activity) = (roles, organisation, activity)
    }

    /// The people of today. Participants who have left are not among them.
    ///
    /// - Parameter seen: the data that the viewer may read.
    public func people(in cohort: Cohort.ID, of seen: Workspace, on today: Day) -> [Person] {
        let asked = roles.isEmpty ? [.talent] : roles
        let chosen =
            activity.map(seen.people(at:))
            ?? Set(
                (asked.contains(.talent)
                    ? seen.talents(in: cohort).filter { $0.isActive(on: today) }.map(\.person) : [])
                    + seen.roles.values.filter {
                        asked.contains($0.role) && $0.holds(on: today) && seen.cohort(of: $0) == cohort
                    }.map(\.person))
        return chosen.compactMap { seen.people[$0] }
            .filter { person in organisation.map { $0.folded == person.organisation.folded } ?? true }
            .sorted(inDanish: \.name, then: \.id)
    }
}
