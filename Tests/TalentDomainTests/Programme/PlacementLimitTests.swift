import TalentDomain
import Testing

@Suite("The limits of placing an activity")
struct PlacementLimitTests {
    private let kickOff = Activity.ID("kick-off")

    /// Each activity but the kick-off as "id first–last" in the order of time; a single day has one date.
    private func dates(
        _ activities: PlannedActivity..., kickOff day: String = "2027-09-20", closed: ClosedDayRules = .danish
    ) throws -> [String] { try schedule(activities, day, closed).activities.filter { $0.id != kickOff }.map(Self.line) }

    private func schedule(
        _ activities: [PlannedActivity], _ day: String, _ closed: ClosedDayRules = .danish
    ) throws -> Schedule {
        let template = try ProgrammeTemplate(
            key: "lille", name: Phrase("Lille"), about: Phrase(""),
            activities: [SmallProgramme.plan("kick-off", .kickOff, kind: .kickOff)] + activities)
        return template.schedule(for: SmallProgramme.cohort(at(day), closed: closed))
    }

    private static func line(_ activity: Activity) -> String {
        "\(activity.id) \(activity.start)" + (activity.isPeriod ? "–\(activity.end)" : "")
    }

    private func plan(_ id: String, _ placement: Placement, _ track: Track = .common) -> PlannedActivity {
        SmallProgramme.plan(id, placement, track: track)
    }

    @Test("of two days equally near to the ideal, the later one is taken")
    func tie() throws {
        // 6 May 2027, the ideal, is Ascension Day; the days before and after are open.
        let promise = Placement.within(21...31, ideally: 28, after: kickOff)
        #expect(try dates(plan("x", promise), kickOff: "2027-04-08") == ["x 2027-05-07"])
    }

    @Test("a promise is kept on the first and on the last day of its range, and on none outside")
    func endsOfRange() throws {
        // Of 12–15 October 2027 only the 12th and the 15th are open: 22 and 25 days after.
        for (range, day) in [(22...24, "x 2027-10-12"), (25...27, "x 2027-10-15")] {
            let taken = ["2027-10-13", "2027-10-14"].map { day in
                plan("på-\(day)", .after(kickOff, .days(at(day) - at("2027-09-20"))))
            }
            let all = taken + [plan("x", .within(range, ideally: range == 22...24 ? 24 : 25, after: kickOff))]
            let placed = try schedule(all, "2027-09-20").activities.first { $0.id.raw == "x" }
            #expect(placed.map(Self.line) == day)
        }
    }

    @Test("three days running lie in one week: the first gives way until all of them are open")
    func chain() throws {
        let placed = try dates(
            plan("a", .after(kickOff, .weeks(1))), plan("b", .nextDay(after: "a")), plan("c", .nextDay(after: "b")),
            kickOff: "2027-09-16")
        #expect(placed == ["a 2027-09-27", "b 2027-09-28", "c 2027-09-29"])
    }

    @Test("another track's activity may lie on a day of the common track")
    func otherTrack() throws {
        #expect(try dates(plan("x", .after(kickOff, .days(0)), .group)) == ["x 2027-09-20"])
        #expect(try dates(plan("x", .after(kickOff, .days(0)))) == ["x 2027-09-21"])
    }

    @Test(
        "a period keeps its dates when it has five open days, or all of its days where it is shorter; else it grows",
        arguments: [
            // From Monday 27 September: four days, five, and a Monday alone.
            (7, 4, "x 2027-09-27–2027-09-30"), (7, 5, "x 2027-09-27–2027-10-01"), (7, 1, "x 2027-09-27"),
            // Thursday to Wednesday has five open days; Thursday to Tuesday has four, and takes the Wednesday.
            (3, 7, "x 2027-09-23–2027-09-29"), (3, 6, "x 2027-09-23–2027-09-29"),
            // Friday to Sunday is three days long with one of them open.
            (4, 3, "x 2027-09-24–2027-09-28"),
            // A Saturday and a Sunday.
            (5, 2, "x 2027-09-27–2027-09-28"),
        ])
    func openDays(after: Int, days: Int, placed: String) throws {
        #expect(try dates(plan("x", .period(after: kickOff, .days(after), days: days), .everyday)) == [placed])
    }

    @Test("what closes the last day of a period is a reason, too")
    func lastDayClosed() throws {
        let period = plan("x", .period(after: kickOff, .days(24), days: 5), .everyday)
        let schedule = try schedule([period], "2027-09-20")
        #expect(schedule.activities.last.map(Self.line) == "x 2027-10-14–2027-10-27")
        #expect(schedule.notes.map(\.reason.da) == ["der er efterårsferie"])
    }

    @Test("a period before an activity ends on an open day before it, and grows backwards alone")
    func periodBefore() throws {
        #expect(try dates(plan("x", .periodBefore(kickOff, days: 14), .digital)) == ["x 2027-09-06–2027-09-17"])
        #expect(try dates(plan("x", .periodBefore(kickOff, days: 3), .digital)) == ["x 2027-09-15–2027-09-17"])
    }

    @Test("what comes before an activity never comes after it, also where all the days right before are closed")
    func before() throws {
        #expect(try dates(plan("x", .before(kickOff, .days(2))), kickOff: "2027-10-25") == ["x 2027-10-15"])
    }

    @Test("the middle of a programme is halfway from the end of the first to the start of the last, rounded down")
    func midway() throws {
        let open = ClosedDayRules(weeks: [])
        let placed = try dates(
            plan("første", .period(after: kickOff, .weeks(1), days: 5), .everyday),
            plan("sidste", .period(after: kickOff, .weeks(7), days: 5), .everyday),
            plan("midt", .midway("første", "sidste")), closed: open)
        // From Friday 1 October to Monday 8 November are 38 days; to Tuesday they would be 39.
        #expect(placed.contains("midt 2027-10-20"))
        let odd = try dates(
            plan("sidste", .after(kickOff, .days(29))), plan("midt", .midway(kickOff, "sidste")), closed: open)
        #expect(odd == ["midt 2027-10-04", "sidste 2027-10-19"])
    }

    @Test("what lies between two activities has neither of their days")
    func between() throws {
        let placed = try dates(
            plan("slut", .after(kickOff, .days(8))), plan("x", .between(kickOff, "slut"), .group))
        #expect(placed == ["x 2027-09-21–2027-09-27", "slut 2027-09-28"])
    }

    @Test("equal parts follow each other day by day, apart from closed days")
    func shares() throws {
        let parts = (1...3).map { plan("del-\($0)", .share($0, of: 3, from: kickOff, to: "slut"), .everyday) }
        let schedule = try schedule([plan("slut", .after(kickOff, .weeks(12)))] + parts, "2027-09-20")
        #expect(
            schedule.activities.filter(\.isPeriod).map(Self.line) == [
                "del-1 2027-09-21–2027-10-15", "del-2 2027-10-25–2027-11-15", "del-3 2027-11-16–2027-12-13",
            ])
    }

    @Test("a day gives way to a period before it that would have too few days")
    func givesWay() throws {
        let all = [plan("slut", .after(kickOff, .days(4))), plan("x", .between(kickOff, "slut"), .group)]
        let schedule = try schedule(all, "2027-09-20")
        #expect(
            schedule.activities.dropFirst().map(Self.line) == ["x 2027-09-21–2027-09-27", "slut 2027-09-28"])
        #expect(schedule.notes.map(\.outcome) == [.moved])
        #expect(schedule.notes.map(\.reason.da) == ["der ellers bliver for få dage til »x«"])
    }

    @Test("a period that nothing can lengthen is told with the days that it has")
    func fewDaysBetween() throws {
        func reasons(_ days: Int, kickOff day: String) throws -> [String] {
            let end = Placement.within(days...days, ideally: days, after: kickOff)
            let notes = try schedule([plan("slut", end), plan("x", .between(kickOff, "slut"), .group)], day).notes
            #expect(notes.map(\.outcome) == notes.map { _ in .broken })
            return notes.map(\.reason.da)
        }
        #expect(try reasons(8, kickOff: "2027-09-20") == [])
        #expect(
            try reasons(7, kickOff: "2027-09-20")
                == ["der kun er 4 mulige dage, fordi der er for få dage imellem"])
        #expect(
            try reasons(4, kickOff: "2027-09-23")
                == ["der kun er 1 mulig dag, fordi der er for få dage imellem"])
    }
}

@Suite("The limits of moving an activity")
struct MovingLimitTests {
    private let cohort = SmallProgramme.cohort()

    private func warnings(_ placement: Placement, to day: String, days: Int = 1) throws -> [String] {
        let template = try SmallProgramme.template(SmallProgramme.plan("x", placement, track: .everyday))
        let activities = template.schedule(for: cohort).activities
        let moved = Rescheduling(
            moving: try #require(activities.first { $0.id.raw == "x" }),
            to: Activity.Dates(at(day), at(day).adding(days: days - 1)), among: activities, of: cohort,
            template: template, today: at("2027-08-01"))
        return moved.warnings.map(\.en)
    }

    @Test("the first and the last day of a promised range keep the promise; the days outside break it")
    func range() throws {
        let promise = Placement.within(22...31, ideally: 25, after: "kick-off")
        let apart = { (days: Int) in
            "kick-off and x would be \(days) days apart; the programme allows 22–31 days."
        }
        #expect(try warnings(promise, to: "2027-10-12") == [])
        #expect(try warnings(promise, to: "2027-10-11") == [apart(21)])
        #expect(try warnings(promise, to: "2027-10-21") == ["Thu 21 Oct 2027 is a closed day: the autumn break."])
        #expect(try warnings(promise, to: "2027-10-22").last == apart(32))
    }

    @Test("the next day is the next day alone")
    func nextDay() throws {
        let told = ["x should be the day after kick-off."]
        #expect(try warnings(.nextDay(after: "kick-off"), to: "2027-09-21") == [])
        #expect(try warnings(.nextDay(after: "kick-off"), to: "2027-09-22") == told)
        #expect(try warnings(.nextDay(after: "kick-off"), to: "2027-09-20") == told)
    }

    @Test("what follows may begin on the day itself, what precedes may end on it; no day more")
    func order() throws {
        let late = ["x would come before kick-off, which it should follow."]
        for placement in [Placement.after("kick-off", .weeks(1)), .period(after: "kick-off", .weeks(1), days: 2)] {
            #expect(try warnings(placement, to: "2027-09-20") == [])
            #expect(try warnings(placement, to: "2027-09-17") == late)
        }
        let early = ["x would come after kick-off, which it should precede."]
        for placement in [Placement.before("kick-off", .weeks(1)), .periodBefore("kick-off", days: 5)] {
            #expect(try warnings(placement, to: "2027-09-17", days: 4) == [])
            #expect(try warnings(placement, to: "2027-09-17", days: 5) == early)
        }
    }

    @Test("a move of 180 days is a jump, one of 179 is none, whether later or earlier")
    func jump() throws {
        let template = try SmallProgramme.template(), activities = template.schedule(for: cohort).activities
        for (days, isJump) in [(179, false), (180, true), (-179, false), (-180, true)] {
            let moved = Rescheduling(
                moving: activities[0], to: Activity.Dates(on: SmallProgramme.kickOff.adding(days: days)),
                among: activities, of: cohort, template: template, today: at("2026-01-01"))
            #expect(moved.warnings.contains { $0.en.contains("is the year right?") } == isJump, "\(days)")
        }
    }

    @Test("what ends today is not over: it follows, and a new date of today is not in the past")
    func today() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("x", .after("kick-off", .days(1)), track: .group))
        let activities = template.schedule(for: cohort).activities
        func move(_ today: String, to day: String) -> Rescheduling {
            Rescheduling(
                moving: activities[0], to: Activity.Dates(on: at(day)), among: activities, of: cohort,
                template: template, today: at(today))
        }
        #expect(move("2027-09-21", to: "2027-10-04").following.map(\.activity) == ["x"])
        #expect(move("2027-09-22", to: "2027-10-04").staying.map(\.activity) == ["x"])
        #expect(move("2027-09-20", to: "2027-10-04").warnings == [])
        #expect(move("2027-09-21", to: "2027-10-04").warnings.map(\.en) == ["kick-off is already over."])
        #expect(move("2027-09-15", to: "2027-09-15").warnings == [])
        #expect(move("2027-09-16", to: "2027-09-15").warnings.map(\.en).contains("The new date is in the past."))
        // The dependent activity would be on the 14th, which is not past on that day, but is on the next.
        #expect(move("2027-09-14", to: "2027-09-13").warnings.map(\.en) == ["The new date is in the past."])
        #expect(
            move("2027-09-15", to: "2027-09-13").warnings.map(\.en)
                == ["The new date is in the past.", "x would be in the past."])
    }
}
