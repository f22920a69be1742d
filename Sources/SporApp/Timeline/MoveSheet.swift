import TalentDomain
import TerminalKit

extension Context {
    /// Asks for an activity's new date; nil where it isn't there, or isn't the viewer's to move.
    func moveSheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], mayWrite(activity) else { return nil }
        let sheet = SheetName.moveActivity(id)
        return FormSheet(
            sheet, title: Phrase("Flyt \(activity.title.da)", "Move \(activity.title.en)"),
            notice: Phrase("Ligger nu \(activity.dates.phrase.da).", "Now on \(activity.dates.phrase.en)."), in: self
        ) { context in
            guard activity.isPeriod else { return [.day(.start, context.say("Ny dato", "New date"), nil, in: context)] }
            var end = FormField.day(.end, context.say("Ny slutdato", "New end"), nil, in: context)
            end.hint = context.say("Tomt felt: perioden beholder sin længde", "Empty: the period keeps its length")
            return [.day(.start, context.say("Ny startdato", "New start"), nil, in: context), end]
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.activities[id] else { throw .nothingThere }
            let start = try answers.requiredDay(.start)
            var new = old
            new.dates = Activity.Dates(start, try answers.day(.end) ?? start.adding(days: old.end - old.start))
            // "Thu week 9 at 13" says the hour, too.
            new.startTime = (try? DayParser(today: answers.context.today).parse(answers.text(.start)).minutes) ?? old.startTime
            let faults = new.faults(in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            return answers.context.move(old, to: new, from: sheet)
        }
    }
}
