import TalentDomain
import TerminalKit

extension PlanSheets {
    func planTextSheet(_ talent: Talent.ID, _ text: PlanText) -> FormSheet? {
        guard data.talents[talent] != nil else { return nil }
        return FormSheet(
            .planText(talent, text), title: text.name, notice: Plans(context).planNotice(of: talent), in: context,
            fields: { context in
                // As high as the screen allows, for longer texts.
                let rows = max(3, context.size.rows - 12)
                return [
                    .body(
                        .text, "", PlanSheets(context).planText(talent, text) ?? "", rows: rows,
                        hint: context.wording[text.question])
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).planText(talent, text)
                let new = answers.text(.text).isBlank ? nil : answers.text(.text)
                guard new != old else { return [.close] }
                return [
                    .apply(
                        Plans(context).planChange(talent, .text(text, Edit(from: old, to: new))),
                        closing: true)
                ]
            })
    }

    private func planText(_ talent: Talent.ID, _ text: PlanText) -> String? {
        data.plan(of: talent)?.content.texts[text]
    }
}

extension PlanText {
    /// Questions that help to begin.
    var question: Phrase {
        switch self {
        case .motivation:
            Phrase(
                "Hvad tiltrækker dig ved at lede – nu og om fem år?",
                "What draws you to leading, now and in five years?")
        case .strengths:
            Phrase("Hvad lykkes for dig, uden at du tænker over det?", "What do you do well without thinking about it?")
        case .challenges: Phrase("I hvilke situationer kommer du til kort?", "In which situations do you fall short?")
        case .seenByOthers:
            Phrase(
                "Hvad hørte du i lederspejlet og under skyggepraktikken?",
                "What did you hear in the leader mirror and during shadowing?")
        case .expectedEffect:
            Phrase(
                "Hvad skal man kunne mærke på arbejdspladsen, og hvem skal mærke det?",
                "What difference should people notice at your workplace, and who should notice it?")
        case .agreements:
            Phrase(
                "Hvad gør du, hvad gør lederen, og hvornår?",
                "What will you do, what will the manager do, and when?")
        case .talentEnvironment:
            Phrase(
                "Hvordan får flere på din arbejdsplads lyst til at lede?",
                "What will make more people at your workplace want to lead?")
        case .products:
            Phrase(
                "Ledelsesgrundlag, cases og strategier fra modulerne.",
                "Leadership principles, cases and strategies from the modules.")
        case .afterProgramme:
            Phrase(
                "Hvad vil du bruge programmet til, når det er slut?",
                "What will you use the programme for once it is over?")
        case .roomMine:
            Phrase(
                "Hvad afgør du selv, og hvad løser du selv?",
                "What do you decide yourself, and what do you do yourself?")
        case .roomNotMine:
            Phrase("Hvad giver du videre, og til hvem?", "What do you pass on, and to whom?")
        case .roomHelp:
            Phrase("Hvem spørger du, når du er i tvivl?", "Whom do you ask when you are in doubt?")
        case .measuredOn:
            Phrase(
                "Hvordan kan din nærmeste leder og dine medarbejdere se, at det er godt nok?",
                "How can your line manager and your staff see that it is good enough?")
        }
    }
}
