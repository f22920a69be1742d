/// A talent's question to the teacher of an activity, with the answer. The whole cohort reads it.
public struct TeacherQuestion: Stored {
    public var id: RecordID<TeacherQuestion>
    public var cohort: Cohort.ID
    public var activity: Activity.ID
    /// The asker.
    public var talent: Talent.ID
    public var at: Timestamp
    public var text: String
    /// Empty until somebody who leads the programme has answered.
    public var answer: String
    public var answeredOn: Day?

    public init(
        id: ID, cohort: Cohort.ID, activity: Activity.ID, talent: Talent.ID, at: Timestamp, text: String,
        answer: String = "", answeredOn: Day? = nil
    ) {
        self.id = id
        self.cohort = cohort
        self.activity = activity
        self.talent = talent
        self.at = at
        self.text = text
        self.answer = answer
        self.answeredOn = answeredOn
    }

    public var isAnswered: Bool { !answer.isBlank }

    public static var kind: RecordKind { .question }
    public static var table: WritableKeyPath<Workspace, [ID: TeacherQuestion]> { \.questions }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("spørgsmål til underviseren", "question to the teacher"),
            Phrase("spørgsmål til underviseren", "questions to the teacher")
        )
    }

    public static func summary(of edit: Edit<TeacherQuestion>, in workspace: Workspace) -> Phrase {
        func what(_ question: TeacherQuestion) -> Phrase {
            let title = workspace.activities[question.activity]?.title ?? Phrase("–")
            return Phrase("et spørgsmål til \(title.da)", "a question about \(title.en)")
        }
        if let new = edit.new, let old = edit.old, old.answer != new.answer {
            return Phrase("Besvarede \(what(new).da)", "Answered \(what(new).en)")
        }
        return edit.phrase(("Stillede", "Rettede", "Slettede"), ("Asked", "Edited", "Deleted"), of: what)
    }

    public var references: [RecordKey] { [RecordKey(cohort), RecordKey(activity), RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank { return [.missing(.text)] }
        let isOfCohort =
            workspace.activities[activity].map { $0.cohort == cohort && $0.talent == nil } ?? true
            && workspace.talents[talent].map { $0.cohort == cohort } ?? true
        return isOfCohort
            ? []
            : [
                Fault(
                    .activity,
                    Phrase("Aktiviteten hører til et andet hold.", "The activity belongs to another cohort."))
            ]
    }

    public func remainder(after erasure: Erasure) -> TeacherQuestion? { unlessItNeeds(erasure) }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents[talent]?.person == person
    }
}

extension TeacherQuestion {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(
            category: .question, cohort: cohort, begins: workspace.activities[activity]?.start,
            writer: workspace.talents[talent]?.person, isKeptByWriter: true)
    }

    /// The talent asks, and changes or removes the question while it is unanswered. Those who lead the programme
    /// answer it, and may remove it; they do not change its words.
    public static func may(
        _ viewer: Viewer, make edit: Edit<TeacherQuestion>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        guard Permission.may(viewer, edit, before, after) else { return false }
        if viewer.isOwner { return true }
        func isLead(_ question: TeacherQuestion) -> Bool {
            before.roles(of: viewer, in: question.cohort).contains(.programmeLead)
        }
        func isAsker(_ question: TeacherQuestion) -> Bool {
            before.roles(of: viewer, towards: question.talent).contains(.talent)
        }
        switch (edit.old, edit.new) {
        case (nil, let new?): return isAsker(new) && !new.isAnswered && new.answeredOn == nil
        case (let old?, nil): return isLead(old) || isAsker(old)
        case (let old?, let new?):
            var asked = new, answered = new
            (asked.text, answered.answer, answered.answeredOn) = (old.text, old.answer, old.answeredOn)
            return asked == old && !old.isAnswered && isAsker(old) || answered == old && isLead(old)
        case (nil, nil): return false
        }
    }
}

extension Workspace {
    /// The questions to the teacher of an activity, the first one first.
    public func questions(of activity: Activity.ID) -> [TeacherQuestion] {
        questions.values.filter { $0.activity == activity }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
}
