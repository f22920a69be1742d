import TalentDomain
import TerminalKit

extension PlanSheets {
    /// - Parameter proposing: the first text of a new point.
    func transitionSheet(
        _ talent: Talent.ID, _ id: TransitionPoint.ID?, _ column: TransitionColumn, proposing: String? = nil
    ) -> FormSheet? {
        guard data.talents[talent] != nil, id == nil || point(talent, id) != nil else { return nil }
        let columns = TransitionColumn.allCases
        return FormSheet(
            proposing.map { .proposedPoint(talent, column, $0) } ?? .transition(talent, id, column),
            title: Phrase("Overgangen", "The transition"),
            notice: Plans(context).planNotice(of: talent), in: context,
            fields: { context in
                let point = PlanSheets(context).point(talent, id)
                return [
                    .body(
                        .text, context.wording.say("Punkt", "Point"), point?.text ?? proposing ?? "", rows: 2,
                        hint: context.wording[column.about]),
                    .choice(
                        .column, context.wording.say("Kolonne", "Column"), columns.map { context.wording[$0.name] },
                        columns.firstIndex(of: point?.column ?? column)),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).point(talent, id)
                let order = context.data.plan(of: talent)?.content.transition.nextOrder ?? 1
                let point = TransitionPoint(
                    id: old?.id ?? TransitionPoint.ID(context.services.newID()), order: old?.order ?? order,
                    column: columns[answers.choice(.column)],
                    text: answers.text(.text))
                guard point.faults.isEmpty else { throw .faults(point.faults) }
                return [
                    .apply(
                        Plans(context).planChange(talent, .transition(Edit(from: old, to: point))),
                        closing: true)
                ]
            })
    }

    private func point(_ talent: Talent.ID, _ id: TransitionPoint.ID?) -> TransitionPoint? {
        id.flatMap { id in data.plan(of: talent)?.content.transition.first { $0.id == id } }
    }
}
