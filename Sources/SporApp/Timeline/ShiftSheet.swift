import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form for moving all that is to come from an activity's day on; nil if it does not exist or the viewer may not
    /// move it.
    func shiftSheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], abilities.mayWrite(activity) else { return nil }
        let sheet = SheetName.shift(id)
        return FormSheet(
            sheet,
            title: Phrase("Flyt alt fra \(activity.title.da)", "Move everything from \(activity.title.en)"),
            notice: Phrase(
                "Ligger nu \(activity.dates.phrase.da)."
                    + " Alt fra den dag og frem flyttes lige så langt; det, der er holdt eller forbi, bliver liggende.",
                "Currently on \(activity.dates.phrase.en)."
                    + " Everything from that day on moves just as far; what has been held or is past stays.")
                + (activity.end < today && !data.heldActivities(in: activity.cohort).contains(activity.id)
                    ? Phrase(
                        " Den er forbi, men uden registreret fremmøde, og flyttes derfor med.",
                        " It is past, but no attendance was recorded, so it moves too.") : Phrase("")),
            in: context
        ) { context in
            FormField.shift(in: context)
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.activities[id] else { throw .nothingThere }
            var new = old
            new.dates = old.dates.adding(days: try answers.shift(from: old.start))
            return Activities(answers.context).shift(id, to: new, because: answers.text(.reason), from: sheet)
        }
        .dating { _, answers in .shifting(from: answers.context.data.activities[id]?.start) }
    }
}

extension Activities {
    /// The preview of moving all that is to come from an activity's day on.
    ///
    /// - Parameters:
    ///   - new: the activity on its new day, possibly with another time.
    ///   - cause: the reason as typed.
    ///   - sheet: the form in which the date was typed.
    func shift(_ id: Activity.ID, to new: Activity, because cause: String = "", from sheet: SheetName) -> [Effect] {
        guard let old = data.activities[id], let cohort = data.cohorts[old.cohort] else { return [] }
        let shift = ProgrammeShift(
            from: old, to: new.start, because: cause, among: data.activities(in: cohort.id), of: cohort,
            template: context.services.template(cohort), held: data.heldActivities(in: cohort.id), today: today)
        let pairs = shift.moves.compactMap { move -> (old: Activity, new: Activity)? in
            guard let before = data.activities[move.activity] else { return nil }
            var after = before
            after.move(to: move.to, because: move.reason, on: today)
            if move.activity == id { (after.time, after.isMovedByHand) = (new.time, true) }
            return (before, after)
        }
        let answers = OldAnswers(to: Set(shift.moves.map(\.activity)), in: data)
        let what = Phrase(
            "\(pairs.count) flyttet, alt fra \(old.start.text(.medium, in: .da))",
            "\(pairs.count) moved, everything from \(old.start.text(.medium, in: .en))")
        return [
            .open(
                ShiftPreview(
                    shift: shift, cause: cause, clashes: warnings(forMoved: pairs.map(\.new)) + answers.warnings,
                    change: answers.clearing(
                        with: pairs.map { .activity(Edit(from: $0.old, to: $0.new)) }, what: what),
                    said: what + answers.cleared, sheet: sheet))
        ]
    }
}
