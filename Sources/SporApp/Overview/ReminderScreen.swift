import TalentDomain
import TerminalKit

/// Reminders to copy into an e-mail, one at a time: receivers, subject and text. The program does not send them.
///
/// It uses the whole width without a frame, so that the mouse can select the text only.
struct ReminderScreen: Screen {
    let letters: [Reminder]
    private var index = 0
    private var view = ScrollView()

    /// - Parameter letters: at least one.
    init(_ letters: [Reminder]) { self.letters = letters }

    private var letter: Reminder { letters[index] }

    static let bindings: [Binding<ReminderScreen>] = [
        Binding(
            "copy-text", ["c"], ("kopiér teksten", "copy text"),
            ("Kopiér påmindelsens tekst til udklipsholderen", "Copy the text of the reminder to the clipboard")
        ) { screen, context in [.copy(context.wording[screen.letter.body])] },
        Binding(
            "copy-addresses", ["t"], ("kopiér adresserne", "copy addresses"),
            ("Kopiér modtagernes adresser til udklipsholderen", "Copy the recipients' addresses to the clipboard"),
            when: { screen, _ in !screen.letter.addresses.isEmpty }
        ) { screen, _ in
            [.copy(screen.letter.addresses.joined(separator: "; "))]
        },
        Binding(
            "save-mail", ["w"], ("gem som e-mail", "save as e-mail"),
            ("Gem påmindelserne som e-mails i den mappe, du står i", "Save the reminders as e-mails in this folder"),
            when: { !$1.isRemote }
        ) { screen, _ in [.saveLetters(screen.letters)] },
        Binding(
            .nextPane.named("næste påmindelse", "next reminder"), when: { screen, _ in screen.letters.count > 1 }
        ) { screen, _ in screen.turn(by: 1) },
        Binding(
            .previousPane.named("forrige påmindelse", "previous reminder"),
            when: { screen, _ in screen.letters.count > 1 }
        ) { screen, _ in screen.turn(by: -1) },
        .close,
    ]

    private mutating func turn(by step: Int) -> [Effect] {
        index = (index + step + letters.count) % letters.count
        view = ScrollView()
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if event == .key(Key(.enter)) { return [.close] }
        // The line with the kind of letter takes one row.
        let rows = max(1, context.pageRows - 1)
        return view.handle(event, lines: shown(in: context).count, rows: rows) == .moved ? [] : nil
    }

    /// The letter as a file: the fields, a blank line, the text.
    private func lines(of letter: Reminder, in context: Context) -> [String] {
        let to = letter.isBlind ? context.wording.say("Skjult kopi: ", "Bcc: ") : context.wording.say("Til: ", "To: ")
        let known =
            letter.addresses.isEmpty
            ? context.wording.say("(ingen kendt e-mailadresse)", "(no known e-mail address)")
            : letter.addresses.joined(separator: "; ")
        let unknown =
            letter.withoutAddress.isEmpty
            ? []
            : [context.wording.say("Uden adresse: ", "No address: ") + letter.withoutAddress.joined(separator: ", ")]
        return [to + known] + unknown + [
            context.wording.say("Emne: ", "Subject: ") + context.wording[letter.subject], "",
        ]
            + context.wording[letter.body].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func shown(in context: Context) -> [String] {
        lines(of: letter, in: context).flatMap { $0.isEmpty ? [""] : wrapped($0, to: min(context.size.columns, 78)) }
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Påmindelse", "Reminder")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !context.masksNames else {
            return canvas.hint(
                context.wording.say(
                    "Påmindelsen indeholder navne. Den vises, når navnene er synlige igen (X).",
                    "The reminder contains names. It is shown once names are visible again (X)."), in: area)
        }
        let (head, rest) = area.splitRows(1), lines = shown(in: context).map { Span($0) }
        let which =
            letters.count > 1
            ? context.wording.say(
                "Påmindelse \(index + 1) af \(letters.count) · ", "Reminder \(index + 1) of \(letters.count) · ") : ""
        let about =
            which
            + context.wording.say(
                "kopiér eller gem den; Spor sender den ikke", "copy or save it; Spor does not send it")
        let below = view.draw(lines, on: &canvas, in: rest), mark = below > 0 ? "↓ \(below)" : ""
        canvas.write(
            about.capitalizedFirst, at: head.origin, Style(.muted), limit: head.columns - cellWidth(of: mark) - 1)
        canvas.write(mark, at: Point(row: head.row, column: head.endColumn - cellWidth(of: mark)), Style(.muted))
        canvas.cursor = rest.origin
    }
}
