import TalentDomain
import TerminalKit

/// A section of the help: keys with their commands, or plain sentences.
struct HelpSection: Hashable {
    struct Row: Hashable {
        /// Empty for a sentence.
        var key = ""
        var text: String
    }

    var title: String
    var rows: [Row]

    private static let usualKeyColumns = 11

    /// The rows that match a search; nil if none does.
    func matching(_ query: String) -> HelpSection? {
        guard !query.isEmpty else { return self }
        let found = rows.filter { ($0.key + " " + $0.text).lowercased().contains(query.lowercased()) }
        return found.isEmpty ? nil : HelpSection(title: title, rows: found)
    }

    /// The heading, the rows and a blank line, wrapped to that many cells.
    func lines(columns: Int) -> [[Span]] {
        let widest = rows.map { cellWidth(of: $0.key) }.max() ?? 0
        // In most sections, the texts are aligned.
        let keyColumns = widest == 0 ? 0 : min(max(widest, columns < 50 ? 0 : Self.usualKeyColumns), columns * 2 / 5)
        let indent = keyColumns == 0 ? 0 : keyColumns + 2
        let body = rows.flatMap { row in
            wrapped(row.text, to: max(1, columns - indent)).enumerated().map { index, line in
                [
                    Span(
                        index == 0
                            ? padded(cut(row.key, to: keyColumns), to: indent) : String(repeating: " ", count: indent),
                        Style(.key)), Span(line),
                ]
            }
        }
        return [[Span(title, Style(.heading))]] + body + [[]]
    }
}

extension HelpSection {
    /// All sections of the help: the current screen first, then all screens, then texts about reading and saving.
    static func all(here: [Command], in context: Context) -> [HelpSection] {
        let own = here.filter { !context.keyMap.keys(for: $0).isEmpty }
        let taken = Set(own.flatMap { context.keyMap.keys(for: $0) })
        // A key with another meaning on this screen is left out.
        let everywhere = context.everywhere.filter {
            !own.contains($0) && taken.isDisjoint(with: context.keyMap.keys(for: $0))
        }
        return [
            HelpSection(title: context.say("Her", "Here"), rows: own.map { row($0, context) }),
            HelpSection(title: context.say("Overalt", "Everywhere"), rows: everywhere.map { row($0, context) }),
            moving(context), writing(context), nameless(context), saving(context), reading(context),
        ].filter { !$0.rows.isEmpty }
    }

    private static func row(_ command: Command, _ context: Context) -> Row {
        let keys = context.keyMap.keys(for: command).map {
            $0.label == "Mellemrum" ? context.say($0.label, "Space") : $0.label
        }
        return Row(key: keys.joined(separator: " "), text: context[command.about])
    }

    private static func moving(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.say("Find rundt", "Getting around"),
            rows: [
                Row(key: "↑ ↓ j k", text: context.say("Op og ned", "Up and down")),
                Row(key: "← → h l", text: context.say("Til venstre og højre", "Left and right")),
                Row(
                    key: "g G",
                    text: context.say("Til den første og den sidste linje", "To the first and the last item")),
                Row(key: "PgUp PgDn", text: context.say("Et skærmbillede ad gangen", "A screenful at a time")),
                Row(
                    key: context.say("Mus", "Mouse"),
                    text: context.say(
                        "Klik for at vælge, klik igen for at åbne, og rul med hjulet. Du kan også klikke på fanerne og på tasterne nederst.",
                        "Click to select, click again to open, and scroll with the wheel. You can also click tabs and the keys at the bottom."
                    )),
            ])
    }

    private static func writing(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.say("Når du skriver", "While you write"),
            rows: [
                Row(key: "Tab", text: context.say("Næste felt", "Next field")),
                Row(key: "^S", text: context.say("Gem og luk", "Save and close")),
                Row(
                    key: "Esc",
                    text: context.say(
                        "Luk; den ufærdige tekst bliver gemt til dig", "Close. The unfinished text is kept for you")),
                Row(
                    key: "^R",
                    text: context.say(
                        "Kassér den ufærdige tekst, og begynd forfra", "Discard the unfinished text and start again")),
                Row(key: "^Z ^Y", text: context.say("Fortryd og gentag i teksten", "Undo and redo in the text")),
            ]
                + (context.isRemote
                    ? []
                    : [
                        Row(
                            key: "^O",
                            text: context.say(
                                "Skriv videre i dit eget skriveprogram ($EDITOR)",
                                "Continue in your own editor ($EDITOR)"))
                    ]))
    }

    private static func nameless(_ context: Context) -> HelpSection {
        let key = context.keyLabel(.palette)
        let commands = context.paletteOnly.filter { context.keyMap.keys(for: $0).isEmpty }
        return HelpSection(
            title: context.say(
                "Kommandoer uden tast: tryk \(key), og skriv navnet",
                "Commands without a key: press \(key) and type the name"),
            rows: commands.map { Row(key: context[$0.name], text: context[$0.about]) })
    }

    private static func saving(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.say("Gemt med det samme", "Saved at once"),
            rows: [
                Row(
                    text: context.say(
                        "Alt gemmes automatisk; et ✓ nederst viser, at det er gemt.",
                        "Everything is saved automatically; a ✓ at the bottom shows that it is saved.")),
                Row(
                    text: context.say(
                        "Tryk u for at fortryde din seneste ændring. Er den fra før en genstart, viser Spor, hvilken ændring det er, og spørger først. Andres ændringer bliver ikke berørt.",
                        "Press u to undo your latest change. If it is from before a restart, Spor shows what it is and asks first. It never undoes what others did."
                    )),
                Row(
                    text: context.say(
                        "En ufærdig tekst gemmes efter to sekunder. Kun du kan læse den. Du finder den dér, hvor du skrev den, eller ved at trykke : og skrive »ufærdig«.",
                        "An unfinished text is saved after two seconds. Only you can read it. Find it where you typed it, or with : and “unfinished”."
                    )),
                Row(
                    text: context.say(
                        "Har en anden ændret det samme imens, ser du begge tekster og vælger selv.",
                        "If somebody else changed the same thing in the meantime, you see both texts and choose between them."
                    )),
            ])
    }

    private static func reading(_ context: Context) -> HelpSection {
        func rule(_ matter: Matter) -> String { context[ReaderWords.rule(of: matter)] }
        return HelpSection(
            title: context.say("Hvem kan læse hvad", "Who can read what"),
            rows: [
                Row(key: context.say("Kladde", "Draft"), text: rule(.planWorkingCopy)),
                Row(key: context.say("Delt plan", "Shared plan"), text: rule(.planShared)),
                Row(key: context.say("Kommentarer", "Plan comments"), text: rule(.planComment)),
                Row(key: context.say("Opgaver", "Tasks"), text: rule(.leadershipTask)),
                Row(key: context.say("Logbog", "Logbook"), text: rule(.logEntry)),
                Row(
                    key: context.say("Fra en vært", "From a host"),
                    text: rule(.logEntryFromHost)
                        + context.say(
                            " Det, en vært har sagt fortroligt ved en karrieresamtale, kan ikke deles.",
                            " What a host said in confidence in a career conversation cannot be shared.")),
                Row(
                    key: context.say("Buddypar", "Buddy pairs"),
                    text: context.say("Lukket note: ", "Closed note: ") + rule(.buddyClosedNote)
                        + context.say(" Fælles udbytte: ", " Joint outcome: ") + rule(.buddyOutcome)),
                Row(key: context.say("Lederspejl", "Leader mirror"), text: rule(.mirrorNotes)),
                Row(key: context.say("Skyggepraktik", "Shadowing"), text: rule(.shadowingFeedback)),
                Row(
                    key: context.say("Samtaler", "Conversations"),
                    text: context.say("Note: ", "Note: ") + rule(.talkNote) + " "
                        + context[ReaderWords.rule(ofMeetings: .runningTalk)]),
                Row(
                    key: context.say("Mentor", "Mentor"),
                    text: context.say("Note: ", "Note: ") + rule(.mentorNote) + " "
                        + context[ReaderWords.rule(ofMeetings: .mentorTalk)]),
                Row(
                    key: context.say("Parathed", "Readiness"),
                    text: rule(.readinessOwn)
                        + context.say(" Når begge har delt: ", " Once both have shared: ") + rule(.readinessAgreed)),
                Row(
                    key: context.say("Styregruppe", "Steering group"),
                    text: context.say(
                        "Kun tal, og aldrig om færre end fem personer.",
                        "Figures only, and never about fewer than five people.")),
                Row(
                    text: context.say(
                        "Spor kan ikke love fuld fortrolighed: Den, der driver serveren, kan teknisk set læse alt, og teksterne kan være omfattet af en anmodning om indsigt.",
                        "Spor cannot promise complete confidentiality: the server administrator can technically read everything, and the texts may be covered by a subject access request."
                    )),
            ])
    }
}
