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
        if let cases = caseSpread { facts.append((wording.say("Cases", "Cases"), cases)) }
        if let level = programme.ambition {
            facts.append((wording.say("Niveau", "Level"), "\(level.rawValue), \(wording[level.name])"))
        }
        return facts.filter { !$0.1.isEmpty }.map { Paragraph(text: $0.1, lead: padded($0.0, to: 11)) }
            + [Paragraph(text: "")]
    }

    /// `Nordby 2, Vesterø 1 · 3 mangler`: the organisations from which the cases of the teaching days come; nil while
    /// none has been found. A module needs one case.
    private var caseSpread: String? {
        let days = context.activities.filter(\.kind.isTeaching)
        let found = days.compactMap(\.bestPractice)
        guard !found.isEmpty else { return nil }
        let names = found.map {
            $0.organisation.isBlank
                ? wording.say("uden organisation", "no organisation") : $0.organisation.withoutKommune
        }
        let spread = names.uniqued().map { name in (name, names.count { $0 == name }) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let modules = Set(days.compactMap(\.module)),
            covered = Set(days.filter { $0.bestPractice != nil }.compactMap(\.module))
        let missing = modules.subtracting(covered).count
        return spread + (missing > 0 ? wording.say(" · \(missing) mangler", " · \(missing) missing") : "")
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
