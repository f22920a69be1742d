import TalentDomain

extension Context {
    func pairMeetingSheet(_ pair: BuddyPair.ID, _ id: Meeting.ID?) -> FormSheet? { nil }
    func noteSheet(_ meeting: Meeting.ID, _ kind: NoteKind) -> FormSheet? { nil }
    func pairSheet(_ id: BuddyPair.ID?) -> FormSheet? { nil }
    func readinessSheet(_ talent: Talent.ID, _ id: ReadinessJudgement.ID?) -> FormSheet? { nil }
    func logEntrySheet(_ talent: Talent.ID, _ id: LogEntry.ID?) -> FormSheet? { nil }
}
