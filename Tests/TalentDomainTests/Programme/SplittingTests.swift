import TalentDomain
import Testing

@Suite("Splitting an activity into days")
struct SplittingTests {
    private let cohort = SmallProgramme.cohort()
    private let today = at("2027-09-01")

    /// Thursday to Tuesday: four working days and a weekend.
    private var course: Activity {
        var course = Activity(
            id: "course", cohort: cohort.id, title: Phrase("Kursus", "Course"), kind: .everyday, track: .common,
            audience: [.talents], start: at("2027-09-30"), end: at("2027-10-05"), hours: 10, place: "Skolen",
            about: Phrase("Om kurset"))
        course.checks = [Activity.Check(title: Phrase("Lokale"))]
        return course
    }

    private func split(_ activity: Activity, _ answers: [Attendance] = []) throws(Refusal) -> Splitting {
        var last = 0
        return try Splitting(activity, of: cohort, attendances: answers, today: today) {
            last += 1
            return "new-\(last)"
        }
    }

    @Test("each open day becomes an activity, and the hours stay the same in all")
    func parts() throws {
        let parts = try split(course).parts
        #expect(parts.map { "\($0.start)" } == ["2027-09-30", "2027-10-01", "2027-10-04", "2027-10-05"])
        #expect(parts.allSatisfy { !$0.isPeriod && $0.place == "Skolen" })
        #expect(parts.map(\.title.da) == (1...4).map { "Kursus (\($0) af 4)" })
        #expect(parts.map(\.hours) == [2.5, 2.5, 2.5, 2.5])
        #expect(parts.map(\.id.raw) == ["course", "new-1", "new-2", "new-3"])
        #expect(parts.map { $0.follows?.raw } == [nil, "course", "new-1", "new-2"])
        #expect(parts.map(\.checks.count) == [1, 0, 0, 0])
        #expect(parts[0].agreed == course.dates && parts[0].movedOn == today)
        var odd = course
        odd.hours = 1
        #expect(try split(odd).parts.map(\.hours).reduce(0, +) == 1)
    }

    @Test("it is one change, with the answers for every day, and can be taken back")
    func change() throws {
        var data = Workspace()
        try data.apply(.cohort(.add(cohort)))
        try data.apply(.activity(.add(course)))
        try data.apply(
            .person(
                .add(
                    Person(
                        id: "anne", givenName: "Anne", familyName: "Holm", email: "anne@kommune.example",
                        organisation: "Fjordby", level: .leader))))
        try data.apply(
            .talent(
                .add(
                    Talent(
                        id: "anne", person: "anne", cohort: cohort.id, direction: .horizontal, targetLevel: .leader))))
        let answer = Attendance(id: "a", activity: "course", talent: "anne", presence: .accepted)
        try data.apply(.attendance(.add(answer)))
        let before = data, splitting = try split(course, [answer])
        try data.apply(splitting.change)
        #expect(data.activities.count == 4 && data.attendances.count == 4)
        #expect(data.attendances.values.allSatisfy { $0.presence == .accepted })
        #expect(splitting.change.summary(in: data).da.hasPrefix("Delte Kursus i 4 dage"))
        try data.undo(splitting.change)
        #expect(data == before)
    }

    @Test("the days keep their order: a later one before an earlier one is told")
    func order() throws {
        var data = Workspace()
        try data.apply(.cohort(.add(cohort)))
        try data.apply(.activity(.add(course)))
        let splitting = try split(course)
        try data.apply(splitting.change)
        var third = splitting.parts[2]
        third.dates = Activity.Dates(on: at("2027-09-29"))
        #expect(
            data.orderWarnings(for: third, nil).map(\.da) == [
                "Kursus (3 af 4) kommer før Kursus (2 af 4), men skal ligge efter."
            ]
        )
    }

    @Test(
        "what cannot be split says why",
        arguments: [
            ("2027-09-30", "2027-09-30", ActivityKind.everyday, false, "varer kun én dag"),
            ("2027-09-30", "2027-10-05", .buddyMeeting, false, "Hver enkelt finder selv én dag"),
            ("2027-10-02", "2027-10-03", .everyday, false, "under to åbne dage"),
            ("2027-09-06", "2027-10-05", .everyday, false, "Perioden har 22 åbne dage"),
            ("2027-09-30", "2027-10-05", .everyday, true, "ligger fast"),
        ])
    func refused(start: String, end: String, kind: ActivityKind, isPinned: Bool, reason: String) throws {
        var activity = course
        activity.dates = Activity.Dates(at(start), at(end))
        (activity.kind, activity.isPinned) = (kind, isPinned)
        let refusal = #expect(throws: Refusal.self) { try split(activity) }
        #expect(refusal?.message.da.contains(reason) == true)
    }

    @Test("a number of days counts open days only")
    func days() {
        #expect(
            cohort.closedDays.dates(from: at("2027-09-30"), openDays: 3)
                == Activity.Dates(at("2027-09-30"), at("2027-10-04")))
        #expect(
            cohort.closedDays.dates(from: at("2027-09-30"), openDays: 1) == Activity.Dates(on: at("2027-09-30")))
    }
}
