import TalentDomain

extension Context {
    /// What a move or edit of an activity asks for: the change itself, or first a look at what would follow.
    ///
    /// - Parameters:
    ///   - old: the activity as the person saw it.
    ///   - new: the same with other dates, maybe with other things changed too.
    func move(_ old: Activity, to new: Activity, from sheet: SheetName) -> [Effect] {
        let moved = Phrase("\(new.title.da) flyttet", "\(new.title.en) moved")
        // Where it stays, a closed day was told when it came there.
        let room = (old.start, old.time, old.place) == (new.start, new.time, new.place) ? [] : data.roomWarnings(for: new)
        guard old.dates != new.dates else { return save(.activity(Edit(from: old, to: new)), after: room, from: sheet) }
        guard let cohort = data.cohorts[new.cohort], let template = services.template(cohort.template) else {
            var alone = new
            alone.isMovedByHand = true
            alone.dateReason = old.dates.movedByHand
            return save(.activity(Edit(from: old, to: alone)), after: data.warnings(for: alone), from: sheet, saying: moved)
        }
        let plan = Rescheduling(
            moving: old, to: new.dates, among: data.activities(in: cohort.id), of: cohort, template: template,
            held: data.heldActivities(in: cohort.id), today: today)
        var alone = new
        (alone.isMovedByHand, alone.dateReason) = (true, plan.moved.dateReason)
        let one = Change.activity(Edit(from: old, to: alone))
        if plan.following.isEmpty, plan.staying.isEmpty, (plan.warnings + room).isEmpty { return save(one, after: [], from: sheet, saying: moved) }
        let following = plan.following.compactMap { move -> Change? in
            guard let old = data.activities[move.activity] else { return nil }
            var new = old
            (new.dates, new.dateReason) = (move.to, move.reason)
            return .activity(Edit(from: old, to: new))
        }
        let count = following.count
        let all = Change.several(
            [one] + following,
            what: Phrase("\(moved.da), \(count) fulgte med", "\(moved.en), and \(count) more with it"))
        return [.open(MovePreview(plan: plan, moved: alone, room: room, from: old.dates, all: count == 0 ? one : all, alone: one, sheet: sheet))]
    }

    /// Saves what a form asks for, after a question where there is something to say first.
    func save(_ change: Change, after warnings: [Phrase], from sheet: SheetName, saying: Phrase? = nil, then following: [Effect] = []) -> [Effect] {
        guard !warnings.isEmpty else { return [.apply(change, saying: saying, closing: true)] + following }
        let question = warnings + [Phrase("Gem det alligevel?", "Save it anyway?")]
        return [.open(ConfirmSheet(
            question: Phrase(question.map(\.da).joined(separator: " "), question.map(\.en).joined(separator: " ")), yes: Phrase("gem", "save"),
            // The form below has done its work, and so has its draft.
            effects: [.apply(change, saying: saying), .close, .dropDraft(sheet)] + following))]
    }
}
