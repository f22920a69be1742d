import TalentDomain
import TerminalKit

extension PeopleSheets {
    /// The form for a new person, or for somebody's data; nil if the viewer may not write them.
    ///
    /// - Parameter typed: the name or address that was searched for.
    func somebodySheet(_ id: Person.ID?, typed: String = "") -> FormSheet? {
        guard context.navigation.managesCohort, id.map({ data.people[$0].map(abilities.mayWrite) ?? false }) ?? true
        else {
            return nil
        }
        return FormSheet(
            .somebody(id), title: id == nil ? Phrase("Ny person", "New person") : Phrase("Stamdata", "Details"),
            notice: id == nil
                ? Phrase(
                    "Opret først personen. Giv derefter personen en rolle med a.",
                    "Create the person first. Then press a to give the role.") : nil, in: context,
            fields: { context in
                PersonFields(context: context, typed: typed).fields(for: id.flatMap { context.data.people[$0] })
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.people[$0] }
                let person = PersonFields(context: context).person(answers, from: old)
                let missing = old == nil && person.email.isBlank ? [Fault.missing(.email)] : []
                let faults =
                    (old == nil ? PeopleSheets(context).faults(inTyped: person) : person.faults(in: context.data))
                    + missing
                guard faults.isEmpty else { throw .faults(faults) }
                return try PeopleSheets(context).asking(organisationOf: person, from: old) { person throws(Refusal) in
                    guard old == nil else { return [PeopleSheets(context).saving(person, from: old)] }
                    return try PeopleSheets(context).asking(about: person) { known throws(Refusal) in
                        try PeopleSheets(context).adding(person, or: known)
                    }
                }
            })
    }

    /// A known person gets a role instead of a second record.
    private func adding(_ person: Person, or known: Person?) throws(Refusal) -> [Effect] {
        if let known {
            return [.close, .dropDraft(.somebody(nil)), .open(PersonScreen(person: known.id))]
                + People(context).roleEffects(for: known)
        }
        guard Permission.may(viewer, do: .person(.add(person)), in: data) else { throw .faults([.elsewhere]) }
        return [saving(person, from: nil), .open(PersonScreen(person: person.id))]
    }

    private func saving(_ person: Person, from old: Person?) -> Effect {
        .apply(
            .person(Edit(from: old, to: person)), saying: Phrase("\(person.name) gemt", "\(person.name) saved"),
            closing: true)
    }
}

extension Fault {
    static let elsewhere = Fault(
        .organisation,
        Phrase(
            "Du kan kun oprette personer i din egen organisation.",
            "You can only add people from your own organisation."))
}
