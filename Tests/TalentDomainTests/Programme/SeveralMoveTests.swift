import TalentDomain
import Testing

@Suite("Moving several activities, and dates that are fixed")
struct SeveralMoveTests {
    private let template: ProgrammeTemplate
    private var activities: [Activity]
    private let cohort = SmallProgramme.cohort()
    private let today = at("2027-09-01")

    init() throws {
        template = try SmallProgramme.twoDays()
        activities = template.schedule(for: cohort).activities
    }

    private func activity(_ id: String) throws -> Activity { try #require(activities.first { $0.id.raw == id }) }

    private func move(_ ids: [String], by days: Int, because cause: String = "") throws -> Rescheduling {
        Rescheduling(
            moving: try ids.map(activity), by: days, because: cause, among: activities, of: cohort, template: template,
            today: today)
    }

    private mutating func fix(_ id: String) throws {
        let index = try #require(activities.firstIndex { $0.id.raw == id })
        activities[index].isPinned = true
    }

    @Test("all move by the same distance, and what depends on them follows once")
    func several() throws {
        let plan = try move(["day-2", "day-1"], by: 7, because: "underviseren er syg.")
        #expect(plan.moved.map { "\($0.id) \($0.start)" } == ["day-1 2027-10-04", "day-2 2027-11-01"])
        #expect(plan.following.map { "\($0.activity) \($0.to.start)" } == ["prep-end 2027-11-01", "end 2027-11-15"])
        #expect(
            plan.moved[0].dateReason?.da == "Flyttet manuelt fra man 27. sep. 2027: underviseren er syg.")
        #expect(plan.moved.allSatisfy { $0.isMovedByHand && $0.movedOn == today })
        #expect(plan.following[1].reason.da == "Flyttet fra man 8. nov. 2027, fordi day-2 blev flyttet.")
        #expect(plan.warnings.isEmpty)
    }

    @Test("a closed day gives way to the next open one, and says so")
    func closed() throws {
        let plan = try move(["day-1", "end"], by: 21)
        #expect(plan.moved.map(\.start) == [at("2027-10-25"), at("2027-11-29")])
        #expect(
            plan.moved[0].dateReason?.da.hasSuffix("Lagt senere end man 18. okt. 2027, fordi der er efterårsferie.")
                == true)
        #expect(plan.notes.map(\.title.da).contains("day-1"))
    }

    @Test("a fixed date stays among the marked, and the preview says so")
    mutating func markedAndFixed() throws {
        try fix("day-2")
        let plan = try move(["day-1", "day-2"], by: 7)
        #expect(plan.moved.map(\.id.raw) == ["day-1"])
        #expect(plan.warnings.first?.da == "day-2 ligger fast og bliver liggende man 25. okt. 2027.")
        #expect(plan.warnings.count(where: { $0.da.contains("ligger fast") }) == 1)
    }

    @Test("a fixed date stays when what it depends on moves")
    mutating func followingFixed() throws {
        try fix("end")
        let plan = try move(["day-1"], by: 7)
        #expect(!plan.following.map(\.activity.raw).contains("end"))
        #expect(plan.warnings.map(\.en) == ["end is fixed and stays on Mon 8 Nov 2027."])
    }

    @Test("a fixed date stays when everything from a day on moves, also if it is the first")
    mutating func shift() throws {
        try fix("day-2")
        func shift(from id: String) throws -> ProgrammeShift {
            let first = try activity(id)
            return ProgrammeShift(
                from: first, to: first.start.adding(days: 7), among: activities, of: cohort, template: template,
                today: today)
        }
        let all = try shift(from: "day-1")
        #expect(!all.moves.map(\.activity.raw).contains("day-2"))
        #expect(all.staying.map { "\($0.activity) \($0.reason)" } == ["day-2 pinned"])
        #expect(try shift(from: "day-2").moves.map(\.activity.raw) == ["prep-end", "end"])
    }

    @Test("a fixed date is moved by no change, until it is released")
    func rule() throws {
        var data = Workspace()
        try data.apply(.cohort(.add(cohort)))
        var fixed = try activity("day-1")
        fixed.isPinned = true
        try data.apply(.activity(.add(fixed)))
        var moved = fixed
        moved.dates = Activity.Dates(on: at("2027-10-04"))
        #expect(throws: Refusal.faults([Fault(.start, fixed.isFixed)])) {
            try data.apply(.activity(Edit(from: fixed, to: moved)))
        }
        #expect(fixed.isFixed.da == "day-1 ligger fast man 27. sep. 2027. Løs datoen, før den flyttes.")
        moved.isPinned = false
        try data.apply(.activity(Edit(from: fixed, to: moved)))
        #expect(data.activities["day-1"]?.start == at("2027-10-04"))
    }
}

@Suite("The order of a cohort's activities")
struct ProgrammeOrderTests {
    private let cohort = SmallProgramme.cohort()

    private func workspace() throws -> (Workspace, ProgrammeTemplate) {
        var second = SmallProgramme.plan("day-2", .within(21...31, ideally: 28, after: "day-1"))
        var first = SmallProgramme.plan("day-1", .after("kick-off", .weeks(1)))
        (first.module, first.part, second.module, second.part) = (1, 1, 1, 2)
        let template = try SmallProgramme.template(
            first, second, SmallProgramme.plan("early", .before("kick-off", .weeks(1)), kind: .everyday))
        var data = Workspace()
        try data.apply(.cohort(.add(cohort)))
        for activity in template.schedule(for: cohort).activities { try data.apply(.activity(.add(activity))) }
        return (data, template)
    }

    @Test(
        "a new activity before the kick-off is told, unless it prepares the programme or the template puts it there"
    )
    func beforeKickOff() throws {
        let (data, template) = try workspace()
        var new = Activity(
            id: "new", cohort: cohort.id, title: Phrase("Besøg", "Visit"), kind: .everyday, track: .common,
            audience: [.talents], start: at("2027-09-06"), end: at("2027-09-06"), hours: 2, about: Phrase(""))
        #expect(
            data.orderWarnings(for: new, template).map(\.da) == ["Besøg kommer før kick-off, men skal ligge efter."])
        #expect(data.orderWarnings(for: new, nil).count == 1)
        new.kind = .preparation
        #expect(data.orderWarnings(for: new, template).isEmpty)
        (new.kind, new.audience) = (.everyday, [.steeringGroup])
        #expect(data.orderWarnings(for: new, template).isEmpty)
        var early = try #require(data.activities["early"])
        early.dates = Activity.Dates(on: at("2027-09-07"))
        #expect(data.orderWarnings(for: early, template).isEmpty)
    }

    @Test("a copy of day 2 before day 1 is told; a repetition of day 1 after day 2 is not")
    func copies() throws {
        let (data, template) = try workspace()
        let second = try #require(data.activities["day-2"]), first = try #require(data.activities["day-1"])
        let early = second.copy("copy", on: Activity.Dates(on: at("2027-09-22")))
        #expect(
            data.orderWarnings(for: early, template).map(\.en)
                == ["day-2 would come before day-1, which it should follow."])
        let again = first.copy("again", on: Activity.Dates(on: at("2027-11-10")))
        #expect(data.orderWarnings(for: again, template).isEmpty)
    }

    @Test("moving day 2 before day 1 says so once")
    func moved() throws {
        let (data, template) = try workspace()
        let second = try #require(data.activities["day-2"])
        let plan = Rescheduling(
            moving: second, to: Activity.Dates(on: at("2027-09-24")), among: data.activities(in: cohort.id), of: cohort,
            template: template, today: at("2027-09-01"))
        #expect(plan.warnings.map(\.da) == ["day-2 kommer før day-1, men skal ligge efter."])
    }

    @Test("a kick-off that is moved past an activity moved by hand says so")
    func kickOff() throws {
        let (data, template) = try workspace()
        var activities = data.activities(in: cohort.id)
        for index in activities.indices { activities[index].isMovedByHand = activities[index].id == "day-1" }
        let kickOff = try #require(activities.first { $0.id == "kick-off" })
        let plan = Rescheduling(
            moving: kickOff, to: Activity.Dates(on: at("2027-10-04")), among: activities, of: cohort,
            template: template, today: at("2027-09-01"))
        #expect(plan.warnings.map(\.da).contains("day-1 kommer før kick-off, men skal ligge efter."))
    }

    @Test("a period without an open day is told")
    func closedPeriod() throws {
        let (data, template) = try workspace()
        let first = try #require(data.activities["day-1"])
        let plan = Rescheduling(
            moving: first, to: Activity.Dates(at("2027-12-23"), at("2027-12-30")), among: [], of: cohort,
            template: template, today: at("2027-09-01"))
        #expect(
            plan.warnings.map(\.da).contains("day-1 har ingen åben dag tor 23. dec. – tor 30. dec. 2027."))
    }

    @Test("a cohort without an open day is refused")
    func closedCalendar() throws {
        var closed = cohort
        closed.closedDays.weeks = Array(1...53)
        #expect(closed.faults(in: Workspace()).map(\.field) == [.closedWeeks])
    }
}
