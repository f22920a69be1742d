import TalentDomain
import TerminalKit

/// Readiness in words.
struct ReadinessWording: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension ReadinessWording {
    /// `boks 2 siden 12. feb. (før: boks 3)`
    func words(for standing: ReadinessStatus) -> String {
        now(for: standing)
            + (standing.before.map { wording.say(" (før: boks \($0.number))", " (previously box \($0.number))") } ?? "")
    }

    /// `boks 2 siden 12. feb.`
    func now(for standing: ReadinessStatus) -> String {
        wording.say(
            "boks \(standing.box.number) siden \(wording.date(standing.since))",
            "box \(standing.box.number) since \(wording.date(standing.since))")
    }

    /// `før: boks 2, 15. sep.`; nil where there was no other box.
    func before(_ standing: ReadinessStatus) -> String? {
        guard let box = standing.before, let day = standing.beforeOn else { return nil }
        return wording.say(
            "før: boks \(box.number), \(wording.date(day))", "before: box \(box.number), \(wording.date(day))")
    }

    /// `vertikal, mod leder af ledere`, for the purpose of the judgement.
    func purpose(_ purpose: Direction, of talent: Talent.ID) -> String {
        guard let talent = data.talents[talent], talent.direction == purpose else { return wording[purpose.name] }
        return Talents(context).aim(of: talent)
    }

    /// The example and the comment, each if there is one.
    func remarks(in judgement: ReadinessJudgement) -> [String] {
        let example =
            judgement.example.isBlank
            ? nil : wording.say("Eksempel: ", "Example: ") + wording.quoted(judgement.example)
        return [example, judgement.comment.isBlank ? nil : wording.quoted(judgement.comment)].compactMap(\.self)
    }

    func advice(for judgement: ReadinessJudgement) -> String {
        let advice = bareAdvice(for: judgement)
        return wording.say("Anbefaling: ", "Recommendation: ") + advice.prefix(1).lowercased() + advice.dropFirst()
    }

    func bareAdvice(for judgement: ReadinessJudgement) -> String {
        judgement.box.map { wording[$0.advice(for: judgement.purpose)] } ?? ""
    }

    /// `fyldestgørende · næste niveau`, a short form.
    func shortWork(in judgement: ReadinessJudgement) -> String {
        let work: String =
            switch judgement.work {
            case .nextLevel: wording.say("næste niveau", "next level")
            case .advanced: wording.say("avancerede opgaver", "advanced tasks")
            case .simple: wording.say("enkle opgaver", "simple tasks")
            }
        return "\(wording[judgement.performance.name].lowercased()) · \(work)"
    }

    /// `opgaver på næste niveau, fyldestgørende`
    func work(in judgement: ReadinessJudgement) -> String {
        "\(wording[judgement.work.name]), \(wording[judgement.performance.name].lowercased())"
    }

    /// The judge, with the mark: `○ talentets eget`, `◇ forslag`.
    func judge(in judgement: ReadinessJudgement) -> String {
        judgement.isProposal
            ? wording.say("◇ forslag", "◇ proposal") : "\(judgement.judge.mark) \(wording[judgement.judge.name])"
    }

    /// `vurderet 12. feb.`, for viewers who may know of the judgement but not the box.
    func judged(_ talent: Talent.ID) -> String? {
        (context.digest?.judgedOn[talent]).map {
            wording.say("vurderet \(wording.date($0))", "assessed on \(wording.date($0))")
        }
    }
}
