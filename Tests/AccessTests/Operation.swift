import TalentDomain

/// The operations on a record. The raw value is the letter in the table.
enum Operation: Character, CaseIterable {
    case add = "a", edit = "e", delete = "d", comment = "k", agree = "j", share = "s", release = "o", confirm = "b",
        takeOver = "t"

    /// The change with which a viewer would do it; nil if the operation does not exist for such a record.
    func change(of record: any Stored, by viewer: Viewer) -> Change? {
        switch self {
        case .add: added(record, by: viewer)
        case .edit: edited(record)
        case .delete: removal(record)
        case .comment:
            (record as? PlanRevision).flatMap { old in
                viewer.person.map { person in
                    altering(old) { $0.comments.append(PlanComment(by: person, text: "Godt")) }
                }
            }
        case .agree:
            (record as? PlanRevision).flatMap { old in
                viewer.person.map { person in altering(old) { $0.agreedBy.append(person) } }
            }
        case .share:
            switch record {
            case let entry as LogEntry: altering(entry) { $0.share(with: [.buddy, .lineManager], on: House.today) }
            case let note as MeetingNote where note.kind == .buddyOutcome:
                altering(note) { $0.isSharedWithHost.toggle() }
            case let judgement as ReadinessJudgement where judgement.judge != .together:
                altering(judgement) { $0.isShared.toggle() }
            default: nil
            }
        case .release:
            (record as? MeetingNote).flatMap {
                $0.kind == .mirror && !$0.isReleased ? altering($0) { $0.isReleased = true } : nil
            }
        case .confirm:
            (record as? ReadinessJudgement).flatMap { $0.isProposal ? altering($0) { $0.isShared = true } : nil }
        case .takeOver:
            (record as? DevelopmentPlan).flatMap { $0.isWorkingCopy ? nil : altering($0) { $0.isWorkingCopy = true } }
        }
    }
}

/// The change from a record to the result of `body`.
func altering<Record: Stored>(_ old: Record, _ body: (inout Record) -> Void) -> Change {
    var new = old
    body(&new)
    return change(from: old, to: new)
}

func addition<Record: Stored>(_ record: Record) -> Change { change(from: nil, to: record) }
func removal<Record: Stored>(_ record: Record) -> Change { change(from: record, to: nil as Record?) }

/// The only list of all kinds of record.
func change<Record: Stored>(from old: Record?, to new: Record?) -> Change {
    func edit<Value: Stored>(_ type: Value.Type) -> Edit<Value>? {
        (old ?? new) is Value ? Edit(from: old as? Value, to: new as? Value) : nil
    }
    if let edit = edit(Person.self) { return .person(edit) }
    if let edit = edit(Cohort.self) { return .cohort(edit) }
    if let edit = edit(Activity.self) { return .activity(edit) }
    if let edit = edit(Talent.self) { return .talent(edit) }
    if let edit = edit(RoleAssignment.self) { return .role(edit) }
    if let edit = edit(BuddyPair.self) { return .pair(edit) }
    if let edit = edit(NetworkGroup.self) { return .networkGroup(edit) }
    if let edit = edit(AccessKey.self) { return .accessKey(edit) }
    if let edit = edit(Attendance.self) { return .attendance(edit) }
    if let edit = edit(LeadershipTask.self) { return .task(edit) }
    if let edit = edit(Meeting.self) { return .meeting(edit) }
    if let edit = edit(MeetingNote.self) { return .note(edit) }
    if let edit = edit(ReadinessJudgement.self) { return .readiness(edit) }
    if let edit = edit(LogEntry.self) { return .logEntry(edit) }
    if let edit = edit(DevelopmentPlan.self), let talent = (edit.old ?? edit.new)?.talent {
        return .plan(PlanChange(talent, .plan(edit)))
    }
    if let edit = edit(PlanRevision.self), let talent = (edit.old ?? edit.new)?.talent {
        return .plan(PlanChange(talent, .revision(edit)))
    }
    return .several([], what: Phrase("–"))
}

/// Another record of the same kind about the same subject, with the viewer as its writer if it has one.
private func added(_ record: any Stored, by viewer: Viewer) -> Change? {
    func copy<Record: Stored>(_ record: Record, _ body: (inout Record) -> Void) -> Change {
        var new = record
        body(&new)
        return change(from: nil, to: new)
    }
    return switch record {
    case let record as Person: copy(record) { ($0.id, $0.email) = ("another", "") }
    case let record as MeetingNote: copy(record) { ($0.id, $0.writtenBy) = ("another", viewer.person) }
    case let record as ReadinessJudgement:
        copy(record) { ($0.id, $0.writtenBy) = ("another", viewer.isKeeper ? nil : viewer.person) }
    case let record as PlanRevision:
        copy(record) { ($0.id, $0.number, $0.agreedBy, $0.comments) = ("another", 9, [], []) }
    case let record as DevelopmentPlan: change(from: nil, to: record)
    case let record as Cohort: copy(record) { $0.id = "another" }
    case let record as Activity: copy(record) { $0.id = "another" }
    case let record as Talent: copy(record) { $0.id = "another" }
    case let record as RoleAssignment: copy(record) { $0.id = "another" }
    case let record as BuddyPair: copy(record) { $0.id = "another" }
    case let record as NetworkGroup: copy(record) { $0.id = "another" }
    case let record as AccessKey: copy(record) { ($0.id, $0.blob) = ("another", "BBBB") }
    case let record as Attendance: copy(record) { $0.id = "another" }
    case let record as LeadershipTask: copy(record) { $0.id = "another" }
    case let record as Meeting: copy(record) { $0.id = "another" }
    case let record as LogEntry: copy(record) { $0.id = "another" }
    default: nil
    }
}

/// The record with another text, or another day if it has no text.
private func edited(_ record: any Stored) -> Change? {
    switch record {
    case let record as Person: altering(record) { $0.position = "Leder" }
    case let record as Cohort: altering(record) { $0.name = "Hold 2" }
    case let record as Activity: altering(record) { $0.title = Phrase("Andet") }
    case let record as Talent: altering(record) { $0.targetLevel = .strategicChief }
    case let record as RoleAssignment: altering(record) { $0.until = House.today.adding(days: 90) }
    case let record as BuddyPair: altering(record) { $0.until = House.today.adding(days: 90) }
    case let record as AccessKey: altering(record) { $0.label = "bærbar" }
    case let record as NetworkGroup: altering(record) { $0.until = House.today.adding(days: 90) }
    case let record as Attendance: altering(record) { $0.presence = .accepted }
    case let record as LeadershipTask: altering(record) { $0.text = "Andet" }
    case let record as Meeting: altering(record) { $0.planned = House.winter.adding(days: -1) }
    case let record as MeetingNote: altering(record) { $0.text = "Andet" }
    case let record as ReadinessJudgement: altering(record) { $0.comment = "Andet" }
    case let record as LogEntry: altering(record) { $0.text = "Andet" }
    case let record as DevelopmentPlan: altering(record) { $0.content.texts[.strengths] = "Andet" }
    case let record as PlanRevision: altering(record) { $0.content.texts[.strengths] = "Andet" }
    default: nil
    }
}
