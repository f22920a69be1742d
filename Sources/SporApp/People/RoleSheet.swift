import TalentDomain
import TerminalKit

extension Context {
    /// A role to give, or the dates of one that was given.
    ///
    /// - Parameter role: which one is given.
    func roleSheet(_ person: Person.ID, _ id: RoleAssignment.ID?, as role: Role?) -> FormSheet? {
        guard let record = data.people[person] else { return nil }
        let old = id.flatMap { data.roles[$0] }, choices = old.map { [$0] } ?? role.map { roles($0, toGive: record) } ?? []
        guard let first = choices.first, old.map(mayWrite) ?? (id == nil) else { return nil }
        return FormSheet(
            .role(person, id, as: role),
            title: id == nil ? Phrase("\(name(record)): \(first.role.name.da)", "\(name(record)): \(first.role.name.en)") : Phrase(words(for: first).capitalizedFirst),
            liveNotice: { answers in
                answers.context.roleNotice(for: choices[id == nil ? answers.choice(.role) : 0], isNew: id == nil)
            },
            in: self,
            fields: { context in
                let old = id.flatMap { context.data.roles[$0] }
                let dates: [FormField] = [
                    .day(.from, context.say("Fra", "From"), id == nil ? context.today : old?.from, in: context),
                    .day(.until, context.say("Til og med", "Until"), old?.until, in: context),
                ]
                return id == nil ? [.choice(
                    .role, context.say("For", "For"), choices.map(context.place), 0, hint: FormField.searchHint(in: context), keywords: choices.map(context.otherWords))] + dates : dates
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.roles[$0] }
                var role = old ?? choices[answers.choice(.role)]
                if old == nil { role.id = RoleAssignment.ID(context.services.newID()) }
                role.from = try answers.day(.from)
                role.until = try answers.day(.until)
                guard role.endsAfterItBegins else { throw .faults([Fault(.until, Fault.endBeforeStart.message)]) }
                let faults = role.faults(in: context.data).filter { $0.field == .from }
                guard faults.isEmpty else { throw .faults(faults) }
                guard !context.data.reachesBack(role, from: old, on: context.today) else {
                    throw .faults([Fault(old == nil || role.from != old?.from ? .from : .until, Fault.reachesBack.message)])
                }
                let gives = Change.role(Edit(from: old, to: role))
                let ended = old == nil && role.role == .lineManager && role.until == nil ? context.ending(before: role) : []
                return try context.giving([role], by: ended + [gives], what: gives.summary(in: context.data), saying: Phrase("gemt", "saved"))
            })
    }

    private func roleNotice(for role: RoleAssignment, isNew: Bool) -> Phrase {
        let dates = Phrase("Rollen gælder til og med den sidste dag. Lad et felt stå tomt, hvis der ingen grænse er.", "The role runs to the end of the last day. An empty field means no limit.")
        guard isNew, role.role == .lineManager, let talent = role.talent else { return dates }
        guard let current = data.lineManager(of: talent, on: today), current.id != role.person else {
            return Phrase(
                "\(name(talent)) har ingen anden nærmeste leder nu. Med en slutdato er det en vikar.",
                "\(name(talent)) has no other line manager now. One with an end date is a stand-in.")
        }
        let (whose, former) = (name(talent), name(current))
        return Phrase(
            "Afløser \(former) som nærmeste leder for \(whose). Med en slutdato er det en vikar, og \(former) fortsætter.",
            "Replaces \(former) as line manager of \(whose). One with an end date is a stand-in, and \(former) stays.")
    }

    /// The end of the line managers whom a new one follows.
    private func ending(before new: RoleAssignment) -> [Change] {
        let start = new.from ?? today
        return data.roles.values.filter { $0.role == .lineManager && $0.talent == new.talent && $0.holds(on: start) }.sorted { $0.id < $1.id }.compactMap { role in
            guard role.person != new.person, role.from.map({ $0 < start }) ?? true else { return nil }
            var ended = role
            ended.until = start.adding(days: -1)
            return .role(Edit(from: role, to: ended))
        }
    }

    /// Makes a change that gives roles. Where it makes a buddy the line manager, it asks whether the pair shall end first.
    func giving(_ roles: [RoleAssignment], by steps: [Change], what: Phrase, saying: Phrase? = nil) throws(Refusal) -> [Effect] {
        let change = steps.count == 1 ? steps[0] : Change.several(steps, what: what)
        let against = roles.filter { !data.pairs(against: $0).isEmpty }
        guard let role = against.first, let talent = role.talent else {
            try check(change)
            return [.apply(change, saying: saying, closing: true)]
        }
        let ends = against.flatMap { role in
            var bounded = role
            bounded.from = role.from ?? today
            return data.endingPairs(against: bounded)
        }
        let both = Change.several(ends + steps, what: what)
        // Whoever may not end the pair is told why the role cannot be given.
        guard Permission.may(viewer, do: both, in: data) else { throw .faults(role.faults(in: data)) }
        let manager = name(data.people[role.person]), before = (role.from ?? today).adding(days: -1)
        return [.open(ChoiceSheet(
            title: Phrase("Buddy og leder", "Buddy and manager"),
            question: Phrase(
                "\(manager) er buddy med \(name(talent)). Det, to buddyer skriver, er lukket for deres ledere, så parret må slutte, før \(manager) bliver leder.",
                "\(manager) is the buddy of \(name(talent)). What two buddies write is closed to their managers, so the pair has to end before \(manager) becomes the manager."),
            answers: [
                ChoiceSheet.Answer(
                    text: Phrase("Afslut parret den \(date(before)) og giv rollen", "End the pair on \(date(before)) and give the role"),
                    effects: [.apply(both, saying: saying, closing: true)]),
                ChoiceSheet.Answer(text: Phrase("Lad det være", "Leave things as they are"), effects: []),
            ]))]
    }

    /// Throws what is wrong at the fields, before the store is asked; all else is told when the change is made.
    private func check(_ change: Change) throws(Refusal) {
        var after = data
        do {
            try after.apply(change)
        } catch {
            if case .faults = error { throw error }
        }
    }
}

extension RoleAssignment {
    fileprivate var endsAfterItBegins: Bool { from ?? .distantPast <= until ?? .distantFuture }
}
