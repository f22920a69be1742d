import TalentDomain
import TerminalKit

/// The sheet of a leadership task.
struct TaskSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension TaskSheets {
    func taskSheet(_ talent: Talent.ID, _ id: LeadershipTask.ID?) -> FormSheet? {
        guard data.talents[talent] != nil, id.map({ data.tasks[$0] != nil }) ?? true else { return nil }
        return FormSheet(
            .task(talent, id),
            title: id == nil
                ? Phrase("Ny ledelsesopgave", "New leadership task") : Phrase("Ledelsesopgave", "Leadership task"),
            notice: Readers(context).readers(
                of: id.flatMap { data.tasks[$0] } ?? LeadershipTask(id: "ny", talent: talent, text: "")),
            in: context,
            fields: { context in
                let task = id.flatMap { context.data.tasks[$0] }
                let manager = context.data.lineManager(of: talent, on: context.today)?.name ?? ""
                return [
                    .body(.text, context.wording.say("Opgave", "Task"), task?.text ?? "", rows: 3),
                    .line(.givenBy, context.wording.say("Givet af", "Given by"), task?.givenBy ?? manager),
                    .day(.due, context.wording.say("Frist", "Due"), task?.due, in: context),
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
                ]
            },
            submit: { answers throws(Refusal) in
                let old = id.flatMap { answers.context.data.tasks[$0] }
                let task = LeadershipTask(
                    id: old?.id ?? LeadershipTask.ID(answers.context.services.newID()), talent: talent,
                    text: answers.text(.text),
                    givenBy: answers.text(.givenBy), due: try answers.day(.due),
                    progress: Progress.allCases[answers.choice(.progress)],
                    outcome: answers.text(.outcome), isEvaluatedWithBuddy: answers.isOn(.evaluatedWithBuddy))
                return [.apply(.task(Edit(from: old, to: task)), closing: true)]
            })
    }
}

extension Field {
    static let evaluatedWithBuddy = Field("evaluatedWithBuddy")
}
