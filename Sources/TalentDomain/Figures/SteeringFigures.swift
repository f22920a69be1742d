/// The steering group's figures of a cohort: numbers without names, none about fewer than five people.
public struct SteeringFigures: Hashable, Sendable {
    public var completion: Tally?
    public var mayStillLeave: Int?
    /// The talents at the common days that are over and entered.
    public var attendance: Tally?
    /// The managers, consultants and others at the days that are over.
    public var guestAttendance: Tally?
    public var talks: Tally?
    public var leaderGroupMeetings: Tally?
    public var buddyMeetings: Tally?
    public var networkMeetings: Tally?
    public var mirrorsAndShadowings: Tally?
    public var plansAgreed: Tally?
    /// The number of talents in each of the boxes 1–6, once five are judged.
    public var readiness: [Int: Int]?
    public var poolCandidates: Int?
    /// In percent.
    public var completionGoal: Int?

    public init() {}
}

extension CohortFigures {
    public func forSteering() -> SteeringFigures {
        let judgedEnough = judged.held >= 5
        var figures = SteeringFigures()
        if let completion = completion.ifManyEnough {
            (figures.completion, figures.mayStillLeave) = (completion, mayStillLeave)
            figures.completionGoal = completionGoal
        }
        figures.attendance = talentAttendance.ifManyEnough
        figures.guestAttendance = guestAttendance.ifManyEnough
        figures.talks = talks.ifManyEnough
        figures.leaderGroupMeetings = leaderGroupMeetings.ifManyEnough
        figures.buddyMeetings = buddyMeetings.ifManyEnough
        figures.networkMeetings = networkMeetings.ifManyEnough
        figures.mirrorsAndShadowings = mirrorsAndShadowings.ifManyEnough
        figures.plansAgreed = plansAgreed?.ifManyEnough
        if judgedEnough { (figures.readiness, figures.poolCandidates) = (readiness, poolCandidates) }
        return figures
    }

    /// The programme lead reads neither plans nor judgements, so figures about them also need five people.
    func forLead() -> CohortFigures {
        let steering = forSteering()
        var figures = self
        (figures.plansAgreed, figures.readiness, figures.poolCandidates) = (
            steering.plansAgreed, steering.readiness, steering.poolCandidates
        )
        return figures
    }
}
