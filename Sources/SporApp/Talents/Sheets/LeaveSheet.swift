import TalentDomain
import TerminalKit

extension Context {
    /// The last day and the next path of one who leaves.
    func leaveSheet(_ talent: Talent.ID) -> FormSheet? {
        guard let record = data.talents[talent], record.isActive else { return nil }
        return FormSheet(
            .leave(talent), title: Phrase("\(name(talent)) forlader holdet", "\(name(talent)) leaves the cohort"),
            notice: Phrase(
                "Det er altid i orden at stå af. Skriv, hvad I er blevet enige om som næste skridt.",
                "Leaving is always all right. Enter the next step you have agreed on."),
            in: self,
            fields: { context in
                [
                    .day(.day, context.say("Sidste dag", "Last day"), context.today, in: context),
                    .body(
                        .nextPath, context.say("Vejen videre", "Way forward"), "", rows: 3,
                        hint: context.say("Specialist, projektleder, et senere hold …", "Specialist, project leader, a later cohort …")),
                ]
            },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.talents[talent] else { throw .nothingThere }
                var new = old
                new.status = .left(on: try answers.requiredDay(.day), nextPath: answers.text(.nextPath))
                let faults = new.faults(in: answers.context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                return [.apply(.talent(Edit(from: old, to: new)), closing: true)]
            })
    }
}
