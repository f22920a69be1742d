import TalentDomain
import TalentFixtures

/// The operations on a record. The raw value is the letter in the table.
enum Operation: Character, CaseIterable {
    case add = "a", edit = "e", delete = "d", comment = "k", agree = "j", share = "s", release = "o", confirm = "b",
        takeOver = "t"

    /// The change with which a viewer would do it; nil if the operation does not exist for such a record.
    func change(of record: any Stored, by viewer: Viewer) -> Change? {
        switch self {
        case .add: added(record, by: viewer)
        case .edit: edited(record)
        case .delete: .removing(record)
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
            case let entry as LogEntry:
                altering(entry) { $0.share(with: [.buddy, .lineManager], on: AccessFixture.today) }
            case let note as MeetingNote where note.kind == .buddyOutcome:
                altering(note) { $0.isSharedWithHost.toggle() }
            case let judgement as ReadinessJudgement where judgement.judge != .together:
                altering(judgement) { $0.isShared.toggle() }
            case let assessment as StepAssessment: altering(assessment) { $0.isShared.toggle() }
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
    return Change(from: old, to: new)
}

/// The change of a record that is of the kind which the body is for.
private func altering<Record: Stored>(_ record: any Stored, _ body: (inout Record) -> Void) -> Change? {
    (record as? Record).map { altering($0, body) }
}

/// The change that adds another of a kind, made from a record.
private func adding<Record: Stored>(_ record: any Stored, _ body: (inout Record) -> Void) -> Change? {
    guard var new = record as? Record else { return nil }
    body(&new)
    return .adding(new)
}

// Neither has a default: a new kind of record must be tried, too.

/// Another record of the same kind about the same subject, with the viewer as its writer if it has one.
private func added(_ record: any Stored, by viewer: Viewer) -> Change? {
    switch record.key.kind {
    case .person: adding(record) { (new: inout Person) in (new.id, new.email) = ("another", "") }
    case .cohort: adding(record) { (new: inout Cohort) in new.id = "another" }
    case .activity: adding(record) { (new: inout Activity) in new.id = "another" }
    case .talent: adding(record) { (new: inout Talent) in new.id = "another" }
    case .role: adding(record) { (new: inout RoleAssignment) in new.id = "another" }
    case .pair: adding(record) { (new: inout BuddyPair) in new.id = "another" }
    case .networkGroup: adding(record) { (new: inout NetworkGroup) in new.id = "another" }
    case .attendance: adding(record) { (new: inout Attendance) in new.id = "another" }
    case .plan: adding(record) { (_: inout DevelopmentPlan) in }
    case .revision:
        adding(record) { (new: inout PlanRevision) in
            (new.id, new.number, new.agreedBy, new.comments) = ("another", 9, [], [])
        }
    case .task: adding(record) { (new: inout LeadershipTask) in new.id = "another" }
    case .meeting: adding(record) { (new: inout Meeting) in new.id = "another" }
    case .note:
        adding(record) { (new: inout MeetingNote) in (new.id, new.writtenBy) = ("another", viewer.person) }
    case .readiness:
        adding(record) { (new: inout ReadinessJudgement) in
            (new.id, new.writtenBy) = ("another", viewer.isOwner ? nil : viewer.person)
        }
    // The next round begins once both have shared.
    case .stepAssessment:
        adding(record) { (new: inout StepAssessment) in
            (new.id, new.round, new.writtenBy) = ("another", 2, viewer.isOwner ? nil : viewer.person)
        }
    case .logEntry: adding(record) { (new: inout LogEntry) in new.id = "another" }
    // A talent has one wish.
    case .mentorWish: adding(record) { (_: inout MentorWish) in }
    case .organisationBasis: adding(record) { (_: inout OrganisationBasis) in }
    case .localPlan: adding(record) { (_: inout LocalPlan) in }
    case .prepared: adding(record) { (new: inout Prepared) in new.id = "another" }
    case .practiceTask: adding(record) { (new: inout PracticeTask) in (new.id, new.module) = ("another", 2) }
    case .question: adding(record) { (new: inout TeacherQuestion) in new.id = "another" }
    case .steeringItem: adding(record) { (new: inout SteeringItem) in new.id = "another" }
    case .steeringSnapshot: adding(record) { (_: inout SteeringSnapshot) in }
    case .ownNote:
        adding(record) { (new: inout OwnNote) in (new.id, new.writer) = ("another", viewer.person) }
    case .accessKey: adding(record) { (new: inout AccessKey) in (new.id, new.blob) = ("another", "BBBB") }
    }
}

/// The record with another text, or another day if it has no text.
private func edited(_ record: any Stored) -> Change? {
    switch record.key.kind {
    case .person: altering(record) { (new: inout Person) in new.position = "Leder" }
    case .cohort: altering(record) { (new: inout Cohort) in new.name = "Hold 2" }
    case .activity: altering(record) { (new: inout Activity) in new.title = Phrase("Andet") }
    case .talent: altering(record) { (new: inout Talent) in new.targetLevel = .strategicChief }
    case .role: altering(record) { (new: inout RoleAssignment) in new.until = AccessFixture.today.adding(days: 90) }
    case .pair: altering(record) { (new: inout BuddyPair) in new.until = AccessFixture.today.adding(days: 90) }
    case .networkGroup:
        altering(record) { (new: inout NetworkGroup) in new.until = AccessFixture.today.adding(days: 90) }
    case .attendance: altering(record) { (new: inout Attendance) in new.presence = .accepted }
    case .plan: altering(record) { (new: inout DevelopmentPlan) in new.content.texts[.strengths] = "Andet" }
    case .revision: altering(record) { (new: inout PlanRevision) in new.content.texts[.strengths] = "Andet" }
    case .task: altering(record) { (new: inout LeadershipTask) in new.text = "Andet" }
    case .meeting: altering(record) { (new: inout Meeting) in new.planned = AccessFixture.winter.adding(days: -1) }
    case .note: altering(record) { (new: inout MeetingNote) in new.text = "Andet" }
    case .readiness: altering(record) { (new: inout ReadinessJudgement) in new.comment = "Andet" }
    case .stepAssessment: altering(record) { (new: inout StepAssessment) in new.answers[0].example = "Andet" }
    case .logEntry: altering(record) { (new: inout LogEntry) in new.text = "Andet" }
    case .organisationBasis: altering(record) { (new: inout OrganisationBasis) in new.text = "Andet" }
    case .localPlan: altering(record) { (new: inout LocalPlan) in new.points[0].what = "Andet" }
    case .mentorWish: altering(record) { (new: inout MentorWish) in new.text = "Andet" }
    case .prepared: altering(record) { (new: inout Prepared) in new.on = AccessFixture.winter }
    case .practiceTask: altering(record) { (new: inout PracticeTask) in new.plan = "Andet" }
    case .question: altering(record) { (new: inout TeacherQuestion) in new.text = "Andet" }
    case .steeringItem: altering(record) { (new: inout SteeringItem) in new.text = "Andet" }
    case .steeringSnapshot: altering(record) { (new: inout SteeringSnapshot) in new.on = AccessFixture.today }
    case .ownNote: altering(record) { (new: inout OwnNote) in new.text = "Andet" }
    case .accessKey: altering(record) { (new: inout AccessKey) in new.label = "bærbar" }
    }
}
