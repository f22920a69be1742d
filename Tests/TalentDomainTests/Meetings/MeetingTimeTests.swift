import Foundation
import TalentDomain
import Testing

@Suite("The time and place of a meeting")
struct MeetingTimeTests {
    @Test("a record from before meetings had a time is still read, and one with a time comes back whole")
    func format() throws {
        let old = #"{"id":"m","kind":"runningTalk","talents":["anne"],"planned":"2027-04-08"}"#
        let meeting = try JSONDecoder().decode(Meeting.self, from: Data(old.utf8))
        #expect(meeting.when == When(at("2027-04-08")) && meeting.place == nil)
        var timed = meeting
        (timed.plannedTime, timed.place) = (ClockSpan(780, to: 900), "Rådhuset")
        #expect(try JSONDecoder().decode(Meeting.self, from: JSONEncoder().encode(timed)) == timed)
    }

    @Test("what was held on the day agreed was held at the hour agreed, where no other is known")
    func heldTime() {
        var meeting = Meeting(
            id: "m", kind: .runningTalk, talents: ["anne"], planned: at("2027-04-08"), plannedTime: ClockSpan(780))
        #expect(meeting.time == ClockSpan(780))
        meeting.heldOn = at("2027-04-08")
        #expect(meeting.time == ClockSpan(780))
        meeting.heldTime = ClockSpan(840)
        #expect(meeting.time == ClockSpan(840))
        (meeting.heldOn, meeting.heldTime) = (at("2027-04-09"), nil)
        #expect(meeting.time == nil)
    }

    @Test("no meeting is agreed for a day after it was held, unless it stands so already")
    func agreedAfterHeld() {
        var meeting = Meeting(
            id: "m", kind: .runningTalk, talents: ["anne"], planned: at("2028-02-20"), heldOn: at("2027-02-20"))
        #expect(meeting.faults(in: Workspace()).map(\.field) == [.due])
        var workspace = Workspace()
        workspace.meetings["m"] = meeting
        meeting.place = "Rådhuset"
        #expect(meeting.faults(in: workspace).isEmpty)
        meeting.planned = at("2027-02-20")
        #expect(meeting.faults(in: Workspace()).isEmpty)
    }

    @Test(
        "an end before the start is no time",
        arguments: [ClockSpan(780, to: 780), ClockSpan(780, to: 700), ClockSpan(1500), ClockSpan(-1)])
    func impossible(time: ClockSpan) {
        let meeting = Meeting(
            id: "m", kind: .runningTalk, talents: ["anne"], planned: at("2027-04-08"), plannedTime: time)
        #expect(meeting.faults(in: Workspace()).map(\.field) == [.time])
    }

    @Test("an hour that the clock goes forward over is no time of a meeting or an activity")
    func skippedHour() {
        let night = at("2027-03-28"), time = ClockSpan(150)
        let meeting = Meeting(id: "m", kind: .runningTalk, talents: ["anne"], planned: night, plannedTime: time)
        let activity = Activity(
            id: "a", cohort: "c", title: Phrase("Nat"), kind: .everyday, track: .common, audience: [.talents],
            start: night, end: night, hours: 1, startTime: 150,
            about: Phrase(""))
        #expect(meeting.faults(in: Workspace()).map(\.field) == [.time])
        #expect(activity.faults(in: Workspace()).map(\.field) == [.time])
    }

    @Test("the agenda tells time and place, and orders a day by them; history tells when it was planned for")
    func told() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm"), bo = cohort.talent("Bo Dam")
        func plan(_ talent: Talent.ID, _ time: ClockSpan?, _ place: String?) -> Change {
            .meeting(
                .add(
                    Meeting(
                        id: .init(talent.raw), kind: .runningTalk, talents: [talent], planned: at("2027-03-18"),
                        plannedTime: time, place: place)))
        }
        cohort.apply(plan(anne, ClockSpan(780, to: 900), "Rådhuset"))
        cohort.apply(plan(bo, ClockSpan(540), nil))
        let items = Agenda.upcoming(in: cohort.workspace, cohort: CohortBuilder.cohort, from: at("2027-03-15"))
        #expect(items.map(\.timeAndPlace.da) == ["kl. 09.00", "kl. 13.00–15.00, Rådhuset"])
        #expect(items.map(\.timeAndPlace.en) == ["09:00", "13:00–15:00, Rådhuset"])
        let said = plan(anne, ClockSpan(780, to: 900), "Rådhuset").summary(in: cohort.workspace)
        #expect(said.da == "Planlagde samtale med nærmeste leder, Anne Holm, 18. mar. 2027 kl. 13.00–15.00")
        #expect(said.en == "Planned conversation with the line manager, Anne Holm, 18 Mar 2027 at 13:00–15:00")
    }
}
