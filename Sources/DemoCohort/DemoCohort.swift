import TalentDomain

/// A cohort of Talent Nord 2.0 in the middle of its year, as the list of changes that lead there.
///
///     var workspace = Workspace()
///     for step in DemoCohort.steps(today: today) { try workspace.apply(step.change) }
public enum DemoCohort {
    /// The person who keeps a demo store: its programme lead.
    public static let owner: Person.ID = DemoPeople.lead

    /// The changes made in the cohort up to the day before `today`, in the order of time.
    ///
    /// The same day always gives the same steps. Each step can be applied to the result of those before it.
    public static func steps(today: Day) -> [DemoStep] {
        var builder = DemoBuilder(calendar: DemoCalendar(today: today))
        builder.seedSetUp()
        builder.seedAttendance()
        builder.seedGuests()
        builder.seedTalents()
        builder.seedPairs()
        builder.seedOrganisations()
        builder.seedSteering()
        return builder.inOrder
    }
}

/// One change of the demo cohort, with its author and time.
public struct DemoStep: Hashable, Sendable {
    public let change: Change
    /// Nil for the first steps, before anybody has a role: the owner of the store makes them.
    public let by: Person.ID?
    public let at: Timestamp
}
