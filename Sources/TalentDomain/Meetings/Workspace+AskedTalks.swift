extension Workspace {
    /// The kind of meeting that an activity asks one talent for; nil if it asks for none.
    ///
    /// A talk before the kick-off is about expectations, the first one after the last day of teaching closes the
    /// programme, and later ones follow up. In a programme whose line managers come to the kick-off, expectations are
    /// discussed there.
    public func meetingKind(askedBy activity: Activity) -> MeetingKind? {
        switch activity.kind {
        case .kickOff:
            let hasTalks = activities.values.contains {
                $0.cohort == activity.cohort && $0.talent == nil && $0.kind == .lineManagerTalk && !$0.isVoluntary
            }
            return hasTalks && activity.audience.contains(.talents) && activity.audience.contains(.lineManagers)
                ? .expectationTalk : nil
        case .lineManagerTalk: return talkKind(of: activity)
        case .leaderGroupMeeting: return .leaderGroupMeeting
        case .mentorTalk: return .mentorTalk
        case .careerTalk: return .careerTalk
        case .consultantTalk: return .consultantTalk
        default: return nil
        }
    }

    private func talkKind(of talk: Activity) -> MeetingKind {
        // Asked of every talk in a list: sorted are only the activities of one kind.
        func inOrder(_ kind: ActivityKind) -> [Activity] {
            activities.values.filter { $0.cohort == talk.cohort && $0.talent == nil && $0.kind == kind }.inTimeOrder
        }
        if talk.talent != nil { return .runningTalk }
        if let kickOff = kickOff(of: talk.cohort), talk.end < kickOff { return .expectationTalk }
        guard let lastModule = lastTeachingDay(of: talk.cohort) else { return .runningTalk }
        if let module = talk.module { return module == lastModule.module ? .closingTalk : .runningTalk }
        guard talk.start >= lastModule.end else { return .runningTalk }
        let closing = inOrder(.lineManagerTalk).first {
            $0.module == nil ? $0.start >= lastModule.end : $0.module == lastModule.module
        }
        return closing?.id == talk.id ? .closingTalk : .followUp
    }
}

extension Workspace {
    /// The last common day of teaching; nil for a programme without any.
    func lastTeachingDay(of cohort: Cohort.ID) -> Activity? {
        activities.values.filter { $0.cohort == cohort && $0.talent == nil && $0.kind.isTeaching }.inTimeOrder.last
    }

    /// The talk at which readiness is assessed: the first with the line manager after the last common day of teaching; in
    /// an individual course, which has no such day, the last one.
    public func readinessTalk(in cohort: Cohort.ID) -> Activity? {
        let talks = activities(in: cohort).filter { $0.kind == .lineManagerTalk && !$0.isVoluntary }
        guard let last = lastTeachingDay(of: cohort) else {
            let isIndividual = activities(in: cohort).contains { $0.kind == .kickOff && $0.track == .everyday }
            return isIndividual ? talks.last : nil
        }
        return talks.first { $0.start >= last.end }
    }

    /// The meeting's title: that of its activity, otherwise that of its kind.
    public func title(of meeting: Meeting) -> Phrase {
        meeting.activity.flatMap { activities[$0] }?.title(of: meeting.kind) ?? meeting.kind.name
    }
}

extension Activity {
    /// The title of a meeting that an activity asks for. The talk about expectations is held at a kick-off for all and
    /// has a title of its own; the kick-off of an individual course is that talk.
    public func title(of meeting: MeetingKind) -> Phrase {
        kind == .kickOff && track != .everyday || kind.isTeaching ? meeting.name : title
    }
}
