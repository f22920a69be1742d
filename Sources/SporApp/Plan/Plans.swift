import TalentDomain
import TerminalKit

extension Abilities {
    /// Whether the viewer may store a version: the plan's writer may, and the line manager, who agrees to the shared
    /// one.
    func mayAgree(_ talent: Talent.ID) -> Bool {
        if data.plan(of: talent) != nil, mayWritePlan(of: talent) { return true }
        return Plans(context).revisionToAnswer(talent) != nil
    }

    /// Whether the viewer is the talent, who shares the draft as a version.
    func maySharePlan(of talent: Talent.ID) -> Bool {
        data.plan(of: talent)?.isWorkingCopy == true && isTalent(talent) && mayWritePlan(of: talent)
    }

    /// Whether the viewer decides if buddy and mentor may read the plan.
    func choosesReaders(of talent: Talent.ID) -> Bool { mayWritePlan(of: talent) || mayTakeOverPlan(of: talent) }
}

/// A talent's plan: reading it and changing it.
struct Plans: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Plans {
    /// The last version, if the viewer is the line manager, who comments on it and agrees.
    func revisionToAnswer(_ talent: Talent.ID) -> PlanRevision? {
        guard let person = viewer.person, !abilities.isTalent(talent), let last = data.revisions(of: talent).last else {
            return nil
        }
        var answered = last
        answered.comments.append(PlanComment(by: person, text: "", on: today))
        return Permission.may(
            viewer, do: .plan(PlanChange(talent, .revision(Edit(from: last, to: answered)))), in: data)
            && !viewer.isOwner ? last : nil
    }

    func hasAgreed(_ revision: PlanRevision) -> Bool { viewer.person.map(revision.agreedBy.contains) ?? false }

    func isAgreed(_ revision: PlanRevision) -> Bool { revision.isAgreed(in: data) }

    /// `Aftalt 4. mar. (version 2)`; `Delt …` if nobody besides the talent has agreed.
    func agreedVersion(_ revision: PlanRevision) -> String {
        verbAndDay(revision) + " (version \(revision.number))"
    }

    /// `Aftalt 4. mar.`; `Delt …` if nobody besides the talent has agreed.
    func verbAndDay(_ revision: PlanRevision) -> String {
        let agreed = revision.agreementDay(in: data)
        let verb = agreed != nil ? wording.say("Aftalt", "Agreed") : wording.say("Delt", "Shared")
        return verb + " " + wording.date(agreed ?? revision.on)
    }

    /// `Aftalt 4. mar. efter modul 2`; `Delt …` if nobody besides the talent has agreed.
    func agreed(_ revision: PlanRevision) -> String {
        let agreed = verbAndDay(revision)
        guard let talk = revision.talk.flatMap({ data.activities[$0] }) else { return agreed }
        guard let module = talk.module else { return "\(agreed), \(wording[talk.title])" }
        return agreed + wording.say(" efter modul \(module)", " after module \(module)")
    }

    /// The differences in words: `1 nyt mål, 1 nået`.
    func words(for difference: PlanDifference) -> String { words(for: difference, in: context.language) }

    func words(for difference: PlanDifference, in language: Language) -> String {
        func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String? {
            guard number > 0 else { return nil }
            return
                (number == 1
                ? Phrase("1 \(one.0)", "1 \(one.1)") : Phrase("\(number) \(many.0)", "\(number) \(many.1)"))[language]
        }
        let words = [
            count(difference.newGoals, ("nyt mål", "new goal"), ("nye mål", "new goals")),
            count(difference.reachedGoals, ("nået", "goal reached"), ("nået", "goals reached")),
            count(difference.changedGoals, ("ændret mål", "changed goal"), ("ændrede mål", "changed goals")),
            count(difference.removedGoals, ("mål taget ud", "goal removed"), ("mål taget ud", "goals removed")),
            count(
                difference.transitionPoints, ("punkt om overgangen", "point on the transition"),
                ("punkter om overgangen", "points on the transition")),
            count(difference.texts, ("tekst", "text"), ("tekster", "texts")),
            count(difference.others, ("andet punkt", "other point"), ("andre punkter", "other points")),
        ].compactMap(\.self)
        return words.isEmpty ? Phrase("intet nyt", "nothing new")[language] : words.joined(separator: ", ")
    }

    /// The effect of Space on a place.
    func advance(_ spot: PlanSpot, of talent: Talent.ID) -> [Effect] {
        let content = planSight(of: talent).content ?? PlanContent()
        switch spot {
        case .goal(let id):
            guard let goal = content.goals.first(where: { $0.id == id }) else { return [] }
            var next = goal
            next.progress = goal.progress.next
            return [
                .apply(
                    .plan(PlanChange(talent, .goal(Edit(from: goal, to: next)))),
                    saying: Phrase("målets status: \(next.progress.name.da)", "goal status: \(next.progress.name.en)"))
            ]
        case .buddySees:
            return [.apply(planChange(talent, .withheldFromBuddy(!content.isWithheldFromBuddy)))]
        case .mentorSees:
            return [.apply(planChange(talent, .sharedWithMentor(!content.isSharedWithMentor)))]
        default: return []
        }
    }

    func askToDelete(_ spot: PlanSpot, of talent: Talent.ID) -> [Effect] {
        guard let content = planSight(of: talent).content, let (step, text) = removal(of: spot, from: content) else {
            return []
        }
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet »\(self.wording.text(text))«? Det kan fortrydes med u.",
                        "Delete “\(self.wording.text(text))”? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(.plan(PlanChange(talent, step)), saying: Phrase("slettet", "deleted"))]))
        ]
    }

    private func removal(of spot: PlanSpot, from content: PlanContent) -> (PlanChange.Step, String)? {
        switch spot {
        case .goal(let id): content.goals.first { $0.id == id }.map { (.goal(.remove($0)), $0.text) }
        case .point(let id, _): content.transition.first { $0.id == id }.map { (.transition(.remove($0)), $0.text) }
        case .learning(let id): content.learning.first { $0.id == id }.map { (.learning(.remove($0)), $0.text) }
        case .ground(let id): content.grounds.first { $0.id == id }.map { (.ground(.remove($0)), $0.text) }
        case .protege(let id): content.proteges.first { $0.id == id }.map { (.protege(.remove($0)), $0.initials) }
        default: nil
        }
    }

    func readPlan(_ talent: Talent.ID, at spot: PlanSpot) -> [Effect] {
        [
            .open(
                ReadingSheet(title: Phrase("Fra planen", "From the plan")) { context in
                    Plans(context).planReading(
                        Plans(context).planSight(of: talent).content ?? PlanContent(), at: spot, of: talent)
                })
        ]
    }
}
