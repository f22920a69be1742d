import TalentDomain
import TerminalKit

extension Context {
    /// The questions for a talk.
    func guideEffects(for kind: MeetingKind) -> [Effect] {
        guard let guide = services.guide(kind) else {
            return [
                .say(
                    .note(
                        Phrase(
                            "Der er ingen spørgeguide til denne type møde: \(kind.name.da.lowercased()).",
                            "There is no guide for this kind of meeting: \(kind.name.en.lowercased()).")))
            ]
        }
        return [
            .open(
                ReadingSheet(title: guide.kind.name) { context in
                    [
                        ReadingSheet.Paragraph(text: context[guide.intro], style: Style(.muted)),
                        ReadingSheet.Paragraph(text: ""),
                    ]
                        + guide.questions.map { ReadingSheet.Paragraph(text: context[$0], lead: "· ") }
                })
        ]
    }
}
