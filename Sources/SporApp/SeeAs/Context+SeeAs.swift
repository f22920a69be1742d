import TalentDomain

/// Somebody who may read something of a talent's, and what they are to the talent.
struct Onlooker: Hashable, Identifiable {
    var person: Person.ID
    var role: Role
    /// In whose room they read it: the talent's, or the buddy's where they are the buddy's consultant alone.
    var talent: Talent.ID
    var id: Person.ID { person }
}

extension Context {
    /// Whether the viewer may look at the talent with others' eyes: the talent, and the keeper, who sees closed texts there as little as here.
    func maySeeAs(_ talent: Talent.ID) -> Bool { viewer.isKeeper || isTalent(talent) }

    /// Who has a part in the talent today, nearest first; each person once, by their nearest part.
    func onlookers(of talent: Talent.ID) -> [Onlooker] {
        let buddies = data.buddies(of: talent, on: today)
        func holders(of role: Role, towards talent: Talent.ID) -> [Onlooker] {
            data.people.values.filter {
                data.roles(of: Viewer(person: $0.id, today: today), towards: talent).contains(role)
            }
            .sorted(inDanish: \.name, then: \.id).map { Onlooker(person: $0.id, role: role, talent: talent) }
        }
        let all =
            buddies.compactMap { data.talents[$0].map { Onlooker(person: $0.person, role: .buddy, talent: talent) } }
            + [Role.lineManager, .mentor, .networkGroup, .internalConsultant].flatMap {
                holders(of: $0, towards: talent)
            }
            // What a pair shares is read by the consultants of both organisations.
            + buddies.flatMap { holders(of: .internalConsultant, towards: $0) }
            + holders(of: .programmeLead, towards: talent)
        var seen: Set<Person.ID> = []
        return all.filter {
            $0.person != viewer.person && $0.person != data.talents[talent]?.person && seen.insert($0.person).inserted
        }
    }

    /// The context of another person, over what the viewer has: what both may read.
    ///
    /// - Parameter change: one not made yet, as if it were.
    func seen(as person: Person.ID, after change: Change? = nil) throws(Refusal) -> Context {
        let other = Viewer(person: person, withholdsClosed: viewer.withholdsClosed, today: today)
        var after = data
        if let change { try after.apply(change) }
        var context = self
        context.viewer = other
        context.data = after.seen(by: other)
        context.digest = nil
        context.refreshFront()
        context.front = context.front.withoutOthers
        return context
    }

    /// Asks as whom to look at a talent; with a change, at how it would be after it.
    ///
    ///     return context.seeAsEffects(of: talent, after: .logEntry(edit), tab: .logbook)
    func seeAsEffects(of talent: Talent.ID, after change: Change? = nil, tab: RoomTab) -> [Effect] {
        guard maySeeAs(talent) else { return [] }
        if let change {
            var after = data
            do {
                try after.apply(change)
            } catch {
                return [.say(.failure(error.message))]
            }
        }
        return [.open(SeeAsChoice(of: talent, tab: tab, after: change))]
    }
}
