import TalentDomain

/// A small programme that shows one rule at a time, with a kick-off in a week without holidays.
enum SmallProgramme {
    static let kickOff = Day(dayNumber: 21_081)  // Monday 20 September 2027

    static func plan(
        _ id: String, _ placement: Placement, kind: ActivityKind = .moduleDay, track: Track = .common,
        audience: [Audience] = [.talents], length: PlannedActivity.Length = .days(1)
    ) -> PlannedActivity {
        PlannedActivity(
            id: Activity.ID(id), title: Phrase(id), kind: kind, track: track, audience: audience, length: length,
            placement: placement, about: Phrase("Om \(id)", "About \(id)"))
    }

    static func template(_ activities: PlannedActivity...) throws(TemplateError) -> ProgrammeTemplate {
        try ProgrammeTemplate(
            key: "lille", name: Phrase("Lille", "Small"), about: Phrase(""),
            activities: [plan("kick-off", .kickOff, kind: .kickOff)] + activities)
    }

    /// Kick-off on 20 September, day 1 on the 27th, day 2 on 25 October, the end with its preparation on 8 November.
    static func twoDays() throws(TemplateError) -> ProgrammeTemplate {
        try template(
            plan("day-1", .after("kick-off", .weeks(1))),
            plan("day-2", .within(21...31, ideally: 28, after: "day-1")),
            plan("end", .after("day-2", .weeks(2)), kind: .closingSeminar),
            plan("prep-end", .periodBefore("end", days: 14), track: .digital))
    }

    static func cohort(_ kickOff: Day = kickOff, closed: ClosedDayRules = .danish) -> Cohort {
        Cohort(
            id: Cohort.ID("hold-1"), name: "Hold 1", programme: Phrase("Lille", "Small"), template: "lille",
            kickOff: kickOff, closedDays: closed)
    }
}
