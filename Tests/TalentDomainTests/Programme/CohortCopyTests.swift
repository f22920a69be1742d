import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("A cohort after the example of an earlier one")
struct CohortCopyTests {
    private static let day = Day("2027-01-12")!  // a date of the calendar
    private static let later = Day("2028-01-11")!  // a date of the calendar
    private let programme: ProgrammeTemplate

    init() throws {
        programme = try SmallProgramme.template(
            SmallProgramme.plan("dag-1", .after("kick-off", .weeks(2))),
            SmallProgramme.plan("dag-2", .after("dag-1", .weeks(4))))
    }

    private func earlier() throws -> (Workspace, Cohort) {
        var workspace = Workspace()
        var cohort = Cohort(id: "hold-1", name: "Hold 1", on: programme, kickOff: Self.day)
        cohort.hoursPerDay = 7.4
        cohort.closedDays.weeks = [7, 42, 45]
        cohort.finishedOn = Self.later
        workspace["hold-1"] = cohort
        for activity in programme.schedule(for: cohort).activities { workspace[activity.id] = activity }
        return (workspace, cohort)
    }

    private func copied(_ workspace: Workspace, _ old: Cohort) -> (cohort: Cohort, schedule: Schedule, copy: CohortCopy)
    {
        let copy = CohortCopy(of: old, in: workspace, planned: Set(programme.activities.map(\.id)), on: Self.later)
        let cohort = copy.cohort("hold-2", name: "Hold 2", kickOff: Self.later)
        let planned = programme.schedule(for: cohort).owned(by: cohort.id)
        return (cohort, copy.schedule(planned, for: cohort) { "new" }, copy)
    }

    @Test("It keeps the rules of the earlier cohort, with its own name and kick-off, and is not finished")
    func rules() throws {
        let (workspace, old) = try earlier()
        let new = copied(workspace, old).cohort
        #expect(new.name == "Hold 2" && new.kickOff == Self.later && new.finishedOn == nil)
        #expect(new.hoursPerDay == 7.4 && new.closedDays.weeks == [7, 42, 45])
    }

    @Test("Words, places, times and check-lists are taken over; ticks and dates are not")
    func content() throws {
        var (workspace, old) = try earlier()
        let some = try #require(workspace.activities(in: old.id).first { !$0.isPeriod && $0.kind != .kickOff })
        var changed = some
        changed.title = Phrase("Vores dag", "Our day")
        (changed.place, changed.time, changed.hours) = ("Byrådssalen", ClockSpan(540, to: 900), 6)
        changed.checks = [Activity.Check(title: Phrase("Kage"), done: true)]
        workspace[some.id] = changed
        let (cohort, schedule, _) = copied(workspace, old)
        let new = try #require(schedule.activities.first { $0.id.planned == some.id.planned })
        #expect(new.title.da == "Vores dag" && new.place == "Byrådssalen" && new.time == ClockSpan(540, to: 900))
        #expect(new.hours == 6 && new.checks == [Activity.Check(title: Phrase("Kage"), done: false)])
        let planned = programme.schedule(for: cohort).activities.first { $0.id == some.id.planned }
        #expect(new.dates == planned?.dates && new.cohort == "hold-2")
    }

    @Test("What was deleted is left out, and told; what was added comes as long after the kick-off, on an open day")
    func deletedAndAdded() throws {
        var (workspace, old) = try earlier()
        let gone = try #require(workspace.activities(in: old.id).last)
        workspace.activities[gone.id] = nil
        let start = Self.day.adding(days: 4)  // a Saturday once it is moved by 364 days
        workspace["extra"] = Activity(
            id: "extra", cohort: old.id, title: Phrase("Julefrokost"), kind: .everyday, track: .common,
            audience: [.talents], start: start, end: start, hours: 3, about: Phrase(""))
        let (cohort, schedule, copy) = copied(workspace, old)
        #expect(!schedule.activities.contains { $0.id.planned == gone.id.planned })
        #expect(copy.leftOut(of: programme.schedule(for: cohort)) == [gone.title] && copy.addedCount == 1)
        let extra = try #require(schedule.activities.first { $0.title.da == "Julefrokost" })
        #expect(extra.cohort == "hold-2" && extra.id == "new" && cohort.closedDays.isOpen(extra.start))
        #expect(extra.start >= Self.later.adding(days: 4) && extra.start <= Self.later.adding(days: 7))
    }

    @Test("The roles of the cohort that are still held go on; those of single talents do not")
    func roles() throws {
        var (workspace, old) = try earlier()
        workspace["lead"] = RoleAssignment(id: "lead", person: "mette", role: .programmeLead, cohort: old.id)
        workspace["hr"] = RoleAssignment(
            id: "hr", person: "kim", role: .internalConsultant, cohort: old.id, organisation: "Nordby")
        workspace["over"] = RoleAssignment(
            id: "over", person: "dora", role: .steeringGroup, cohort: old.id, until: Self.day)
        workspace["chef"] = RoleAssignment(id: "chef", person: "ole", role: .lineManager, talent: "anne")
        let (cohort, _, copy) = copied(workspace, old)
        var number = 0
        let roles = copy.roles(in: cohort, from: Self.later) {
            number += 1
            return "r\(number)"
        }
        #expect(roles.map(\.person) == ["kim", "mette"])
        #expect(roles.allSatisfy { $0.cohort == "hold-2" && $0.from == Self.later && $0.until == nil })
        #expect(roles.map(\.organisation) == ["Nordby", nil])
    }

    @Test("what the organisations expect of their leaders goes on, for the new cohort")
    func organisations() throws {
        var (workspace, old) = try earlier()
        let basis = OrganisationBasis(
            cohort: old.id, organisation: "Nordby", competences: ["Mod"], questions: ["Hvad nu?"], replacesGuides: true)
        workspace[basis.id] = basis
        let (cohort, _, copy) = copied(workspace, old)
        let bases = copy.organisationBases(in: cohort)
        #expect(bases.map(\.cohort) == [cohort.id] && bases.map(\.questions) == [["Hvad nu?"]])
        #expect(bases.allSatisfy { $0.replacesGuides } && bases[0].id != basis.id)
    }
}
