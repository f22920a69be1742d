/// A day in a seed, counted from today or from a past activity, since the demo cohort is always in the middle of its year.
enum SeedDay: Hashable, Sendable {
    /// A number of days before today, at least 1.
    case ago(Int)
    case afterKickOff(days: Int)
    /// A number of days after day 1 or 2 of one of the modules 1–3.
    case after(module: Int, day: Int, days: Int)
    /// The day of the first buddy meeting, at which the pair talks about its leader mirrors.
    case mirrorTalk
    /// A number of days after the shadowing in which that talent led the meeting.
    case afterShadowing(of: String, days: Int)
}
