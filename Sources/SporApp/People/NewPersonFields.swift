import TalentDomain
import TerminalKit

/// The fields for a person in a role: nobody, a known person, or a new one with name and e-mail.
struct NewPersonFields {
    let context: Context

    /// A choice of nobody, a new person or a known one, and the fields for the new person.
    ///
    /// - Parameters:
    ///   - nobody: the word for nobody; nil if there must be a person.
    ///   - selected: the index of the current person among the known ones.
    func fields(
        of field: Field, _ label: String, nobody: String?, known: (names: [String], keywords: [[String]]),
        selected: Int?
    ) -> [FormField] {
        let first = (nobody.map { [$0] } ?? []) + [context.wording.say("+ en ny person", "+ somebody new")]
        return [
            .choice(
                field, label, first + known.names, selected.map { $0 + first.count } ?? 0,
                hint: FormField.searchHint(in: context),
                keywords: first.map { _ in [] } + known.keywords),
            .line(.lineManagerName, context.wording.say("  ny persons navn", "  new person's name")),
            .line(.lineManagerEmail, context.wording.say("  ny persons e-mail", "  new person's e-mail")),
        ]
    }

    /// The effects of the chosen or typed person. If a typed person resembles a known one, the app asks first.
    ///
    /// - Parameter effects: takes the changes that create a new person, and the person; nil for nobody.
    func chosen(
        _ answers: FormSheet.Answers, in field: Field, among people: [Person], isOptional: Bool,
        organisation: String = "",
        _ effects: ([Change], Person.ID?) throws(Refusal) -> [Effect]
    ) throws(Refusal) -> [Effect] {
        let choice = answers.choice(field) - (isOptional ? 1 : 0), typed = answers.text(.lineManagerName)
        // A name in the new person's fields counts, unless a known person is chosen.
        guard choice == 0 || choice < 0 && !typed.isEmpty else {
            return try effects([], people.indices.contains(choice - 1) ? people[choice - 1].id : nil)
        }
        let person = PeopleSheets(context).personNamed(
            typed, email: answers.text(.lineManagerEmail), organisation: organisation)
        let faults = PeopleSheets(context).faults(inTyped: person).map {
            Fault($0.field == .email ? .lineManagerEmail : .lineManagerName, $0.message)
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return try PeopleSheets(context).asking(about: person) { known throws(Refusal) in
            try effects(known == nil ? [.person(.add(person))] : [], known?.id ?? person.id)
        }
    }
}

extension Field {
    static let lineManagerName = Field("lineManagerName", describesPerson: true)
    static let lineManagerEmail = Field("lineManagerEmail", describesPerson: true)
}
