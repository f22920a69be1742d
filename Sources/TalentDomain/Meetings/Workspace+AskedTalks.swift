extension Workspace {
    /// The kind of meeting that an activity of the programme asks one talent for; nil where it asks for none.
    ///
    /// The talk after the last module settles readiness, and those after it follow up (TN). The expectations are aligned at the kick-off (TN),
    /// in a programme that has talks.
    public func meetingKind(askedBy activity: Activity) -> MeetingKind? {
        switch activity.kind {
        case .kickOff:
            let hasTalks = activities.values.contains {
                $0.cohort == activity.cohort && $0.kind == .lineManagerTalk && !$0.isVoluntary
            }
            return hasTalks && activity.audience.contains(.talents) && activity.audience.contains(.lineManagers)
                ? .expectationTalk : nil
        case .lineManagerTalk: return talkKind(of: activity)
        case .leaderGroupMeeting: return .leaderGroupMeeting
        case .mentorTalk: return .mentorTalk
        default: return nil
        }
    }

    private func talkKind(of talk: Activity) -> MeetingKind {
        let all = activities(in: talk.cohort)
        guard let lastModule = all.last(where: { $0.kind == .moduleDay }) else { return .runningTalk }
        if let module = talk.module { return module == lastModule.module ? .closingTalk : .runningTalk }
        guard talk.start >= lastModule.end else { return .runningTalk }
        let closing = all.first {
            $0.kind == .lineManagerTalk
                && ($0.module == nil ? $0.start >= lastModule.end : $0.module == lastModule.module)
        }
        return closing?.id == talk.id ? .closingTalk : .followUp
    }
}

extension Workspace {
    /// What a meeting is called wherever it is told: as the activity that it fulfils, else by its kind.
    public func title(of meeting: Meeting) -> Phrase {
        meeting.activity.flatMap { activities[$0] }?.title(of: meeting.kind) ?? meeting.kind.name
    }
}

extension Activity {
    /// What a meeting that it asks for is called: the talk about expectations lies within the kick-off, and is none.
    public func title(of meeting: MeetingKind) -> Phrase {
        kind == .kickOff || kind == .moduleDay ? meeting.name : title
    }
}
