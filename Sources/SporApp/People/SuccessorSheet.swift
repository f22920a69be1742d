import TalentDomain
import TerminalKit

extension PeopleSheets {
    /// The form by which a person takes over a role on a day: line manager or mentor of one talent, or of all talents
    /// of the former one.
    func successorSheet(_ id: RoleAssignment.ID) -> FormSheet? {
        guard let role = data.roles[id], let talent = role.talent, role.isPassedOn, abilities.mayWrite(role),
            role.until.map({ today <= $0 }) ?? true
        else { return nil }
        let former = wording.name(data.people[role.person])
        let talents =
            [talent]
            + data.talents(towardsWhom: role.person, is: role.role, on: max(today, role.from ?? today)).map(\.id).filter
        { $0 != talent }
        let people = data.people.values.filter { $0.id != role.person }.sorted(inDanish: \.name, then: \.id)
        return FormSheet(
            .successor(id), title: Phrase("\(former): hvem tager over?", "\(former): who takes over?"),
            notice: Phrase(
                "\(former) er \(role.role.name.da) til og med dagen før skiftet. Den, der tager over, kan ikke læse tidligere noter.",
                "\(former) remains \(role.role.name.en) until the end of the day before the change. The new person cannot read earlier notes."
            ),
            in: context,
            fields: { context in
                let known = PeopleSheets(context).choices(of: people)
                return NewPersonFields(context: context).fields(
                    of: .person, context.wording[role.role.name].capitalizedFirst, nobody: nil, known: known,
                    selected: nil
                )
                    + [
                        .line(
                            .organisation, context.wording.say("  organisation", "  organisation"),
                            PeopleSheets(context).organisation(followedIn: role))
                    ]
                    + PeopleSheets(context).forWhomField(talents, label: context.wording.say("For", "For"))
                    + [.day(.from, context.wording.say("Fra", "From"), context.today, in: context)]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, day = try answers.requiredDay(.from)
                let whose = answers.choice(.reach) == 1 ? talents : [talent]
                let organisation = context.data.organisations.kept(answers.text(.organisation))
                return try NewPersonFields(context: context).chosen(
                    answers, in: .person, among: people, isOptional: false, organisation: organisation
                ) { steps, person throws(Refusal) in
                    var steps = steps, given: [RoleAssignment] = []
                    for talent in whose {
                        let next = try context.data.succession(
                            of: role.role, towards: talent, to: person, after: role.person, from: day,
                            on: context.today, id: .init(context.services.newID()))
                        steps += next
                        given += next.compactMap(\.givenRole)
                    }
                    guard !steps.isEmpty else {
                        throw .faults([
                            Fault(
                                .person,
                                Phrase(
                                    "Den valgte har allerede rollen den dag.",
                                    "The chosen person already has the role on that day."))
                        ])
                    }
                    let of = context.wording.joined(whose.map(context.data.name)),
                        before = context.data.people[role.person]?.name ?? "–"
                    let new = steps.lazy.compactMap { $0.edit(of: Person.self)?.new }.first {
                        $0.id == person
                    }
                    let follower = (person.flatMap { context.data.people[$0] } ?? new)?.name ?? "–",
                        name = role.role.name
                    let what = Phrase(
                        "Gjorde \(follower) til \(name.da) for \(of) fra \(day.text(.medium, in: .da)) i stedet for \(before)",
                        "Made \(follower) \(name.en) of \(of) from \(day.text(.medium, in: .en)) instead of \(before)")
                    return try PeopleSheets(context).giving(given, by: steps, what: what, saying: what)
                }
            }
        )
        .dating { _, _ in DateRule(lean: .nearest) }
    }

    /// The organisation of the former holder, or of the talent if that is not known.
    private func organisation(followedIn role: RoleAssignment) -> String {
        let former = data.people[role.person]?.organisation ?? ""
        return former.isBlank ? role.talent.flatMap { data.person(of: $0) }?.organisation ?? "" : former
    }

    /// The choice between the first of several talents and all of them; no field for one talent.
    func forWhomField(_ talents: [Talent.ID], label: String) -> [FormField] {
        guard talents.count > 1 else { return [] }
        let all =
            wording.say("Alle \(talents.count): ", "All \(talents.count): ") + wording.joined(talents.map(wording.name))
        let hint = wording.say("← → for alle \(talents.count)", "← → for all \(talents.count)")
        return [.choice(.reach, label, [wording.name(talents[0]), all], 0, hint: hint)]
    }
}

extension Abilities {
    func maySucceed(_ role: RoleAssignment) -> Bool {
        role.isPassedOn && mayWrite(role) && role.until.map { today <= $0 } ?? true
    }
}

extension RoleAssignment {
    /// Towards one talent, whose role is taken over.
    fileprivate var isPassedOn: Bool { role == .lineManager || role == .mentor }
}

extension Field {
    static let reach = Field("reach")
}
