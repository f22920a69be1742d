import TalentDomain
import TerminalKit

extension Context {
    /// Where a talent stands, judged now or corrected; nil where the viewer may judge nobody here.
    ///
    /// The keeper chooses whose judgement it is; whoever judges for themself writes their own, and a proposal once both have shared.
    func readinessSheet(_ talent: Talent.ID, _ id: ReadinessJudgement.ID?) -> FormSheet? {
        guard let next = nextJudge(of: talent), data.talents[talent] != nil, mayJudge(talent) else { return nil }
        let standing = id.flatMap { data.readiness[$0] }
        guard (standing != nil) == (id != nil), standing.map(mayWrite) ?? true else { return nil }
        if let standing, !viewer.isKeeper, data.isOpen(standing) { return remarkSheet(standing) }
        let judge = standing?.judge ?? next, name = name(talent)
        // Only the keeper has a choice: for the two it is clear which is meant.
        let judges: [Judge] = viewer.isKeeper ? [.together, .talent, .lineManager] : [judge]
        return FormSheet(
            .readiness(talent, id), title: readinessTitle(of: judge, talent),
            liveNotice: { answers in
                let context = answers.context
                var judgement = id.flatMap { context.data.readiness[$0] } ?? context.judgement(of: talent, by: judge)
                judgement.judge = judges[answers.choice(.judge)]
                let proposal = judgement.judge == .together
                return context.readers(
                    of: judgement, later: proposal ? Phrase("Når den anden har bekræftet", "Once the other has confirmed") : Context.onceBothShared)
            },
            in: self,
            fields: { context in
                let judgement = id.flatMap { context.data.readiness[$0] } ?? context.judgement(of: talent, by: judge)
                var fields: [FormField] = [
                    .choice(.purpose, context.say("Formål", "Purpose"), Direction.allCases.map { context[$0.name] }, Direction.allCases.firstIndex(of: judgement.purpose)),
                    .choice(
                        .work, context.say("Arbejder med", "Works on"), Work.allCases.map { context[$0.name] }, Work.allCases.firstIndex(of: judgement.work),
                        hint: context.say("Vertikal: næste niveau eller enkle. Horisontal: avancerede eller enkle.", "Vertical: next level or simple. Horizontal: advanced or simple.")),
                    .choice(
                        .performance, context.say("Præstation", "Performance"), Performance.allCases.map { context[$0.name].lowercased() },
                        Performance.allCases.firstIndex(of: judgement.performance)),
                ]
                if judges.count > 1 {
                    fields.append(.choice(.judge, context.say("Vurderet af", "Assessed by"), judges.map { context[$0.name] }, judges.firstIndex(of: judgement.judge)))
                }
                return fields + [
                    .day(.day, context.say("Dato", "Date"), judgement.on, in: context),
                    .body(.comment, context.say("Kommentar", "Comment"), judgement.comment, rows: 3),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = id.flatMap { context.data.readiness[$0] }
                var new = context.judgement(of: talent, by: judges[answers.choice(.judge)])
                if let old { (new.id, new.isShared, new.writtenBy) = (old.id, old.isShared, old.writtenBy) } else { new.id = .init(context.services.newID()) }
                new.purpose = Direction.allCases[answers.choice(.purpose)]
                new.work = Work.allCases[answers.choice(.work)]
                new.performance = Performance.allCases[answers.choice(.performance)]
                new.on = try answers.requiredDay(.day)
                new.comment = answers.text(.comment)
                guard new.on <= context.today else {
                    throw .faults([Fault(.day, Phrase("Datoen ligger i fremtiden.", "That date is in the future."))])
                }
                let box = new.box?.number ?? 0  // without a box, the rules refuse it
                return [.apply(.readiness(Edit(from: old, to: new)), saying: Phrase("\(name): boks \(box)", "\(name): box \(box)"), closing: true)]
            }
        ).telling { answers in
            let box = ReadinessBox(
                purpose: Direction.allCases[answers.choice(.purpose)], work: Work.allCases[answers.choice(.work)],
                performance: Performance.allCases[answers.choice(.performance)])
            return box.map { Phrase("→ boks \($0.number)", "→ box \($0.number)") } ?? Phrase("→ ingen boks", "→ no box")
        }
        .dating { _, _ in DateRule(lean: .past) }
    }

    /// Both views stand; the talent says a word beside them.
    private func remarkSheet(_ judgement: ReadinessJudgement) -> FormSheet {
        let id = judgement.id
        return FormSheet(
            .readiness(judgement.talent, id), title: Phrase("Din kommentar til de to vurderinger", "Your comment on the two assessments"),
            notice: readers(of: judgement), in: self,
            fields: { context in [.body(.comment, "", context.data.readiness[id]?.comment ?? "", rows: 6)] },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.readiness[id] else { throw .nothingThere }
                var new = old
                new.comment = answers.text(.comment)
                return new == old ? [.close] : [.apply(.readiness(Edit(from: old, to: new)), closing: true)]
            })
    }

    private func readinessTitle(of judge: Judge, _ talent: Talent.ID) -> Phrase {
        let name = name(talent)
        if viewer.isKeeper { return Phrase("\(Genitive.da(name)) parathed", "\(Genitive.en(name)) readiness") }
        if judge == .together { return Phrase("Forslag til fælles vurdering", "Proposal for a joint assessment") }
        return isTalent(talent)
            ? Phrase("Din egen vurdering", "Your own assessment") : Phrase("Din vurdering af \(name)", "Your assessment of \(name)")
    }
}
