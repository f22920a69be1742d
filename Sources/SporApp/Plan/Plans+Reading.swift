import TalentDomain
import TerminalKit

extension Plans {
    /// A place of the plan with its whole content.
    func planReading(_ content: PlanContent, at spot: PlanSpot, of talent: Talent.ID) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        switch spot {
        case .goal(let id):
            guard let goal = content.goals.first(where: { $0.id == id }) else { return [] }
            return goalReading(goal)
        case .point(let id, let column):
            let point = content.transition.first { $0.id == id }
            return [
                Paragraph(text: wording[column.name], style: Style(.heading)),
                Paragraph(text: wording.text(point?.text ?? "–")),
            ]
        case .text(let kind):
            let written = content.texts[kind, default: ""]
            return [
                Paragraph(text: wording[kind.name], style: Style(.heading)),
                written.isBlank
                    ? Paragraph(text: wording.say("Intet skrevet endnu.", "Nothing written yet."), style: Style(.muted))
                    : Paragraph(text: wording.text(written)),
            ]
        case .learning(let id):
            guard let point = content.learning.first(where: { $0.id == id }) else { return [] }
            return [
                Paragraph(text: wording.say("Det, jeg har lært", "What I have learned"), style: Style(.heading)),
                Paragraph(text: wording.text(point.text)),
                Paragraph(
                    text: point.source.isEmpty ? "" : wording.say("Fra: ", "From: ") + wording.text(point.source),
                    style: Style(.muted)),
            ]
        case .newGoal:
            return [
                Paragraph(text: wording.say("Mål", "Goals"), style: Style(.heading)),
                Paragraph(
                    text: wording.say(
                        "Et mål kan mærkes hos den enkelte, i teamet eller i organisationen. Skriv også, hvordan man ser, at det er nået.",
                        "The effect of a goal shows in the individual, the team or the organisation. Also say how you will see that it has been reached."
                    ),
                    style: Style(.muted)),
            ]
        case .newPoint(let column):
            return [
                Paragraph(text: wording[column.name], style: Style(.heading)),
                Paragraph(text: wording[column.about], style: Style(.muted)),
            ]
        case .product(let module): return productReading(module, in: content)
        case .ground(let id):
            return content.grounds.first { $0.id == id }.map { ground in
                [
                    Paragraph(text: wording.say("Øvebane", "Training ground"), style: Style(.heading)),
                    Paragraph(text: wording.text(ground.text)),
                ] + words(about: ground).map { Paragraph(text: $0, style: Style(.muted)) }
            } ?? []
        case .protege(let id):
            return content.proteges.first { $0.id == id }.map { protege in
                [Paragraph(text: wording.text(protege.initials), style: Style(.heading))]
                    + words(about: protege).map { Paragraph(text: $0.capitalizedFirst) }
            } ?? []
        case .newGround:
            return [
                Paragraph(text: wording.say("Øvebaner", "Training grounds"), style: Style(.heading)),
                Paragraph(
                    text: wording.say(
                        "Det sted, hvor der øves videre efter programmet. Aftal det med din nærmeste leder.",
                        "Where practice goes on after the programme. Agree it with your line manager."),
                    style: Style(.muted)),
            ]
        case .localPlan:
            let plans = LocalPlans(context), plan = plans.plan(of: talent)
            return [Paragraph(text: wording[LocalPlans.title], style: Style(.heading))]
                + plan.points.flatMap { point in
                    [
                        Paragraph(text: wording.text(point.what), lead: plans.sign(of: point).text + " "),
                        Paragraph(text: plans.words(about: point), style: Style(.muted), lead: "  "),
                    ].filter { !$0.text.isEmpty }
                }
        case .newProtege, .newLearning, .buddySees, .mentorSees: return []
        }
    }

    /// The product's name, and its parts with what is written.
    private func productReading(_ module: Int, in content: PlanContent) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        let heading = [
            Paragraph(
                text: wording.say("Modul \(module): ", "Module \(module): ") + name(ofProduct: module, in: content),
                style: Style(.heading))
        ]
        guard let product = content.products.first(where: { $0.module == module }) else {
            return heading + [
                Paragraph(text: wording.say("Intet skrevet endnu.", "Nothing written yet."), style: Style(.muted))
            ]
        }
        return heading + [Paragraph(text: state(of: product), style: Style(.muted))]
            + product.parts.filter { !$0.text.isBlank }.flatMap { part in
                (product.parts.count == 1
                    ? [] : [Paragraph(text: ""), Paragraph(text: wording[part.name], style: Style(.muted))])
                    + [Paragraph(text: wording.text(part.text))]
            }
    }

    private func goalReading(_ goal: Goal) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        var paragraphs = [Paragraph(text: wording.text(goal.text), style: Style(.heading)), Paragraph(text: "")]
        let facts = [
            (wording.say("Status", "Status"), "\(goal.progress.sign) \(wording[goal.progress.name])"),
            (wording.say("Mærkes i", "Shows in"), wording[goal.level.name]),
            (wording.say("Frist", "Due"), wording.day(goal.due, .weekdayAndYear)),
            (wording.say("Kompetence", "Competence"), goal.competence.isEmpty ? "–" : wording.text(goal.competence)),
        ]
        let written =
            Logbook(context).ownEntries(.goal(goal.id)).map {
                [
                    (
                        wording.say("Logbog", "Logbook"),
                        "\(Logbook(context).entryCount($0.count)) (\(context.keyLabel(.logbook)))"
                    )
                ]
            } ?? []
        paragraphs += (facts + written).map { Paragraph(text: "\(padded($0.0, to: 11)) \($0.1)") }
        if !goal.measure.isEmpty {
            paragraphs += [
                Paragraph(text: ""),
                Paragraph(text: wording.say("Succeskriterium", "Success criterion"), style: Style(.muted)),
                Paragraph(text: wording.text(goal.measure)),
            ]
        }
        return paragraphs
    }
}

extension TransitionColumn {
    /// An explanation of the column.
    var about: Phrase {
        switch self {
        case .keep:
            Phrase(
                "Det, der virker, og som skal med ind i den nye rolle.",
                "What works and should be taken into the new role.")
        case .less:
            Phrase(
                "Det, andre kan overtage, eller som den nye rolle ikke har brug for.",
                "What others can take over, or what the new role does not need.")
        case .more:
            Phrase(
                "Det, den nye rolle kræver, og som skal øves.", "What the new role requires and what needs practice.")
        }
    }
}
