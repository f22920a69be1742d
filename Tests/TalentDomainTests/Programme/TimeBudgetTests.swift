import TalentDomain
import Testing

@Suite struct TimeBudgetTests {
    private func activity(
        _ id: String, hours: Double, track: Track = .everyday, audience: [Audience] = [.talents],
        kind: ActivityKind = .lineManagerTalk
    ) -> Activity {
        Activity(
            id: Activity.ID(id), cohort: Cohort.ID("hold-1"), title: Phrase(id), kind: kind, track: track,
            audience: audience, start: SmallProgramme.kickOff, end: SmallProgramme.kickOff, hours: hours,
            about: Phrase(""))
    }

    @Test("activities of one kind and length make one row")
    func rows() {
        let budget = TimeBudget(
            for: .talents,
            activities: [activity("a", hours: 1), activity("b", hours: 1), activity("c", hours: 2)], hoursPerDay: 8)
        #expect(budget.rows.map(\.count) == [2, 1])
        #expect(budget.rows.map(\.hours) == [2, 2])
        #expect(budget.days == 0.5)
    }

    @Test("what buddy pairs do takes the talents' time")
    func buddies() {
        let mirror = activity("mirror", hours: 8, track: .group, audience: [.buddies], kind: .leaderMirror)
        #expect(TimeBudget(for: .talents, activities: [mirror], hoursPerDay: 8).days(in: .group) == 1)
        #expect(TimeBudget(for: .mentors, activities: [mirror], hoursPerDay: 8).rows.isEmpty)
    }

    @Test("an activity without hours costs nothing and makes no row")
    func noHours() {
        #expect(TimeBudget(for: .talents, activities: [activity("a", hours: 0)], hoursPerDay: 8).rows.isEmpty)
    }
}
