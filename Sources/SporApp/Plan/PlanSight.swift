import TalentDomain

/// What the viewer sees of a talent's plan.
enum PlanSight: Hashable {
    /// The plan itself; `goalsOnly` where that is what the talent shares with a buddy.
    case plan(DevelopmentPlan, goalsOnly: Bool)
    /// The working copy is the talent's own: the version that was agreed last stands for it.
    case agreed(PlanRevision, goalsOnly: Bool)
    /// Nothing, or nothing shared yet.
    case nothing

    var content: PlanContent? {
        switch self {
        case .plan(let plan, _): plan.content
        case .agreed(let revision, _): revision.content
        case .nothing: nil
        }
    }

    var goalsOnly: Bool {
        switch self {
        case .plan(_, let goalsOnly), .agreed(_, let goalsOnly): goalsOnly
        case .nothing: false
        }
    }
}

extension Context {
    func planSight(of talent: Talent.ID) -> PlanSight {
        func goalsOnly(_ record: any Stored) -> Bool { Permission.readsGoalsOnly(viewer, of: record, in: data) }
        if let plan = data.plan(of: talent) { return .plan(plan, goalsOnly: goalsOnly(plan)) }
        if let last = data.revisions(of: talent).last { return .agreed(last, goalsOnly: goalsOnly(last)) }
        return .nothing
    }

    /// Whether the viewer is this talent.
    func isTalent(_ talent: Talent.ID) -> Bool {
        viewer.person != nil && data.talents[talent]?.person == viewer.person
    }

    /// The step as a change; where there is no plan yet, it comes into being on the way.
    func planChange(_ talent: Talent.ID, _ step: PlanChange.Step, what: Phrase) -> Change {
        let change = Change.plan(PlanChange(talent, step))
        guard data.plan(of: talent) == nil else { return change }
        let plan = DevelopmentPlan(talent: talent, isWorkingCopy: !viewer.isKeeper)
        return .several([.plan(PlanChange(talent, .plan(.add(plan)))), change], what: what)
    }

    /// Whether the viewer may write in the plan, or begin it.
    func mayWritePlan(of talent: Talent.ID) -> Bool {
        if data.plan(of: talent) == nil, !data.revisions(of: talent).isEmpty { return false }
        // A goal that is never added: what may be done with it may be done with the rest.
        let goal = Goal(id: "a", order: 0, level: .individual, text: "a")
        return Permission.may(viewer, do: planChange(talent, .goal(.add(goal)), what: Phrase("")), in: data)
    }

    /// Who can read what is written in the plan.
    func planNotice(of talent: Talent.ID) -> Phrase {
        data.plan(of: talent)?.isWorkingCopy ?? !viewer.isKeeper
            ? Phrase(
                "Kun du læser kladden. Andre læser de versioner, du deler.",
                "Only you read the draft. Others read the versions that you share.")
            : Phrase(
                "Talentet, lederen og den interne konsulent læser planen; buddyen kun målene.",
                "Talent, manager and internal consultant read the plan; the buddy only its goals.")
    }

    // MARK: The plan becomes the talent's own

    /// Whether the plan was kept for the talent who looks, and becomes their own draft with the first thing they write.
    func mayTakeOverPlan(of talent: Talent.ID) -> Bool { isTalent(talent) && takeOver(of: talent).map { Permission.may(viewer, do: $0, in: data) } == true }

    private func takeOver(of talent: Talent.ID) -> Change? {
        guard let plan = data.plan(of: talent), !plan.isWorkingCopy else { return nil }
        var own = plan
        own.isWorkingCopy = true
        let become = Change.plan(PlanChange(talent, .plan(Edit(from: plan, to: own))))
        let last = data.revisions(of: talent).last
        guard last?.content != plan.content else { return become }
        // What stood there stays readable to those who read it.
        let kept = PlanRevision(
            id: PlanRevision.ID(services.newID()), talent: talent, number: (last?.number ?? 0) + 1, on: today, content: plan.content)
        return .several(
            [.plan(PlanChange(talent, .revision(.add(kept)))), become],
            what: Phrase("Gjorde planen til sin egen kladde", "Made the plan their own draft"))
    }

    /// Asks once, and then goes on with what the talent was about to do.
    func takeOverEffects(of talent: Talent.ID, then command: Command) -> [Effect] {
        guard let change = takeOver(of: talent) else { return [] }
        let number = change.steps.count > 1 ? (data.revisions(of: talent).last?.number ?? 0) + 1 : data.revisions(of: talent).last?.number ?? 0
        return [.open(ConfirmSheet(
            question: Phrase(
                "Planen bliver din egen kladde, som kun du læser. Det, der er aftalt, står som version \(number), og andre læser de versioner, du deler.",
                "The plan becomes your own draft, which only you read. What was agreed stands as version \(number), and others read the versions that you share."),
            yes: Phrase("ja, skriv videre", "yes, go on writing"),
            effects: [.apply(change, saying: Phrase("planen er din egen kladde", "the plan is your own draft")), .perform(command)]))]
    }
}
