import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What is planned for one talent alone")
struct IndividualActivityTests {
    private let fixture = SmallCohort()
    private var workspace: Workspace { fixture.workspace }

    private func planned(
        _ id: Activity.ID = "own", for talent: Talent.ID? = "anne", on day: Day = SmallCohort.today
    )
        -> Activity
    {
        Activity(
            id: id, cohort: "hold", title: Phrase("Kursus", "Course"), kind: .teachingDay, track: .everyday,
            audience: [.talents, .lineManagers], start: day, end: day, hours: 8, about: Phrase(""), talent: talent)
    }

    @Test("It is not among the cohort's activities, and so nobody else owes it and no figure counts it")
    func isNotTheCohorts() {
        #expect(workspace.activities["for-anne"] != nil)
        #expect(workspace.activities(in: "hold").map(\.id) == ["styregruppe", "modul"])
        #expect(workspace.individualActivities(in: "hold").map(\.id) == ["for-anne"])
        #expect(workspace.individualActivities(of: "bo").isEmpty)
        let before = CohortFigures(of: "hold", in: workspace, today: SmallCohort.today)
        var more = workspace
        more["own"] = planned(on: SmallCohort.today.adding(days: -3))
        #expect(CohortFigures(of: "hold", in: more, today: SmallCohort.today) == before)
    }

    @Test("The agenda names the talent")
    func agenda() {
        let items = Agenda.upcoming(in: workspace, cohort: "hold", from: SmallCohort.today, days: 40)
        let own = items.filter { $0.subject == .activity("for-anne") }
        #expect(own.map(\.moment) == [.begins, .ends])
        #expect(own.allSatisfy { $0.talents == ["anne"] })
        #expect(items.first { $0.subject == .activity("modul") }?.talents == [])
    }

    @Test("The talent, the line manager, the consultant of the organisation and the lead plan it; nobody else does")
    func whoPlans() {
        for (name, may) in [
            ("anne", true), ("line-manager", true), ("consultant", true), ("lead", true), ("bo", false), ("cay", false),
            ("mentor", false), ("consultant-elsewhere", false), ("steering", false),
        ] {
            let viewer = SmallCohort.viewer(name)
            #expect(Permission.may(viewer, do: .activity(.add(planned())), in: workspace) == may, "\(name)")
        }
    }

    @Test("Nobody makes it the whole cohort's, or another talent's, who may not write that")
    func staysTheirs() {
        let own = planned()
        var all = workspace
        all[own.id] = own
        for other in [nil, "bo"] as [Talent.ID?] {
            let moved = Change.activity(Edit(from: own, to: planned(for: other)))
            #expect(!Permission.may(SmallCohort.viewer("anne"), do: moved, in: all))
            #expect(!Permission.may(SmallCohort.viewer("line-manager"), do: moved, in: all))
        }
    }

    @Test("It is for a talent of its cohort, and is never the kick-off")
    func rules() {
        var own = planned(), strangers = workspace
        strangers.talents["bo"]?.cohort = nil
        own.talent = "bo"
        #expect(own.faults(in: strangers).map(\.field) == [.talent])
        own = planned()
        own.kind = .kickOff
        #expect(own.faults(in: workspace).map(\.field) == [.talent])
        #expect(planned().faults(in: workspace).isEmpty)
    }

    @Test("It clashes with the cohort's day for that talent, by name, and not for another's own")
    func clashes() {
        let own = planned()
        #expect(workspace.peopleWarnings(for: own).map(\.da) == ["anne er også optaget af »Modul«, samme dag."])
        var all = workspace
        all["bos"] = planned("bos", for: "bo", on: SmallCohort.today.adding(days: 7))
        #expect(all.peopleWarnings(for: planned(on: SmallCohort.today.adding(days: 7))).isEmpty)
    }

    @Test("The talent marks it as attended; at the cohort's days only the lead does")
    func attendance() {
        func mark(_ activity: Activity.ID) -> Change {
            .attendance(.add(Attendance(id: "new", activity: activity, talent: "anne", presence: .attended)))
        }
        let anne = SmallCohort.viewer("anne")
        #expect(Permission.may(anne, do: mark("for-anne"), in: workspace))
        #expect(!Permission.may(anne, do: mark("modul"), in: workspace))
    }

    @Test("It is erased with the talent, and is in the copy of all that is stored about them")
    func erasure() {
        #expect(workspace.concerning("anne").activities.keys.sorted() == ["for-anne"])
        #expect(workspace.concerning("bo").activities.isEmpty)
        #expect(
            workspace.erasing("anne", on: SmallCohort.today).workspace.activities.keys.sorted() == [
                "modul", "styregruppe",
            ])
    }
}
