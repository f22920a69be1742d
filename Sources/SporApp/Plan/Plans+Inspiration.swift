import TalentDomain
import TerminalKit

extension Plans {
    /// Tasks, pitfalls and competences of the talent's target level.
    func inspirationEffects(for talent: Talent.ID) -> [Effect] {
        guard let level = data.talents[talent]?.targetLevel, let inspiration = context.services.inspiration(level)
        else {
            return [
                .say(
                    .note(Phrase("Der er ingen inspiration til det niveau.", "There is no inspiration for that level."))
                )
            ]
        }
        let title = Phrase("Inspiration: \(level.name.da)", "Inspiration: \(level.name.en)")
        return [.open(ReadingSheet(title: title) { Plans($0).reading(of: inspiration) })]
    }

    private func reading(of inspiration: LevelInspiration) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        func section(_ title: String, _ texts: [Phrase]) -> [Paragraph] {
            guard !texts.isEmpty else { return [] }
            return [Paragraph(text: title, style: Style(.heading))]
                + texts.map { Paragraph(text: wording[$0], lead: "· ") } + [Paragraph(text: "")]
        }
        let competences = inspiration.competences.flatMap { competence in
            [
                Paragraph(text: wording[competence.name], style: Style(.accent), lead: "· "),
                Paragraph(text: wording[competence.why], lead: "  "),
            ]
        }
        return [
            Paragraph(
                text: wording.say("Til eftertanke, ikke til afkrydsning.", "To think about, not to tick off."),
                style: Style(.muted)), Paragraph(text: ""),
        ]
            + section(
                wording.say("Opgaver, der kendetegner niveauet", "Tasks that define the level"), inspiration.tasks)
            + section(
                wording.say("Det svære ved overgangen", "What makes the transition hard"),
                inspiration.transitions.map(\.name))
            + section(wording.say("Faldgruber på vej op", "Pitfalls on the way up"), inspiration.pitfalls)
            + section(wording.say("Det skal man kunne", "What you must be able to do"), inspiration.abilities)
            + [Paragraph(text: wording.say("Kritiske kompetencer", "Critical competences"), style: Style(.heading))]
            + competences
    }
}
