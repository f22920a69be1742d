import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Why a change is no longer, or not yet, one's own")
struct TrueReasonTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    private func refusal(_ change: Change, by name: String) -> Refusal? {
        var workspace = fixture.workspace
        do {
            try workspace.apply(change, by: SmallCohort.viewer(name))
            return nil
        } catch {
            return error
        }
    }

    private mutating func replaceManager() {
        fixture.workspace.roles["line-manager"]?.until = today.adding(days: -1)
        fixture.add(RoleAssignment(id: "next", person: "stranger", role: .lineManager, talent: "anne", from: today))
    }

    @Test("a manager who was replaced while writing is told when the role ended")
    mutating func replaced() throws {
        let task = try #require(fixture.workspace.tasks["task"])
        var edited = task
        edited.text = "Leder to budgetmøder"
        #expect(refusal(.task(Edit(from: task, to: edited)), by: "line-manager") == nil)
        replaceManager()
        let ended = Refusal.roleEnded(.lineManager, on: today.adding(days: -1))
        #expect(refusal(.task(Edit(from: task, to: edited)), by: "line-manager") == ended)
        #expect(
            refusal(
                .meeting(.add(Meeting(id: "m", kind: .runningTalk, talents: ["anne"], heldOn: today))),
                by: "line-manager") == ended)
        #expect(ended.message.da == "Ikke gemt: din rolle som nærmeste leder sluttede den 14. mar. 2027.")
        // The reason is only about the role: for a record that does not exist, the answer is the same.
        #expect(
            refusal(.task(.remove(LeadershipTask(id: "never", talent: "anne", text: "x"))), by: "line-manager") == ended
        )
    }

    @Test("a new manager at an old talk is told when the role began, whether a note is there or not")
    mutating func tooEarly() {
        replaceManager()
        let began = Refusal.roleBegan(.lineManager, on: today)
        for notes in [fixture.workspace.notes, [:]] {
            fixture.workspace.notes = notes
            #expect(refusal(.note(.add(fixture.note("n", "talk", .talk, by: "stranger"))), by: "stranger") == began)
        }
    }

    @Test("a buddy of before and an office that ended are told so, too")
    mutating func others() {
        fixture.add(Meeting(id: "of-anne", kind: .mirrorInterview, talents: ["anne"], heldOn: today.adding(days: -9)))
        let notes = Change.note(.add(fixture.note("n", "of-anne", .mirror, by: "bo")))
        #expect(refusal(notes, by: "bo") == nil)
        fixture.workspace.pairs["pair"]?.until = today.adding(days: -3)
        #expect(refusal(notes, by: "bo") == .roleEnded(.buddy, on: today.adding(days: -3)))
        fixture.workspace.roles["lead"]?.until = today.adding(days: -7)
        let activity = Activity(
            id: "a", cohort: "hold", title: Phrase("Dag"), kind: .moduleDay, track: .common, audience: [.talents],
            start: today, end: today, hours: 1, about: Phrase(""))
        #expect(
            refusal(.activity(.add(activity)), by: "lead") == .roleEnded(.programmeLead, on: today.adding(days: -7)))
    }

    @Test("what was never one's own is still nowhere to be found")
    mutating func neverOwn() throws {
        replaceManager()
        let entry = try #require(fixture.workspace.logEntries["private"])
        for name in ["line-manager", "stranger", "mentor", "steering"] {
            #expect(refusal(.logEntry(.remove(entry)), by: name) == .nothingThere, "\(name)")
            #expect(
                refusal(.note(.add(fixture.note("n", "buddy-meeting", .buddyClosed, by: "lead"))), by: name)
                    == .nothingThere, "\(name)")
        }
    }
}
