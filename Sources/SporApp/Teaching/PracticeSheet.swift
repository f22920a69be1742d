import TalentDomain
import TerminalKit

extension Teaching {
    /// The form in which a talent writes what they try, and how it went; nil for others.
    func practiceSheet(_ talent: Talent.ID, module: Int) -> FormSheet? {
        guard abilities.isTalent(talent) else { return nil }
        let newID = PracticeTask.ID(context.services.newID())
        @Sendable func task(_ answers: FormSheet.Answers) -> PracticeTask {
            let context = answers.context
            var task =
                context.data.practiceTask(of: talent, module: module)
                ?? PracticeTask(id: newID, talent: talent, module: module, plan: "", on: context.today)
            (task.plan, task.outcome, task.on) = (
                answers.text(.practicePlan), answers.text(.practiceOutcome), context.today
            )
            return task
        }
        return FormSheet(
            .practice(talent, module: module),
            title: Phrase("Anvendelse i praksis, modul \(module)", "Use in practice, module \(module)"),
            liveNotice: { answers in Readers(answers.context).readers(of: task(answers)) }, in: context,
            fields: { context in
                let old = context.data.practiceTask(of: talent, module: module), wording = context.wording
                return [
                    .line(
                        .practicePlan, wording.say("Det prøver jeg", "What I will try"),
                        old?.plan ?? "",
                        hint: wording.say("Én ting fra dit eget arbejde", "One thing from your own work")),
                    .body(
                        .practiceOutcome, wording.say("Sådan gik det", "How it went"), old?.outcome ?? "", rows: 3),
                ]
            },
            submit: { answers throws(Refusal) in
                let new = task(answers), old = answers.context.data.practiceTask(of: talent, module: module)
                let faults = new.faults(in: answers.context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                return [.apply(.practiceTask(Edit(from: old, to: new)), closing: true)]
            })
    }
}
