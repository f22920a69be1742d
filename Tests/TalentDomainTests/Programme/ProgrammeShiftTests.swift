import TalentDomain
import Testing

@Suite("Moving all that is to come")
struct ProgrammeShiftTests {
    private let template: ProgrammeTemplate
    private var activities: [Activity]
    private let cohort = SmallProgramme.cohort()

    init() throws {
        template = try SmallProgramme.twoDays()
        activities = template.schedule(for: cohort).activities
    }

    /// Before anything has happened, unless the test gives another day.
    private func shift(
        from id: String, by days: Int, because cause: String = "", on today: String = "2027-09-01",
        held: Set<Activity.ID> = [], withTemplate: Bool = true
    ) throws -> ProgrammeShift {
        let first = try #require(activities.first { $0.id.raw == id })
        return ProgrammeShift(
            from: first, to: first.start.adding(days: days), because: cause, among: activities, of: cohort,
            template: withTemplate ? template : nil, held: held, today: at(today))
    }

    private func dates(_ shift: ProgrammeShift) -> [String] {
        shift.moves.map { move in
            "\(move.activity) \(move.to.start)" + (move.to.end == move.to.start ? "" : "–\(move.to.end)")
        }
    }

    @Test("all from the day on move just as far, and nothing before it")
    func all() throws {
        let shift = try shift(from: "day-1", by: 7)
        #expect(
            dates(shift) == [
                "day-1 2027-10-04", "day-2 2027-11-01", "prep-end 2027-11-01–2027-11-12", "end 2027-11-15",
            ])
        #expect(shift.days == 7 && shift.warnings.isEmpty && shift.staying.isEmpty && shift.explanations.isEmpty)
    }

    @Test("earlier too, and without a template by the calendar alone")
    func earlier() throws {
        // The days before are closed, and the end keeps its distance.
        #expect(try shift(from: "day-2", by: -3).moves.isEmpty)
        #expect(try dates(shift(from: "end", by: -7)).last == "end 2027-11-01")
        #expect(
            try dates(shift(from: "day-1", by: 7, withTemplate: false)) == [
                "day-1 2027-10-04", "day-2 2027-11-01", "prep-end 2027-11-01–2027-11-12", "end 2027-11-15",
            ])
    }

    @Test("a closed day gives way to the next open one, and says so")
    func closedDay() throws {
        let shift = try shift(from: "day-1", by: 21, because: "underviseren er syg")
        #expect(
            dates(shift) == [
                "day-1 2027-10-25", "day-2 2027-11-15", "prep-end 2027-11-15–2027-11-26", "end 2027-11-29",
            ])
        #expect(
            shift.explanations["day-1"]?.da == "Lagt senere end man 18. okt. 2027, fordi der er efterårsferie.")
        #expect(
            shift.moves[0].reason.da
                == "Flyttet fra man 27. sep. 2027 sammen med alt, der kommer efter: underviseren er syg. Lagt senere end man 18. okt. 2027, fordi der er efterårsferie."
        )
    }

    @Test("day 2 keeps the distance that the programme allows after day 1")
    func gap() throws {
        let shift = try shift(from: "day-1", by: 20)
        #expect(dates(shift).prefix(2) == ["day-1 2027-10-25", "day-2 2027-11-15"])
        #expect(shift.explanations["day-2"]?.en == "Its distance to day-1 is kept.")
    }

    @Test("why all moved stands with each")
    func reason() throws {
        let shift = try shift(from: "day-1", by: 7, because: " underviseren er  syg. ")
        #expect(
            shift.moves.first { $0.activity == "day-2" }?.reason.da
                == "Flyttet fra man 25. okt. 2027 sammen med alt fra man 27. sep. 2027: underviseren er syg.")
        #expect(
            try self.shift(from: "day-1", by: 7).moves[1].reason.en
                == "Moved from Mon 25 Oct 2027 together with everything from Mon 27 Sep 2027.")
    }

    @Test("what is held or past stays, and what it should have kept its distance to is told")
    func staying() throws {
        let shift = try shift(from: "kick-off", by: 7, on: "2027-10-01", held: ["kick-off"])
        #expect(shift.staying.map { "\($0.activity) \($0.reason)" } == ["kick-off held", "day-1 past"])
        #expect(dates(shift).first == "day-2 2027-11-01")
        #expect(
            shift.warnings.map(\.da) == ["Der kommer 35 dage mellem day-1 og day-2; programmet angiver 21–31 dage."])
    }

    @Test("preparation that has not begun follows what it prepares for; one that has begun lasts longer")
    func preparation() throws {
        #expect(
            try dates(shift(from: "end", by: 7)) == ["prep-end 2027-11-01–2027-11-12", "end 2027-11-15"])
        let begun = try shift(from: "end", by: 7, on: "2027-11-01")
        #expect(dates(begun) == ["prep-end 2027-10-25–2027-11-12", "end 2027-11-15"])
    }

    @Test("a period between two activities moves with both ends, and only its end if it has begun between them")
    func between() throws {
        let template = try SmallProgramme.template(
            SmallProgramme.plan("day-1", .after("kick-off", .weeks(1))),
            SmallProgramme.plan("day-2", .within(21...31, ideally: 28, after: "day-1")),
            SmallProgramme.plan("mirror", .between("day-1", "day-2"), kind: .leaderMirror, track: .group))
        let cohort = SmallProgramme.cohort(closed: ClosedDayRules(weeks: []))
        let activities = template.schedule(for: cohort).activities
        func shift(from id: String) throws -> [String] {
            let first = try #require(activities.first { $0.id.raw == id })
            let shift = ProgrammeShift(
                from: first, to: first.start.adding(days: 7), among: activities, of: cohort, template: template,
                today: at("2027-09-01"))
            return dates(shift)
        }
        let both = try shift(from: "day-1"), end = try shift(from: "day-2")
        #expect(both == ["day-1 2027-10-04", "mirror 2027-10-05–2027-10-29", "day-2 2027-11-01"])
        #expect(end == ["mirror 2027-09-28–2027-10-29", "day-2 2027-11-01"])
    }

    @Test("the cohort's own activities and those moved by hand move too; cancelled ones do not")
    mutating func own() throws {
        var own = try #require(activities.first { $0.id == "day-1" })
        (own.id, own.track) = ("own", .supporting)
        own.dates = Activity.Dates(on: at("2027-10-28"))
        var off = own
        off.id = "off"
        off.cancelled = Activity.Cancellation(on: at("2027-09-01"), reason: "for få")
        activities += [own, off]
        for index in activities.indices where activities[index].id == "end" { activities[index].isMovedByHand = true }
        let shift = try shift(from: "day-1", by: 7)
        #expect(dates(shift).contains("own 2027-11-04") && dates(shift).contains("end 2027-11-15"))
        #expect(!dates(shift).contains { $0.hasPrefix("off") })
    }

    @Test("a jump, as when a year was mistaken, is warned of, and so are days that are past")
    func jump() throws {
        #expect(try shift(from: "end", by: 371).warnings.map(\.da) == ["Det er 371 dage senere: passer årstallet?"])
        #expect(
            try shift(from: "end", by: -7, on: "2027-11-05").warnings.map(\.en).contains("The new date is in the past.")
        )
    }

    @Test("no activity lands on a closed day, and all distances are kept, whatever the shift", arguments: -30...120)
    func any(days: Int) throws {
        let shift = try shift(from: "day-1", by: days)
        let to = Dictionary(uniqueKeysWithValues: shift.moves.map { ($0.activity, $0.to) })
        let placed = Dictionary(uniqueKeysWithValues: activities.map { ($0.id, to[$0.id] ?? $0.dates) })
        for dates in placed.values {
            #expect(cohort.closedDays.isOpen(dates.start) && cohort.closedDays.isOpen(dates.end))
        }
        let first = try #require(placed["day-1"]), second = try #require(placed["day-2"])
        let end = try #require(placed["end"]), preparation = try #require(placed["prep-end"])
        #expect((21...31).contains(second.start - first.end))
        #expect(end.start - second.end >= 14)
        #expect(preparation.end < end.start)
    }
}
