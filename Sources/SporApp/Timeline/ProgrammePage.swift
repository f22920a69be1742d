import TalentDomain
import TerminalKit

/// The cohort's programme in words: what it is for, what it has, its modules, and what we decided where its source is
/// silent.
struct ProgrammePage: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    private typealias Paragraph = ReadingSheet.Paragraph

    /// Opens the page; says so if the programme is not known.
    var effects: [Effect] {
        guard context.programme != nil else {
            return [.say(.note(Phrase("Programmet kendes ikke her.", "The programme is not known here.")))]
        }
        return [
            .open(
                ReadingSheet(title: Phrase("Om programmet", "About the programme")) { context in
                    context.programme.map { ProgrammePage(context).paragraphs(of: $0) } ?? []
                })
        ]
    }

    private func paragraphs(of programme: ProgrammeTemplate) -> [ReadingSheet.Paragraph] {
        [Paragraph(text: wording[programme.name], style: Style(.text, bold: true))]
            + [Paragraph(text: wording[programme.about]), Paragraph(text: "")] + facts(of: programme)
            + modules(of: programme) + rulings(of: programme)
    }

    private func facts(of programme: ProgrammeTemplate) -> [ReadingSheet.Paragraph] {
        let size = ProgrammeSize(of: programme, kickOff: context.cohort?.kickOff ?? today)
        let parts = ProgrammePart.allCases.filter { programme.uses.contains($0) && $0 != .readiness }
            .map { wording[$0.name].lowercasedFirst }
        var facts = [
            (wording.say("Omfang", "Size"), wording[size.words(programme.participants)]),
            (wording.say("Ender med", "Ends in"), wording[programme.outcome.name]),
            (wording.say("Bruger", "Uses"), parts.joined(separator: ", ")),
        ]
        if let level = programme.ambition {
            facts.append((wording.say("Niveau", "Level"), "\(level.rawValue), \(wording[level.name])"))
        }
        return facts.filter { !$0.1.isEmpty }.map { Paragraph(text: $0.1, lead: padded($0.0, to: 11)) }
            + [Paragraph(text: "")]
    }

    private func modules(of programme: ProgrammeTemplate) -> [ReadingSheet.Paragraph] {
        guard !programme.modules.isEmpty else { return [] }
        return [Paragraph(text: wording.say("Moduler", "Modules"), style: Style(.heading))]
            + programme.modules.flatMap { module in
                let competence = programme.competences.first { $0.number == module.competence }
                return [Paragraph(text: wording[module.title], lead: "\(module.number)  ")]
                    + (competence?.about.map { [Paragraph(text: wording[$0], style: Style(.muted), lead: "   ")] } ?? [])
                    + [
                        Paragraph(
                            text: wording.say("Produkt: ", "Product: ") + wording[module.product], style: Style(.muted),
                            lead: "   ")
                    ]
            } + [Paragraph(text: "")]
    }

    private func rulings(of programme: ProgrammeTemplate) -> [ReadingSheet.Paragraph] {
        guard !programme.rulings.isEmpty else { return [] }
        return [Paragraph(text: wording.say("Det har vi besluttet", "What we decided"), style: Style(.heading))]
            + programme.rulings.flatMap { ruling in
                [
                    Paragraph(text: wording[ruling.text], lead: "· "),
                    Paragraph(text: ruling.source, style: Style(.muted), lead: "  "),
                ]
            }
    }
}
