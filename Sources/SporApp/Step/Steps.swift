import TalentDomain
import TerminalKit

/// "Er du klar til trinet?": the statements about a level, the viewer's answers, and what they lead to.
struct Steps: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Steps {
    static let title = Phrase("Er du klar til trinet?", "Are you ready for the step?")

    /// One for each critical competence of the level; empty for employees.
    func statements(about level: Level) -> [LevelInspiration.CriticalCompetence] {
        context.services.inspiration(level)?.competences ?? []
    }

    /// Whether the viewer answers about the talent, or may read answers.
    func opens(_ talent: Talent.ID) -> Bool {
        guard let level = data.stepLevel(of: talent), !statements(about: level).isEmpty else { return false }
        let assessing = data.assessing(talent, by: viewer)
        return assessing.judge != nil || assessing.entersBoth || !data.stepAssessments(of: talent).isEmpty
    }

    /// How far the answers are, and the key that shows them; nil for a viewer who has no part in them.
    func state(of talent: Talent.ID) -> String? {
        guard opens(talent) else { return nil }
        let key = context.keyLabel(.step), title = wording[Self.title]
        if let own = data.assessing(talent, by: viewer).own {
            let count = own.answeredCount, of = StepAssessment.statementCount
            return wording.say(
                "\(title) Du har svaret på \(count) af \(of) udsagn (\(key)).",
                "\(title) You have answered \(count) of \(of) statements (\(key)).")
        }
        if let day = data.stepRounds(of: talent).last?.on.map(wording.date) {
            return wording.say("\(title) Svarene er delt \(day) (\(key)).", "\(title) Answers shared \(day) (\(key)).")
        }
        if data.assessing(talent, by: viewer).entersBoth {
            return wording.say(
                "\(title) Tryk \(key) for at taste begges svar ind.",
                "\(title) Press \(key) to enter the answers of both.")
        }
        return wording.say(
            "\(title) Tryk \(key) for at svare på fem udsagn.", "\(title) Press \(key) to answer five statements.")
    }

    func open(_ talent: Talent.ID) -> [Effect] { [.open(StepScreen(talent: talent, in: context))] }

    /// Changes the viewer's answer to a statement, and begins their answers with the first one.
    func answer(
        _ statement: Int, about talent: Talent.ID, closing: Bool = false,
        _ change: (inout StepAssessment.Answer) -> Void
    ) -> [Effect] {
        let assessing = data.assessing(talent, by: viewer), old = assessing.own
        guard let judge = old?.judge ?? assessing.judge, var new = old ?? assessing.new(by: judge) else { return [] }
        if old == nil { new.id = .init(context.services.newID()) }
        change(&new.answers[statement])
        if new == old { return closing ? [.close] : [] }
        new.on = today
        return [.apply(.stepAssessment(Edit(from: old, to: new)), closing: closing)]
    }

    /// Marks the viewer's answers as ready to share, after a question, or takes that back.
    func share(_ assessment: StepAssessment) -> [Effect] {
        var new = assessment
        new.isShared.toggle()
        guard new.isShared else {
            return [.apply(.stepAssessment(Edit(from: assessment, to: new)), saying: readers(of: new))]
        }
        guard assessment.isComplete else {
            let missing = StepAssessment.statementCount - assessment.answeredCount
            return [
                .say(
                    .note(
                        Phrase(
                            "Svar på alle fem udsagn, før du deler. \(missing) mangler.",
                            "Answer all five statements before you share. \(missing) to go.")))
            ]
        }
        let other = other(than: assessment)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Klar til at dele? \(readers(of: assessment).da) Så kan du læse \(Genitive.da(other)) svar, og ingen af jer kan rette i dem.",
                        "Ready to share? \(readers(of: assessment).en) Then you can read \(Genitive.en(other)) answers, and neither of you can change them."
                    ),
                    yes: Phrase("ja, jeg er klar", "yes, I am ready"),
                    effects: [
                        .apply(
                            .stepAssessment(Edit(from: assessment, to: new)),
                            saying: Phrase("du er klar til at dele", "you are ready to share"))
                    ]))
        ]
    }

    func readers(of assessment: StepAssessment) -> Phrase {
        Readers(context).readers(of: assessment, later: Judging.onceBothShared)
    }

    /// The name of the other of the two who answer.
    func other(than assessment: StepAssessment) -> String {
        assessment.judge == .talent
            ? Talents(context).lineManagerName(of: assessment.talent) : wording.name(assessment.talent)
    }

    /// The open goal of the talent's plan that names the competence, in either language, if the viewer may read it.
    func goal(of talent: Talent.ID, for competence: Phrase) -> Goal? {
        Plans(context).planSight(of: talent).content?.goals.first {
            $0.progress.isOpen && [competence.da, competence.en].contains($0.competence)
        }
    }

    /// The given name of the talent, and of the line manager, for columns.
    func givenNames(of round: StepRound, about talent: Talent.ID) -> (talent: String, lineManager: String) {
        // The answers of a manager who is erased belong to the talent.
        let writer = round.lineManager?.writtenBy.flatMap { $0 == data.talents[talent]?.person ? nil : data.people[$0] }
        let manager = writer ?? (round.lineManager?.writtenBy == nil ? data.lineManager(of: talent, on: today) : nil)
        return (
            wording.firstName(talent),
            manager.map { wording.firstName(of: .guest($0.id)) } ?? wording.say("Leder", "Manager")
        )
    }
}
