import TalentDomain
import TerminalKit

extension PlanSheets {
    func learningSheet(_ talent: Talent.ID, _ id: LearningPoint.ID?) -> FormSheet? {
        guard data.talents[talent] != nil, id == nil || learning(talent, id) != nil else { return nil }
        return FormSheet(
            .learning(talent, id), title: Phrase("Læringspunkt", "Learning point"),
            notice: Plans(context).planNotice(of: talent),
            in: context,
            fields: { context in
                let point = PlanSheets(context).learning(talent, id)
                return [
                    .body(
                        .text, context.wording.say("Det, jeg tager med", "What I am taking away"), point?.text ?? "",
                        rows: 4),
                    .line(
                        .source, context.wording.say("Fra", "From"), point?.source ?? "",
                        hint: context.wording.say(
                            "Lederspejl, skyggepraktik, modul 3 …", "Leader mirror, shadowing, module 3 …")),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).learning(talent, id)
                let order = context.data.plan(of: talent)?.content.learning.nextOrder ?? 1
                let point = LearningPoint(
                    id: old?.id ?? LearningPoint.ID(context.services.newID()), order: old?.order ?? order,
                    text: answers.text(.text),
                    source: answers.text(.source))
                guard point.faults.isEmpty else { throw .faults(point.faults) }
                return [
                    .apply(
                        Plans(context).planChange(talent, .learning(Edit(from: old, to: point))),
                        closing: true)
                ]
            })
    }

    private func learning(_ talent: Talent.ID, _ id: LearningPoint.ID?) -> LearningPoint? {
        id.flatMap { id in data.plan(of: talent)?.content.learning.first { $0.id == id } }
    }
}

extension Field {
    static let source = Field("source")
}
