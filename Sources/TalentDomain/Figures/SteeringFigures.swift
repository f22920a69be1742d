/// The steering group's figures of a cohort: numbers without names, none about fewer than five people.
public struct SteeringFigures: Hashable, Sendable {
    public var completion: Tally?
    public var mayStillLeave: Int?
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
}

extension CohortFigures {
    public func forSteering() -> SteeringFigures {
        let judgedEnough = judged.held >= 5
        return SteeringFigures(
            completion: completion.ifManyEnough, mayStillLeave: completion.ifManyEnough.map { _ in mayStillLeave },
            talks: talks.ifManyEnough,
            leaderGroupMeetings: leaderGroupMeetings.ifManyEnough, buddyMeetings: buddyMeetings.ifManyEnough,
            networkMeetings: networkMeetings.ifManyEnough,
            mirrorsAndShadowings: mirrorsAndShadowings.ifManyEnough,
            plansAgreed: plansAgreed?.ifManyEnough, readiness: judgedEnough ? readiness : nil,
            poolCandidates: judgedEnough ? poolCandidates : nil,
            completionGoal: completion.ifManyEnough.map { _ in completionGoal })
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
