import TalentDomain

/// A person who may read something about a talent, with their role.
struct Onlooker: Hashable, Identifiable {
    var person: Person.ID
    var role: Role
    /// The talent on whose screens they read it: the talent, or the buddy if they are only the buddy's consultant.
    var talent: Talent.ID
    var id: Person.ID { person }
}

extension Abilities {
    /// Whether the viewer may look at the talent as other people: the talent may, and the keeper, who does not see
    /// closed texts there either.
    func maySeeAs(_ talent: Talent.ID) -> Bool { viewer.isKeeper || isTalent(talent) }
}

/// Looking at a talent as somebody else.
struct SeeAs: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension SeeAs {
    /// The people with a role towards the talent today, the nearest role first; each person once, with that role.
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
            // The consultants of both organisations read what a pair shares.
            + buddies.flatMap { holders(of: .internalConsultant, towards: $0) }
            + holders(of: .programmeLead, towards: talent)
        var seen: Set<Person.ID> = []
        return all.filter {
            $0.person != viewer.person && $0.person != data.talents[talent]?.person && seen.insert($0.person).inserted
        }
    }

    /// Asks as whom to look at a talent; with a change, as if it were made.
    ///
    ///     return context.seeAsEffects(of: talent, after: .logEntry(edit), tab: .logbook)
    func seeAsEffects(of talent: Talent.ID, after change: Change? = nil, tab: RoomTab) -> [Effect] {
        guard abilities.maySeeAs(talent) else { return [] }
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

extension Context {
    /// The context of another person, over the viewer's data: the data that both may read.
    ///
    /// - Parameter change: a change that is not made yet, but shown as made.
    func seen(as person: Person.ID, after change: Change? = nil) throws(Refusal) -> Context {
        let other = Viewer(person: person, withholdsClosed: viewer.withholdsClosed, today: today)
        var after = data
        if let change { try after.apply(change) }
        var context = self
        context.viewer = other
        context.data = after.seen(by: other)
        context.digest = nil
        context.refreshNavigation()
        context.navigation = context.navigation.withoutOthers
        return context
    }
}
