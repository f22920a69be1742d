import TalentDomain
import TerminalKit

extension PlanSheets {
    /// The form that stores the plan as a version, which the talent shares; for the line manager, the answer to the
    /// last shared version.
    func agreeSheet(_ talent: Talent.ID) -> FormSheet? {
        if let revision = Plans(context).revisionToAnswer(talent) { return answerSheet(revision) }
        guard let plan = data.plan(of: talent), abilities.mayWritePlan(of: talent) else { return nil }
        return FormSheet(
            .agree(talent),
            title: abilities.maySharePlan(of: talent)
                ? Phrase("Del planen", "Share the plan") : Phrase("Aftal planen", "Agree on the plan"),
            notice: agreeNotice(plan),
            verb: abilities.maySharePlan(of: talent) ? Phrase("Del", "Share") : Phrase("Gem", "Save"),
            in: context,
            fields: { context in
                let talks = PlanSheets(context).talks
                // The most recent talk is the likely one.
                let latest = talks.lastIndex { $0.start <= context.today }.map { $0 + 1 }
                var fields: [FormField] = [
                    .day(
                        .day,
                        context.viewer.isOwner
                            ? context.wording.say("Aftalt den", "Agreed on") : context.wording.say("Dato", "Date"),
                        context.today, in: context),
                    .choice(
                        .conversation, context.wording.say("Samtale", "Conversation"),
                        [context.wording.say("ingen bestemt samtale", "none in particular")]
                            + talks.map { context.wording[$0.title] },
                        latest),
                ]
                if context.viewer.isOwner {
                    // Not ticked in advance: the consultant only enters what the two have said.
                    fields.append(
                        .check(
                            .talent,
                            context.wording.say(
                                "\(context.wording.name(talent)) er enig", "\(context.wording.name(talent)) agrees"),
                            false))
                    if let manager = context.data.lineManager(of: talent, on: context.today) {
                        fields.append(
                            .check(
                                .lineManager,
                                context.wording.say(
                                    "\(context.wording.name(manager)) er enig",
                                    "\(context.wording.name(manager)) agrees"),
                                false))
                    }
                }
                return fields
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                guard let plan = context.data.plan(of: talent) else { throw .nothingThere }
                let on = try answers.requiredDay(.day)
                guard on <= context.today else {
                    throw .faults([
                        Fault(
                            .day,
                            Phrase(
                                "Datoen for aftalen kan ikke ligge i fremtiden.",
                                "The date of an agreement cannot be in the future."))
                    ])
                }
                let chosen = answers.choice(.conversation)
                let revision = PlanRevision(
                    id: PlanRevision.ID(context.services.newID()), talent: talent,
                    number: (context.data.revisions(of: talent).last?.number ?? 0) + 1,
                    on: on, talk: chosen == 0 ? nil : PlanSheets(context).talks[chosen - 1].id, content: plan.content,
                    agreedBy: PlanSheets(context).agreeing(answers, talent))
                return [
                    .apply(
                        .plan(PlanChange(talent, .revision(.add(revision)))),
                        saying: context.viewer.isOwner
                            ? Phrase("version \(revision.number) er gemt", "version \(revision.number) saved")
                            : Phrase("version \(revision.number) er delt", "version \(revision.number) shared"),
                        closing: true)
                ]
            }
        )
        .dating { _, _ in DateRule(lean: .past) }
    }

    /// The programme's talks with the line manager.
    fileprivate var talks: [Activity] { context.activities.filter { $0.kind == .lineManagerTalk } }

    /// The people who agree: as ticked if the consultant keeps the plan, otherwise the talent, who shares it.
    fileprivate func agreeing(_ answers: FormSheet.Answers, _ talent: Talent.ID) -> [Person.ID] {
        guard let person = data.talents[talent]?.person else { return [] }
        guard viewer.isOwner else { return [person] }
        let manager = answers.isOn(.lineManager) ? data.lineManager(of: talent, on: today)?.id : nil
        return (answers.isOn(.talent) ? [person] : []) + (manager.map { [$0] } ?? [])
    }

    private func agreeNotice(_ plan: DevelopmentPlan) -> Phrase {
        guard plan.isWorkingCopy else {
            return Phrase(
                "Planen gemmes, som den står nu. Tryk v for at se alle versioner.",
                "The plan is saved as it is now. Press v to see all versions.")
        }
        return Readers(context).readers(
            of: PlanRevision(id: "ny", talent: plan.talent, number: 0, on: today, content: plan.content))
    }

    /// The readers of a comment on a version.
    private func readersOfComment(_ revision: PlanRevision) -> Phrase {
        ReaderWords(ofCommentsOn: revision, in: data, for: viewer, name: { wording.name($0) })
            .sentence(
                Phrase("Kommentaren kan læses af", "The comment is visible to"),
                alone: Phrase("Kun du kan læse kommentaren.", "Only you can read the comment."))
    }

    /// The form with which the line manager comments on a version and agrees to it.
    ///
    /// - Parameters:
    ///   - overtaken: the version that the manager was reading when the talent shared this one.
    ///   - comment: the manager's typed comment on it.
    private func answerSheet(
        _ revision: PlanRevision, after overtaken: PlanRevision? = nil, comment: String = ""
    ) -> FormSheet {
        let id = revision.id, talent = revision.talent, isOpen = !Plans(context).hasAgreed(revision)
        let readers = readersOfComment(revision)
        let notice = overtaken.map { old in
            let difference = PlanDifference(from: old.content, to: revision.content)
            return Phrase(
                "\(wording.name(talent)) har delt version \(revision.number) imens (\(Plans(context).words(for: difference, in: .da))). Dit svar på version \(old.number) er ikke gemt. "
                    + "Læs version \(revision.number), før du svarer: Tryk Esc og så v. ",
                "\(wording.name(talent)) has now shared version \(revision.number) (\(Plans(context).words(for: difference, in: .en))). Your answer to version \(old.number) was not saved. "
                    + "Read version \(revision.number) before you answer: press Esc, then v. ") + readers
        }
        return FormSheet(
            .agree(talent), title: Phrase("Svar på version \(revision.number)", "Answer to version \(revision.number)"),
            notice: notice ?? readers, in: context,
            fields: { context in
                [.body(.comment, context.wording.say("Kommentar", "Comment"), comment, rows: 4)]
                    + (isOpen
                        ? [.check(.talent, context.wording.say("Jeg er enig i planen", "I agree with the plan"), false)]
                        : [])
            },
            submit: { answers throws(Refusal) in
                guard let person = answers.context.viewer.person, let old = answers.context.data.revisions[id] else {
                    throw .nothingThere
                }
                var new = old
                if isOpen, answers.isOn(.talent) {
                    new.agree(person, on: answers.context.today, in: answers.context.data)
                }
                let comment = answers.text(.comment)
                if !comment.isEmpty {
                    new.comments.append(PlanComment(by: person, text: comment, on: answers.context.today))
                }
                guard new != old else {
                    throw .faults([
                        Fault(
                            .comment,
                            Phrase(
                                "Skriv en kommentar, eller sæt kryds ved, at du er enig.",
                                "Write a comment, or tick the box to say that you agree."))
                    ])
                }
                let said =
                    new.agreedBy == old.agreedBy
                    ? Phrase("kommentaren er gemt", "comment saved") : Phrase("aftalt", "agreed")
                return [
                    .apply(.plan(PlanChange(talent, .revision(Edit(from: old, to: new)))), saying: said, closing: true)
                ]
            }
        ).succeeded { answers in
            let context = answers.context
            guard let newest = Plans(context).revisionToAnswer(talent), newest.id != id else { return nil }
            return PlanSheets(context).answerSheet(newest, after: revision, comment: answers.text(.comment)).showing(
                talent, .plan)
        }
    }
}

extension Field {
    static let conversation = Field("conversation")
}
