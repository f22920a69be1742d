/// The steering group's figures of a cohort: numbers without names, none about fewer than five people.
public struct SteeringFigures: Codable, Hashable, Sendable {
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
    public var localPlans: Tally?
    /// How many of the judged talents are in boxes 1 and 2, once five are judged. The boxes one by one would tell about
    /// fewer than five.
    public var poolCandidates: Tally?
    /// In percent.
    public var completionGoal: Int?

    public init() {}
}

extension CohortFigures {
    public func forSteering() -> SteeringFigures {
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
        figures.localPlans = localPlans?.ifManyEnough
        if let poolCandidates, judged.held >= 5 {
            figures.poolCandidates = Tally(held: poolCandidates, due: judged.held, people: judged.held)
        }
        return figures
    }

    /// The programme lead reads neither plans nor judgements, so figures about them also need five people.
    func forLead() -> CohortFigures {
        let steering = forSteering()
        var figures = self
        (figures.plansAgreed, figures.readiness) = (steering.plansAgreed, nil)
        figures.localPlans = steering.localPlans
        figures.poolCandidates = steering.poolCandidates?.held
        return figures
    }
}
