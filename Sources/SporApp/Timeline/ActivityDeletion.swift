import TalentDomain

extension Context {
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
        let what = Phrase("\(activity.title.da) slettet", "\(activity.title.en) deleted")
        let change = Change.several(
            answers.map { .attendance(.remove($0)) } + [.activity(.remove(activity))], what: what)
        return ConfirmSheet(
            question: Phrase(
                "Slet »\(activity.title.da)«, \(day.da)?\(lost.da)\(depends.da) Tryk u for at fortryde.",
                "Delete “\(activity.title.en)”, \(day.en)?\(lost.en)\(depends.en) Press u to undo."),
            yes: Phrase("slet", "delete"), effects: [.apply(change, saying: what)] + following)
    }

    /// The effects of deleting the kick-off: another first day of the cohort, and a talk that is not asked for any more.
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
