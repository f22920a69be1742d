// Rules for the answers to "Er du klar til trinet?".
extension Permission {
    /// The talent and the line manager each answer alone, and share. Answers that both can read are not changed: a later
    /// round gets new ones. The owner enters what both have discussed.
    static func mayAssess(
        _ viewer: Viewer, _ edit: Edit<StepAssessment>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        if viewer.isOwner { return may(viewer, edit, before, after) && edit.new?.writtenBy == nil }
        guard let person = viewer.person else { return false }
        switch (edit.old, edit.new) {
        case (nil, let new?): return new.writtenBy == person && holdsTheRole(viewer, new, before)
        case (let old?, let new?):
            return (old.id, old.talent, old.judge, old.writtenBy) == (new.id, new.talent, new.judge, new.writtenBy)
                && (old.level, old.round) == (new.level, new.round) && !before.isOpen(old)
                && access(of: viewer, to: old, in: before) == .write
                && (!new.isShared || holdsTheRole(viewer, new, before))
        case (let old?, nil): return !before.isOpen(old) && access(of: viewer, to: old, in: before) == .write
        case (nil, nil): return false
        }
    }

    /// Whether the viewer may still write such answers. Their writer keeps them, but may not share them any more.
    private static func holdsTheRole(_ viewer: Viewer, _ assessment: StepAssessment, _ before: Workspace) -> Bool {
        // As if nobody had shared yet: the answers still belong to their writer.
        var alone = before
        alone.stepAssessments = [:]
        return access(of: viewer, to: assessment, in: alone, asNew: true) == .write
    }
}
