import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form for an activity's new date; nil if it does not exist or the viewer may not move it.
    func moveSheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], abilities.mayWrite(activity) else { return nil }
        return dateForm(
            .moveActivity(id), of: id, title: Phrase("Flyt \(activity.title.da)", "Move \(activity.title.en)"),
            notice: Phrase(
                "Ligger nu \(activity.whenPhrase.da). »+14« regnes derfra.",
                "Currently on \(activity.whenPhrase.en). “+14” counts from there."),
            givesWay: true
        ) { context in
            let hint = context.wording.say(
                "12/5 · tor uge 9 14-16 · +14: 14 dage senere", "12/5 · Thu week 9 14-16 · +14: 14 days later")
            guard activity.isPeriod else {
                var start = FormField.when(.start, context.wording.say("Ny dato", "New date"), nil, in: context)
                start.hint = hint
                start.readsLong = true
                return [start]
            }
            var start = FormField.day(.start, context.wording.say("Ny startdato", "New start"), nil, in: context)
            start.hint = hint
            start.readsLong = true
            var end = FormField.day(.end, context.wording.say("Ny slutdato", "New end"), nil, in: context)
            end.hint = context.wording.say(
                "Tomt felt: perioden beholder sin længde", "Empty: the period keeps its length")
            return [start, end]
        } change: { activity, answers throws(Refusal) in
            let start = try activity.isPeriod ? When(answers.requiredDay(.start)) : answers.requiredWhen(.start)
            let length = activity.end - activity.start
            activity.dates = Activity.Dates(start.day, try answers.day(.end) ?? start.day.adding(days: length))
            if let time = start.time { activity.time = time }
        }
        .dating { field, answers in
            var rule = answers.dateRule(of: field, for: answers.context.data.activities[id])
            rule.tellsShift = field == .start
            return rule
        }
    }
}

extension FormSheet.Answers {
    /// A new date counts from the current one, the end of a period from the end with unchanged length.
    func dateRule(of field: Field, for activity: Activity?) -> DateRule {
        let isPeriod = activity?.isPeriod ?? false
        guard field == .end else { return DateRule(moving: activity?.start, keepsTime: field == .start && !isPeriod) }
        let start = (try? day(.start)) ?? activity?.start
        return DateRule(moving: start.map { $0.adding(days: activity.map { $0.end - $0.start } ?? 0) })
    }
}
