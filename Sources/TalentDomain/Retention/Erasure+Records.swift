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
        guard known.meetings.values.contains(where: { $0.pair == pair.id && !$0.talents.allSatisfy(isGone) }) else { return nil }
        let last = day.adding(days: -1)
        left.until = max(min(pair.until ?? last, last), pair.from ?? last)
        return left
    }

    private func left(of revision: PlanRevision) -> PlanRevision? {
        guard !isGone(revision.talent) else { return nil }
        var left = revision
        if let talk = revision.talk, isGone(talk) { left.talk = nil }
        left.agreedBy.removeAll(where: people.contains)
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
        var left = note
        left.writtenBy = nil
        switch note.kind {
        case .buddyOutcome: return left
        case .talk, .mentor:
            // The words go; what both agreed on stays agreed.
            left.text = ""
            return left.agreements.isEmpty ? nil : left
        case .mirror:
            // What three others said of one talent, released statement by statement. Among several, nobody could tell of whom.
            let staying = known.meetings[note.meeting]?.talents.filter { !isGone($0) } ?? []
            return note.isReleased && staying.count == 1 ? left : nil
        case .buddyClosed, .shadowing: return nil
        }
    }

    /// A line manager's judgement that was never shared goes; a shared one stays, without the manager's words.
    private func left(of judgement: ReadinessJudgement) -> ReadinessJudgement? {
        guard !isGone(judgement.talent) else { return nil }
        guard judgement.judge == .lineManager, let manager = known.lineManager(of: judgement.talent, on: judgement.on),
            people.contains(manager.id)
        else { return judgement }
        var left = judgement
        left.comment = ""
        return judgement.isShared ? left : nil
    }

    private func left(of entry: LogEntry) -> LogEntry? {
        guard !isGone(entry.talent) else { return nil }
        var left = entry
        if let activity = entry.activity, isGone(activity) { left.activity = nil }
        return left
    }
}
