// What is left of a record when people are erased: all of it, a part, or nothing.
//
// Theirs, and gone: the person, their roles, their talents with plan, versions, tasks, attendance, judgements and logbook; what they
// wrote at meetings; what others observed in them. The others', and kept: agreed versions, tasks and meetings, without the erased
// one's words and name; the common outcome of a pair, which belongs to both; a mirror that was handed over, which is about the other.
extension Erasure {
    /// - Returns: nil where the record goes.
    func left<Record: Stored>(of record: Record) -> Record? {
        guard !gone.contains(record.key) else { return nil }
        return switch record {
        case let role as RoleAssignment: left(of: role) as? Record
        case let pair as BuddyPair: left(of: pair) as? Record
        case let group as NetworkGroup: left(of: group) as? Record
        case let revision as PlanRevision: left(of: revision) as? Record
        case let task as LeadershipTask: left(of: task) as? Record
        case let meeting as Meeting: left(of: meeting) as? Record
        case let note as MeetingNote: left(of: note) as? Record
        case let judgement as ReadinessJudgement: left(of: judgement) as? Record
        case let entry as LogEntry: left(of: entry) as? Record
        // What cannot be without somebody or something that goes, goes too.
        default: record.references.contains(where: gone.contains) ? nil : record
        }
    }

    private func isGone<Record: Stored>(_ id: RecordID<Record>) -> Bool { gone.contains(RecordKey(id)) }

    private func left(of role: RoleAssignment) -> RoleAssignment? {
        var left = role
        left.barredFrom.removeAll(where: isGone)
        return left.references.contains(where: gone.contains) ? nil : left
    }

    /// A trio goes on as a pair. Of a pair, an ended one of a single member is left where it holds meetings for that member to read.
    private func left(of pair: BuddyPair) -> BuddyPair? {
        guard !isGone(pair.cohort) else { return nil }
        var left = pair
        left.members.removeAll(where: isGone)
        guard left.members != pair.members, left.members.count == 1 else { return left.members.isEmpty ? nil : left }
        guard known.meetings.values.contains(where: { $0.pair == pair.id && !$0.talents.allSatisfy(isGone) }) else {
            return nil
        }
        let last = day.adding(days: -1)
        left.until = max(min(pair.until ?? last, last), pair.from ?? last)
        return left
    }

    /// The others go on; one alone is no group.
    private func left(of group: NetworkGroup) -> NetworkGroup? {
        guard !isGone(group.cohort) else { return nil }
        var left = group
        left.members.removeAll(where: isGone)
        return left.members.count < 2 ? nil : left
    }

    private func left(of revision: PlanRevision) -> PlanRevision? {
        guard !isGone(revision.talent) else { return nil }
        var left = revision
        if let talk = revision.talk, isGone(talk) { left.talk = nil }
        left.agreedBy.removeAll(where: people.contains)
        if !left.isAgreed(in: known) { left.agreedOn = nil }
        left.comments.removeAll { people.contains($0.by) }
        return left
    }

    private func left(of task: LeadershipTask) -> LeadershipTask? {
        guard !isGone(task.talent) else { return nil }
        var left = task
        if names.contains(where: { hasName($0, in: task.givenBy) }) { left.givenBy = "" }
        return left
    }

    private func left(of meeting: Meeting) -> Meeting? {
        var left = meeting
        left.talents.removeAll(where: isGone)
        if let activity = meeting.activity, isGone(activity) { left.activity = nil }
        if let pair = meeting.pair, isGone(pair) { left.pair = nil }
        return left.talents.isEmpty ? nil : left
    }

    private func left(of note: MeetingNote) -> MeetingNote? {
        guard !isGone(note.meeting) else { return nil }
        if known.talents(in: note).allSatisfy(isGone), note.kind.isObservation { return nil }
        guard let writer = note.writtenBy, people.contains(writer) else { return note }
        let staying = known.meetings[note.meeting]?.talents.filter { !isGone($0) } ?? []
        var left = note
        left.writtenBy = nil
        switch note.kind {
        case .buddyOutcome:
            // Written by both as it were; by nobody, it would be the keeper's to read.
            if known.isByParticipant(note) {
                left.writtenBy = staying.lazy.compactMap { known.talents[$0]?.person }.first
            }
            return left
        case .talk, .mentor:
            // The words go; what both agreed on stays agreed.
            left.text = ""
            return left.agreements.isEmpty ? nil : left
        case .mirror:
            // What three others said of one talent, as it was handed over. Among several, nobody could tell of whom.
            left = left.handedOver
            return note.isReleased && staying.count == 1 && !left.text.isBlank ? left : nil
        case .buddyClosed, .shadowing: return nil
        }
    }

    /// A judgement that both could read stays, without the words of one alone; what was still the erased one's own goes.
    private func left(of judgement: ReadinessJudgement) -> ReadinessJudgement? {
        guard !isGone(judgement.talent) else { return nil }
        guard let writer = known.writer(of: judgement), people.contains(writer) else { return judgement }
        guard known.isOpen(judgement) else { return nil }
        var left = judgement
        // What both stand by is the talent's as well; a view of the manager's own is nobody's now.
        left.writtenBy = judgement.judge == .together ? known.talents[judgement.talent]?.person : nil
        if judgement.judge != .together { left.comment = "" }
        return left
    }

    private func left(of entry: LogEntry) -> LogEntry? {
        guard !isGone(entry.talent) else { return nil }
        var left = entry
        if let activity = entry.activity, isGone(activity) { left.activity = nil }
        return left
    }
}

extension Workspace {
    /// Who wrote a judgement on their own account; where it does not say so, a line manager's is that of the day's.
    func writer(of judgement: ReadinessJudgement) -> Person.ID? {
        judgement.writtenBy
            ?? (judgement.judge == .lineManager ? lineManager(of: judgement.talent, on: judgement.on)?.id : nil)
    }
}
