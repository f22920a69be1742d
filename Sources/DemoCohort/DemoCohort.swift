import TalentDomain

/// A cohort of Talent Nord 2.0 in the middle of its year, told as the changes that led there.
///
///     var workspace = Workspace()
///     for step in DemoCohort.steps(today: today) { try workspace.apply(step.change) }
public enum DemoCohort {
    /// The person who keeps a demo store: lead of its programme.
    public static let keeper: Person.ID = Cast.lead

    /// What happened in the cohort until the day before `today`, in the order of time.
    ///
    /// The same for the same day. Each step can be applied to what the steps before it left behind.
    public static func steps(today: Day) -> [DemoStep] {
        var teller = Teller(stage: Stage(today: today))
        teller.tellSetUp()
        teller.tellAttendance()
        teller.tellTalents()
        teller.tellPairs()
        return teller.inOrder
    }
}

/// One change of the demo cohort, by whom and when.
public struct DemoStep: Hashable, Sendable {
    public let change: Change
    /// Nil for the first ones, before anybody has a role: the owner of the store makes them.
    public let by: Person.ID?
    public let at: Timestamp
}
