/// A day of the story. The cohort always stands in the middle of its year, so it hangs on today or on an activity that is past.
enum Moment: Hashable, Sendable {
    /// Days before today, at least 1.
    case ago(Int)
    case afterKickOff(days: Int)
    /// Days after day 1 or 2 of a module: 1–3.
    case after(module: Int, day: Int, days: Int)
    /// The day on which a pair met about its mirrors.
    case mirrorTalk
    /// Days after the buddy followed that talent's meeting.
    case afterShadowing(of: String, days: Int)
}
