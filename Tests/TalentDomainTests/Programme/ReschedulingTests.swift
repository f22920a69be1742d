import TalentDomain
import Testing

@Suite struct ReschedulingTests {
    private let template: ProgrammeTemplate
    private var activities: [Activity]
    private let cohort = SmallProgramme.cohort()

    init() throws {
        let kickOff = Activity.ID("kick-off")
        template = try SmallProgramme.template(
            SmallProgramme.plan("day-1", .after(kickOff, .weeks(1))),
            SmallProgramme.plan("day-2", .within(21...31, ideally: 28, after: Activity.ID("day-1"))),
            SmallProgramme.plan("end", .after(Activity.ID("day-2"), .weeks(2)), kind: .closingSeminar),
            SmallProgramme.plan("prep-end", .periodBefore(Activity.ID("end"), days: 14), track: .digital))
        activities = template.schedule(for: cohort).activities
    }

    /// Before anything has happened, unless the test gives another day.
    private func move(
        _ id: String, to day: String, on today: String = "2027-09-01", held: Set<Activity.ID> = []
    ) throws -> Rescheduling {
        let activity = try #require(activities.first { $0.id.raw == id })
        return Rescheduling(
            moving: activity, to: Activity.Dates(on: try #require(Day(day))), among: activities, of: cohort,
            template: template, held: held, today: try #require(Day(today)))
    }

    @Test("what depends on the moved activity follows with its gaps, and nothing before it")
    func following() throws {
        let moved = try move("day-1", to: "2027-10-04")
        #expect(moved.moved.allSatisfy { $0.isMovedByHand })
        #expect(
            moved.following.map { "\($0.activity) \($0.to.start)" } == [
                "day-2 2027-11-01", "prep-end 2027-11-01", "end 2027-11-15",
            ])
        #expect(moved.warnings.isEmpty)
    }

    @Test("a second cohort of the same programme has ids of its own, and its activities follow all the same")
    func ownIDs() throws {
        let owned = template.schedule(for: cohort).owned(by: Cohort.ID("hold-4")).activities
        #expect(!owned.isEmpty && owned.allSatisfy { $0.id.raw.hasSuffix("--hold-4") })
        let day = try #require(owned.first { $0.id.raw == "day-1--hold-4" })
        let moved = Rescheduling(
            moving: day, to: Activity.Dates(on: try #require(Day("2027-10-04"))), among: owned, of: cohort,
            template: template,
            today: SmallProgramme.kickOff)
        #expect(moved.following.map(\.activity.raw) == ["day-2--hold-4", "prep-end--hold-4", "end--hold-4"])
    }

    @Test("moving the last activity brings only its preparation along")
    func last() throws {
        #expect(try move("end", to: "2027-12-01").following.map(\.activity.raw) == ["prep-end"])
    }

    @Test("what somebody moved by hand stays, and the proposal says so")
    mutating func handMoved() throws {
        let index = try #require(activities.firstIndex { $0.id.raw == "end" })
        activities[index].isMovedByHand = true
        let moved = try move("day-1", to: "2027-10-04")
        #expect(!moved.following.map(\.activity.raw).contains("end"))
        #expect(moved.warnings.map(\.da) == ["end er flyttet manuelt og bliver liggende man 8. nov. 2027."])
    }

    @Test("what is held, or past, stays when the kick-off moves, and is told; what depends on it alone stays with it")
    func pastStays() throws {
        let moved = try move("kick-off", to: "2027-10-04", on: "2027-10-01")
        #expect(moved.staying.map { "\($0.activity) \($0.dates.start)" } == ["day-1 2027-09-27"])
        #expect(moved.following.isEmpty)
        #expect(moved.warnings.map(\.da) == ["kick-off er forbi."])
        let held = try move("kick-off", to: "2027-10-04", held: ["day-1"])
        #expect(held.staying.map(\.activity.raw) == ["day-1"])
        #expect(held.following.isEmpty && held.warnings.isEmpty)
        // Activities that had not begun move as well.
        let later = try move("day-1", to: "2027-10-04", held: ["end"])
        #expect(later.following.map(\.activity.raw) == ["day-2"])
        #expect(later.staying.map(\.activity.raw) == ["end"])
    }

    @Test("a period that is under way stays, and so does what only follows from it")
    func underWay() throws {
        let before = try move("end", to: "2027-11-22", on: "2027-10-20")
        #expect(before.following.map(\.activity.raw) == ["prep-end"])
        let during = try move("end", to: "2027-11-22", on: "2027-11-01")
        #expect(during.following.isEmpty && during.staying.map(\.activity.raw) == ["prep-end"])
    }

    @Test("what only the one activity breaks is told apart from what all together break")
    func alone() throws {
        let moved = try move("day-1", to: "2027-11-10")
        #expect(moved.warnings.isEmpty)
        #expect(moved.warningsAlone.map(\.en).contains { $0.contains("day-2") }, "\(moved.warningsAlone)")
    }

    @Test("a jump, as when a year was mistaken, is warned of, and so are days that are past")
    func jump() throws {
        #expect(try move("end", to: "2028-11-13").warnings.map(\.da) == ["Det er 371 dage senere: passer årstallet?"])
        #expect(
            try move("end", to: "2026-11-09").warnings.map(\.en).prefix(2) == [
                "That is 364 days earlier: is the year right?", "The new date is in the past.",
            ])
    }

    @Test("why it lies where it lies is kept with each that moved")
    func reasons() throws {
        let moved = try move("day-1", to: "2027-10-04")
        #expect(moved.moved.first?.dateReason?.da == "Flyttet manuelt fra man 27. sep. 2027.")
        #expect(moved.following[0].reason.da == "Flyttet fra man 25. okt. 2027, fordi day-1 blev flyttet.")
    }

    @Test("a date that breaks the promised distance is warned about")
    func brokenPromise() throws {
        let warnings = try move("day-2", to: "2027-11-10").warnings
        #expect(warnings.map(\.da) == ["Der kommer 44 dage mellem day-1 og day-2; programmet angiver 21–31 dage."])
    }

    @Test("a closed date is warned about, but may be chosen")
    func closedDay() throws {
        let moved = try move("end", to: "2027-12-25")
        #expect(moved.moved.first?.start == Day("2027-12-25"))
        #expect(moved.warnings.map(\.en) == ["Sat 25 Dec 2027 is a closed day: the Christmas holidays."])
    }

    @Test("coming before what it should follow is warned about")
    func order() throws {
        #expect(
            try move("end", to: "2027-10-05").warnings.map(\.en)
                == ["end would come before day-2, which it should follow."])
    }
}
