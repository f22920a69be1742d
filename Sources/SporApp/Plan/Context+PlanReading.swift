import TalentDomain
import TerminalKit

extension Context {
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
                Paragraph(text: self[column.name], style: Style(.heading)), Paragraph(text: text(point?.text ?? "–")),
            ]
        case .text(let kind):
            let written = content.texts[kind, default: ""]
            return [
                Paragraph(text: self[kind.name], style: Style(.heading)),
                written.isBlank
                    ? Paragraph(text: say("Intet skrevet endnu.", "Nothing written yet."), style: Style(.muted))
                    : Paragraph(text: text(written)),
            ]
        case .learning(let id):
            guard let point = content.learning.first(where: { $0.id == id }) else { return [] }
            return [
                Paragraph(text: say("Det, jeg har lært", "What I have learned"), style: Style(.heading)),
                Paragraph(text: text(point.text)),
                Paragraph(
                    text: point.source.isEmpty ? "" : say("Fra: ", "From: ") + text(point.source), style: Style(.muted)),
            ]
        case .newGoal:
            return [
                Paragraph(text: say("Mål", "Goals"), style: Style(.heading)),
                Paragraph(
                    text: say(
                        "Et mål kan mærkes hos den enkelte, i teamet eller i organisationen. Skriv også, hvordan man ser, at det er nået.",
                        "The effect of a goal shows in the individual, the team or the organisation. Also say how you will see that it has been reached."
                    ),
                    style: Style(.muted)),
            ]
        case .newPoint(let column):
            return [
                Paragraph(text: self[column.name], style: Style(.heading)),
                Paragraph(text: self[column.about], style: Style(.muted)),
            ]
        case .protege, .newProtege, .newLearning, .buddySees, .mentorSees: return []
        }
    }

    private func goalReading(_ goal: Goal) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        var paragraphs = [Paragraph(text: text(goal.text), style: Style(.heading)), Paragraph(text: "")]
        let facts = [
            (say("Status", "Status"), "\(goal.progress.sign) \(self[goal.progress.name])"),
            (say("Niveau", "Level"), self[goal.level.name]),
            (say("Frist", "Due"), day(goal.due, .weekdayAndYear)),
            (say("Kompetence", "Competence"), goal.competence.isEmpty ? "–" : text(goal.competence)),
        ]
        let written =
            ownEntries(.goal(goal.id)).map {
                [(say("Logbog", "Logbook"), "\(entryCount($0.count)) (\(keyLabel(.logbook)))")]
            } ?? []
        paragraphs += (facts + written).map { Paragraph(text: "\(padded($0.0, to: 11)) \($0.1)") }
        if !goal.measure.isEmpty {
            paragraphs += [
                Paragraph(text: ""), Paragraph(text: say("Succeskriterium", "Success criterion"), style: Style(.muted)),
                Paragraph(text: text(goal.measure)),
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
