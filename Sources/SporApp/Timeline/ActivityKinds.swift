import TalentDomain

/// The kinds that an activity can have: those of the cohort's programme first, in its own order.
struct ActivityKinds: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    var kinds: [ActivityKind] {
        let own = context.programme?.activities.map(\.kind) ?? context.allActivities.map(\.kind)
        // A cohort has one kick-off, from which it counts.
        return (own + ActivityKind.allCases).uniqued().filter { $0 != .kickOff }
    }
}

extension Activity {
    /// Whether the cohort added it, so that its kind may change.
    var isOwn: Bool { source.isEmpty && kind != .kickOff }
}
