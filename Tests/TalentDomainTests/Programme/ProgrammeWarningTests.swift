import TalentDomain
import Testing

@Suite("What is said of an activity before it is saved")
struct ProgrammeWarningTests {
    private func workspace(with others: Activity...) throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(SmallProgramme.cohort())))
        for other in others { try workspace.apply(.activity(.add(other))) }
        return workspace
    }

    private func activity(
        _ id: String, on day: String, _ time: ClockSpan? = nil, in place: String = "", hours: Double = 2
    ) -> Activity {
        Activity(
            id: .init(id), cohort: SmallProgramme.cohort().id, title: Phrase(id), kind: .everyday, track: .common,
            audience: [.talents], start: at(day),
            end: at(day), hours: hours, startTime: time?.start, endTime: time?.end, place: place, about: Phrase(""))
    }

    @Test("a closed day")
    func closedDay() throws {
        let data = try workspace()
        #expect(
            data.warnings(for: activity("a", on: "2027-12-24")).map(\.da) == [
                "fre 24. dec. 2027 er en lukkedag: juleferie."
            ])
        #expect(
            data.warnings(for: activity("a", on: "2027-11-06")).map(\.en) == [
                "Sat 6 Nov 2027 is a closed day: the weekend."
            ])
        #expect(data.warnings(for: activity("a", on: "2027-11-04")).isEmpty)
    }

    @Test(
        "working hours that are less than half the time of day, or more than twice as long",
        arguments: [
            (2, ClockSpan(540, to: 960), true), (7.5, ClockSpan(540, to: 960), false),
            (4, ClockSpan(540, to: 720), false), (8, ClockSpan(540, to: 720), true),
            (0, ClockSpan(540, to: 960), false), (2, ClockSpan(540), false),
        ] as [(Double, ClockSpan, Bool)])
    func hours(hours: Double, time: ClockSpan, isTold: Bool) throws {
        let warnings = try workspace().warnings(for: activity("a", on: "2027-11-04", time, hours: hours))
        #expect(warnings.map(\.en).contains { $0.contains("does not match Hours") } == isTold)
    }

    @Test(
        "two in one room at one hour, however the room is written",
        arguments: [
            (ClockSpan(540, to: 720), true), (ClockSpan(660, to: 780), true), (ClockSpan(720, to: 780), false),
            (ClockSpan(480, to: 540), false),
            (ClockSpan(480), true), (nil, true),
        ])
    func room(time: ClockSpan?, meets: Bool) throws {
        let data = try workspace(
            with: activity("andet", on: "2027-11-04", ClockSpan(540, to: 720), in: "Rådhuset,  Sal 2"))
        let warnings = data.warnings(for: activity("a", on: "2027-11-04", time, in: "rådhuset sal 2"))
        #expect(warnings.map(\.da) == (meets ? ["»andet« er også i lokalet: Rådhuset,  Sal 2, kl. 09.00–12.00."] : []))
        #expect(data.warnings(for: activity("a", on: "2027-11-05", time, in: "rådhuset sal 2")).isEmpty)
        #expect(data.warnings(for: activity("a", on: "2027-11-04", time, in: "Sal 3")).isEmpty)
        #expect(data.warnings(for: activity("a", on: "2027-11-04", time)).isEmpty)
        // An activity does not overlap with itself.
        #expect(data.warnings(for: activity("andet", on: "2027-11-04", time, in: "Rådhuset, Sal 2")).isEmpty)
    }

    @Test("the kick-off is where it stands on the timeline")
    func kickOff() throws {
        var moved = activity("kick-off", on: "2027-10-04")
        moved.kind = .kickOff
        #expect(try workspace(with: moved).kickOff(of: SmallProgramme.cohort().id) == at("2027-10-04"))
        #expect(try workspace().kickOff(of: SmallProgramme.cohort().id) == SmallProgramme.kickOff)
    }
}
