import TalentDomain
import TerminalKit

// The common part of the forms that move activities.
extension ProgrammeSheets {
    /// A form that gives one activity other dates. If that has consequences, a preview follows.
    ///
    /// - Parameters:
    ///   - givesWay: whether a closed day gives way to the next open one.
    ///   - change: changes the activity as the form says.
    func dateForm(
        _ sheet: SheetName, of id: Activity.ID, title: Phrase, notice: Phrase, givesWay: Bool = false,
        fields: @escaping @Sendable (Context) -> [FormField],
        change: @escaping @Sendable (inout Activity, FormSheet.Answers) throws(Refusal) -> Void
    ) -> FormSheet {
        FormSheet(sheet, title: title, notice: notice, in: context, fields: fields) { answers throws(Refusal) in
            guard let old = answers.context.data.activities[id] else { throw .nothingThere }
            var new = old
            try change(&new, answers)
            let faults = new.faults(replacing: old, in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            guard new != old else { return [.close] }
            return Activities(answers.context).move(old, to: new, givesWay: givesWay, from: sheet)
        }
    }
}

extension FormField {
    /// The new date of the first of several activities that move just as far, and the reason.
    static func shift(in context: Context) -> [FormField] {
        var start = FormField.day(.start, context.wording.say("Ny dato", "New date"), nil, in: context)
        start.hint = context.wording.say(
            "+7 · 2 uger · 1 uge tidligere · 12/5", "+7 · 2 weeks · 1 week earlier · 12/5")
        start.readsLong = true
        return [start, .reason(in: context)]
    }

    /// The reason that stands with each date.
    static func reason(in context: Context) -> FormField {
        .line(
            .reason, context.wording.say("Årsag", "Reason"),
            hint: context.wording.say(
                "Alle, der ser tidslinjen, kan læse den", "Everybody who sees the timeline can read it"))
    }
}

extension FormSheet.Answers {
    /// The days from a date to the typed one.
    ///
    /// - Throws: a fault at the field if it is the same day.
    func shift(from day: Day) throws(Refusal) -> Int {
        let days = try requiredDay(.start) - day
        guard days != 0 else {
            throw .faults([Fault(.start, Phrase("Det er den dag, den ligger på nu.", "It is already on that day."))])
        }
        return days
    }
}

extension DateRule {
    /// For the new date of what is now on a day.
    static func shifting(from day: Day?) -> DateRule {
        var rule = DateRule(moving: day)
        rule.tellsShift = true
        return rule
    }
}
