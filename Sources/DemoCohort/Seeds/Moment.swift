/// A day in a seed. The cohort is always in the middle of its year, so days count from today or from a past activity.
enum Moment: Hashable, Sendable {
    /// Days before today, at least 1.
    case ago(Int)
    case afterKickOff(days: Int)
    /// Days after day 1 or 2 of a module: 1–3.
    case after(module: Int, day: Int, days: Int)
    /// The day of the buddy meeting at which the pair talked about its leader mirrors.
    case mirrorTalk
    /// Days after the buddy followed that talent's meeting.
    case afterShadowing(of: String, days: Int)
}
