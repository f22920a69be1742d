import TalentDomain

/// A value over the context that has the functions of one feature.
///
///     Plans(context).sight(of: talent)
protocol ContextPart: Sendable {
    var context: Context { get }
}

extension ContextPart {
    var data: Workspace { context.data }
    var viewer: Viewer { context.viewer }
    var today: Day { context.today }
    var wording: Wording { context.wording }
    var abilities: Abilities { context.abilities }
}

/// Answers what the viewer may do, by the access table and the state of the records.
struct Abilities: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}
