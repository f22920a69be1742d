import TalentDomain
import TerminalKit

/// The viewer's part in judging a talent's readiness: sharing and confirming, and the words for its state.
struct Judging: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Judging {
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

    /// Shows a judgement with its comment and its readers.
    func readEffects(_ judgement: ReadinessJudgement) -> [Effect] {
        [
            .open(
                ReadingSheet(title: Phrase("Vurdering", "Assessment")) { context in
                    let words = ReadinessWording(context), box = judgement.box?.number ?? 0
                    return [
                        .init(
                            text: context.wording.date(judgement.on)
                                + context.wording.say(" · boks \(box) · ", " · box \(box) · ")
                                + words.judge(in: judgement), style: Style(.heading)),
                        .init(
                            text: words.purpose(judgement.purpose, of: judgement.talent).capitalizedFirst + ". "
                                + words.work(in: judgement).capitalizedFirst + "."),
                        .init(text: ""),
                    ]
                        + (words.remarks(in: judgement).isEmpty
                            ? [
                                .init(
                                    text: context.wording.say("Ingen kommentar.", "No comment."), style: Style(.muted))
                            ] : words.remarks(in: judgement).map { .init(text: $0) }) + [
                            .init(text: ""),
                            .init(
                                text: context.wording[Readers(context).readers(of: judgement)], style: Style(.secret)),
                        ]
                })
        ]
    }

    // MARK: Texts

    /// The state of the two judgements since the last agreed one, and what the viewer can do; nil if there is nothing
    /// to tell.
    func round(of talent: Talent.ID) -> String? {
        let views = data.openViews(of: talent), other = otherJudge(of: talent)
        guard data.judging(of: talent, by: viewer).ownJudge != nil else { return views.map(bothViews) }
        func box(_ judgement: ReadinessJudgement) -> String {
            wording.say("boks", "box") + " \(judgement.box?.number ?? 0)"
        }
        if let theirs = data.judging(of: talent, by: viewer).proposal(byViewer: false) {
            return wording.say(
                "\(other) foreslår \(box(theirs)) som jeres fælles vurdering. Tryk A for at bekræfte den.",
                "\(other) proposes \(box(theirs)) as your joint assessment. Press A to confirm it.")
        }
        if let mine = data.judging(of: talent, by: viewer).proposal(byViewer: true) {
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
        guard let own = data.judging(of: talent, by: viewer).ownJudgement else {
            return data.agreedJudgement(of: talent) == nil
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
            "\(wording.people.the.da.capitalizedFirst) peger på boks \(own), lederen på boks \(leaders).",
            "\(wording.people.the.en.capitalizedFirst) says box \(own), the manager box \(leaders).")
    }
}

extension Abilities {
    /// Whether the viewer may write a judgement.
    func mayJudge(_ talent: Talent.ID) -> Bool { data.judging(of: talent, by: viewer).mayJudge }

    func mayWrite(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(Edit(from: judgement, to: judgement)), in: data)
    }

    func mayDelete(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(.remove(judgement)), in: data)
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
