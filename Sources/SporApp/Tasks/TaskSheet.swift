import TalentDomain
import TerminalKit

/// The sheet of a leadership task.
struct TaskSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension TaskSheets {
    /// - Parameter source: the agreement of a talk that becomes the task, by its text.
    func taskSheet(
        _ talent: Talent.ID, _ id: LeadershipTask.ID?, from source: (meeting: Meeting.ID, text: String)? = nil
    ) -> FormSheet? {
        guard data.talents[talent] != nil, id.map({ data.tasks[$0] != nil }) ?? true else { return nil }
        let agreed = source.flatMap { MeetingSheets(context).openAgreement($0.text, at: $0.meeting) }
        return FormSheet(
            source.map { .agreedTask(talent, $0.meeting, $0.text) } ?? .task(talent, id),
            title: id == nil
                ? Phrase("Ny ledelsesopgave", "New leadership task") : Phrase("Ledelsesopgave", "Leadership task"),
            notice: Readers(context).readers(
                of: id.flatMap { data.tasks[$0] } ?? LeadershipTask(id: "ny", talent: talent, text: "")),
            in: context,
            fields: { context in
                let task = id.flatMap { context.data.tasks[$0] }
                let manager = context.data.lineManager(of: talent, on: context.today)?.name ?? ""
                let offers = TaskSheets(context).offers(talent, task)
                let offer = FormField.check(
                    .offer,
                    context.wording.say(
                        "et tilbud: \(context.wording.people.the.da) tager opgaven eller siger nej tak",
                        "an offer: \(context.wording.people.the.en) takes the task or declines"),
                    false)
                return [
                    .body(.text, context.wording.say("Opgave", "Task"), task?.text ?? source?.text ?? "", rows: 3),
                    .line(.givenBy, context.wording.say("Givet af", "Given by"), task?.givenBy ?? manager),
                    .day(.due, context.wording.say("Frist", "Due"), task?.due ?? agreed?.due, in: context),
                    .choice(
                        .progress, context.wording.say("Status", "Status"),
                        Progress.allCases.map { "\($0.sign) \(context.wording[$0.taskName])" },
                        Progress.allCases.firstIndex(of: task?.progress ?? .notStarted)),
                    .body(
                        .outcome, context.wording.say("Udbytte", "Outcome"), task?.outcome ?? "", rows: 3,
                        hint: context.wording.say(
                            "Hvordan gik det, og hvad gav det af læring?", "How did it go, and what was learned?")),
                    .check(
                        .evaluatedWithBuddy,
                        context.wording.say("talt igennem med buddyen", "talked through with the buddy"),
                        task?.isEvaluatedWithBuddy ?? false),
                ] + (offers ? [offer] : [])
            },
            submit: { answers throws(Refusal) in
                let old = id.flatMap { answers.context.data.tasks[$0] }
                let task = LeadershipTask(
                    id: old?.id ?? LeadershipTask.ID(answers.context.services.newID()), talent: talent,
                    text: answers.text(.text),
                    givenBy: answers.text(.givenBy), due: try answers.day(.due),
                    progress: Progress.allCases[answers.choice(.progress)],
                    outcome: answers.text(.outcome), isEvaluatedWithBuddy: answers.isOn(.evaluatedWithBuddy),
                    offer: answers.isOn(.offer) ? .open : old?.offer)
                let change = Change.task(Edit(from: old, to: task))
                // If the agreement was changed meanwhile, it stays as it is beside the task.
                let link = source.flatMap { MeetingSheets(answers.context).becomes(task, $0.text, at: $0.meeting) }
                let what = Phrase("En aftale blev til en opgave", "An agreement became a task")
                return [.apply(link.map { .several([change, $0], what: what) } ?? change, closing: true)]
            })
    }
}

extension TaskSheets {
    /// Whether the viewer can offer the task instead of giving it: a new one, or again one that was declined, of a
    /// talent who answers for themselves.
    fileprivate func offers(_ talent: Talent.ID, _ task: LeadershipTask?) -> Bool {
        !viewer.isOwner && !abilities.isTalent(talent) && (task == nil || task?.offer == .declined)
    }
}

extension Field {
    static let offer = Field("offer")
    static let evaluatedWithBuddy = Field("evaluatedWithBuddy")
}
