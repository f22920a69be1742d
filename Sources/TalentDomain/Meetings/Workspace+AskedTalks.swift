extension Workspace {
    /// The kind of meeting that an activity asks one talent for; nil if it asks for none.
    ///
    /// In Talent Nord, the talk after the last module decides readiness, and later talks follow up. Expectations are
    /// discussed at the kick-off, in a programme that has talks.
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
        // Asked of every talk in a list: sorted are only the activities of one kind.
        func inOrder(_ kind: ActivityKind) -> [Activity] {
            activities.values.filter { $0.cohort == talk.cohort && $0.kind == kind }
                .sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
        }
        guard let lastModule = inOrder(.moduleDay).last else { return .runningTalk }
        if let module = talk.module { return module == lastModule.module ? .closingTalk : .runningTalk }
        guard talk.start >= lastModule.end else { return .runningTalk }
        let closing = inOrder(.lineManagerTalk).first {
            $0.module == nil ? $0.start >= lastModule.end : $0.module == lastModule.module
        }
        return closing?.id == talk.id ? .closingTalk : .followUp
    }
}

extension Workspace {
    /// The meeting's title: that of its activity, otherwise that of its kind.
    public func title(of meeting: Meeting) -> Phrase {
        meeting.activity.flatMap { activities[$0] }?.title(of: meeting.kind) ?? meeting.kind.name
    }
}

extension Activity {
    /// The title of a meeting that an activity asks for. The talk about expectations is held at the kick-off and has a
    /// title of its own.
    public func title(of meeting: MeetingKind) -> Phrase {
        kind == .kickOff || kind == .moduleDay ? meeting.name : title
    }
}
