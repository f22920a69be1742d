import TalentDomain
import TerminalKit

// Texts about readiness.
extension Context {
    /// `boks 2 siden 12. feb. (før: boks 3)`
    func words(for standing: Standing) -> String {
        now(for: standing)
            + (standing.before.map { say(" (før: boks \($0.number))", " (previously box \($0.number))") } ?? "")
    }

    /// `boks 2 siden 12. feb.`
    func now(for standing: Standing) -> String {
        say(
            "boks \(standing.box.number) siden \(date(standing.since))",
            "box \(standing.box.number) since \(date(standing.since))")
    }

    /// `vertikal, mod leder af ledere`, for the purpose of the judgement.
    func purpose(_ purpose: Direction, of talent: Talent.ID) -> String {
        guard let talent = data.talents[talent], talent.direction == purpose else { return self[purpose.name] }
        return aim(of: talent)
    }

    func advice(for judgement: ReadinessJudgement) -> String {
        let advice = bareAdvice(for: judgement)
        return say("Anbefaling: ", "Recommendation: ") + advice.prefix(1).lowercased() + advice.dropFirst()
    }

    func bareAdvice(for judgement: ReadinessJudgement) -> String {
        judgement.box.map { self[$0.advice(for: judgement.purpose)] } ?? ""
    }

    /// `fyldestgørende · næste niveau`, a short form.
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

    /// The judge, with the mark: `○ talentets eget`, `◇ forslag`.
    func judge(in judgement: ReadinessJudgement) -> String {
        judgement.isProposal ? say("◇ forslag", "◇ proposal") : "\(judgement.judge.mark) \(self[judgement.judge.name])"
    }

    /// `vurderet 12. feb.`, for viewers who may know of the judgement but not the box.
    func judged(_ talent: Talent.ID) -> String? {
        (digest?.judgedOn[talent]).map { say("vurderet \(date($0))", "assessed on \(date($0))") }
    }

    /// The date, with the year unless it is the current one.
    func date(_ day: Day) -> String { self.day(day, day.year == today.year ? .dayAndMonth : .medium) }

    /// A text with a date, whose year is dropped if there is too little room.
    func fitted(_ day: Day, to columns: Int, _ words: (String) -> String) -> String {
        let whole = words(date(day))
        return cellWidth(of: whole) <= columns ? whole : words(self.day(day))
    }
}
