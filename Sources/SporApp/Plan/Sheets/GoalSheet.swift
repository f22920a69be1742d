import TalentDomain
import TerminalKit

/// The sheets of the plan.
struct PlanSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension PlanSheets {
    /// - Parameter proposing: the first values of a new goal.
    func goalSheet(_ talent: Talent.ID, _ id: Goal.ID?, proposing: GoalProposal? = nil) -> FormSheet? {
        guard data.talents[talent] != nil, id == nil || goal(talent, id) != nil else { return nil }
        let title = id == nil ? Phrase("Nyt mål", "New goal") : Phrase("Mål", "Goal")
        return FormSheet(
            proposing.map { .proposedGoal(talent, $0) } ?? .goal(talent, id), title: title,
            notice: Plans(context).planNotice(of: talent), in: context,
            fields: { context in
                let goal = PlanSheets(context).goal(talent, id)
                let competences = PlanSheets(context).competences(
                    talent, beside: goal?.competence ?? proposing?.competence ?? "")
                return [
                    .body(.text, context.wording.say("Mål", "Goal"), goal?.text ?? proposing?.text ?? "", rows: 3),
                    .choice(
                        .level, context.wording.say("Mærkes i", "Shows in"),
                        GoalLevel.allCases.map { context.wording[$0.name] },
                        GoalLevel.allCases.firstIndex(of: goal?.level ?? .individual)),
                    .body(
                        .measure, context.wording.say("Succeskriterium", "Success criterion"),
                        goal?.measure ?? proposing?.measure ?? "",
                        rows: 2,
                        hint: context.wording.say(
                            "Hvad er anderledes, når målet er nået?", "What will be different once the goal is reached?"
                        )),
                    .day(.due, context.wording.say("Frist", "Due"), goal?.due, in: context),
                    .choice(
                        .competence, context.wording.say("Kompetence", "Competence"), competences,
                        competences.firstIndex(of: goal?.competence ?? proposing?.competence ?? "")),
                    .choice(
                        .progress, context.wording.say("Status", "Status"),
                        Progress.allCases.map { "\($0.sign) \(context.wording[$0.name])" },
                        Progress.allCases.firstIndex(of: goal?.progress ?? .notStarted)),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).goal(talent, id)
                let goals = context.data.plan(of: talent)?.content.goals ?? []
                var goal =
                    old
                    ?? Goal(id: Goal.ID(context.services.newID()), order: goals.nextOrder, level: .individual, text: "")
                goal.text = answers.text(.text)
                goal.level = GoalLevel.allCases[answers.choice(.level)]
                goal.measure = answers.text(.measure)
                goal.due = try answers.day(.due)
                let competences = PlanSheets(context).competences(
                    talent, beside: old?.competence ?? proposing?.competence ?? "")
                goal.competence = answers.choice(.competence) == 0 ? "" : competences[answers.choice(.competence)]
                goal.progress = Progress.allCases[answers.choice(.progress)]
                guard goal.faults.isEmpty else { throw .faults(goal.faults) }
                return [
                    .apply(
                        Plans(context).planChange(
                            talent, .goal(Edit(from: old, to: goal))),
                        closing: true)
                ]
            })
    }

    func goal(_ talent: Talent.ID, _ id: Goal.ID?) -> Goal? {
        id.flatMap { id in data.plan(of: talent)?.content.goals.first { $0.id == id } }
    }

    /// The competences of the programme, of the talent's organisation and for the future, and the current one; the
    /// first option is none.
    fileprivate func competences(_ talent: Talent.ID, beside standing: String) -> [String] {
        let programme = context.programme
        let own =
            ((programme?.competences.map { wording[$0.name] } ?? []) + (data.basis(of: talent)?.topics ?? [])
            + (programme?.future.map { wording[$0] } ?? [])).uniqued()
        let none = wording.say("ingen bestemt", "none in particular")
        return [none] + own + (standing.isEmpty || own.contains(standing) ? [] : [standing])
    }
}
