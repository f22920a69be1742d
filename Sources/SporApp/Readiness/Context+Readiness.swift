import TalentDomain
import TerminalKit

// Readiness in words.
extension Context {
    /// `boks 2 siden 12. feb. (før: boks 3)`
    func words(for standing: Standing) -> String {
        let now = say("boks \(standing.box.number) siden \(date(standing.since))", "box \(standing.box.number) since \(date(standing.since))")
        return now + (standing.before.map { say(" (før: boks \($0.number))", " (before: box \($0.number))") } ?? "")
    }

    /// `vertikal, mod leder af ledere`, for the purpose that the talent was judged for.
    func purpose(_ purpose: Direction, of talent: Talent.ID) -> String {
        guard let talent = data.talents[talent], talent.direction == purpose else { return self[purpose.name] }
        return aim(of: talent)
    }

    func advice(for judgement: ReadinessJudgement) -> String {
        let advice = bareAdvice(for: judgement)
        return say("Anbefaling: ", "Advice: ") + advice.prefix(1).lowercased() + advice.dropFirst()
    }

    func bareAdvice(for judgement: ReadinessJudgement) -> String {
        judgement.box.map { self[$0.advice(for: judgement.purpose)] } ?? ""
    }

    /// `fyldestgørende · næste niveau`: for where there is little room.
    func shortWork(in judgement: ReadinessJudgement) -> String {
        let work: String =
            switch judgement.work {
            case .nextLevel: say("næste niveau", "next level")
            case .advanced: say("avancerede opgaver", "advanced tasks")
            case .simple: say("enkle opgaver", "simple tasks")
            }
        return "\(self[judgement.performance.name].lowercased()) · \(work)"
    }

    /// `opgaver på næste niveau, fyldestgørende`
    func work(in judgement: ReadinessJudgement) -> String {
        "\(self[judgement.work.name]), \(self[judgement.performance.name].lowercased())"
    }

    /// The date, with its year where that isn't this one.
    func date(_ day: Day) -> String { self.day(day, day.year == today.year ? .dayAndMonth : .medium) }

    /// Whose judgements of a talent the viewer may write, the weightiest first.
    func judges(of talent: Talent.ID) -> [Judge] {
        [.together, .talent, .lineManager].filter { Permission.may(viewer, do: .readiness(.add(judgement(of: talent, by: $0))), in: data) }
    }

    func mayWrite(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(Edit(from: judgement, to: judgement)), in: data)
    }

    /// A judgement to start from. What the keeper enters for the two has been laid before both.
    func judgement(of talent: Talent.ID, by judge: Judge) -> ReadinessJudgement {
        let last = Standing(of: talent, in: data)?.judgement
        let purpose = last?.purpose ?? data.talents[talent]?.direction ?? .vertical
        return ReadinessJudgement(
            id: "ny", talent: talent, on: today, purpose: purpose, work: last?.work ?? Work.rows(for: purpose)[0],
            performance: last?.performance ?? .satisfactory, judge: judge, isShared: judge == .together || viewer.isKeeper)
    }

    /// Asks before a judgement goes.
    func deleteEffects(_ judgement: ReadinessJudgement) -> [Effect] {
        let name = name(judgement.talent), day = judgement.on.phrase(.medium)
        return [.open(ConfirmSheet(
            question: Phrase(
                "Slet vurderingen af \(name) fra \(day.da)? Det kan fortrydes med u.", "Delete the judgement of \(name) of \(day.en)? It can be undone with u."),
            yes: Phrase("ja, slet", "yes, delete"),
            effects: [.apply(.readiness(.remove(judgement)), saying: Phrase("vurderingen er slettet", "the judgement is deleted"))]))]
    }
}
