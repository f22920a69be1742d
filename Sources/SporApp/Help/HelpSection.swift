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
    /// The most cells of a line, keys and text together.
    static let widest = 72

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
        let body = rows.flatMap { row in
            let indent = row.key.isEmpty ? 0 : keyColumns + 2
            return wrapped(row.text, to: max(1, columns - indent)).enumerated().map { index, line in
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
        let own = Command.inOrder(here.filter { !context.keyMap.keys(for: $0).isEmpty })
        let taken = Set(own.flatMap { context.keyMap.keys(for: $0) })
        // A key with another meaning on this screen is left out.
        let everywhere = context.everywhere.filter {
            !own.contains($0) && taken.isDisjoint(with: context.keyMap.keys(for: $0))
        }
        return [
            HelpSection(title: context.wording.say("Her", "Here"), rows: own.map { row($0, context) }),
            HelpSection(title: context.wording.say("Overalt", "Everywhere"), rows: rows(everywhere, context)),
            moving(context), writing(context), nameless(context), saving(context), reading(context),
        ].filter { !$0.rows.isEmpty }
    }

    /// The commands, with those that go to a main screen in one row: the tabs name them.
    private static func rows(_ commands: [Command], _ context: Context) -> [Row] {
        let screens = commands.filter { MainScreen.of($0) != nil }
        let keys = screens.map { context.keyMap.label(for: $0) }.filter { !$0.isEmpty }
        let others = commands.filter { MainScreen.of($0) == nil }.map { row($0, context) }
        let inOrder = (1...max(1, keys.count)).map { "\($0)" }
        guard keys.count > 1, keys.count == screens.count, keys == inOrder, let first = keys.first, let last = keys.last
        else { return commands.map { row($0, context) } }
        let names = screens.map { context.wording[context.navigation.name(of: $0)] }
        return [
            Row(
                key: "\(first)–\(last)",
                text: context.wording.say("Gå til ", "Go to ") + names.joined(separator: ", "))
        ] + others
    }

    private static func row(_ command: Command, _ context: Context) -> Row {
        let keys = context.keyMap.keys(for: command).map {
            $0.label == "Mellemrum" ? context.wording.say($0.label, "Space") : $0.label
        }
        return Row(key: keys.joined(separator: " "), text: context.wording[command.about])
    }

    private static func moving(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.wording.say("Find rundt", "Getting around"),
            rows: [
                Row(key: "↑ ↓ j k", text: context.wording.say("Op og ned", "Up and down")),
                Row(key: "← → h l", text: context.wording.say("Til venstre og højre", "Left and right")),
                Row(
                    key: "g G",
                    text: context.wording.say("Til den første og den sidste linje", "To the first and the last item")),
                Row(key: "PgUp PgDn", text: context.wording.say("Et skærmbillede ad gangen", "A screenful at a time")),
                Row(
                    key: context.wording.say("Mus", "Mouse"),
                    text: context.wording.say(
                        "Klik for at vælge, klik igen for at åbne, og rul med hjulet. Du kan også klikke på fanerne og på tasterne nederst.",
                        "Click to select, click again to open, and scroll with the wheel. You can also click tabs and the keys at the bottom."
                    )),
            ])
    }

    private static func writing(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.wording.say("Når du skriver", "While you write"),
            rows: [
                Row(key: "Tab", text: context.wording.say("Næste felt", "Next field")),
                Row(key: "^S", text: context.wording.say("Gem og luk", "Save and close")),
                Row(
                    key: "Esc",
                    text: context.wording.say(
                        "Luk; den ufærdige tekst bliver gemt til dig", "Close. The unfinished text is kept for you")),
                Row(
                    key: "^R",
                    text: context.wording.say(
                        "Kassér den ufærdige tekst, og begynd forfra", "Discard the unfinished text and start again")),
                Row(
                    key: "^Z ^Y", text: context.wording.say("Fortryd og gentag i teksten", "Undo and redo in the text")),
            ]
                + (context.isRemote
                    ? []
                    : [
                        Row(
                            key: "^O",
                            text: context.wording.say(
                                "Skriv videre i dit eget skriveprogram ($EDITOR)",
                                "Continue in your own editor ($EDITOR)"))
                    ]))
    }

    private static func nameless(_ context: Context) -> HelpSection {
        let key = context.keyLabel(.palette)
        let commands = context.paletteOnly.filter { context.keyMap.keys(for: $0).isEmpty }
        guard !commands.isEmpty else { return HelpSection(title: "", rows: []) }
        let how = context.wording.say("Tryk \(key), og skriv navnet:", "Press \(key) and type the name:")
        return HelpSection(
            title: context.wording.say("Kommandoer uden tast", "Commands without a key"),
            rows: [Row(text: how)]
                + commands.map { Row(key: context.wording[$0.name], text: context.wording[$0.about]) })
    }

    private static func saving(_ context: Context) -> HelpSection {
        HelpSection(
            title: context.wording.say("Gemt med det samme", "Saved at once"),
            rows: [
                Row(
                    text: context.wording.say(
                        "Alt gemmes automatisk; et ✓ nederst viser, at det er gemt.",
                        "Everything is saved automatically; a ✓ at the bottom shows that it is saved.")),
                Row(
                    text: context.wording.say(
                        "Tryk u for at fortryde din seneste ændring. Er den fra før en genstart, viser Spor, hvilken ændring det er, og spørger først. Andres ændringer bliver ikke berørt.",
                        "Press u to undo your latest change. If it is from before a restart, Spor shows what it is and asks first. It never undoes what others did."
                    )),
                Row(
                    text: context.wording.say(
                        "En ufærdig tekst gemmes efter to sekunder. Kun du kan læse den. Du finder den dér, hvor du skrev den, eller ved at trykke : og skrive »ufærdig«.",
                        "An unfinished text is saved after two seconds. Only you can read it. Find it where you typed it, or with : and “unfinished”."
                    )),
                Row(
                    text: context.wording.say(
                        "Har en anden ændret det samme imens, ser du begge tekster og vælger selv.",
                        "If somebody else changed the same thing in the meantime, you see both texts and choose between them."
                    )),
            ])
    }
}
