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
        if let plan = data.plan(of: talent) { return .plan(plan, goalsOnly: readsAsBuddy(talent)) }
        if let last = data.revisions(of: talent).last { return .agreed(last, goalsOnly: readsAsBuddy(talent)) }
        return .nothing
    }

    /// Whether the viewer reads as a buddy and as nothing more.
    private func readsAsBuddy(_ talent: Talent.ID) -> Bool {
        guard !viewer.isKeeper, let person = viewer.person, !isTalent(talent) else { return false }
        return data.buddies(of: talent, on: today).contains { data.talents[$0]?.person == person }
            && data.lineManager(of: talent, on: today)?.id != person
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
                "Kun du læser arbejdskopien. Andre læser de versioner, du deler og aftaler.",
                "Only you read the working copy. Others read the versions that you share and agree on.")
            : Phrase(
                "Talentet, lederen og den interne konsulent læser planen; buddyen kun målene.",
                "Talent, manager and internal consultant read the plan; the buddy only its goals.")
    }
}
