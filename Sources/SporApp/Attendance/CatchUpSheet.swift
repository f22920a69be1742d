import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form for what somebody who was absent catches up with; nil if they were not absent, or the viewer may not
    /// change it.
    func catchUpSheet(_ id: Attendance.ID) -> FormSheet? {
        guard let record = data.attendances[id], case .absent = record.presence,
            let activity = data.activities[record.activity],
            Permission.may(viewer, do: .attendance(Edit(from: record, to: record)), in: data)
        else { return nil }
        let name = wording.name(of: record.attendee)
        return FormSheet(
            .catchUp(id), title: Phrase("\(name) indhenter", "\(name) catches up"),
            notice: activity.title + Phrase(", ") + activity.dates.phrase, in: context
        ) { context in
            [
                .line(
                    .catchUp, context.wording.say("Hvad", "What"), record.catchUp?.what ?? "",
                    hint: context.wording.say(
                        "se filmen fra dag 1 · tom: intet at indhente", "watch the film of day 1 · empty: nothing"))
            ]
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.attendances[id] else { throw .nothingThere }
            var new = old
            let what = answers.text(.catchUp)
            new.catchUp = what.isEmpty ? nil : Attendance.CatchUp(what: what, doneOn: old.catchUp?.doneOn)
            return [
                .apply(
                    .attendance(Edit(from: old, to: new)), saying: Phrase("gemt", "saved"), closing: true)
            ]
        }
    }
}

extension Activities {
    /// Ticks that somebody has caught up, or takes the tick back; nil if there is nothing to catch up with.
    func caughtUp(_ record: Attendance) -> Effect? {
        guard var catchUp = record.catchUp else { return nil }
        catchUp.doneOn = catchUp.doneOn == nil ? today : nil
        var new = record
        new.catchUp = catchUp
        return .apply(.attendance(Edit(from: record, to: new)))
    }
}
