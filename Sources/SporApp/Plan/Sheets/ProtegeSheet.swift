import TalentDomain
import TerminalKit

extension PlanSheets {
    func protegeSheet(_ talent: Talent.ID, _ id: Protege.ID?) -> FormSheet? {
        guard data.talents[talent] != nil, id == nil || protege(talent, id) != nil else { return nil }
        let others = data.plan(of: talent)?.content.proteges.filter { $0.id != id }.count ?? 0
        let many =
            others < Protege.most
            ? Phrase("")
            : Phrase(
                " Du har \(others) i forvejen; programmet regner med højst \(Protege.most).",
                " You have \(others) already; the programme expects at most \(Protege.most).")
        return FormSheet(
            .protege(talent, id), title: Phrase("Lokalt talent", "Protégé"),
            notice: Phrase(
                "Skriv kun initialer: lokale talenter er ikke deltagere.",
                "Initials only: protégés are not participants.") + many,
            in: context,
            fields: { context in
                let protege = PlanSheets(context).protege(talent, id)
                return [
                    .line(.initials, context.wording.say("Initialer", "Initials"), protege?.initials ?? ""),
                    .line(
                        .trains, context.wording.say("Øver sig i", "Practises"), protege?.trains ?? "",
                        hint: context.wording.say(
                            "Det, vedkommende øver sig i som leder", "The part of leadership they are practising")),
                    .line(.nextStep, context.wording.say("Næste skridt", "Next step"), protege?.nextStep ?? ""),
                    .day(
                        .lastTalked, context.wording.say("Sidste samtale", "Last conversation"), protege?.lastTalked,
                        in: context),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).protege(talent, id)
                let order = context.data.plan(of: talent)?.content.proteges.nextOrder ?? 1
                func written(_ field: Field) -> String? { answers.text(field).isBlank ? nil : answers.text(field) }
                let protege = Protege(
                    id: old?.id ?? Protege.ID(context.services.newID()), order: old?.order ?? order,
                    initials: answers.text(.initials), trains: written(.trains), nextStep: written(.nextStep),
                    lastTalked: try answers.day(.lastTalked))
                guard protege.faults.isEmpty else { throw .faults(protege.faults) }
                return [
                    .apply(
                        Plans(context).planChange(talent, .protege(Edit(from: old, to: protege))),
                        closing: true)
                ]
            })
    }

    private func protege(_ talent: Talent.ID, _ id: Protege.ID?) -> Protege? {
        id.flatMap { id in data.plan(of: talent)?.content.proteges.first { $0.id == id } }
    }
}

extension Field {
    static let trains = Field("trains")
    static let nextStep = Field("nextStep")
    static let lastTalked = Field("lastTalked")
}
