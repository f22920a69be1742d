// Rules for judging readiness, and for the judgements that both can read.
extension Permission {
    /// Each of the two judges alone and shares. Either proposes a joint judgement, and the other confirms it. A
    /// judgement that both can read is not changed: a later talk gets a new one.
    static func mayJudge(
        _ viewer: Viewer, _ edit: Edit<ReadinessJudgement>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        if viewer.isOwner { return may(viewer, edit, before, after) && edit.new?.writtenBy == nil }
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

    /// Whether the edit is the other person's confirmation of a proposal, without other changes.
    private static func mayConfirm(
        _ viewer: Viewer, _ old: ReadinessJudgement, _ new: ReadinessJudgement, _ before: Workspace
    ) -> Bool {
        var confirmed = old
        confirmed.isShared = true
        let proposer: Judge = before.talents[old.talent]?.person == old.writtenBy ? .talent : .lineManager
        return new == confirmed && old.writtenBy != viewer.person && access(of: viewer, to: old, in: before) == .read
            && before.roles(of: viewer, towards: old.talent).contains { $0 == proposer.other?.role }
    }

    /// If the views differ, the talent may add a comment to their own.
    private static func mayRemark(
        _ viewer: Viewer, _ old: ReadinessJudgement, _ new: ReadinessJudgement, _ before: Workspace
    ) -> Bool {
        var remarked = old
        remarked.comment = new.comment
        return new == remarked && old.judge == .talent && old.writtenBy == viewer.person && before.isOfThisRound(old)
    }

    /// Whether the viewer may still write such a judgement. Its writer keeps it, but may not share it any more.
    private static func holdsTheRole(_ viewer: Viewer, _ judgement: ReadinessJudgement, _ before: Workspace) -> Bool {
        // As if nobody had shared yet: the judgement still belongs to its writer.
        var alone = before
        alone.readiness = [:]
        return access(of: viewer, to: judgement, in: alone, asNew: true) == .write
    }
}
