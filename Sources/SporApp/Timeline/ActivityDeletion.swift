import TalentDomain

extension Context {
    /// Asks before an activity goes, with the answers to it; `then` follows when it is gone.
    func deletion(of activity: Activity, then following: [Effect] = []) -> ConfirmSheet {
        let answers = data.attendances.values.filter { $0.activity == activity.id }.sorted { $0.id < $1.id }
        let day = activity.dates.phrase
        let lost = answers.isEmpty
            ? Phrase("", "")
            : Phrase(
                answers.count == 1 ? " Et svar slettes også." : " \(answers.count) svar slettes også.",
                answers.count == 1 ? " One answer will be deleted too." : " \(answers.count) answers will be deleted too.")
        let what = Phrase("\(activity.title.da) slettet", "\(activity.title.en) deleted")
        let change = Change.several(answers.map { .attendance(.remove($0)) } + [.activity(.remove(activity))], what: what)
        return ConfirmSheet(
            question: Phrase(
                "Slet »\(activity.title.da)«, \(day.da)?\(lost.da) Tryk u for at fortryde.",
                "Delete “\(activity.title.en)”, \(day.en)?\(lost.en) Press u to undo."),
            yes: Phrase("slet", "delete"), effects: [.apply(change, saying: what)] + following)
    }
}
