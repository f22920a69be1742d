import TalentDomain

/// Answers to invitations for a date that changes. They do not apply to the new date, so they are cleared and asked for
/// again.
struct OldAnswers: Sendable {
    private let answers: [Attendance]

    init(to activities: Set<Activity.ID>, in data: Workspace) {
        answers = data.attendances.values.filter { activities.contains($0.activity) && $0.presence.isAnswer }.sorted {
            $0.id < $1.id
        }
    }

    /// The steps with the cleared answers, as one change.
    func clearing(with steps: [Change], what: Phrase) -> Change {
        let all =
            steps
            + answers.map { old in
                var new = old
                new.presence = .invited
                return .attendance(Edit(from: old, to: new))
            }
        return all.count == 1 ? all[0] : .several(all, what: what)
    }

    /// A warning before the move; nil if nobody has answered.
    var warnings: [Phrase] {
        let yes = answers.count { $0.presence == .accepted }, no = answers.count - yes
        guard !answers.isEmpty else { return [] }
        return [
            Phrase(
                "\(answers.count) har svaret på den gamle dato (\(yes) kommer, \(no) nej). Svarene slettes, og der skal svares igen.",
                "\(answers.count) answered for the old date (\(yes) coming, \(no) no). The answers are cleared and asked for again."
            )
        ]
    }

    /// `; 3 svar skal gives igen`, after the message about the move.
    var cleared: Phrase {
        let count = answers.count
        return count == 0
            ? Phrase("")
            : Phrase(
                "; \(count) svar skal gives igen",
                count == 1 ? "; 1 answer to be given again" : "; \(count) answers to be given again")
    }
}

extension Presence {
    /// An answer to the invitation, not an attendance.
    fileprivate var isAnswer: Bool {
        switch self {
        case .accepted, .declined: true
        case .invited, .attended, .absent: false
        }
    }
}

extension Activity {
    /// The edited activity, with the marks of a move.
    fileprivate func moved(by move: Rescheduling.Move, on today: Day) -> Activity {
        var moved = self
        moved.dates = move.from
        moved.move(to: move.to, because: move.reason, on: today)
        moved.isMovedByHand = true
        return moved
    }
}

extension Activities {
    /// The effects of moving or editing an activity: the change, or first a preview of the consequences.
    ///
    /// - Parameters:
    ///   - old: the activity as the person saw it.
    ///   - new: the activity with other dates, and possibly other changes.
    ///   - givesWay: whether a closed day gives way to the next open one.
    func move(_ old: Activity, to new: Activity, givesWay: Bool = false, from sheet: SheetName) -> [Effect] {
        // A closed day was pointed out when the activity was moved there.
        let hours = (old.time, old.hours) == (new.time, new.hours) ? [] : data.hoursWarnings(for: new)
        func clashes(of new: Activity, besides others: [Activity] = []) -> [Phrase] {
            ((old.start, old.time, old.place) == (new.start, new.time, new.place)
                ? [] : self.clashes(with: new, besides: others)) + hours
        }
        guard old.dates != new.dates else {
            return save(.activity(Edit(from: old, to: new)), after: clashes(of: new), from: sheet)
        }
        guard !(old.isPinned && new.isPinned) else { return [.say(.failure(old.isFixed))] }
        guard let cohort = data.cohorts[new.cohort] else { return [] }
        let plan = Rescheduling(
            moving: old, to: new.dates, givesWay: givesWay, among: data.activities(in: cohort.id), of: cohort,
            template: context.services.template(cohort), held: data.heldActivities(in: cohort.id), today: today)
        guard let chosen = plan.chosen.first, chosen.to != old.dates else { return [.say(.failure(old.isNextOpen))] }
        let moved = new.moved(by: chosen, on: today)
        return move([Edit(from: old, to: moved)], by: plan, from: sheet) { others in
            clashes(of: moved, besides: others)
        }
    }

    /// The preview of moving several activities by the same distance.
    ///
    /// - Parameter cause: the reason as typed.
    func move(_ several: [Activity], by days: Int, because cause: String, from sheet: SheetName) -> [Effect] {
        guard let cohort = several.first.flatMap({ data.cohorts[$0.cohort] }) else { return [] }
        let plan = Rescheduling(
            moving: several, by: days, because: cause, among: data.activities(in: cohort.id), of: cohort,
            template: context.services.template(cohort), held: data.heldActivities(in: cohort.id), today: today)
        guard !plan.moved.isEmpty else { return [.say(.failure(several[0].isFixed))] }
        let edits = plan.moved.map { Edit(from: data.activities[$0.id], to: $0) }
        return move(edits, by: plan, from: sheet) { others in warnings(forMoved: plan.moved + others) }
    }

    /// Saves moves, or first shows a preview of their consequences.
    ///
    /// - Parameter clashes: rooms and people that would be taken twice once these others have moved as well.
    private func move(
        _ edits: [Edit<Activity>], by plan: Rescheduling, from sheet: SheetName, clashes: ([Activity]) -> [Phrase]
    ) -> [Effect] {
        let own = edits.compactMap(\.new), ids = edits.compactMap(\.old?.id)
        let moved =
            own.count == 1
            ? own[0].start == edits[0].old?.start
                ? Phrase("\(own[0].title.da) har fået en ny længde", "\(own[0].title.en) has a new length")
                : Phrase("\(own[0].title.da) flyttet", "\(own[0].title.en) moved")
            : Phrase("\(own.count) aktiviteter flyttet", "\(own.count) activities moved")
        let ownAnswers = OldAnswers(to: Set(ids), in: data)
        let one = ownAnswers.clearing(with: edits.map(Change.activity), what: moved)
        let following = plan.following.compactMap { move -> Edit<Activity>? in
            guard let old = data.activities[move.activity] else { return nil }
            var new = old
            new.move(to: move.to, because: move.reason, on: today)
            return Edit(from: old, to: new)
        }
        let clashesAlone = clashes([]), clashes = clashes(following.compactMap(\.new))
        let isAlone = own.count == 1 && following.isEmpty && plan.staying.isEmpty
        if isAlone, (plan.warnings + clashes + ownAnswers.warnings).isEmpty {
            return save(one, after: [], from: sheet, saying: moved)
        }
        let count = following.count
        let everyone = OldAnswers(to: Set(ids + plan.following.map(\.activity)), in: data)
        let all = everyone.clearing(
            with: (edits + following).map(Change.activity),
            what: Phrase("\(moved.da), \(count) fulgte med", "\(moved.en), and \(count) more with it"))
        return [
            .open(
                MovePreview(
                    plan: plan, moved: own, clashes: clashes, clashesAlone: clashesAlone, all: count == 0 ? one : all,
                    alone: one,
                    answers: (everyone, ownAnswers), sheet: sheet))
        ]
    }

    /// `Flyt Modul 4, dag 2`, `Flyt 3 aktiviteter`
    static func moving(_ activities: [Activity]) -> Phrase {
        activities.count == 1
            ? Phrase("Flyt \(activities[0].title.da)", "Move \(activities[0].title.en)")
            : Phrase("Flyt \(activities.count) aktiviteter", "Move \(activities.count) activities")
    }

    /// Saves a form, after a question if there is a warning.
    func save(
        _ change: Change, after warnings: [Phrase], from sheet: SheetName, saying: Phrase? = nil,
        then following: [Effect] = []
    ) -> [Effect] {
        guard !warnings.isEmpty else { return [.apply(change, saying: saying, closing: true)] + following }
        let question = warnings + [Phrase("Gem det alligevel?", "Save it anyway?")]
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        question.map(\.da).joined(separator: " "), question.map(\.en).joined(separator: " ")),
                    yes: Phrase("gem", "save"),
                    // The form below is finished, and so is its draft.
                    effects: [.apply(change, saying: saying), .close, .dropDraft(sheet)] + following))
        ]
    }
}

extension Deletion {
    /// Asks before an activity and its answers are deleted; `then` follows the deletion.
    func deletion(of activity: Activity, then following: [Effect] = []) -> ConfirmSheet {
        let answers = data.attendances.values.filter { $0.activity == activity.id }.sorted { $0.id < $1.id }
        let day = activity.dates.phrase
        let lost =
            answers.isEmpty
            ? Phrase("", "")
            : Phrase(
                answers.count == 1 ? " Et svar slettes også." : " \(answers.count) svar slettes også.",
                answers.count == 1
                    ? " One answer will be deleted too." : " \(answers.count) answers will be deleted too.")
        let depends = whatDepends(on: activity)
        let removal = Change.activity(.remove(activity))
        let change = Change.several(
            answers.map { .attendance(.remove($0)) } + [removal], what: removal.summary(in: data))
        return ConfirmSheet(
            question: Phrase(
                "Slet »\(activity.title.da)«, \(day.da)?\(lost.da)\(depends.da) Tryk u for at fortryde.",
                "Delete “\(activity.title.en)”, \(day.en)?\(lost.en)\(depends.en) Press u to undo."),
            yes: Phrase("slet", "delete"),
            effects: [
                .apply(change, saying: Phrase("\(activity.title.da) slettet", "\(activity.title.en) deleted"))
            ] + following)
    }

    /// The effects of deleting the kick-off: another first day of the cohort, and a talk that is not asked for any
    /// more.
    private func whatDepends(on activity: Activity) -> Phrase {
        var without = data
        without.activities[activity.id] = nil
        guard activity.kind == .kickOff, let start = without.kickOff(of: activity.cohort) else { return Phrase("") }
        let begins = Phrase(
            " Holdets begyndelse regnes fra kick-off; uden den gælder \(start.text(.medium, in: .da)).",
            " The cohort's start is counted from the kick-off; without it, \(start.text(.medium, in: .en)) counts.")
        guard let asked = data.meetingKind(askedBy: activity)?.name else { return begins }
        return begins
            + Phrase(
                " »\(asked.da)« hører til kick-off og står så ikke længere som afventende.",
                " “\(asked.en)” belongs to the kick-off and will no longer be listed as outstanding.")
    }
}
