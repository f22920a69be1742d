import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Everybody's calendar")
struct AppointmentTests {
    private var cohort = SmallCohort()
    private let today = SmallCohort.today
    private let clock = ClockSpan(540, to: 600)

    init() {
        cohort.workspace.meetings = [:]
        cohort.workspace.notes = [:]
        meet("buddies", .buddyMeeting, ["anne", "bo"])
        meet("mirror", .mirrorInterview, ["anne"]) { $0.pair = "pair" }
        meet("talk", .runningTalk, ["anne"])
        meet("mentor", .mentorTalk, ["anne"])
        meet("network", .networkGroup, ["anne", "cay"]) { $0.group = "group" }
        meet("career", .careerTalk, ["anne"])
        cohort.workspace.tasks["task"]?.due = today.adding(days: 3)
        cohort.workspace.activities["for-anne"]?.audience = [.talents, .lineManagers, .internalConsultants]
        for (id, audience) in [
            ("managers", [.lineManagers]), ("mentors", [.mentors]), ("steering", [.steeringGroup]),
            ("lead", [.programmeLead]),
        ] as [(Activity.ID, [Audience])] {
            cohort.add(
                Activity(
                    id: id, cohort: "hold", title: Phrase(id.raw), kind: .moduleDay, track: .common, audience: audience,
                    start: today, end: today, hours: 3, startTime: 540, about: Phrase("")))
        }
    }

    private mutating func meet(
        _ id: Meeting.ID, _ kind: MeetingKind, _ talents: [Talent.ID], _ body: (inout Meeting) -> Void = { _ in }
    ) {
        var meeting = Meeting(
            id: id, kind: kind, talents: talents, planned: today.adding(days: 2), plannedTime: clock, place: "Sal 2")
        body(&meeting)
        cohort.add(meeting)
    }

    private func calendar(_ name: String, _ history: CalendarHistory = CalendarHistory()) -> [Appointment] {
        let viewer = SmallCohort.viewer(name)
        var seen = cohort.workspace.visible(to: viewer)
        // As the store does: everybody knows their own roles.
        seen.roles.merge(cohort.workspace.roles.filter { $0.value.person == viewer.person }) { known, _ in known }
        return AppointmentSearch(seen, for: viewer, history).own
    }

    private func titles(_ name: String) -> Set<String> { Set(calendar(name).map(\.title.da)) }

    @Test("each has what they take part in, with the names of the others, and no more")
    func own() {
        #expect(
            titles("anne") == [
                "Modul", "Praktik", "Buddymøde: bo", "Lederspejl: bo", "Samtale med nærmeste leder: line-manager",
                "Mentorsamtale: mentor", "Netværksmøde: Nord", "Karrieresamtale", "Frist: ledelsesopgave",
            ])
        #expect(titles("bo") == ["Modul", "Buddymøde: anne", "Lederspejl: anne"])
        #expect(titles("cay") == ["Modul", "Netværksmøde: Nord"])
        #expect(titles("line-manager") == ["managers", "Praktik: anne", "Samtale med nærmeste leder: anne"])
        #expect(titles("mentor") == ["mentors", "Mentorsamtale: anne"])
        #expect(titles("steering") == ["steering", "Styregruppemøde 1"])
        #expect(titles("lead") == ["lead"])
        #expect(titles("consultant") == ["Praktik: anne"])
        #expect(titles("consultant-elsewhere") == [] && titles("stranger") == [] && titles("owner") == [])
    }

    @Test("a cohort's calendar has its activities, and none of one talent's")
    func ofCohort() {
        let owner = SmallCohort.viewer("owner")
        let search = AppointmentSearch(cohort.workspace.visible(to: owner), for: owner, CalendarHistory())
        #expect(
            Set(search.activities(in: "hold").map(\.title.da))
                == ["Modul", "managers", "mentors", "steering", "lead", "Styregruppemøde 1"])
    }

    @Test("an end that is not agreed follows from the hours; periods and due dates keep nobody busy")
    func times() throws {
        let lead = try #require(calendar("lead").first)
        #expect(lead.time == ClockSpan(540, to: 720) && !lead.isFree)
        let anne = calendar("anne")
        #expect(Set(anne.filter(\.isFree).map(\.title.da)) == ["Praktik", "Frist: ledelsesopgave"])
        #expect(anne.first { $0.title.da == "Karrieresamtale" }?.place == "Sal 2")
    }

    @Test("what is cancelled stays until its day is past, and so does what is gone")
    mutating func cancelled() throws {
        cohort.workspace.activities["modul"]?.cancelled = .init(on: today)
        let talk = try #require(cohort.workspace.meetings["talk"])
        cohort.workspace.meetings["talk"] = nil
        var history = CalendarHistory()
        history.add(.meeting(.add(talk)))
        history.add(.meeting(.remove(talk)))
        func cancelled(_ name: String) -> [String] {
            calendar(name, history).filter(\.isCancelled).map { "\($0.title.da) \($0.sequence)" }
        }
        #expect(cancelled("anne") == ["Modul 0", "Samtale med nærmeste leder: line-manager 1"])
        #expect(cancelled("line-manager") == ["Samtale med nærmeste leder: anne 1"] && cancelled("bo") == ["Modul 0"])
        let later = Viewer(person: "anne", today: today.adding(days: 3))
        let after = AppointmentSearch(cohort.workspace.visible(to: later), for: later, history).own
        #expect(after.allSatisfy { !$0.isCancelled })
    }

    @Test("a due date goes when the task is solved, and comes back when it is opened again, each with a higher number")
    mutating func solved() throws {
        var history = CalendarHistory()
        let task = try #require(cohort.workspace.tasks["task"])
        var solved = task
        solved.progress = .reached
        history.add(.task(.add(task)))
        func due() -> [String] {
            calendar("anne", history).filter { $0.subject == .task("task") }.map { "\($0.isCancelled) \($0.sequence)" }
        }
        #expect(due() == ["false 0"])
        cohort.workspace.tasks["task"] = solved
        history.add(.task(Edit(from: task, to: solved)))
        #expect(due() == ["true 1"])
        cohort.workspace.tasks["task"] = task
        history.add(.task(Edit(from: solved, to: task)))
        #expect(due() == ["false 2"])
    }

    @Test("only what a calendar shows counts, and an undone change counts once more")
    func sequence() throws {
        let modul = try #require(cohort.workspace.activities["modul"])
        var history = CalendarHistory()
        func number() -> Int? { calendar("bo", history).first { $0.subject == .activity("modul") }?.sequence }
        func change(_ body: (inout Activity) -> Void) -> Change {
            var changed = modul
            body(&changed)
            return .activity(Edit(from: modul, to: changed))
        }
        history.add(.activity(.add(modul)))
        #expect(number() == 0)
        history.add(change { $0.checks = [.init(title: Phrase("Lokale"), done: true)] })
        #expect(number() == 0)
        for (index, move) in [
            change { $0.place = "Rådhuset" }, change { $0.startTime = 540 }, change { $0.title = Phrase("Ny") },
            change { $0.cancelled = .init(on: SmallCohort.today) },
            change { ($0.start, $0.end) = ($0.end, $0.end.adding(days: 1)) },
        ].enumerated() {
            history.add(move)
            #expect(number() == index * 2 + 1)
            history.add(move.inverse)
            #expect(number() == index * 2 + 2)
        }
    }

    @Test("a goal's date is in the talent's own calendar; whoever reads only the versions has those of the versions")
    mutating func goals() throws {
        func goal(_ days: Int) -> Goal {
            Goal(id: "goal", order: 1, level: .individual, text: "Uddelegere", due: today.adding(days: days))
        }
        cohort.workspace.plans[DevelopmentPlan.id(of: "anne")]?.content.goals = [goal(5)]
        cohort.workspace.revisions["revision"]?.content.goals = [goal(4)]
        var history = CalendarHistory()
        history.add(.plan(PlanChange("anne", .goal(Edit(from: nil, to: goal(4))))))
        history.add(.plan(PlanChange("anne", .goal(Edit(from: goal(4), to: goal(5))))))
        func due(_ viewer: Viewer) -> [String] {
            AppointmentSearch(cohort.workspace.visible(to: viewer), for: viewer, history).own
                .filter { $0.subject == .goal("goal") }
                .map { "\($0.title.da) \($0.dates.start - today) \($0.sequence)" }
        }
        #expect(due(Viewer(person: "anne", today: today)) == ["Frist: læringsmål 5 1"])
        #expect(due(Viewer(person: "anne", hidesConfidential: true, today: today)) == ["Frist: læringsmål 4 0"])
        #expect(due(Viewer(person: "line-manager", today: today)) == [])
    }

    @Test("a date keeps its name in calendars")
    func uid() throws {
        #expect(
            Set(calendar("anne").map(\.uid)) == [
                "modul@hold.spor", "for-anne@hold.spor", "meeting-buddies@hold.spor", "meeting-mirror@hold.spor",
                "meeting-talk@hold.spor",
                "meeting-mentor@hold.spor", "meeting-network@hold.spor", "meeting-career@hold.spor",
                "task-task@hold.spor",
            ])
    }
}
