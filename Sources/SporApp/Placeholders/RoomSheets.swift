import TalentDomain

extension Context {
    func personSheet(_ talent: Talent.ID) -> FormSheet? { nil }
    func newTalentSheet() -> FormSheet? { nil }
    func leaveSheet(_ talent: Talent.ID) -> FormSheet? { nil }
    func goalSheet(_ talent: Talent.ID, _ id: Goal.ID?) -> FormSheet? { nil }
    func transitionSheet(_ talent: Talent.ID, _ id: TransitionPoint.ID?, _ column: TransitionColumn) -> FormSheet? { nil }
    func planTextSheet(_ talent: Talent.ID, _ text: PlanText) -> FormSheet? { nil }
    func learningSheet(_ talent: Talent.ID, _ id: LearningPoint.ID?) -> FormSheet? { nil }
    func protegeSheet(_ talent: Talent.ID, _ id: Protege.ID?) -> FormSheet? { nil }
    func agreeSheet(_ talent: Talent.ID) -> FormSheet? { nil }
    func taskSheet(_ talent: Talent.ID, _ id: LeadershipTask.ID?) -> FormSheet? { nil }
    func talkSheet(_ talent: Talent.ID, _ id: Meeting.ID?) -> FormSheet? { nil }
}
