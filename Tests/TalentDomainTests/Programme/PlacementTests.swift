import TalentDomain
import Testing

@Suite struct PlacementTests {
    private let id = Activity.ID("x")
    private let kickOff = Activity.ID("kick-off")

    private func place(
        _ placement: Placement, kickOff day: String = "2027-09-20", closed: ClosedDayRules = .danish,
        track: Track = .common
    ) throws -> (dates: Activity.Dates, notes: [PlacementNote]) {
        let template = try SmallProgramme.template(SmallProgramme.plan("x", placement, track: track))
        let schedule = template.schedule(for: SmallProgramme.cohort(try #require(Day(day)), closed: closed))
        return (try #require(schedule.activities.first { $0.id == id }).dates, schedule.notes)
    }

    private func dates(_ first: String, _ last: String? = nil) throws -> Activity.Dates {
        Activity.Dates(try #require(Day(first)), try #require(Day(last ?? first)))
    }

    @Test("a day after another lies there, when that is open")
    func after() throws {
        #expect(try place(.after(kickOff, .weeks(1))) == (try dates("2027-09-27"), []))
        #expect(try place(.after(kickOff, .months(2))).dates == dates("2027-11-22"))
    }

    @Test("a closed day gives way to the next open one")
    func afterClosed() throws {
        let placed = try place(.after(kickOff, .weeks(4)))
        #expect(try placed.dates == dates("2027-10-25"))
        #expect(placed.notes.map(\.reason.da) == ["der er efterårsferie"])
        #expect(placed.notes.map(\.outcome) == [.moved])
    }

    @Test("what must come before gives way to the last open day before it")
    func before() throws {
        #expect(try place(.before(kickOff, .weeks(2))).dates == dates("2027-09-06"))
        #expect(try place(.before(kickOff, .days(1))).dates == dates("2027-09-17"))
    }

    @Test("two common days never share a date, however long the break before them")
    func oneCommonDayAtATime() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("first", .after(kickOff, .weeks(1))),
            SmallProgramme.plan("second", .after(kickOff, .weeks(2))))
        let activities = template.schedule(for: SmallProgramme.cohort(try #require(Day("2027-06-29")))).activities
        #expect(activities.map(\.start.description) == ["2027-06-29", "2027-08-02", "2027-08-03"])
    }

    @Test("the reason is of the day that it gives way on, not of what lies further on, and the activity keeps it")
    func trueReasons() throws {
        // Wednesday 23 June is open, but the module's next day, in July, is not.
        let template = try SmallProgramme.template(
            SmallProgramme.plan("day-1", .after(kickOff, .weeks(1))),
            SmallProgramme.plan("day-2", .within(14...24, ideally: 21, after: Activity.ID("day-1"))))
        let schedule = template.schedule(for: SmallProgramme.cohort(try #require(Day("2027-06-16"))))
        let note = try #require(schedule.notes.first { $0.activity.raw == "day-1" })
        #expect(note.wanted.start == Day("2027-06-23"))
        #expect(note.reason.da == "næste dag i modulet ellers ikke kan holdes til tiden (der er sommerferie i juli)")
        #expect(schedule.activities.first { $0.id.raw == "day-1" }?.dateReason == note.reasonPhrase)
        #expect(schedule.activities.first { $0.id == kickOff }?.dateReason == nil)
    }

    @Test("a closed day whose next open one is taken says both")
    func closedAndTaken() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("first", .after(kickOff, .weeks(1))),
            SmallProgramme.plan("second", .after(kickOff, .weeks(2))))
        let notes = template.schedule(for: SmallProgramme.cohort(try #require(Day("2027-06-29")))).notes
        #expect(
            notes.last?.reason.da
                == "der er sommerferie i juli, og der ligger en anden fælles aktivitet på den næste mulige dag")
    }

    @Test("a promised range takes the open day nearest to the ideal")
    func within() throws {
        #expect(try place(.within(21...31, ideally: 28, after: kickOff)).dates == dates("2027-10-15"))
        #expect(
            try place(.within(21...31, ideally: 28, after: kickOff), kickOff: "2027-09-27").dates
                == dates("2027-10-25"))
    }

    @Test("the day before a promise moves when the promise could not be kept")
    func lookingAhead() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("day-1", .after(kickOff, .weeks(1))),
            SmallProgramme.plan("day-2", .nextDay(after: Activity.ID("day-1"))))
        let schedule = template.schedule(for: SmallProgramme.cohort(try #require(Day("2027-09-17"))))
        #expect(schedule.activities.map(\.start.description) == ["2027-09-17", "2027-09-27", "2027-09-28"])
        #expect(
            schedule.notes.map(\.reason.da) == ["næste dag i modulet ellers ikke kan holdes til tiden (der er weekend)"]
        )
    }

    @Test("a kick-off that leaves no room for a promise moves too")
    func kickOffWithoutRoom() throws {
        let promise = Placement.within(21...31, ideally: 28, after: kickOff)
        let notes = try place(promise, closed: ClosedDayRules(weeks: [41, 42, 43])).notes
        #expect(notes.map(\.activity) == [kickOff, id])
        #expect(notes.map(\.placed.start.description) == ["2027-10-01", "2027-11-01"])
        #expect(notes.map(\.outcome) == [.moved, .moved])
    }

    @Test("a promise that no calendar day keeps is told as broken")
    func brokenPromise() throws {
        let promise = Placement.within(21...31, ideally: 28, after: kickOff)
        let notes = try place(promise, closed: ClosedDayRules(weeks: (1...53).filter { $0 != 20 })).notes
        #expect(notes.map(\.outcome) == [.broken, .broken])
    }

    @Test("a period is drawn in to open days at both ends")
    func period() throws {
        let placed = try place(.period(after: kickOff, .days(5), days: 9), track: .everyday)
        #expect(try placed.dates == dates("2027-09-27", "2027-10-01"))
        #expect(placed.notes.isEmpty)
    }

    @Test("a period with too few open days grows, and says so")
    func growingPeriod() throws {
        let placed = try place(.period(after: kickOff, .days(21), days: 14), track: .everyday)
        #expect(try placed.dates == dates("2027-10-11", "2027-10-15"))
        let longer = try place(.period(after: kickOff, .days(24), days: 10), track: .everyday)
        #expect(try longer.dates == dates("2027-10-14", "2027-10-27"))
        #expect(longer.notes.map(\.outcome) == [.refitted])
        #expect(longer.notes.map { $0.reasonPhrase.en.contains("but is longer because") } == [true])
    }

    @Test("preparation over the summer opens before it")
    func preparation() throws {
        let placed = try place(.periodBefore(kickOff, days: 14), kickOff: "2027-08-02", track: .digital)
        #expect(try placed.dates == dates("2027-06-24", "2027-06-30"))
        #expect(placed.notes.map(\.reason.da) == ["der er sommerferie i juli"])
        // Seven days in place of fourteen, and earlier: the period is not longer.
        #expect(
            placed.notes.map {
                $0.reasonPhrase.da.contains("men er flyttet og kortere, fordi der er sommerferie")
            } == [true])
    }

    @Test("equal parts cover the time between two activities without overlap")
    func shares() throws {
        let end = Activity.ID("end")
        let template = try SmallProgramme.template(
            SmallProgramme.plan("end", .after(kickOff, .weeks(12)), kind: .closingSeminar),
            SmallProgramme.plan("third-1", .share(1, of: 3, from: kickOff, to: end), track: .everyday),
            SmallProgramme.plan("third-2", .share(2, of: 3, from: kickOff, to: end), track: .everyday),
            SmallProgramme.plan("third-3", .share(3, of: 3, from: kickOff, to: end), track: .everyday))
        let parts = template.schedule(for: SmallProgramme.cohort()).activities.filter(\.isPeriod)
        #expect(parts.map(\.id.raw) == ["third-1", "third-2", "third-3"])
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.end < $1.start })
    }

    @Test("two activities side by side leave no room between them, and the note says so")
    func noRoomBetween() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("next", .nextDay(after: kickOff)),
            SmallProgramme.plan("mirror", .between(kickOff, Activity.ID("next")), track: .group))
        let schedule = template.schedule(for: SmallProgramme.cohort())
        #expect(schedule.notes.filter { $0.outcome == .broken }.map(\.activity.raw) == ["mirror"])
    }

    @Test("a template that cannot be scheduled cannot be built")
    func faults() {
        #expect(throws: TemplateError.duplicate(kickOff)) {
            try SmallProgramme.template(SmallProgramme.plan("kick-off", .after(kickOff, .days(1))))
        }
        #expect(throws: TemplateError.unknownAnchor(Activity.ID("nothing"), in: id)) {
            try SmallProgramme.template(SmallProgramme.plan("x", .after(Activity.ID("nothing"), .days(1))))
        }
        #expect(throws: TemplateError.circle([id, Activity.ID("y")])) {
            try SmallProgramme.template(
                SmallProgramme.plan("x", .after(Activity.ID("y"), .days(1))),
                SmallProgramme.plan("y", .after(id, .days(1))))
        }
        #expect(throws: TemplateError.notOneKickOff) {
            try SmallProgramme.template(SmallProgramme.plan("x", .kickOff))
        }
    }
}
