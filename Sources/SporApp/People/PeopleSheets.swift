import TalentDomain
import TerminalKit

extension Context {
    /// Somebody new, or anybody's details; nil where they are not the viewer's to write.
    func somebodySheet(_ id: Person.ID?) -> FormSheet? {
        guard front.keeps, id.map({ data.people[$0].map(mayWrite) ?? false }) ?? true else { return nil }
        return FormSheet(
            .somebody(id), title: id == nil ? Phrase("Ny person", "New person") : Phrase("Stamdata", "Details"),
            notice: id == nil ? Phrase("Opret først personen. Giv derefter rollen med a.", "Create the person first. Then give the role with a.") : nil, in: self,
            fields: { context in PersonFields(context: context).fields(for: id.flatMap { context.data.people[$0] }) },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.people[$0] }
                let person = PersonFields(context: context).person(answers, from: old)
                let missing = old == nil && person.email.isBlank ? [Fault.missing(.email)] : []
                let faults = person.faults(in: context.data) + missing
                guard faults.isEmpty else { throw .faults(faults) }
                guard Permission.may(context.viewer, do: .person(Edit(from: old, to: person)), in: context.data) else {
                    throw .faults([Fault(.organisation, Phrase("Du kan kun oprette personer i din egen organisation.", "You can only add people from your own organisation."))])
                }
                let saved: Effect = .apply(.person(Edit(from: old, to: person)), saying: Phrase("\(person.name) gemt", "\(person.name) saved"), closing: true)
                return old == nil ? [saved, .open(PersonScreen(person: person.id))] : [saved]
            })
    }

    /// A role to give, or the dates of one that was given.
    func roleSheet(_ person: Person.ID, _ id: RoleAssignment.ID?) -> FormSheet? {
        guard let record = data.people[person] else { return nil }
        let old = id.flatMap { data.roles[$0] }, choices = old.map { [$0] } ?? rolesToGive(record)
        guard !choices.isEmpty, old.map(mayWrite) ?? (id == nil) else { return nil }
        return FormSheet(
            .role(person, id), title: id == nil ? Phrase("Giv \(name(record)) en rolle", "Give \(name(record)) a role") : Phrase(words(for: choices[0]).capitalizedFirst),
            notice: Phrase("Rollen gælder til og med den sidste dag. Et tomt felt betyder ingen grænse.", "The role is valid to the end of the last day. An empty field means no limit."),
            in: self,
            fields: { context in
                let old = id.flatMap { context.data.roles[$0] }
                let dates: [FormField] = [
                    .day(.from, context.say("Fra", "From"), id == nil ? context.today : old?.from, in: context),
                    .day(.until, context.say("Til", "Until"), old?.until, in: context),
                ]
                guard id == nil else { return dates }
                let hint = context.say("Vælg med ← → eller et forbogstav", "Choose with ← → or a first letter")
                return [FormField.choice(.role, context.say("Rolle", "Role"), choices.map(context.words), 0, hint: hint)] + dates
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.roles[$0] }
                var role = old ?? choices[answers.choice(.role)]
                if old == nil { role.id = RoleAssignment.ID(context.services.newID()) }
                role.from = try answers.day(.from)
                role.until = try answers.day(.until)
                let faults = role.faults(in: context.data)
                guard faults.isEmpty else { throw .faults(faults.map { $0.field == .end ? Fault(.until, $0.message) : $0 }) }
                guard !context.reachesBack(role, from: old) else {
                    throw .faults([Fault(old == nil || role.from != old?.from ? .from : .until, Phrase(
                        "En anden havde rollen i den periode. Det, der blev delt dengang, må den nye ikke kunne læse.",
                        "Somebody else held the role in that period. What was shared then cannot be made readable afterwards."))])
                }
                let gives = Change.role(Edit(from: old, to: role))
                // One line manager at a time: the one before ceases the day before.
                let ended = old == nil && role.role == .lineManager ? context.ending(before: role) : []
                let what = gives.summary(in: context.data)
                return [.apply(ended.isEmpty ? gives : .several(ended + [gives], what: what), saying: Phrase("gemt", "saved"), closing: true)]
            })
    }

    /// Whether a role towards a talent would cover days gone by that it did not, and on which another held it.
    private func reachesBack(_ new: RoleAssignment, from old: RoleAssignment?) -> Bool {
        func days(_ from: Day?, _ until: Day?) -> ClosedRange<Day>? {
            let first = from ?? .distantPast, last = min(until ?? .distantFuture, today.adding(days: -1))
            return first <= last ? first...last : nil
        }
        let gained = old.map { old in
            [old.from.flatMap { days(new.from, min($0.adding(days: -1), new.until ?? .distantFuture)) },
                old.until.flatMap { days(max($0.adding(days: 1), new.from ?? .distantPast), new.until) }]
        } ?? [days(new.from, new.until)]
        return new.talent != nil && data.roles.values.contains { other in
            other.role == new.role && other.talent == new.talent && other.person != new.person
                && gained.contains { gained in gained.map { days(other.from, other.until)?.overlaps($0) ?? false } ?? false }
        }
    }

    /// The end of the line managers whom a new one follows.
    private func ending(before new: RoleAssignment) -> [Change] {
        let start = new.from ?? today
        return data.roles.values.filter { $0.role == .lineManager && $0.talent == new.talent && $0.holds(on: start) }.sorted { $0.id < $1.id }.compactMap { role in
            guard role.from.map({ $0 < start }) ?? true else { return nil }
            var ended = role
            ended.until = start.adding(days: -1)
            return .role(Edit(from: role, to: ended))
        }
    }

    /// From whom an office is barred: what they own, or their own line.
    func barSheet(_ id: RoleAssignment.ID) -> FormSheet? {
        guard let role = data.roles[id], mayWrite(role), role.talent == nil else { return nil }
        let talents = talentsInOrder(in: data.cohort(of: role))
        return FormSheet(
            .bar(id), title: Phrase("Inhabil over for", "Conflict of interest"),
            notice: Phrase(
                "\(name(data.people[role.person])) kan ikke se noget om de afkrydsede talenter (inhabilitet).",
                "\(name(data.people[role.person])) cannot see anything about the ticked talents: conflict of interest."),
            in: self,
            fields: { context in
                talents.map { talent in
                    .tick(talent.id.raw, context.name(talent.id), context.data.roles[id]?.barredFrom.contains(talent.id) ?? false, in: context)
                }
            },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.roles[id] else { throw .nothingThere }
                var new = old
                let shown = Set(talents.map(\.id))
                new.barredFrom = old.barredFrom.filter { !shown.contains($0) } + talents.map(\.id).filter { answers.values[$0.raw] == .check(true) }
                return [.apply(.role(Edit(from: old, to: new)), saying: Phrase("gemt", "saved"), closing: true)]
            })
    }
}
