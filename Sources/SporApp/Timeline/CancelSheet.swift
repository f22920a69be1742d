import TalentDomain
import TerminalKit

extension Phrase {
    static let cancelled = Phrase("aflyst", "cancelled")
}

extension ProgrammeSheets {
    /// The form for cancelling an activity; nil if it does not exist, is cancelled already, or the viewer may not.
    func cancelSheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], activity.cancelled == nil, abilities.mayWrite(activity) else {
            return nil
        }
        return FormSheet(
            .cancelActivity(id), title: Phrase("Aflys \(activity.title.da)", "Cancel \(activity.title.en)"),
            notice: Phrase(
                "\(activity.whenPhrase.da.capitalizedFirst). Den bliver stående på tidslinjen som aflyst, afventes ikke"
                    + " og tæller ikke med. \(whatFollows(activity).da)",
                "\(activity.whenPhrase.en). It stays on the timeline as cancelled, is not outstanding and does not"
                    + " count. \(whatFollows(activity).en)"),
            in: context
        ) { context in
            [
                .line(
                    .reason, context.wording.say("Årsag", "Reason"),
                    hint: context.wording.say(
                        "Alle, der ser tidslinjen, kan læse den", "Everybody who sees the timeline can read it"))
            ]
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.activities[id] else { throw .nothingThere }
            guard !answers.text(.reason).isEmpty else { throw .faults([.missing(.reason)]) }
            var new = old
            new.cancelled = Activity.Cancellation(on: answers.context.today, reason: answers.text(.reason))
            return [
                .apply(
                    .activity(Edit(from: old, to: new)),
                    saying: Phrase("\(new.title.da) aflyst", "\(new.title.en) cancelled"), closing: true)
            ]
        }
    }

    /// The people who have said yes, and that the other dates stay.
    private func whatFollows(_ activity: Activity) -> Phrase {
        let yes = data.attendances.values.count { $0.activity == activity.id && $0.presence == .accepted }
        let answers =
            yes == 0
            ? Phrase("")
            : Phrase(
                "\(yes) har svaret ja og skal have besked. ", "\(yes) said yes and should be told. ")
        return answers + Phrase("Andre datoer flyttes ikke.", "No other dates move.")
    }

    /// The form for the date of a copy of an activity; nil if it does not exist or the viewer may not add any.
    func copySheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], abilities.mayWrite(activity) else { return nil }
        let sheet = SheetName.copyActivity(id), newID = Activity.ID(context.services.newID())
        return FormSheet(
            sheet, title: Phrase("Kopiér \(activity.title.da)", "Copy \(activity.title.en)"),
            notice: Phrase(
                "Ligger \(activity.whenPhrase.da). Kopien er uden svar og uden kryds på tjeklisten og flyttes ikke af programmets regler.",
                "On \(activity.whenPhrase.en). The copy has no answers, its checklist is not ticked, and the programme's rules do not move it."
            ),
            in: context
        ) { context in
            var start = FormField.when(
                .start, context.wording.say("Kopiens dato", "Date of the copy"), nil, in: context)
            start.hint = context.wording.say(
                "12/5 · tor uge 9 14-16 · +14: 14 dage senere", "12/5 · Thu week 9 14-16 · +14: 14 days later")
            start.readsLong = true
            return [start] + ProgrammeSheets(context).whoseField(startingWith: activity.talent)
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.activities[id] else { throw .nothingThere }
            let when = try answers.requiredWhen(.start)
            var new = old.copy(newID, on: Activity.Dates(when.day, when.day.adding(days: old.end - old.start)))
            if let time = when.time { new.time = time }
            new.talent = answers.chosenTalent
            if new.talent != nil, !new.audience.contains(.talents) { new.audience.insert(.talents, at: 0) }
            let faults = new.faults(in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            return Activities(answers.context).save(
                .activity(.add(new)), after: Activities(answers.context).warnings(for: new), from: sheet,
                saying: Phrase("kopieret til \(new.dates.phrase.da)", "copied to \(new.dates.phrase.en)"),
                then: [.stand(on: RecordKey(new.id))])
        }
        .dating { field, answers in
            var rule = answers.dateRule(of: field, for: answers.context.data.activities[id])
            rule.tellsShift = true
            return rule
        }
    }
}

extension Activities {
    func reinstate(_ activity: Activity) -> [Effect] {
        var new = activity
        new.cancelled = nil
        return [
            .apply(
                .activity(Edit(from: activity, to: new)),
                saying: Phrase("\(new.title.da) bliver til noget alligevel", "\(new.title.en) takes place after all"))
        ]
    }
}
