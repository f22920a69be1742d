import TalentDomain
import Testing

@Suite("Cancelled, copied and moved activities")
struct CancellationTests {
    private let day = Activity(
        id: "day", cohort: "hold-1", title: Phrase("Dag"), kind: .moduleDay, track: .common, audience: [.talents],
        start: at("2027-11-04"), end: at("2027-11-04"), hours: 8, about: Phrase("Om"), source: "TN",
        ruling: Phrase("Valgt"), checks: [Activity.Check(title: Phrase("Lokale"), done: true)])

    private func workspace(_ activities: Activity...) throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(SmallProgramme.cohort())))
        for activity in activities { try workspace.apply(.activity(.add(activity))) }
        return workspace
    }

    private var cancelled: Activity {
        var cancelled = day
        cancelled.cancelled = Activity.Cancellation(on: at("2027-11-01"), reason: "for få tilmeldte")
        return cancelled
    }

    @Test("one that is cancelled stays in the programme, but is neither counted nor due")
    func isOff() throws {
        let data = try workspace(cancelled)
        #expect(data.activities(in: "hold-1").isEmpty)
        #expect(data.allActivities(in: "hold-1") == [cancelled])
        let today = at("2027-11-01")
        #expect(Agenda.upcoming(in: data, cohort: "hold-1", from: today).isEmpty)
        #expect(Agenda.upcoming(in: data, cohort: "hold-1", from: today, withCancelled: true).count == 1)
        #expect(CohortFigures(of: "hold-1", in: data, today: at("2027-12-01")).attendance.isEmpty)
    }

    @Test("the history says that it was cancelled, and that it takes place after all")
    func history() throws {
        let data = try workspace(day)
        #expect(Activity.summary(of: Edit(from: day, to: cancelled), in: data).da == "Aflyste Dag")
        #expect(Activity.summary(of: Edit(from: cancelled, to: day), in: data).en == "Reinstated Dag")
    }

    @Test("its room and its people are free")
    func free() throws {
        var other = day
        other.id = "other"
        #expect(
            try workspace(day).peopleWarnings(for: other).map(\.da) == ["Talenter er også optaget af »Dag«, samme dag."]
        )
        #expect(try workspace(cancelled).peopleWarnings(for: other).isEmpty)
    }

    @Test("a day without a time takes the working day: a meeting in it clashes, one in the evening does not")
    func untimed() throws {
        var meeting = day
        (meeting.id, meeting.hours) = ("meeting", 3)
        meeting.time = ClockSpan(9 * 60, to: 12 * 60)
        #expect(try workspace(day).peopleWarnings(for: meeting).count == 1)
        meeting.time = ClockSpan(16 * 60 + 30, to: 19 * 60)
        #expect(try workspace(day).peopleWarnings(for: meeting).isEmpty)
    }

    @Test("a copy is the cohort's own, and nothing has happened to it")
    func copy() {
        var moved = cancelled
        moved.move(to: Activity.Dates(on: at("2027-11-10")), because: Phrase("Derfor."), on: at("2027-10-20"))
        let copy = moved.copy("copy", on: Activity.Dates(on: at("2027-11-18")))
        #expect(copy.id == "copy" && copy.start == at("2027-11-18") && copy.title == day.title)
        #expect(copy.source.isEmpty && copy.ruling == nil && copy.cancelled == nil && copy.agreed == nil)
        #expect(copy.movedOn == nil && !copy.isPinned && copy.follows == nil)
        #expect(copy.dateReason == nil && copy.checks.map(\.done) == [false])
    }

    @Test("the dates that were agreed first are kept, however often it moves")
    func agreed() {
        var moved = day
        #expect(moved.agreed == nil && moved.daysMoved == 0)
        moved.move(to: Activity.Dates(on: at("2027-11-08")), because: nil, on: at("2027-10-20"))
        moved.move(to: Activity.Dates(on: at("2027-11-10")), because: Phrase("Derfor."), on: at("2027-10-20"))
        #expect(moved.movedOn == at("2027-10-20"))
        #expect(moved.agreed == day.dates && moved.daysMoved == 6)
        var old = day
        old.isMovedByHand = true
        old.move(to: Activity.Dates(on: at("2027-11-10")), because: nil, on: at("2027-10-20"))
        #expect(old.agreed == nil)
    }

    @Test("somebody in two places is told, in other cohorts by name")
    func twoPlaces() throws {
        var data = try workspace(day)
        var other = SmallProgramme.cohort()
        (other.id, other.name) = ("hold-2", "Hold 2")
        try data.apply(.cohort(.add(other)))
        let person = Person(
            id: "karen", givenName: "Karen", familyName: "Ulv", email: "k@kommune.example", organisation: "Fjordby",
            level: .leader)
        try data.apply(.person(.add(person)))
        for cohort in ["hold-1", "hold-2"] as [Cohort.ID] {
            try data.apply(
                .role(
                    .add(RoleAssignment(id: .init(cohort.raw), person: "karen", role: .steeringGroup, cohort: cohort))))
        }
        var meeting = day
        (meeting.id, meeting.audience, meeting.title) = ("board", [.steeringGroup], Phrase("Styregruppe"))
        meeting.time = ClockSpan(540, to: 720)
        try data.apply(.activity(.add(meeting)))
        var second = meeting
        (second.id, second.cohort) = ("board-2", "hold-2")
        #expect(
            data.peopleWarnings(for: second).map(\.da) == [
                "Karen Ulv er også optaget af »Styregruppe« (Hold 1), kl. 09.00–12.00."
            ])
        second.time = ClockSpan(780, to: 900)
        #expect(data.peopleWarnings(for: second).isEmpty)
    }
}
