import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The working time that has been held, of what is planned")
struct TimeUseTests {
    private var fixture = SmallCohort()
    private static let past = SmallCohort.today.adding(days: -20)

    private func activity(
        _ id: Activity.ID, _ kind: ActivityKind, _ audience: [Audience], _ hours: Double, days: Int = 1,
        talent: Talent.ID? = nil
    ) -> Activity {
        Activity(
            id: id, cohort: "hold", title: Phrase(id.raw), kind: kind, track: .common, audience: audience,
            start: Self.past, end: Self.past.adding(days: days - 1), hours: hours, about: Phrase(""), talent: talent)
    }

    private func use(_ activities: [Activity], and change: (inout Workspace) -> Void = { _ in }) -> CohortTimeUse {
        var workspace = fixture.workspace
        workspace.activities = Dictionary(uniqueKeysWithValues: activities.map { ($0.id, $0) })
        (workspace.attendances, workspace.meetings, workspace.notes) = ([:], [:], [:])
        change(&workspace)
        return CohortTimeUse(of: "hold", in: workspace, on: SmallCohort.today)
    }

    private func managers(_ use: TimeUse) -> CohortTimeUse.RoleRow {
        CohortTimeUse.RoleRow(audience: .lineManagers, people: 1, use: use)
    }

    private func of(_ talent: Talent.ID, _ use: CohortTimeUse) -> TimeUse? {
        use.talents.first { $0.talent == talent }?.use
    }

    @Test("A common day is held by those who attended it")
    func commonDay() {
        let use = use([activity("dag", .moduleDay, [.talents], 8)]) {
            $0["a"] = Attendance(id: "a", activity: "dag", talent: "anne", presence: .attended)
            $0["b"] = Attendance(id: "b", activity: "dag", talent: "bo", presence: .absent(.work))
        }
        #expect(of("anne", use) == TimeUse(planned: 8, held: 8) && of("bo", use) == TimeUse(planned: 8, held: 0))
        #expect(use.roles.map(\.audience) == [.talents])
        #expect(use.roles.first?.use == TimeUse(planned: 24, held: 8))
        #expect(
            use.organisations.map(\.organisation) == ["Nordby", "Sydby"]
                && use.organisations.map(\.use.held) == [8, 0])
    }

    @Test("A meeting is held when it was held, and then takes the line manager's time as well")
    func meeting() {
        let use = use([activity("samtale", .lineManagerTalk, [.talents, .lineManagers], 1, days: 10)]) {
            $0["m"] = Meeting(
                id: "m", kind: .runningTalk, activity: "samtale", talents: ["anne"], heldOn: Self.past)
        }
        #expect(of("anne", use) == TimeUse(planned: 1, held: 1) && of("cay", use) == TimeUse(planned: 1, held: 0))
        // Only Anne has a line manager in the data.
        #expect(use.roles.last == managers(TimeUse(planned: 1, held: 1)))
    }

    @Test("A day that a line manager attends for two talents is counted once, the talks with each")
    func managerOfTwo() {
        let use = use([
            activity("kick-off", .kickOff, [.talents, .lineManagers], 4),
            activity("samtale", .lineManagerTalk, [.talents, .lineManagers], 1, days: 10),
        ]) {
            $0["second"] = RoleAssignment(id: "second", person: "line-manager", role: .lineManager, talent: "bo")
            $0["a"] = Attendance(id: "a", activity: "kick-off", talent: "cay", presence: .attended)
        }
        #expect(use.roles.last == managers(TimeUse(planned: 6, held: 4)))
    }

    @Test("A common day at which no attendance was recorded is held by nobody")
    func unrecorded() {
        let use = use([activity("kick-off", .kickOff, [.talents, .lineManagers], 4)])
        #expect(use.roles.map(\.use.held) == [0, 0])
    }

    @Test("What is planned for one talent takes that talent's time alone, and what is cancelled nobody's")
    func individual() {
        var off = activity("aflyst", .moduleDay, [.talents], 8)
        off.cancelled = Activity.Cancellation(on: Self.past)
        let use = use([activity("projekt", .everyday, [.talents], 12, days: 5, talent: "anne"), off])
        #expect(of("anne", use) == TimeUse(planned: 12, held: 12) && of("bo", use) == TimeUse())
    }

    @Test("Nobody owes what ended before they joined")
    func joinedLate() {
        let use = use([activity("dag", .moduleDay, [.talents], 8)]) {
            $0.talents["bo"]?.joinedOn = SmallCohort.today
        }
        #expect(of("bo", use) == TimeUse())
    }
}
