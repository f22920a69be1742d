import TalentDomain
import TerminalKit

extension LocalPlans {
    /// The form for a point of the plan.
    func pointSheet(_ talent: Talent.ID, _ id: String?) -> FormSheet? {
        guard data.talents[talent] != nil, id == nil || point(talent, id) != nil else { return nil }
        let states = [nil] + LocalPlan.Standing.allCases.map { $0 }
        let ends =
            plan(of: talent).agreements.isEmpty
            ? Phrase("")
            : Phrase(
                " Hvis du ændrer hvad, hvem eller hvornår, skal alle tre sige ja igen.",
                " If you change what, who or when, all three must agree again.")
        return FormSheet(
            .localPoint(talent, id), title: Phrase("Punkt i planen", "Point in the plan"),
            notice: readers(of: talent) + ends, in: context,
            fields: { context in
                let point = LocalPlans(context).point(talent, id), wording = context.wording
                return [
                    .body(
                        .text, wording.say("Hvad", "What"), point?.what ?? "", rows: 2,
                        hint: wording.say("Det, der skal ske på arbejdspladsen", "What is to happen at the workplace")),
                    .line(.who, wording.say("Hvem", "Who"), point?.who ?? ""),
                    .day(.due, wording.say("Senest", "By"), point?.due, in: context),
                    .choice(
                        .standing, wording.say("Status", "Status"),
                        states.map { state in
                            state.map { wording[$0.name] } ?? wording.say("ingen status endnu", "not reviewed yet")
                        }, states.firstIndex(of: point?.standing)),
                    .line(.note, wording.say("Note", "Note"), point?.note ?? ""),
                ]
            },
            submit: { answers throws(Refusal) in
                let plans = LocalPlans(answers.context), old = plans.point(talent, id)
                let point = LocalPlan.Point(
                    id: old?.id ?? answers.context.services.newID(), what: answers.text(.text),
                    who: answers.text(.who), due: try answers.day(.due), standing: states[answers.choice(.standing)],
                    note: answers.text(.note))
                guard !point.what.isBlank else { throw .faults([.missing(.text)]) }
                return plans.change(talent, closing: true) { plan in
                    if let index = plan.points.firstIndex(where: { $0.id == point.id }) {
                        plan.points[index] = point
                    } else {
                        plan.points.append(point)
                    }
                }
            })
    }

    private func point(_ talent: Talent.ID, _ id: String?) -> LocalPlan.Point? {
        id.flatMap { id in plan(of: talent).points.first { $0.id == id } }
    }
}

extension Field {
    static let who = Field("who")
    static let standing = Field("standing")
    static let note = Field("note")
}
