import TalentDomain

/// The part of a talent's plan that the viewer sees.
enum PlanSight: Hashable {
    /// The plan itself; `goalsOnly` if the talent shares no more with a buddy.
    case plan(DevelopmentPlan, goalsOnly: Bool)
    /// The working copy is the talent's own, so the last agreed version is shown.
    case agreed(PlanRevision, goalsOnly: Bool)
    /// There is no plan, or none is shared yet.
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

extension Plans {
    func planSight(of talent: Talent.ID) -> PlanSight {
        func goalsOnly(_ record: any Stored) -> Bool { Permission.readsGoalsOnly(viewer, of: record, in: data) }
        if let plan = data.plan(of: talent) { return .plan(plan, goalsOnly: goalsOnly(plan)) }
        if let last = data.revisions(of: talent).last { return .agreed(last, goalsOnly: goalsOnly(last)) }
        return .nothing
    }

    /// The version with which the shown plan is compared: the last one for the plan itself, the one before for a
    /// version.
    func versionBefore(_ sight: PlanSight, of talent: Talent.ID) -> PlanRevision? {
        let versions = data.revisions(of: talent)
        return switch sight {
        case .plan: versions.last
        case .agreed: versions.dropLast().last
        case .nothing: nil
        }
    }

    /// Whether the viewer may read the plan, but its record is unreadable.
    func isPlanUnread(of talent: Talent.ID) -> Bool { data.isUnread(RecordKey(DevelopmentPlan.id(of: talent))) }

    /// The step as a change, which also creates the plan if there is none.
    func planChange(_ talent: Talent.ID, _ step: PlanChange.Step) -> Change {
        let change = Change.plan(PlanChange(talent, step))
        guard data.plan(of: talent) == nil else { return change }
        let plan = DevelopmentPlan(talent: talent, isWorkingCopy: !viewer.isOwner)
        return .several([.plan(PlanChange(talent, .plan(.add(plan)))), change], what: change.summary(in: data))
    }

    /// The readers of the plan's content.
    func planNotice(of talent: Talent.ID) -> Phrase {
        let plan = data.plan(of: talent) ?? DevelopmentPlan(talent: talent, isWorkingCopy: !viewer.isOwner)
        return plan.isWorkingCopy ? readersOfDraft(plan) : Readers(context).readers(of: plan)
    }

    /// `Kun du kan læse kladden. Andre læser de versioner, du deler.`
    private func readersOfDraft(_ plan: DevelopmentPlan) -> Phrase {
        readersOfDraftAlone(plan)
            + Phrase(" Andre læser de versioner, du deler.", " Others can read the versions that you share.")
    }

    func readersOfDraftAlone(_ plan: DevelopmentPlan) -> Phrase {
        Readers(context).readerWords(of: plan).sentence(
            Phrase("Kladden kan læses af", "The draft is visible to"),
            alone: Phrase("Kun du kan læse kladden.", "Only you can read the draft."))
    }

    /// Asks once, and then continues with the talent's change.
    func takeOverEffects(of talent: Talent.ID, then command: Command) -> [Effect] {
        guard let edit = data.planTakeover(of: talent), let own = edit.new else { return [] }
        let last =
            data.revisions(of: talent).last.map { last in
                Phrase(
                    " Andre læser stadig version \(last.number), indtil du deler en ny.",
                    " Others still see version \(last.number) until you share a new one.")
            }
            ?? Phrase(
                " Andre kan ikke læse noget af planen, før du deler en version.",
                " Others cannot read any of the plan until you share a version.")
        return [
            .open(
                ConfirmSheet(
                    question: Phrase("Gør planen til din egen kladde? ", "Turn the plan into your own draft? ")
                        + readersOfDraftAlone(own) + last,
                    yes: Phrase("ja, skriv videre", "yes, continue writing"),
                    effects: [
                        .apply(
                            .plan(PlanChange(talent, .plan(edit))),
                            saying: Phrase("planen er din egen kladde", "the plan is now your own draft")),
                        .perform(command),
                    ]))
        ]
    }
}

extension Abilities {
    /// Whether the viewer is this talent.
    func isTalent(_ talent: Talent.ID) -> Bool {
        viewer.person != nil && data.talents[talent]?.person == viewer.person
    }

    /// Whether the viewer may write in the plan, or create it.
    func mayWritePlan(of talent: Talent.ID) -> Bool {
        // There may be a draft that the viewer cannot read.
        if data.plan(of: talent) == nil,
            !data.revisions(of: talent).isEmpty || context.digest?.ownPlans.contains(talent) == true
        {
            return false
        }
        return Permission.mayWritePlan(of: talent, by: viewer, in: data)
    }

    // MARK: When the plan becomes the talent's own

    /// Whether the plan was kept for the talent, and becomes their own draft with their first change.
    func mayTakeOverPlan(of talent: Talent.ID) -> Bool {
        isTalent(talent)
            && data.planTakeover(of: talent).map {
                Permission.may(viewer, do: .plan(PlanChange(talent, .plan($0))), in: data)
            }
                == true
    }
}

extension Phrase {
    static let unreadPlan = Phrase(
        "Planen kan ikke læses lige nu. Den er ikke slettet.",
        "The plan cannot be read right now. It has not been deleted.")
}
