import TalentDomain

// The viewer's part in judging a talent's readiness: writing, sharing, confirming.
/// Judging readiness: whose turn it is, sharing and confirming.
struct Judging: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Judging {
    /// The judge as whom the viewer writes alone: the talent or the line manager; nil for other viewers.
    func ownJudge(of talent: Talent.ID) -> Judge? {
        viewer.isKeeper ? nil : [.talent, .lineManager].first { abilities.mayAdd(judgement(of: talent, by: $0)) }
    }

    /// The viewer's own newest judgement since the last agreed one.
    func ownJudgement(of talent: Talent.ID) -> ReadinessJudgement? {
        data.judgements(of: talent).last { $0.judge != .together && abilities.isOnesOwn($0) && data.isOfThisRound($0) }
    }

    /// A proposal that nobody has confirmed.
    func proposal(of talent: Talent.ID, byViewer: Bool) -> ReadinessJudgement? {
        data.judgements(of: talent).last {
            $0.isProposal && abilities.isOnesOwn($0) == byViewer && data.isOfThisRound($0)
        }
    }

    /// The judge of the viewer's next judgement: their own first, a proposal once both are shared.
    func nextJudge(of talent: Talent.ID) -> Judge? {
        viewer.isKeeper || data.openViews(of: talent) != nil ? .together : ownJudge(of: talent)
    }

    /// The viewer's own judgement that is not shared yet, which is edited in place of writing a second one.
    func begunJudgement(of talent: Talent.ID) -> ReadinessJudgement? {
        guard !viewer.isKeeper else { return nil }
        return data.openViews(of: talent) != nil ? proposal(of: talent, byViewer: true) : ownJudgement(of: talent)
    }

    /// The latest judgement that the viewer may read: their own, otherwise the agreed one.
    func earlierJudgement(of talent: Talent.ID) -> ReadinessJudgement? {
        ownJudgement(of: talent) ?? Standing(of: talent, in: data)?.judgement
    }

    /// A new judgement with its first values. The keeper has discussed what they enter with both.
    func judgement(of talent: Talent.ID, by judge: Judge) -> ReadinessJudgement {
        let last = earlierJudgement(of: talent)
        let purpose = last?.purpose ?? data.talents[talent]?.direction ?? .vertical
        return ReadinessJudgement(
            id: "ny", talent: talent, on: today, purpose: purpose, work: last?.work ?? Work.rows(for: purpose)[0],
            performance: last?.performance ?? .satisfactory, judge: judge, isShared: viewer.isKeeper,
            writtenBy: viewer.isKeeper ? nil : viewer.person)
    }

    /// The name of the other judge.
    func otherJudge(of talent: Talent.ID) -> String {
        abilities.isTalent(talent) ? Talents(context).lineManagerName(of: talent) : wording.name(talent)
    }

    // MARK: Effects

    /// Marks the viewer's judgement as ready to share, after a question, or takes that back.
    func shareEffects(_ judgement: ReadinessJudgement) -> [Effect] {
        var new = judgement
        new.isShared.toggle()
        let other = otherJudge(of: judgement.talent)
        guard new.isShared else {
            return [.apply(.readiness(Edit(from: judgement, to: new)), saying: Readers(context).readers(of: new))]
        }
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Klar til at dele? \(Readers(context).readers(of: judgement, later: Self.onceBothShared).da) Så kan du læse \(Genitive.da(other)) vurdering, og ingen af de to kan rettes.",
                        "Ready to share? \(Readers(context).readers(of: judgement, later: Self.onceBothShared).en) Then you can read \(Genitive.en(other)) assessment, and neither can be changed."
                    ),
                    yes: Phrase("ja, jeg er klar", "yes, I am ready"),
                    effects: [
                        .apply(
                            .readiness(Edit(from: judgement, to: new)),
                            saying: Phrase("du er klar til at dele", "you are ready to share"))
                    ]))
        ]
    }

    static let onceBothShared = Phrase("Når begge har delt", "Once both have shared")

    /// Confirms the other person's proposal, after a question.
    func confirmEffects(_ proposal: ReadinessJudgement) -> [Effect] {
        var agreed = proposal
        agreed.isShared = true
        let box = proposal.box?.number ?? 0  // without a box, the rules had refused it
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Bekræft boks \(box) som jeres fælles vurdering? Den gælder indtil den næste samtale.",
                        "Confirm box \(box) as your joint assessment? It applies until the next conversation."),
                    yes: Phrase("ja, bekræft", "yes, confirm"),
                    effects: [
                        .apply(
                            .readiness(Edit(from: proposal, to: agreed)),
                            saying: Phrase("aftalt: boks \(box)", "agreed: box \(box)"))
                    ]))
        ]
    }

    // MARK: Texts

    /// The state of the two judgements since the last agreed one, and what the viewer can do; nil if there is nothing
    /// to tell.
    func round(of talent: Talent.ID) -> String? {
        let views = data.openViews(of: talent), other = otherJudge(of: talent)
        guard ownJudge(of: talent) != nil else { return views.map(bothViews) }
        func box(_ judgement: ReadinessJudgement) -> String {
            wording.say("boks", "box") + " \(judgement.box?.number ?? 0)"
        }
        if let theirs = proposal(of: talent, byViewer: false) {
            return wording.say(
                "\(other) foreslår \(box(theirs)) som jeres fælles vurdering. Tryk A for at bekræfte den.",
                "\(other) proposes \(box(theirs)) as your joint assessment. Press A to confirm it.")
        }
        if let mine = proposal(of: talent, byViewer: true) {
            return wording.say(
                "Du har foreslået \(box(mine)). \(other) har ikke bekræftet endnu.",
                "You proposed \(box(mine)). \(other) has not confirmed yet.")
        }
        if let views {
            if views.talent.box == views.lineManager.box, views.talent.purpose == views.lineManager.purpose {
                return wording.say(
                    "Begge har delt, og I er enige: \(box(views.talent)). Tryk a for at foreslå den som fælles vurdering.",
                    "Both have shared, and you agree: \(box(views.talent)). Press a to propose it as your joint assessment."
                )
            }
            let remark =
                abilities.isTalent(talent)
                ? wording.say(" Tryk e for at skrive din kommentar.", " Press e to add your comment.") : ""
            return bothViews(views)
                + wording.say(
                    " Begge vurderinger ligger fast. Tryk a for at foreslå en fælles.",
                    " Both are final. Press a to propose a joint assessment.") + remark
        }
        guard let own = ownJudgement(of: talent) else {
            return data.standing(of: talent) == nil
                ? nil
                : wording.say(
                    "Før næste samtale: tryk a for at skrive din egen vurdering.",
                    "Before the next conversation: press a to write your own assessment.")
        }
        return own.isShared
            ? wording.say("Din egen: \(box(own)). Du er klar. ", "Your own: \(box(own)). You are ready to share. ")
                + wording[
                    Readers(context).readers(
                        of: own, later: Phrase("Når \(other) også har delt", "Once \(other) has also shared"))]
            : wording.say("Din egen: \(box(own)). ", "Your own: \(box(own)). ")
                + wording[Readers(context).readers(of: own)]
                + wording.say(" Tryk s, når du er klar til at dele.", " Press s when you are ready to share.")
    }

    private func bothViews(_ views: (talent: ReadinessJudgement, lineManager: ReadinessJudgement)) -> String {
        let own = views.talent.box?.number ?? 0, leaders = views.lineManager.box?.number ?? 0
        return wording.say(
            "Talentet peger på boks \(own), lederen på boks \(leaders).",
            "The talent says box \(own), the manager box \(leaders).")
    }
}

extension Abilities {
    /// Whether the viewer may write a judgement.
    func mayJudge(_ talent: Talent.ID) -> Bool {
        viewer.isKeeper
            ? mayAdd(Judging(context).judgement(of: talent, by: .together))
            : Judging(context).ownJudge(of: talent) != nil
    }

    func mayAdd(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(.add(judgement)), in: data)
    }

    func mayWrite(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(Edit(from: judgement, to: judgement)), in: data)
    }

    func mayDelete(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(.remove(judgement)), in: data)
    }

    func isOnesOwn(_ judgement: ReadinessJudgement) -> Bool {
        judgement.writtenBy != nil && judgement.writtenBy == viewer.person
    }
}

extension Deletion {
    /// Asks before a judgement is deleted.
    func deleteEffects(_ judgement: ReadinessJudgement) -> [Effect] {
        let name = wording.name(judgement.talent), day = judgement.on.phrase(.medium)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet vurderingen af \(name) fra \(day.da)? Det kan fortrydes med u.",
                        "Delete the assessment of \(name) from \(day.en)? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [
                        .apply(
                            .readiness(.remove(judgement)),
                            saying: Phrase("vurderingen er slettet", "assessment deleted"))
                    ]))
        ]
    }
}
