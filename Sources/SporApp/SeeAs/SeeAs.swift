import TalentDomain

extension Abilities {
    /// Whether the viewer may look at the talent as other people: the talent may, and the owner, who does not see
    /// closed texts there either.
    func maySeeAs(_ talent: Talent.ID) -> Bool { viewer.isOwner || isTalent(talent) }
}

/// Shows a talent as another person sees them.
struct SeeAs: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension SeeAs {
    /// Asks as which person to look at a talent; with a change, as if it had been made.
    ///
    ///     return SeeAs(context).seeAsEffects(of: talent, after: .logEntry(edit), tab: .logbook)
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
        let other = Viewer(person: person, hidesConfidential: viewer.hidesConfidential, today: today)
        var after = data
        if let change { try after.apply(change) }
        var context = self
        context.viewer = other
        context.data = after.visible(to: other)
        context.digest = nil
        context.refreshNavigation()
        context.navigation = context.navigation.withoutOthers
        return context
    }
}
