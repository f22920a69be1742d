// Decides what remains of each record when people are erased: the whole record, a part of it, or nothing.
//
// Erased: the person, their roles, their talents with plan, versions, tasks, attendance, judgements and logbook; their
// notes of meetings; observations about them. Kept for the others, without the person's name and words: agreed
// versions, tasks and meetings; the joint outcome of a pair; a mirror that was handed over, since it is about the
// other.
extension Erasure {
    /// - Returns: the remaining record; nil if it is erased.
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
        // Records that cannot exist without an erased record are erased with it.
        default: record.references.contains(where: gone.contains) ? nil : record
        }
    }

    private func isGone<Record: Stored>(_ id: RecordID<Record>) -> Bool { gone.contains(RecordKey(id)) }

    private func left(of role: RoleAssignment) -> RoleAssignment? {
        var left = role
        left.barredFrom.removeAll(where: isGone)
        return left.references.contains(where: gone.contains) ? nil : left
    }

    /// A trio continues as a pair. A pair with one remaining member ends; it is kept if it has meetings for that member
    /// to read.
    private func left(of pair: BuddyPair) -> BuddyPair? {
        guard !isGone(pair.cohort) else { return nil }
        var left = pair
        left.members.removeAll(where: isGone)
        guard left.members != pair.members, left.members.count == 1 else { return left.members.isEmpty ? nil : left }
        guard known.meetings.values.contains(where: { $0.pair == pair.id && !$0.talents.allSatisfy(isGone) }) else {
            return nil
        }
        let last = day.adding(days: -1)
        left.until = max(min(pair.until ?? last, last), pair.from ?? .distantPast)
        return left
    }

    /// The group continues with the other members; a group of one is erased.
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
            // The note was written by both. Without a writer, the keeper could read it.
            if known.isByParticipant(note) {
                left.writtenBy = staying.lazy.compactMap { known.talents[$0]?.person }.first
            }
            return left
        case .talk, .mentor:
            // The comment is erased; the agreement remains.
            left.text = ""
            return left.agreements.isEmpty ? nil : left
        case .mirror:
            // Three people's answers about one talent, as they were handed over. With several talents, nobody could
            // tell whom they are about.
            left = left.handedOver
            return note.isReleased && staying.count == 1 && !left.text.isBlank ? left : nil
        case .buddyClosed, .shadowing: return nil
        }
    }

    /// A judgement that both could read is kept without the comment of one alone. An unshared one of the erased person
    /// is erased.
    private func left(of judgement: ReadinessJudgement) -> ReadinessJudgement? {
        guard !isGone(judgement.talent) else { return nil }
        guard let writer = known.writer(of: judgement), people.contains(writer) else { return judgement }
        guard known.isOpen(judgement) else { return nil }
        var left = judgement
        // An agreed judgement belongs to the talent too; the manager's own view is erased with the manager.
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
    /// The writer of a judgement made alone. If it names none, it is the line manager of that day.
    func writer(of judgement: ReadinessJudgement) -> Person.ID? {
        judgement.writtenBy
            ?? (judgement.judge == .lineManager ? lineManager(of: judgement.talent, on: judgement.on)?.id : nil)
    }
}
