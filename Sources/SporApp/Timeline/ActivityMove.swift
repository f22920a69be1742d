import TalentDomain

extension Context {
    /// What a move or edit of an activity asks for: the change itself, or first a look at what would follow.
    ///
    /// - Parameters:
    ///   - old: the activity as the person saw it.
    ///   - new: the same with other dates, maybe with other things changed too.
    func move(_ old: Activity, to new: Activity, from sheet: SheetName) -> [Effect] {
        guard old.dates != new.dates else { return [.apply(.activity(Edit(from: old, to: new)), closing: true)] }
        let moved = Phrase("\(new.title.da) flyttet", "\(new.title.en) moved")
        guard let cohort = data.cohorts[new.cohort], let template = services.template(cohort.template) else {
            var alone = new
            alone.isMovedByHand = true
            return [.apply(.activity(Edit(from: old, to: alone)), saying: moved, closing: true)]
        }
        let plan = Rescheduling(moving: new, to: new.dates, among: data.activities(in: cohort.id), of: cohort, template: template)
        let alone = Change.activity(Edit(from: old, to: plan.moved))
        if plan.following.isEmpty, plan.warnings.isEmpty { return [.apply(alone, saying: moved, closing: true)] }
        let following = plan.following.compactMap { move -> Change? in
            guard let old = data.activities[move.activity] else { return nil }
            var new = old
            new.dates = move.to
            return .activity(Edit(from: old, to: new))
        }
        let count = following.count
        let all = Change.several(
            [alone] + following,
            what: Phrase("\(moved.da), \(count) fulgte med", "\(moved.en), \(count) moved along"))
        return [.open(MovePreview(plan: plan, from: old.dates, all: count == 0 ? alone : all, alone: alone, sheet: sheet))]
    }
}
