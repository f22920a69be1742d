import TalentDomain
import TerminalKit

/// A reminder to copy into a mail: to whom, about what, and the text. The program itself sends nothing.
struct ReminderSheet: Screen {
    private var report: ReportSheet

    init(_ reminder: Reminder) {
        let to =
            reminder.addresses.isEmpty
            ? Phrase("Til:  (ingen kendt e-mailadresse)", "To:  (no known e-mail address)")
            : Phrase(
                "Til:  " + reminder.addresses.joined(separator: "; "),
                "To:  " + reminder.addresses.joined(separator: "; "))
        let body = zip(
            reminder.body.da.split(separator: "\n", omittingEmptySubsequences: false),
            reminder.body.en.split(separator: "\n", omittingEmptySubsequences: false)
        ).map { Phrase(String($0), String($1)) }
        report = ReportSheet(
            title: Phrase(
                "Påmindelse – kopiér teksten; Spor sender den ikke", "Reminder – copy the text; Spor does not send it"),
            lines: [to, Phrase("Emne: \(reminder.subject.da)", "Subject: \(reminder.subject.en)"), Phrase("")] + body)
    }

    var isSheet: Bool { true }
    func commands(in context: Context) -> [Command] { report.commands(in: context) }
    mutating func perform(_ command: Command, in context: Context) -> [Effect] { report.perform(command, in: context) }
    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? { report.take(event, in: context) }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        report.draw(on: &canvas, in: area, context: context)
    }
}
