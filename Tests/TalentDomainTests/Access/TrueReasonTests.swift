import Testing

@testable import TalentDomain

@Suite("Why a change is no longer, or not yet, one's own")
struct TrueReasonTests {
    var house = SmallHouse()
    let today = SmallHouse.today

    private func refusal(_ change: Change, by name: String) -> Refusal? {
        var workspace = house.workspace
        do {
            try workspace.apply(change, by: SmallHouse.viewer(name))
            return nil
        } catch {
            return error
        }
    }

    private mutating func replaceManager() {
        house.workspace.roles["line-manager"]?.until = today.adding(days: -1)
        house.add(RoleAssignment(id: "next", person: "stranger", role: .lineManager, talent: "anne", from: today))
    }

    @Test("a manager who was replaced while writing is told when the role ended")
    mutating func replaced() throws {
        let task = try #require(house.workspace.tasks["task"])
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
        for notes in [house.workspace.notes, [:]] {
            house.workspace.notes = notes
            #expect(refusal(.note(.add(house.note("n", "talk", .talk, by: "stranger"))), by: "stranger") == began)
        }
    }

    @Test("a buddy of before and an office that ended are told so, too")
    mutating func others() {
        house.add(Meeting(id: "of-anne", kind: .mirrorInterview, talents: ["anne"], heldOn: today.adding(days: -9)))
        let notes = Change.note(.add(house.note("n", "of-anne", .mirror, by: "bo")))
        #expect(refusal(notes, by: "bo") == nil)
        house.workspace.pairs["pair"]?.until = today.adding(days: -3)
        #expect(refusal(notes, by: "bo") == .roleEnded(.buddy, on: today.adding(days: -3)))
        house.workspace.roles["lead"]?.until = today.adding(days: -7)
        let activity = Activity(
            id: "a", cohort: "hold", title: Phrase("Dag"), kind: .moduleDay, track: .common, audience: [.talents],
            start: today, end: today, hours: 1, about: Phrase(""))
        #expect(
            refusal(.activity(.add(activity)), by: "lead") == .roleEnded(.programmeLead, on: today.adding(days: -7)))
    }

    @Test("what was never one's own is still nowhere to be found")
    mutating func neverOwn() throws {
        replaceManager()
        let entry = try #require(house.workspace.logEntries["private"])
        for name in ["line-manager", "stranger", "mentor", "steering"] {
            #expect(refusal(.logEntry(.remove(entry)), by: name) == .nothingThere, "\(name)")
            #expect(
                refusal(.note(.add(house.note("n", "buddy-meeting", .buddyClosed, by: "lead"))), by: name)
                    == .nothingThere, "\(name)")
        }
    }
}
