import TalentDomain
import TerminalKit

extension PlanSheets {
    /// The form for a training ground: one of the programme's kinds for the talent's direction, or another one.
    ///
    /// - Parameter kind: the kind of a new one that is chosen first.
    func groundSheet(_ talent: Talent.ID, _ id: TrainingGround.ID?, proposing kind: String? = nil) -> FormSheet? {
        guard let direction = data.talents[talent]?.direction, id == nil || ground(talent, id) != nil else {
            return nil
        }
        let kinds = [""] + kinds(of: direction, beside: ground(talent, id)?.kind ?? "")
        return FormSheet(
            kind.map { .proposedGround(talent, $0) } ?? .ground(talent, id),
            title: Phrase("Øvebane", "Training ground"),
            notice: Plans(context).planNotice(of: talent), in: context,
            fields: { context in
                let ground = PlanSheets(context).ground(talent, id), wording = context.wording
                return [
                    .choice(
                        .kind, wording.say("Slags", "Kind"),
                        kinds.map { $0.isEmpty ? wording.say("en anden", "another one") : $0 },
                        kinds.firstIndex(of: ground?.kind ?? kind ?? kinds.dropFirst().first ?? "")),
                    .body(
                        .text, wording.say("Hvad", "What"), ground?.text ?? "", rows: 2,
                        hint: wording.say("Opgaven eller stedet hos jer", "The task or the place at your workplace")),
                    .line(.giver, wording.say("Gives af", "Given by"), ground?.giver ?? ""),
                    .day(.from, wording.say("Begynder", "Begins"), ground?.from, in: context),
                    .line(
                        .carriedBy, wording.say("Medansvarlig", "Co-responsible"), ground?.carriedBy ?? "",
                        hint: wording.say(
                            "Den i ledergruppen, der deler ansvaret",
                            "The member of the management team who shares the responsibility")
                    ),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).ground(talent, id)
                let order = context.data.plan(of: talent)?.content.grounds.nextOrder ?? 1
                let ground = TrainingGround(
                    id: old?.id ?? TrainingGround.ID(context.services.newID()), order: old?.order ?? order,
                    kind: kinds[answers.choice(.kind)], text: answers.text(.text), giver: answers.text(.giver),
                    from: try answers.day(.from), carriedBy: answers.text(.carriedBy))
                guard ground.faults.isEmpty else { throw .faults(ground.faults) }
                return [.apply(Plans(context).planChange(talent, .ground(Edit(from: old, to: ground))), closing: true)]
            })
    }

    private func ground(_ talent: Talent.ID, _ id: TrainingGround.ID?) -> TrainingGround? {
        id.flatMap { id in data.plan(of: talent)?.content.grounds.first { $0.id == id } }
    }

    /// The programme's kinds in the viewer's language, and one that was written in the other language.
    private func kinds(of direction: Direction, beside written: String) -> [String] {
        let all = context.services.grounds(direction).map { wording[$0] }
        return written.isEmpty || all.contains(written) ? all : all + [written]
    }
}

extension Field {
    static let giver = Field("giver")
    static let carriedBy = Field("carriedBy")
}
