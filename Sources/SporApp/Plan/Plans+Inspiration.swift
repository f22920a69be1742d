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
        return [
            .open(
                ReadingSheet(title: title) { context in
                    [Plans(context).notACheckList] + Plans(context).reading(of: inspiration)
                        + (context.data.basis(of: talent).map {
                            [ReadingSheet.Paragraph(text: "")] + OrganisationBases(context).reading(of: $0)
                        } ?? [])
                })
        ]
    }

    /// All levels below each other, for everybody.
    var levelsEffects: [Effect] {
        [
            .open(
                ReadingSheet(title: Phrase("Ledelsesniveauer", "Leadership levels")) { context in
                    [Plans(context).notACheckList]
                        + Level.allCases.compactMap(context.services.inspiration).flatMap { inspiration in
                            [
                                ReadingSheet.Paragraph(text: ""),
                                ReadingSheet.Paragraph(
                                    text: context.wording[inspiration.level.name].capitalizedFirst,
                                    style: Style(.heading)),
                            ] + Plans(context).reading(of: inspiration)
                        }
                })
        ]
    }

    private var notACheckList: ReadingSheet.Paragraph {
        ReadingSheet.Paragraph(
            text: wording.say("Til eftertanke, ikke til afkrydsning.", "To think about, not to tick off."),
            style: Style(.muted))
    }

    private func reading(of inspiration: LevelInspiration) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        func section(_ title: String, _ rows: [Paragraph]) -> [Paragraph] {
            rows.isEmpty
                ? [] : [Paragraph(text: ""), Paragraph(text: title, style: Style(.text, bold: true))] + rows
        }
        func items(_ texts: [Phrase]) -> [Paragraph] { texts.map { Paragraph(text: wording[$0], lead: "· ") } }
        func named(_ name: Phrase, _ rest: [Phrase]) -> [Paragraph] {
            [Paragraph(text: wording[name], lead: "· ")]
                + rest.map { Paragraph(text: wording[$0], style: Style(.muted), lead: "  ") }
        }
        return [Paragraph(text: wording[inspiration.about])]
            + section(
                wording.say("Opgaver, der kendetegner niveauet", "Tasks that define the level"),
                items(inspiration.tasks))
            + section(
                wording.say("Det svære ved overgangen", "What makes the transition hard"),
                inspiration.transitions.flatMap { named($0.name, [$0.hard, $0.question]) })
            + section(wording.say("Faldgruber på vej op", "Pitfalls on the way up"), items(inspiration.pitfalls))
            + section(wording.say("Det skal man kunne", "What you must be able to do"), items(inspiration.abilities))
            + section(
                wording.say("Kritiske kompetencer", "Critical competences"),
                inspiration.competences.flatMap { named($0.name, [$0.meaning, $0.why]) })
    }
}
