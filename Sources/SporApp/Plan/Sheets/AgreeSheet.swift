import TalentDomain
import TerminalKit

extension Context {
    /// Keeps the plan as it stands as a version; for the line manager: agrees to the version that the talent shared.
    func agreeSheet(_ talent: Talent.ID) -> FormSheet? {
        if let revision = revisionToAgree(talent) { return consentSheet(revision) }
        guard let plan = data.plan(of: talent), mayWritePlan(of: talent) else { return nil }
        return FormSheet(
            .agree(talent), title: Phrase("Aftal planen", "Agree on the plan"), notice: agreeNotice(plan), in: self,
            fields: { context in
                let talks = context.talks
                // The talk that lies nearest behind us is the likely one.
                let latest = talks.lastIndex { $0.start <= context.today }.map { $0 + 1 }
                var fields: [FormField] = [
                    .day(.day, context.say("Aftalt den", "Agreed on"), context.today, in: context),
                    .choice(.source, context.say("Ved", "At"), [context.say("ingen bestemt samtale", "no talk in particular")] + talks.map { context[$0.title] }, latest),
                ]
                if context.viewer.isKeeper {
                    fields.append(.check(.talent, context.say("\(context.name(talent)) er enig", "\(context.name(talent)) agrees"), true))
                    if let manager = context.data.lineManager(of: talent, on: context.today) {
                        fields.append(.check(.lineManager, context.say("\(context.name(manager)) er enig", "\(context.name(manager)) agrees"), true))
                    }
                }
                return fields
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                guard let plan = context.data.plan(of: talent) else { throw .nothingThere }
                let on = try answers.requiredDay(.day)
                guard on <= context.today else {
                    throw .faults([Fault(.day, Phrase("En aftale kan ikke ligge i fremtiden.", "An agreement cannot lie in the future."))])
                }
                let chosen = answers.choice(.source)
                let revision = PlanRevision(
                    id: PlanRevision.ID(context.services.newID()), talent: talent, number: (context.data.revisions(of: talent).last?.number ?? 0) + 1,
                    on: on, talk: chosen == 0 ? nil : context.talks[chosen - 1].id, content: plan.content, agreedBy: context.agreeing(answers, talent))
                return [.apply(
                    .plan(PlanChange(talent, .revision(.add(revision)))),
                    saying: Phrase("version \(revision.number) er gemt", "version \(revision.number) is kept"), closing: true)]
            })
    }

    /// The talks of the programme with the line manager.
    fileprivate var talks: [Activity] { activities.filter { $0.kind == .lineManagerTalk } }

    /// Those who agree: as ticked where the consultant keeps the plan, else the talent, who shares it.
    fileprivate func agreeing(_ answers: FormSheet.Answers, _ talent: Talent.ID) -> [Person.ID] {
        guard let person = data.talents[talent]?.person else { return [] }
        guard viewer.isKeeper else { return [person] }
        let manager = answers.isOn(.lineManager) ? data.lineManager(of: talent, on: today)?.id : nil
        return (answers.isOn(.talent) ? [person] : []) + (manager.map { [$0] } ?? [])
    }

    private func agreeNotice(_ plan: DevelopmentPlan) -> Phrase {
        plan.isWorkingCopy
            ? Phrase(
                "Versionen kan læses af din leder og din interne konsulent. Din leder kan sige ja til den og kommentere.",
                "Your manager and your internal consultant can read the version. Your manager can agree and comment.")
            : Phrase("Planen gemmes, som den står nu. Alle versioner kan ses med v.", "The plan is kept as it stands now. All versions can be seen with v.")
    }

    private func consentSheet(_ revision: PlanRevision) -> FormSheet {
        let id = revision.id, talent = revision.talent
        return FormSheet(
            .agree(talent), title: Phrase("Sig ja til planen", "Agree to the plan"),
            notice: Phrase("Talentet og den interne konsulent kan læse din kommentar.", "The talent and the internal consultant can read your comment."), in: self,
            fields: { context in [.body(.comment, context.say("Kommentar", "Comment"), "", rows: 4)] },
            submit: { answers throws(Refusal) in
                guard let person = answers.context.viewer.person, let old = answers.context.data.revisions[id] else { throw .nothingThere }
                var new = old
                new.agreedBy.append(person)
                let comment = answers.text(.comment)
                if !comment.isEmpty { new.comments.append(PlanComment(by: person, text: comment)) }
                return [.apply(.plan(PlanChange(talent, .revision(Edit(from: old, to: new)))), saying: Phrase("aftalt", "agreed"), closing: true)]
            })
    }
}
