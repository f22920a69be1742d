/// The answers of both in one round, as far as both have shared them.
public struct StepRound: Hashable, Sendable {
    public var number: Int
    public var talent: StepAssessment?
    public var lineManager: StepAssessment?

    public var level: Level? { (talent ?? lineManager)?.level }
    /// The day of the later answers.
    public var on: Day? { [talent?.on, lineManager?.on].compactMap(\.self).max() }

    /// The answers of both to a statement.
    public func answers(to statement: Int) -> (talent: StepAssessment.Answer?, lineManager: StepAssessment.Answer?) {
        (talent?.answers[statement], lineManager?.answers[statement])
    }

    /// The number of steps between the two answers to a statement, 0–2; nil if one is missing.
    public func distance(at statement: Int) -> Int? {
        let places = [talent, lineManager].compactMap { assessment in
            assessment?.answers[statement].step.flatMap(StepAnswer.allCases.firstIndex)
        }
        return places.count == 2 ? abs(places[0] - places[1]) : nil
    }

    /// The statements, those on which the two are furthest apart first.
    public var byDistance: [Int] {
        (0..<StepAssessment.statementCount).sorted { (-(distance(at: $0) ?? -1), $0) < (-(distance(at: $1) ?? -1), $1) }
    }
}

extension Workspace {
    /// A talent's assessments of the step in the order of their rounds.
    public func stepAssessments(of talent: Talent.ID) -> [StepAssessment] {
        stepAssessments.values.filter { $0.talent == talent }.sorted {
            ($0.round, $0.on, $0.id) < ($1.round, $1.on, $1.id)
        }
    }

    /// Whether talent, line manager and internal consultant may read it: both have shared their answers of the round.
    public func isOpen(_ assessment: StepAssessment) -> Bool {
        guard assessment.isShared else { return false }
        // The owner enters the answers of both at once. They open nothing that the two have written themselves.
        if assessment.writtenBy == nil { return true }
        return stepAssessments.values.contains {
            ($0.talent, $0.round) == (assessment.talent, assessment.round) && $0.judge == assessment.judge.other
                && $0.isShared && $0.writtenBy != nil
        }
    }

    /// The rounds that both have shared, the first one first.
    public func stepRounds(of talent: Talent.ID) -> [StepRound] {
        let open = stepAssessments(of: talent).filter(isOpen)
        return Set(open.map(\.round)).sorted().map { number in
            func last(_ judge: Judge) -> StepAssessment? { open.last { $0.round == number && $0.judge == judge } }
            return StepRound(number: number, talent: last(.talent), lineManager: last(.lineManager))
        }
    }

    /// The number of the round that is to be answered: the one after the last that both have shared.
    public func stepRound(of talent: Talent.ID) -> Int { (stepRounds(of: talent).last?.number ?? 0) + 1 }

    /// The level that the statements of the next round are about: that of the answers that were begun, otherwise the one
    /// that the talent aims at. Nil for a talent without a known level.
    public func stepLevel(of talent: Talent.ID) -> Level? {
        let begun = stepAssessments(of: talent).last { $0.round == stepRound(of: talent) }
        return begun?.level ?? talents[talent]?.targetLevel
    }
}

/// The viewer's part in a talent's assessment of the step.
public struct StepAssessing: Sendable {
    let talent: Talent.ID
    let viewer: Viewer
    let data: Workspace

    /// The judge as whom the viewer answers; nil for other viewers.
    public var judge: Judge? {
        guard data.stepLevel(of: talent) != nil else { return nil }
        return viewer.isOwner ? nil : [.talent, .lineManager].first { judge in new(by: judge).map(mayAdd) == true }
    }

    /// The viewer's own answers of this round; nil before they begin.
    public var own: StepAssessment? {
        data.stepAssessments(of: talent).last {
            $0.round == data.stepRound(of: talent) && $0.writtenBy != nil && $0.writtenBy == viewer.person
        }
    }

    /// Answers that are not begun.
    public func new(by judge: Judge) -> StepAssessment? {
        data.stepLevel(of: talent).map { level in
            StepAssessment(
                id: "ny", talent: talent, level: level, round: data.stepRound(of: talent), on: viewer.today,
                judge: judge, writtenBy: viewer.person)
        }
    }

    /// Whether the viewer enters the answers of both at once: the owner of a store, for two who have answered on paper.
    public var entersBoth: Bool {
        viewer.isOwner && !both.isEmpty
            && Permission.may(viewer, do: .several(both.map { .stepAssessment(.add($0)) }, what: Phrase("")), in: data)
    }

    /// Complete answers of the two, to ask for permission with.
    private var both: [StepAssessment] {
        [Judge.talent, .lineManager].compactMap { judge in
            guard var assessment = new(by: judge) else { return nil }
            assessment.id = StepAssessment.ID("ny-\(judge == .talent ? 1 : 2)")
            assessment.answers = assessment.answers.map { _ in .init(.practising) }
            assessment.isShared = true
            return assessment
        }
    }

    private func mayAdd(_ assessment: StepAssessment) -> Bool {
        Permission.may(viewer, do: StepAssessment.change(.add(assessment)), in: data)
    }
}

extension Workspace {
    /// The viewer's part in assessing how ready the talent is for the step.
    public func assessing(_ talent: Talent.ID, by viewer: Viewer) -> StepAssessing {
        StepAssessing(talent: talent, viewer: viewer, data: self)
    }
}
