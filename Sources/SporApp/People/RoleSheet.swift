import TalentDomain
import TerminalKit

/// The sheets of people and roles.
struct PeopleSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension PeopleSheets {
    /// The form for a new role, or for the dates of an existing one.
    ///
    /// - Parameter role: the role that is given.
    func roleSheet(_ person: Person.ID, _ id: RoleAssignment.ID?, as role: Role?) -> FormSheet? {
        guard let record = data.people[person] else { return nil }
        let old = id.flatMap { data.roles[$0] },
            choices = old.map { [$0] } ?? role.map { People(context).roles($0, toGive: record) } ?? []
        guard let first = choices.first, old.map(abilities.mayWrite) ?? (id == nil) else { return nil }
        let newID = RoleAssignment.ID(context.services.newID())
        return FormSheet(
            .role(person, id, as: role),
            title: id == nil
                ? Phrase(
                    "\(wording.name(record)): \(first.role.name.da)", "\(wording.name(record)): \(first.role.name.en)")
                : Phrase(People(context).words(for: first).capitalizedFirst),
            liveNotice: { answers in
                PeopleSheets(answers.context).roleNotice(
                    for: id == nil ? try? answers.role(among: choices, id: newID) : nil)
            }, in: context,
            fields: { context in
                let old = id.flatMap { context.data.roles[$0] }
                let dates: [FormField] = [
                    .day(.from, context.wording.say("Fra", "From"), id == nil ? context.today : old?.from, in: context),
                    .day(.until, context.wording.say("Til og med", "Until"), old?.until, in: context),
                ]
                let chair: [FormField] =
                    first.role == .steeringGroup
                    ? [
                        .check(
                            .chair, context.wording.say("Formand for styregruppen", "Chair of the steering group"),
                            old?.isChair == true,
                            hint: context.wording.say(
                                "Sæt eller fjern krydset med mellemrum", "Press Space to tick or untick"))
                    ] : []
                return id == nil
                    ? [
                        .pick(
                            .role, context.wording.say("For", "For"), choices.map(People(context).place),
                            PeopleSheets(context).ownPlace(of: record, among: choices),
                            hint: FormField.searchHint(in: context), keywords: choices.map(People(context).otherWords),
                            in: context)
                    ] + chair + dates : chair + dates
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.roles[$0] }
                let role = try answers.role(from: old, among: choices, id: newID)
                guard role.endsAfterItBegins else { throw .faults([Fault(.until, Fault.endBeforeStart.message)]) }
                let faults = role.faults(in: context.data).filter { [.from, .chair].contains($0.field) }
                guard faults.isEmpty else { throw .faults(faults) }
                let gives = Change.role(Edit(from: old, to: role))
                let ended = old == nil ? PeopleSheets(context).endingRoles(replacedBy: role) : []
                let replaced = old == nil ? PeopleSheets(context).replaced(by: role).map { Phrase("; ") + $0 } : nil
                return try PeopleSheets(context).giving(
                    [role], by: ended + [gives], what: gives.summary(in: context.data),
                    saying: Phrase("gemt", "saved") + (replaced ?? Phrase("")))
            }
        )
        .dating { field, answers in
            DateRule(lean: .nearest, notBefore: field == .until ? (try? answers.day(.from)) ?? nil : nil)
        }
    }

    /// The choice at the start: the shown cohort, or the consultant's organisation; never a talent.
    private func ownPlace(of person: Person, among choices: [RoleAssignment]) -> Int? {
        switch choices.first?.role {
        case .lineManager, .mentor: nil
        case .internalConsultant: choices.firstIndex { $0.isFor(person) }
        default: 0
        }
    }

    /// The notice above the form: the effect of the new role on the current holder, or the meaning of the dates.
    ///
    /// - Parameter new: the chosen new role.
    private func roleNotice(for new: RoleAssignment?) -> Phrase {
        let dates = Phrase(
            "Rollen gælder til og med den sidste dag. Lad et felt stå tomt, hvis der ingen grænse er.",
            "The role runs to the end of the last day. An empty field means no limit.")
        guard let new, new.role == .lineManager, let talent = new.talent else { return dates }
        guard let current = data.lineManager(of: talent, on: today), current.id != new.person else {
            return Phrase(
                "\(wording.name(talent)) har ingen anden nærmeste leder nu. Med en slutdato er det en vikar.",
                "\(wording.name(talent)) has no other line manager now. With an end date, the new one is a stand-in.")
        }
        let (whose, former) = (wording.name(talent), wording.name(current))
        guard new.until == nil else {
            return Phrase(
                "Vikar: \(former) fortsætter som nærmeste leder for \(whose).",
                "Stand-in: \(former) stays as line manager of \(whose).")
        }
        return Phrase(
            "Afløser \(former) som nærmeste leder for \(whose). Med en slutdato er det en vikar, og \(former) fortsætter.",
            "Replaces \(former) as line manager of \(whose). With an end date, the new one is a stand-in, and \(former) stays."
        )
    }

    /// The steps by which line managers cease when a new one without an end begins.
    private func endingRoles(replacedBy new: RoleAssignment) -> [Change] {
        guard new.role == .lineManager, new.until == nil, let talent = new.talent else { return [] }
        return data.endingHolders(of: .lineManager, towards: talent, on: new.from ?? today, butFor: new.person)
    }

    /// `afløser Søren Kjær`; nil if nobody's role ends.
    private func replaced(by new: RoleAssignment) -> Phrase? {
        let names = endingRoles(replacedBy: new).flatMap(\.values).compactMap { $0 as? RoleAssignment }.map(\.person)
            .uniqued().map { wording.name(data.people[$0]) }
        return names.isEmpty ? nil : Phrase("afløser \(wording.joined(names))", "replaces \(wording.joined(names))")
    }

    /// Makes a change that gives roles. If a buddy would become the line manager, asks first whether to end the pair.
    func giving(
        _ roles: [RoleAssignment], by steps: [Change], what: Phrase, saying: Phrase? = nil
    ) throws(Refusal) -> [Effect] {
        let change = steps.count == 1 ? steps[0] : Change.several(steps, what: what)
        let against = roles.filter { !data.pairs(against: $0).isEmpty }
        guard let role = against.first, let talent = role.talent else {
            try check(change)
            return asking(aboutOrganisationsOf: roles, after: change, [.apply(change, saying: saying, closing: true)])
        }
        let ends = against.flatMap { role in
            var bounded = role
            bounded.from = role.from ?? today
            return data.endingPairs(against: bounded)
        }
        let both = Change.several(ends + steps, what: what)
        // A viewer who may not end the pair sees why the role cannot be given.
        guard Permission.may(viewer, do: both, in: data) else { throw .faults(role.faults(in: data)) }
        try check(both)
        let manager = wording.name(data.people[role.person]), before = (role.from ?? today).adding(days: -1)
        return [
            .open(
                ChoiceSheet(
                    title: Phrase("Buddy og leder", "Buddy and manager"),
                    question: Phrase(
                        "\(manager) er buddy med \(wording.name(talent)). Det, to buddyer skriver, er lukket for deres ledere, så parret må slutte, før \(manager) bliver leder.",
                        "\(manager) is the buddy of \(wording.name(talent)). What two buddies write is closed to their managers, so the pair has to end before \(manager) becomes the manager."
                    ),
                    answers: [
                        ChoiceSheet.Answer(
                            text: Phrase(
                                "Afslut parret den \(wording.date(before)) og tildel rollen",
                                "End the pair on \(wording.date(before)) and give the role"),
                            effects: [.apply(both, saying: saying, closing: true)]),
                        ChoiceSheet.Answer(text: Phrase("Lad det være", "Leave things as they are"), effects: []),
                    ]))
        ]
    }

    /// Asks first if a new role reaches into another organisation: a consultant's, or a line manager's towards a talent
    /// there.
    func asking(aboutOrganisationsOf roles: [RoleAssignment], after change: Change, _ effects: [Effect]) -> [Effect] {
        var after = data
        // A change that cannot be applied is refused when it is made.
        do { try after.apply(change) } catch { return effects }
        let abroad = roles.filter { data.roles[$0.id] == nil && after.isAbroad($0) }
        guard let role = abroad.first, let person = after.people[role.person] else { return effects }
        let who = wording.name(person), own = person.organisation
        let talents = abroad.compactMap { $0.talent.flatMap { after.person(of: $0) } }
        let whose = talents.isEmpty ? role.organisation ?? "" : wording.joined(talents.map { wording.name($0) })
        let elsewhere =
            talents.first.map { Phrase(", \(whose) i \($0.organisation)", ", \(whose) in \($0.organisation)") }
            ?? Phrase("")
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "\(who) er i \(own)\(elsewhere.da). Skal \(who) være \(role.role.name.da) for \(whose)?",
                        "\(who) is in \(own)\(elsewhere.en). Should \(who) be \(role.role.name.en) of \(whose)?"),
                    yes: Phrase("ja", "yes"), effects: effects))
        ]
    }

    /// Throws the faults at the fields, before the store is asked. Other faults are shown when the change is made.
    private func check(_ change: Change) throws(Refusal) {
        var after = data
        do {
            try after.apply(change, by: viewer)
        } catch {
            if case .faults = error { throw error }
        }
    }
}

extension Workspace {
    /// Whether a role gives access to another organisation than the person's own, if both are known.
    fileprivate func isAbroad(_ role: RoleAssignment) -> Bool {
        guard let own = people[role.person]?.organisation, !own.isBlank else { return false }
        let other: String? =
            switch role.role {
            case .internalConsultant: role.organisation
            case .lineManager: role.talent.flatMap { person(of: $0) }?.organisation
            default: nil
            }
        return other.map { !$0.isBlank && $0.folded != own.folded } ?? false
    }
}

extension FormSheet.Answers {
    /// The role as entered: the old one with new dates, or the chosen one.
    fileprivate func role(
        from old: RoleAssignment? = nil, among choices: [RoleAssignment], id: RoleAssignment.ID
    ) throws(Refusal) -> RoleAssignment {
        var role: RoleAssignment
        if let old {
            role = old
        } else {
            role = choices[try picked(.role)]
            role.id = id
        }
        role.from = try day(.from)
        role.until = try day(.until)
        if role.role == .steeringGroup { role.isChair = isOn(.chair) ? true : nil }
        return role
    }
}

extension RoleAssignment {
    fileprivate var endsAfterItBegins: Bool { from ?? .distantPast <= until ?? .distantFuture }
}
