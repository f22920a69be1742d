import TalentDomain
import TerminalKit

/// The sheets of readiness.
struct ReadinessSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension ReadinessSheets {
    /// The form for a new or corrected judgement; nil for a viewer who may not judge.
    ///
    /// The owner chooses the judge. Talent and line manager write their own judgement, and a proposal once both are
    /// shared.
    func readinessSheet(_ talent: Talent.ID, _ id: ReadinessJudgement.ID?) -> FormSheet? {
        guard let next = context.data.judging(of: talent, by: context.viewer).nextJudge, data.talents[talent] != nil,
            abilities.mayJudge(talent)
        else { return nil }
        let standing = id.flatMap { data.readiness[$0] }
        guard (standing != nil) == (id != nil), standing.map(abilities.mayWrite) ?? true else { return nil }
        if let standing, !viewer.isOwner, data.isOpen(standing) { return remarkSheet(standing) }
        let judge = standing?.judge ?? next, name = wording.name(talent)
        // Only the owner chooses; for talent and line manager the judge is clear.
        let judges: [Judge] = viewer.isOwner ? [.together, .talent, .lineManager] : [judge]
        // Without an earlier judgement, no answer is chosen in advance: "vælg …" comes before the answers.
        let unchosen = id == nil && context.data.judging(of: talent, by: context.viewer).earlier == nil ? 1 : 0
        return FormSheet(
            .readiness(talent, id), title: readinessTitle(of: judge, talent),
            liveNotice: { answers in
                let context = answers.context
                var judgement =
                    id.flatMap { context.data.readiness[$0] }
                    ?? context.data.judging(of: talent, by: context.viewer).newJudgement(by: judge)
                judgement.judge = answers.chosen(.judge, of: judges, after: judges.count > 1 ? unchosen : 0) ?? judge
                let proposal = judgement.judge == .together
                return Readers(context).readers(
                    of: judgement,
                    later: proposal
                        ? Phrase("Når den anden har bekræftet", "Once the other person has confirmed")
                        : Judging.onceBothShared)
            },
            in: context,
            fields: { context in
                let judgement =
                    id.flatMap { context.data.readiness[$0] }
                    ?? context.data.judging(of: talent, by: context.viewer).newJudgement(by: judge)
                func choice(
                    _ field: Field, _ label: String, _ options: [String], _ selection: Int?, hint: String = ""
                ) -> FormField {
                    unchosen == 0
                        ? .choice(field, label, options, selection, hint: hint)
                        : .choice(field, label, [context.wording.say("vælg …", "choose …")] + options, 0, hint: hint)
                }
                var fields: [FormField] = [
                    .choice(
                        .purpose, context.wording.say("Formål", "Purpose"),
                        Direction.allCases.map { context.wording[$0.name] },
                        Direction.allCases.firstIndex(of: judgement.purpose)),
                    choice(
                        .work, context.wording.say("Arbejder med", "Works on"),
                        Work.allCases.map { context.wording[$0.name] },
                        Work.allCases.firstIndex(of: judgement.work),
                        hint: context.wording.say(
                            "Vertikal: næste niveau eller enkle. Horisontal: avancerede eller enkle.",
                            "Vertical: next-level or simple tasks. Horizontal: advanced or simple.")),
                    choice(
                        .performance, context.wording.say("Præstation", "Performance"),
                        Performance.allCases.map { context.wording[$0.name].lowercased() },
                        Performance.allCases.firstIndex(of: judgement.performance)),
                ]
                if judges.count > 1 {
                    fields.append(
                        choice(
                            .judge, context.wording.say("Vurderet af", "Assessed by"),
                            judges.map { context.wording[$0.name] },
                            judges.firstIndex(of: judgement.judge)))
                }
                return fields + [
                    .day(.day, context.wording.say("Dato", "Date"), judgement.on, in: context),
                    .body(
                        .example, context.wording.say("Eksempel", "Example"), judgement.example, rows: 1,
                        hint: context.wording.say(
                            "En situation, hvor man kunne se det", "A situation in which it could be seen")),
                    .body(.comment, context.wording.say("Kommentar", "Comment"), judgement.comment, rows: 2),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = id.flatMap { context.data.readiness[$0] }
                let work = answers.chosen(.work, of: Work.allCases, after: unchosen)
                let performance = answers.chosen(.performance, of: Performance.allCases, after: unchosen)
                let judge = answers.chosen(.judge, of: judges, after: judges.count > 1 ? unchosen : 0)
                guard let work, let performance, let judge else {
                    throw .faults(
                        (work == nil
                            ? [
                                Fault(
                                    .work,
                                    Phrase(
                                        "Vælg, hvilke opgaver der arbejdes med.",
                                        "Choose which tasks the talent works on."))
                            ] : [])
                            + (performance == nil
                                ? [
                                    Fault(
                                        .performance,
                                        Phrase("Vælg, hvordan præstationen vurderes.", "Choose a level of performance.")
                                    )
                                ] : [])
                            + (judge == nil
                                ? [
                                    Fault(
                                        .judge,
                                        Phrase("Vælg, hvem der har vurderet.", "Choose who made the assessment."))
                                ] : []))
                }
                var new = context.data.judging(of: talent, by: context.viewer).newJudgement(by: judge)
                if let old {
                    (new.id, new.isShared, new.writtenBy) = (old.id, old.isShared, old.writtenBy)
                } else {
                    new.id = .init(context.services.newID())
                }
                new.purpose = Direction.allCases[answers.choice(.purpose)]
                new.work = work
                new.performance = performance
                new.on = try answers.requiredDay(.day)
                new.comment = answers.text(.comment)
                new.example = answers.text(.example)
                guard new.on <= context.today else {
                    throw .faults([Fault(.day, Phrase("Datoen ligger i fremtiden.", "That date is in the future."))])
                }
                let box = new.box?.number ?? 0  // without a box, the rules refuse it
                return [
                    .apply(
                        .readiness(Edit(from: old, to: new)),
                        saying: Phrase("\(name): boks \(box)", "\(name): box \(box)"), closing: true)
                ]
            }
        ).telling { answers in
            guard answers.hasWork(after: unchosen) else { return Phrase("") }
            return answers.box(after: unchosen).map { Phrase("→ boks \($0.number)", "→ box \($0.number)") }
                ?? Phrase("→ ingen boks", "→ no box")
        }
        .landing(
            Landing(
                place: { answers in answers.box(after: unchosen).map { $0.number - 1 } },
                names: [["1", "2", "3"], ["4", "5", "6"]])
        )
        .dating { _, _ in DateRule(lean: .past) }
    }

    /// Both views remain; the talent adds a comment to them.
    private func remarkSheet(_ judgement: ReadinessJudgement) -> FormSheet {
        let id = judgement.id
        return FormSheet(
            .readiness(judgement.talent, id),
            title: Phrase("Din kommentar til de to vurderinger", "Your comment on the two assessments"),
            notice: Readers(context).readers(of: judgement), in: context,
            fields: { context in [.body(.comment, "", context.data.readiness[id]?.comment ?? "", rows: 6)] },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.readiness[id] else { throw .nothingThere }
                var new = old
                new.comment = answers.text(.comment)
                return new == old ? [.close] : [.apply(.readiness(Edit(from: old, to: new)), closing: true)]
            })
    }

    private func readinessTitle(of judge: Judge, _ talent: Talent.ID) -> Phrase {
        let name = wording.name(talent)
        if viewer.isOwner { return Phrase("\(Genitive.da(name)) parathed", "\(Genitive.en(name)) readiness") }
        if judge == .together { return Phrase("Forslag til fælles vurdering", "Proposal for a joint assessment") }
        return abilities.isTalent(talent)
            ? Phrase("Din egen vurdering", "Your own assessment")
            : Phrase("Din vurdering af \(name)", "Your assessment of \(name)")
    }
}

extension FormSheet.Answers {
    /// Whether work and performance are chosen.
    fileprivate func hasWork(after others: Int) -> Bool {
        chosen(.work, of: Work.allCases, after: others) != nil
            && chosen(.performance, of: Performance.allCases, after: others) != nil
    }

    /// The box that the answers give so far.
    fileprivate func box(after others: Int) -> ReadinessBox? {
        guard let work = chosen(.work, of: Work.allCases, after: others),
            let performance = chosen(.performance, of: Performance.allCases, after: others)
        else { return nil }
        return ReadinessBox(
            purpose: Direction.allCases[choice(.purpose)], work: work, performance: performance)
    }

    /// The chosen option, counted after that many others; nil if another is chosen.
    fileprivate func chosen<Option>(_ field: Field, of options: [Option], after others: Int) -> Option? {
        let place = choice(field) - others
        return options.indices.contains(place) ? options[place] : nil
    }
}
