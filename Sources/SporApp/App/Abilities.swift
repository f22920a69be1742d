import TalentDomain

/// What the viewer may do, by the table of access and the state of the records.
struct Abilities: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}
