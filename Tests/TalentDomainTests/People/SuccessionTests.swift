import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("One line manager follows another")
struct SuccessionTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    private mutating func follow(_ person: Person.ID?, after former: Person.ID? = nil, in days: Int = 0) throws(Refusal)
    {
        let steps = try fixture.workspace.succession(
            of: .lineManager, towards: "anne", to: person, after: former, from: today.adding(days: days), on: today,
            id: "next")
        try fixture.workspace.apply(.several(steps, what: Phrase("skifte")))
    }

    private func role(_ id: RoleAssignment.ID) -> RoleAssignment? { fixture.workspace.roles[id] }

    @Test(
        "the one before ceases the day before, the new one begins, and nothing of the old notes opens",
        arguments: [0, 17])
    mutating func follows(days: Int) throws {
        try follow("stranger", in: days)
        #expect(role("line-manager")?.until == today.adding(days: days - 1))
        #expect(role("next")?.from == today.adding(days: days) && role("next")?.until == nil)
        #expect(fixture.workspace.lineManager(of: "anne", on: today.adding(days: days))?.id == "stranger")
        #expect(try fixture.access("stranger", .note, "talk", on: today.adding(days: days)) == "-")
    }

    @Test("who never began is taken out, and who is to begin later stays")
    mutating func neverBegan() throws {
        fixture.add(
            RoleAssignment(id: "later", person: "cay", role: .lineManager, talent: "anne", from: today.adding(days: 30))
        )
        try follow("stranger", in: 10)
        #expect(role("next")?.until == today.adding(days: 29) && role("later") != nil)
        #expect(fixture.workspace.lineManager(of: "anne", on: today.adding(days: 30))?.id == "cay")
        fixture.workspace.roles["mentor"] = nil
        let steps = try fixture.workspace.succession(
            of: .lineManager, towards: "anne", to: "mentor", after: "cay", from: today.adding(days: 30), on: today,
            id: "last")
        try fixture.workspace.apply(.several(steps, what: Phrase("skifte")))
        #expect(role("later") == nil && role("last")?.from == today.adding(days: 30))
    }

    @Test("a stand-in stays where only the manager is replaced")
    mutating func standIn() throws {
        fixture.add(
            RoleAssignment(
                id: "stand-in", person: "cay", role: .lineManager, talent: "anne", from: today.adding(days: -3),
                until: today.adding(days: 9)))
        try follow("stranger", after: "line-manager")
        #expect(role("stand-in")?.until == today.adding(days: 9))
        #expect(role("line-manager")?.until == today.adding(days: -1))
    }

    @Test("days gone by on which another led are not the new one's")
    mutating func reachesBack() {
        #expect(throws: Refusal.faults([.reachesBack(.from)])) { try follow("stranger", in: -5) }
        #expect(fixture.workspace == SmallCohort().workspace)
    }

    @Test("the first one leads from the beginning; nobody may follow; the same one again changes nothing")
    mutating func edges() throws {
        var steps = try fixture.workspace.succession(
            of: .lineManager, towards: "bo", to: "stranger", from: today, on: today, id: "first")
        #expect(
            steps == [.role(.add(RoleAssignment(id: "first", person: "stranger", role: .lineManager, talent: "bo")))])
        steps = try fixture.workspace.succession(
            of: .lineManager, towards: "bo", to: nil, from: today, on: today, id: "none")
        #expect(steps.isEmpty)
        steps = try fixture.workspace.succession(
            of: .lineManager, towards: "anne", to: "line-manager", from: today, on: today, id: "same")
        #expect(steps.isEmpty)
        try follow(nil)
        #expect(fixture.workspace.lineManager(of: "anne", on: today) == nil)
    }

    @Test("all whom a manager leads are found")
    mutating func all() {
        fixture.add(RoleAssignment(id: "second", person: "line-manager", role: .lineManager, talent: "cay"))
        fixture.add(
            RoleAssignment(
                id: "past", person: "line-manager", role: .lineManager, talent: "bo", until: today.adding(days: -1)))
        #expect(
            fixture.workspace.talents(towardsWhom: "line-manager", is: .lineManager, on: today).map(\.id) == [
                "anne", "cay",
            ])
    }
}
