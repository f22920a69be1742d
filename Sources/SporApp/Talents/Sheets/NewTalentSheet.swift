import TalentDomain
import TerminalKit

extension Context {
    /// A person, a talent and a line manager in one go.
    func newTalentSheet() -> FormSheet? {
        let word = participant
        return FormSheet(
            .newTalent, title: Phrase(word == ParticipantWord.talents.singular ? "Nyt talent" : "Ny \(word.da)", "New \(word.en)"), in: self,
            fields: { context in
                PersonFields(context: context).fields(for: nil) + [
                    .choice(
                        .direction, context.say("Retning", "Direction"), Direction.allCases.map { context[$0.name] }, 0,
                        hint: context.say("Vertikal: mod næste niveau. Horisontal: tungere opgaver på samme niveau", "Vertical: to the next level. Horizontal: harder work on the same")),
                ] + LineManagerFields(context: context, talent: nil).fields
                    + [context.joinedField(context.cohortID.flatMap(context.data.kickOff).map { $0 < context.today } == true ? context.today : nil)]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let person = PersonFields(context: context).person(answers, from: nil)
                // As much as a list of participants must tell: without it nobody can be written to or paired.
                let missing = [(Field.familyName, person.familyName), (.email, person.email), (.organisation, person.organisation)]
                    .filter { $0.1.isBlank }.map { Fault.missing($0.0) }
                let faults = person.faults(in: context.data) + missing
                guard faults.isEmpty else { throw .faults(faults) }
                let direction = Direction.allCases[answers.choice(.direction)], level = person.level ?? .employee
                guard let target = direction == .vertical ? level.next : level else {
                    throw .faults([Fault(.direction, Phrase("Der er intet niveau over direktør: vælg horisontal.", "There is no level above director: choose horizontal."))])
                }
                let talent = Talent(
                    id: Talent.ID(context.services.newID()), person: person.id, cohort: context.cohortID, direction: direction, targetLevel: target,
                    joinedOn: try answers.day(.from))
                let manager = try LineManagerFields(context: context, talent: nil).changes(answers, for: talent.id)
                let what = Phrase("\(person.name) tilføjet", "\(person.name) added")
                return [.apply(.several([.person(.add(person)), .talent(.add(talent))] + manager, what: what), saying: what, closing: true)]
            })
    }
}
