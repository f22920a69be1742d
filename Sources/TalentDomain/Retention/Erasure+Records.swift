// Decides what remains of each record when people are erased: the whole record, a part of it, or nothing.
//
// Erased: the person, their roles, their talents with plan, versions, tasks, attendance, judgements and logbook; their
// notes of meetings; observations about them. Kept for the others, without the person's name and words: agreed
// versions, tasks and meetings; the joint outcome of a pair; a mirror that was handed over, since it is about the
// other.
extension Erasure {
    /// The rest of a record after the erasure.
    ///
    /// - Returns: the remaining record; nil if it is erased.
    func remainder<Record: Stored>(of record: Record) -> Record? {
        gone.contains(record.key) ? nil : record.remainder(after: self)
    }

    fileprivate func isGone<Record: Stored>(_ id: RecordID<Record>) -> Bool { gone.contains(RecordKey(id)) }
}

extension Stored {
    /// The record, or nil if it refers to an erased record that it cannot exist without.
    func unlessItNeeds(_ erasure: Erasure) -> Self? {
        references.contains(where: erasure.gone.contains) ? nil : self
    }
}

extension Person {
    public func remainder(after erasure: Erasure) -> Person? { unlessItNeeds(erasure) }
}

extension Cohort {
    public func remainder(after erasure: Erasure) -> Cohort? { unlessItNeeds(erasure) }
}

extension Activity {
    /// Without the name of an erased person who leads it or brings a case.
    public func remainder(after erasure: Erasure) -> Activity? {
        guard var remainder = unlessItNeeds(erasure) else { return nil }
        func isNamed(_ text: String?) -> Bool {
            text.map { text in erasure.names.contains { erasure.hasName($0, in: text) } } ?? false
        }
        if isNamed(leader) { remainder.leader = nil }
        if isNamed(bestPractice?.name) { remainder.bestPractice = nil }
        return remainder
    }
}

extension Talent {
    public func remainder(after erasure: Erasure) -> Talent? { unlessItNeeds(erasure) }
}

extension Attendance {
    public func remainder(after erasure: Erasure) -> Attendance? { unlessItNeeds(erasure) }
}

extension DevelopmentPlan {
    public func remainder(after erasure: Erasure) -> DevelopmentPlan? { unlessItNeeds(erasure) }
}

extension AccessKey {
    public func remainder(after erasure: Erasure) -> AccessKey? { unlessItNeeds(erasure) }
}

extension RoleAssignment {
    public func remainder(after erasure: Erasure) -> RoleAssignment? {
        var remainder = self
        remainder.barredFrom.removeAll(where: erasure.isGone)
        return remainder.references.contains(where: erasure.gone.contains) ? nil : remainder
    }
}

extension BuddyPair {
    /// A trio continues as a pair. A pair with one remaining member ends; it is kept if it has meetings for that member
    /// to read.
    public func remainder(after erasure: Erasure) -> BuddyPair? {
        guard !erasure.isGone(cohort) else { return nil }
        var remainder = self
        remainder.members.removeAll(where: erasure.isGone)
        guard remainder.members != members, remainder.members.count == 1 else {
            return remainder.members.isEmpty ? nil : remainder
        }
        guard erasure.known.meetings.values.contains(where: { $0.pair == id && !$0.talents.allSatisfy(erasure.isGone) })
        else {
            return nil
        }
        let last = erasure.day.adding(days: -1)
        remainder.until = max(min(until ?? last, last), from ?? .distantPast)
        return remainder
    }
}

extension NetworkGroup {
    /// The group continues with the other members; a group of one is erased.
    public func remainder(after erasure: Erasure) -> NetworkGroup? {
        guard !erasure.isGone(cohort) else { return nil }
        var remainder = self
        remainder.members.removeAll(where: erasure.isGone)
        return remainder.members.count < 2 ? nil : remainder
    }
}

extension PlanRevision {
    public func remainder(after erasure: Erasure) -> PlanRevision? {
        guard !erasure.isGone(talent) else { return nil }
        var remainder = self
        if let talk, erasure.isGone(talk) { remainder.talk = nil }
        remainder.agreedBy.removeAll(where: erasure.people.contains)
        if !remainder.isAgreed(in: erasure.known) { remainder.agreedOn = nil }
        remainder.comments.removeAll { erasure.people.contains($0.by) }
        return remainder
    }
}

extension LeadershipTask {
    public func remainder(after erasure: Erasure) -> LeadershipTask? {
        guard !erasure.isGone(talent) else { return nil }
        var remainder = self
        if erasure.names.contains(where: { erasure.hasName($0, in: givenBy) }) { remainder.givenBy = "" }
        return remainder
    }
}

extension Meeting {
    public func remainder(after erasure: Erasure) -> Meeting? {
        var remainder = self
        remainder.talents.removeAll(where: erasure.isGone)
        if let activity, erasure.isGone(activity) { remainder.activity = nil }
        if let pair, erasure.isGone(pair) { remainder.pair = nil }
        if let group, erasure.isGone(group) { remainder.group = nil }
        return remainder.talents.isEmpty ? nil : remainder
    }
}

extension MeetingNote {
    public func remainder(after erasure: Erasure) -> MeetingNote? {
        guard !erasure.isGone(meeting) else { return nil }
        let talents = erasure.known.talents(in: self)
        if kind.isObservation, !talents.isEmpty, talents.allSatisfy(erasure.isGone) { return nil }
        guard let writer = writtenBy, erasure.people.contains(writer) else { return self }
        let staying = erasure.known.meetings[meeting]?.talents.filter { !erasure.isGone($0) } ?? []
        var remainder = self
        remainder.writtenBy = nil
        switch kind {
        case .buddyOutcome, .network:
            // The note was written by all of them. Without a writer, the owner could read it.
            if erasure.known.isByParticipant(self) {
                remainder.writtenBy = staying.lazy.compactMap { erasure.known.talents[$0]?.person }.first
            }
            return remainder
        case .talk, .mentor:
            // The comment is erased; the agreement remains.
            (remainder.text, remainder.questions) = ("", [])
            return remainder.agreements.isEmpty ? nil : remainder
        case .mirror:
            // Three people's answers about one talent, as they were handed over. With several talents, nobody could
            // tell whom they are about.
            remainder = remainder.handedOver
            return isReleased && staying.count == 1 && !remainder.text.isBlank ? remainder : nil
        case .buddyClosed, .shadowing: return nil
        }
    }
}

extension ReadinessJudgement {
    /// A judgement that both could read is kept without the comment of one alone. An unshared one of the erased person
    /// is erased.
    public func remainder(after erasure: Erasure) -> ReadinessJudgement? {
        guard !erasure.isGone(talent) else { return nil }
        guard let writer = erasure.known.writer(of: self), erasure.people.contains(writer) else { return self }
        guard erasure.known.isOpen(self) else { return nil }
        var remainder = self
        // An agreed judgement belongs to the talent too; the manager's own view is erased with the manager.
        remainder.writtenBy = judge == .together ? erasure.known.talents[talent]?.person : nil
        if judge != .together { (remainder.comment, remainder.example) = ("", "") }
        return remainder
    }
}

extension StepAssessment {
    /// The answers that both could read stay without the examples of one who is erased; unshared ones are erased.
    public func remainder(after erasure: Erasure) -> StepAssessment? {
        guard !erasure.isGone(talent) else { return nil }
        guard let writtenBy, erasure.people.contains(writtenBy) else { return self }
        guard erasure.known.isOpen(self) else { return nil }
        var remainder = self
        // They belong to the talent too, and both sets of answers stay open to the same readers.
        remainder.writtenBy = erasure.known.talents[talent]?.person
        remainder.answers = answers.map { Answer($0.step) }
        return remainder
    }
}

extension LogEntry {
    public func remainder(after erasure: Erasure) -> LogEntry? {
        guard !erasure.isGone(talent) else { return nil }
        var remainder = self
        if let activity, erasure.isGone(activity) { remainder.activity = nil }
        return remainder
    }
}

extension Workspace {
    /// The writer of a judgement made alone. If it names none, it is the line manager of that day.
    func writer(of judgement: ReadinessJudgement) -> Person.ID? {
        judgement.writtenBy
            ?? (judgement.judge == .lineManager ? lineManager(of: judgement.talent, on: judgement.on)?.id : nil)
    }
}
