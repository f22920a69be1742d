// Who judges readiness, and what of it stands once both can read it (domain.md §8).
extension Permission {
    /// Each of the two judges alone and shares; either proposes what both hold, and the other confirms it. What both can read is
    /// not rewritten: a later talk makes a new judgement.
    static func mayJudge(
        _ viewer: Viewer, _ edit: Edit<ReadinessJudgement>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        if viewer.isKeeper { return may(viewer, edit, before, after) && edit.new?.writtenBy == nil }
        guard let person = viewer.person else { return false }
        switch (edit.old, edit.new) {
        case (nil, let new?):
            return new.writtenBy == person && !new.isAgreed && holdsTheRole(viewer, new, before)
        case (let old?, let new?):
            guard (old.id, old.talent, old.judge, old.writtenBy) == (new.id, new.talent, new.judge, new.writtenBy)
            else { return false }
            if old.isProposal, new.isAgreed { return mayConfirm(viewer, old, new, before) }
            if before.isOpen(old) { return mayRemark(viewer, old, new, before) }
            return access(of: viewer, to: old, in: before) == .write
                && (!new.isShared || holdsTheRole(viewer, new, before))
        case (let old?, nil): return !before.isOpen(old) && access(of: viewer, to: old, in: before) == .write
        case (nil, nil): return false
        }
    }

    /// Confirmed word for word, by the other of the two.
    private static func mayConfirm(
        _ viewer: Viewer, _ old: ReadinessJudgement, _ new: ReadinessJudgement, _ before: Workspace
    ) -> Bool {
        var confirmed = old
        confirmed.isShared = true
        let proposer: Judge = before.talents[old.talent]?.person == old.writtenBy ? .talent : .lineManager
        return new == confirmed && old.writtenBy != viewer.person && access(of: viewer, to: old, in: before) == .read
            && before.roles(of: viewer, towards: old.talent).contains { $0 == proposer.other?.role }
    }

    /// Where the views differ, the talent says a word beside their own.
    private static func mayRemark(
        _ viewer: Viewer, _ old: ReadinessJudgement, _ new: ReadinessJudgement, _ before: Workspace
    ) -> Bool {
        var remarked = old
        remarked.comment = new.comment
        return new == remarked && old.judge == .talent && old.writtenBy == viewer.person && before.isOfThisRound(old)
    }

    /// Whether it is still the viewer's to judge so: who wrote it once keeps it, but shares it no more.
    private static func holdsTheRole(_ viewer: Viewer, _ judgement: ReadinessJudgement, _ before: Workspace) -> Bool {
        // As if nobody had shared yet: what becomes readable by it is still its writer's.
        var alone = before
        alone.readiness = [:]
        return access(of: viewer, to: judgement, in: alone, asNew: true) == .write
    }
}
