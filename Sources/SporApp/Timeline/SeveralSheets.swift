import TalentDomain
import TerminalKit

/// The forms about several activities that were marked on the timeline. Each makes one change.
struct SeveralSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    /// The activities that exist and that the viewer may change, in the order of time.
    fileprivate func activities(_ ids: [Activity.ID]) -> [Activity] {
        ids.compactMap { data.activities[$0] }.filter(abilities.mayWrite).inTimeOrder
    }

    /// `Kick-off, Modul 1, dag 1 +2`
    private func titles(_ activities: [Activity]) -> Phrase {
        let shown = activities.prefix(3)
        let rest = activities.count > shown.count ? " +\(activities.count - shown.count)" : ""
        return Phrase(
            shown.map(\.title.da).joined(separator: " · ") + rest, shown.map(\.title.en).joined(separator: " · ") + rest
        )
    }

    // MARK: Move

    /// The form for moving all by the same distance; nil if none of them may be changed.
    func moveSheet(_ ids: [Activity.ID]) -> FormSheet? {
        let all = activities(ids), sheet = SheetName.moveSeveral(ids)
        guard let first = all.first else { return nil }
        return FormSheet(
            sheet, title: Activities.moving(all),
            notice: titles(all)
                + Phrase(
                    ". Datoen gælder den første, \(first.dates.phrase.da); de andre flyttes lige så langt.",
                    ". The date is that of the first, \(first.dates.phrase.en); the others move just as far."),
            in: context
        ) { context in
            FormField.shift(in: context)
        } submit: { answers throws(Refusal) in
            let all = SeveralSheets(answers.context).activities(ids)
            guard let first = all.first else { throw .nothingThere }
            return try Activities(answers.context).move(
                all, by: answers.shift(from: first.start), because: answers.text(.reason), from: sheet)
        }
        .dating { _, answers in .shifting(from: SeveralSheets(answers.context).activities(ids).first?.start) }
    }

    // MARK: Cancel

    /// The form for cancelling all for one reason; nil if none of them may be, or all are cancelled.
    func cancelSheet(_ ids: [Activity.ID]) -> FormSheet? {
        let all = activities(ids).filter { $0.cancelled == nil }
        guard !all.isEmpty else { return nil }
        let yes = data.attendances.values.count { answer in
            answer.presence == .accepted && all.contains { $0.id == answer.activity }
        }
        let answered =
            yes == 0
            ? Phrase("")
            : Phrase(" \(yes) har svaret ja og skal have besked.", " \(yes) said yes and should be told.")
        return FormSheet(
            .cancelSeveral(ids),
            title: Phrase("Aflys \(all.count) aktiviteter", "Cancel \(all.count) activities"),
            notice: titles(all)
                + Phrase(
                    ". De bliver stående på tidslinjen som aflyst, afventes ikke og tæller ikke med.",
                    ". They stay on the timeline as cancelled, are not outstanding and do not count.") + answered,
            in: context
        ) { context in
            [.reason(in: context)]
        } submit: { answers throws(Refusal) in
            guard !answers.text(.reason).isEmpty else { throw .faults([.missing(.reason)]) }
            let all = SeveralSheets(answers.context).activities(ids).filter { $0.cancelled == nil }
            let off = Activity.Cancellation(on: answers.context.today, reason: answers.text(.reason))
            let edits = all.map { old in
                var new = old
                new.cancelled = off
                return Change.activity(Edit(from: old, to: new))
            }
            let what = Phrase("Aflyste \(all.count) aktiviteter", "Cancelled \(all.count) activities")
            return [
                .apply(
                    .several(edits, what: what),
                    saying: Phrase("\(all.count) aktiviteter aflyst", "\(all.count) activities cancelled"),
                    closing: true)
            ]
        }
    }

    // MARK: Edit

    /// The form for what all of them are to have alike: kind, place, time, and a thing that is ready; nil if none may be
    /// changed.
    func editSheet(_ ids: [Activity.ID]) -> FormSheet? {
        let all = activities(ids)
        guard !all.isEmpty else { return nil }
        let kinds = ActivityKinds(context).kinds
        return FormSheet(
            .editSeveral(ids), title: Phrase("Ret \(all.count) aktiviteter", "Edit \(all.count) activities"),
            notice: titles(all)
                + Phrase(
                    ". Det, du udfylder, gælder dem alle; resten står uændret.",
                    ". What you fill in applies to all; the rest stays as it is."),
            in: context
        ) { context in
            let keep = context.wording.say("uændret", "unchanged")
            let open = SeveralSheets(context).openChecks(ids)
            return [
                .choice(
                    .kind, context.wording.say("Type", "Type"), [keep] + kinds.map { context.wording[$0.name] }, 0),
                .line(.place, context.wording.say("Sted", "Place")),
                .line(.time, context.wording.say("Klokkeslæt", "Time"), hint: "9 · 9.30 · 9-12"),
            ]
                + (open.isEmpty
                    ? []
                    : [
                        .choice(
                            .checks, context.wording.say("Klar hos alle", "Ready for all"),
                            [keep] + open.map { context.wording[$0] }, 0)
                    ])
        } submit: { answers throws(Refusal) in
            let sheets = SeveralSheets(answers.context), all = sheets.activities(ids)
            let time = try answers.newTime(), open = sheets.openChecks(ids), check = answers.choice(.checks)
            let edits = all.map { old in
                var new = old
                if answers.choice(.kind) > 0, new.kind != .kickOff { new.kind = kinds[answers.choice(.kind) - 1] }
                if !answers.text(.place).isEmpty { new.place = answers.text(.place) }
                if let time, !new.isPeriod { new.time = time }
                for index in new.checks.indices where check > 0 && new.checks[index].title == open[check - 1] {
                    new.checks[index].done = true
                }
                return Edit(from: old, to: new)
            }.filter { $0.old != $0.new }
            guard !edits.isEmpty else { return [.close] }
            let faults = edits.compactMap(\.new).flatMap { $0.faults(in: answers.context.data) }
            guard faults.isEmpty else { throw .faults(faults) }
            let what = Phrase("Rettede \(edits.count) aktiviteter", "Edited \(edits.count) activities")
            let warnings = Activities(answers.context).warnings(forMoved: edits.compactMap(\.new))
            return Activities(answers.context).save(
                .several(edits.map(Change.activity), what: what), after: warnings, from: .editSeveral(ids),
                saying: Phrase("\(edits.count) aktiviteter rettet", "\(edits.count) activities edited"))
        }
    }

    /// The activities that are not ready yet, by title.
    private func openChecks(_ ids: [Activity.ID]) -> [Phrase] {
        activities(ids).flatMap(\.checks).filter { !$0.done }.map(\.title).uniqued()
    }
}

extension FormSheet.Answers {
    /// The time in its own field; nil if it is empty.
    fileprivate func newTime() throws(Refusal) -> ClockSpan? {
        guard !text(.time).isEmpty else { return nil }
        do {
            return try DayParser(today: context.today).parseTime(text(.time))
        } catch {
            throw .faults([Fault(.time, error.phrase)])
        }
    }
}

extension Activities {
    /// Fixes the dates of activities, or releases them if all are fixed.
    func fix(_ activities: [Activity]) -> [Effect] {
        guard let first = activities.first else { return [] }
        let fixes = !activities.allSatisfy(\.isPinned)
        let edits = activities.filter { $0.isPinned != fixes }.map { old in
            var new = old
            new.isPinned = fixes
            return Change.activity(Edit(from: old, to: new))
        }
        let said: Phrase =
            switch (fixes, activities.count) {
            case (true, 1):
                Phrase("datoen for \(first.title.da) ligger nu fast", "the date of \(first.title.en) is now fixed")
            case (false, 1):
                Phrase("\(first.title.da) kan flyttes igen", "\(first.title.en) can be moved again")
            case (true, _):
                Phrase("\(activities.count) datoer ligger nu fast", "\(activities.count) dates are now fixed")
            case (false, _):
                Phrase("\(activities.count) datoer kan flyttes igen", "\(activities.count) dates can be moved again")
            }
        let what =
            fixes
            ? Phrase("Låste \(activities.count) datoer", "Fixed \(activities.count) dates")
            : Phrase("Løste \(activities.count) datoer", "Released \(activities.count) dates")
        return [.apply(edits.count == 1 ? edits[0] : .several(edits, what: what), saying: said)]
    }
}
