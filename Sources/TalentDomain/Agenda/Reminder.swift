/// A friendly letter to those who can move something on. The program sends nothing: a person copies it.
public struct Reminder: Hashable, Sendable {
    /// E-mail addresses; empty where none is known.
    public var addresses: [String]
    public var subject: Phrase
    public var body: Phrase

    /// - Parameter sender: who signs; nil leaves the place open.
    public init(of awaited: Awaited, in workspace: Workspace, from sender: String? = nil) {
        let people = awaited.responsible.compactMap { workspace.people[$0] }
        let names = awaited.talents.map(workspace.name)
        addresses = people.map(\.email).filter { !$0.isEmpty }
        let title = awaited.title(in: workspace)
        let letter = ReminderText(awaited, about: Phrase(names.joined(commas: "og"), names.joined(commas: "and")), in: workspace, isToMany: people.count > 1)
        subject = Phrase("\(title.da.capitalisedFirst): \(names.joined(separator: ", "))", "\(title.en.capitalisedFirst): \(names.joined(separator: ", "))")
        let given = people.map(\.givenName)
        let sign = sender.map { "\n\($0)" } ?? ""
        body = Phrase(
            "\(given.isEmpty ? "Hej" : "Kære \(given.joined(commas: "og"))")\n\n\(letter.text.da)\n\nVenlig hilsen\(sign)\n",
            "\(given.isEmpty ? "Hello" : "Dear \(given.joined(commas: "and"))")\n\n\(letter.text.en)\n\nKind regards\(sign)\n")
    }
}

/// The middle of a reminder: what is missing and what would help, without a word of what anybody wrote.
private struct ReminderText {
    let text: Phrase

    init(_ awaited: Awaited, about names: Phrase, in workspace: Workspace, isToMany: Bool) {
        let since = awaited.since.phrase(.medium)
        let you = isToMany ? "I" : "du"
        switch awaited.matter {
        case .talk(let id):
            let title = Awaited.name(ofTalk: workspace.activities[id])
            text = Phrase(
                "\(title.da.capitalisedFirst) for \(names.da) skulle være holdt senest \(since.da), men den er endnu ikke registreret som holdt.\n\nFind en time til den, så snart det passer. Har I allerede talt sammen, så skriv blot datoen i Spor.",
                "The \(title.en) for \(names.en) should have been held by \(since.en), but is not yet marked as held.\n\nPlease find an hour for it as soon as you can. If you have already talked, just enter the date in Spor.")
        case .mirror:
            text = Phrase(
                "Lederspejlet for \(names.da) skulle være overleveret \(since.da).\n\nEr interviewene gennemført, mangler \(you) kun at overlevere det. Ellers aftal en dag, hvor det kan ske.",
                "The leader mirror for \(names.en) should have been handed over on \(since.en).\n\nIf the interviews are done, it only needs to be handed over. If not, please agree on a day for it.")
        case .readiness(.together):
            text = Phrase(
                "Parathed for \(names.da) skulle være vurderet ved samtalen senest \(since.da).\n\nTænk først over det hver for sig, tal så sammen om det, og skriv i Spor, hvad I når frem til.",
                "Readiness for \(names.en) should have been assessed at the conversation by \(since.en).\n\nPlease think about it separately first, then talk it over, and enter in Spor what you agree on.")
        case .readiness:
            text = Phrase(
                "Din vurdering af parathed for \(names.da) mangler; den skulle være klar \(since.da).\n\nSkriv den i Spor, før I taler om den sammen. Den kan først læses, når I begge har delt.",
                "Your assessment of readiness for \(names.en) is missing; it was due on \(since.en).\n\nPlease enter it in Spor before you talk about it together. It can only be read once you have both shared.")
        case .plan:
            text = Phrase(
                "Planen for \(names.da) er ikke aftalt siden den seneste samtale; det skulle være sket senest \(since.da).\n\nLæs den igennem sammen, ret det, der skal rettes, og aftal den version, der gælder nu.",
                "The plan for \(names.en) has not been agreed since the last conversation; it was due by \(since.en).\n\nPlease read it together, correct what needs correcting, and agree on the version that applies now.")
        case .agreement:
            text = Phrase(
                "En aftale for \(names.da) havde frist \(since.da) og står stadig åben.\n\nEr den klaret, så sæt kryds ved den i Spor. Ellers find en ny dato, der holder.",
                "An agreement for \(names.en) was due on \(since.en) and is still open.\n\nIf it is done, please tick it in Spor. If not, find a new date that you can keep.")
        case .task:
            text = Phrase(
                "En ledelsesopgave for \(names.da) havde frist \(since.da).\n\nSkriv et par ord i Spor om, hvordan det går, eller aftal en ny frist.",
                "A leadership task for \(names.en) was due on \(since.en).\n\nPlease write a few words in Spor on how it goes, or agree on a new date.")
        case .answer(let id):
            let activity = workspace.activities[id]
            let title = activity?.title ?? Phrase(""), start = activity?.start.phrase(.medium) ?? Phrase("")
            text = Phrase(
                "Vi mangler svar på invitationen til »\(title.da)« \(start.da).\n\nSvar ja eller nej, så snart du kan, så antallet af pladser og forplejningen kommer til at passe.",
                "We have not yet had your answer to the invitation to “\(title.en)” on \(start.en).\n\nPlease say yes or no as soon as you can, so that we can arrange seats and catering.")
        }
    }
}

extension [String] {
    /// `Anne, Bo og Carl`
    fileprivate func joined(commas lastWord: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(lastWord) \(last)"
    }
}
