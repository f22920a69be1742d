import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Buddies who become managers, and buddies left alone")
struct BuddyRulesTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    private func refusal(_ change: Change, _ workspace: Workspace) -> Refusal? {
        var workspace = workspace
        do {
            try workspace.apply(change)
            return nil
        } catch {
            return error
        }
    }

    private func manager(from: Day? = nil, until: Day? = nil) -> RoleAssignment {
        RoleAssignment(id: "new", person: "bo", role: .lineManager, talent: "anne", from: from ?? today, until: until)
    }

    @Test("a buddy does not become the line manager while the pair stands, whether anything closed is written or not")
    mutating func refused() throws {
        for notes in [fixture.workspace.notes, [:]] {
            fixture.workspace.notes = notes
            guard case .faults(let faults) = refusal(.role(.add(manager())), fixture.workspace) else {
                Issue.record("a buddy became the line manager")
                return
            }
            try #require(faults.map(\.field) == [.person])
            #expect(faults[0].message.da.contains("buddy og nærmeste leder"))
        }
        // A mentor reads nothing that a buddy may not read.
        #expect(
            refusal(
                .role(.add(RoleAssignment(id: "m", person: "bo", role: .mentor, talent: "anne", from: today))),
                fixture.workspace) == nil)
    }

    @Test("nor after the pair is made, in a pair of three, or before it ends", arguments: [0, 5])
    mutating func otherWays(days: Int) throws {
        fixture.workspace.pairs = [:]
        fixture.add(manager(until: today.adding(days: 5)))
        let pair = BuddyPair(id: "p", cohort: "hold", members: ["anne", "bo", "cay"], from: today.adding(days: days))
        #expect(refusal(.pair(.add(pair)), fixture.workspace) != nil)
        var later = pair
        later.from = today.adding(days: 6)
        #expect(refusal(.pair(.add(later)), fixture.workspace) == nil)
    }

    @Test("ending the pair the day before makes room, in one act")
    mutating func madeRoom() throws {
        let role = manager()
        let steps = fixture.workspace.endingPairs(against: role) + [.role(.add(role))]
        try fixture.workspace.apply(.several(steps, what: Phrase("skifte")))
        #expect(fixture.workspace.pairs["pair"]?.until == today.adding(days: -1))
        #expect(fixture.workspace.faults().isEmpty)
    }

    @Test("where it stands so already, a check tells it, and both can be ended")
    mutating func check() {
        fixture.add(manager(from: today.adding(days: -20)))
        #expect(Set(fixture.workspace.faults().map(\.key.id)) == ["new", "pair"])
        var ended = manager(from: today.adding(days: -20))
        ended.until = today
        #expect(refusal(.role(Edit(from: manager(from: today.adding(days: -20)), to: ended)), fixture.workspace) == nil)
        guard let pair = fixture.workspace.pairs["pair"] else { return #expect(Bool(false)) }
        var over = pair
        over.until = today
        #expect(refusal(.pair(Edit(from: pair, to: over)), fixture.workspace) == nil)
    }

    @Test(
        "a line manager is not made the talent's mentor, nor a mentor the line manager; what stands so already is left")
    mutating func mentorAndManager() throws {
        let mentor = RoleAssignment(id: "m", person: "line-manager", role: .mentor, talent: "anne", from: today)
        guard case .faults(let faults) = refusal(.role(.add(mentor)), fixture.workspace) else {
            return #expect(Bool(false))
        }
        #expect(
            faults.map(\.field) == [.person]
                && faults[0].message.da.contains(
                    "nærmeste leder for anne og kan ikke være både nærmeste leder og mentor")
        )
        let manager = RoleAssignment(id: "l", person: "mentor", role: .lineManager, talent: "anne", from: today)
        guard case .faults(let others) = refusal(.role(.add(manager)), fixture.workspace) else {
            return #expect(Bool(false))
        }
        #expect(others[0].message.en.contains("End the role as mentor first."))
        let old = try #require(fixture.workspace.roles["mentor"])
        var over = old
        over.until = today.adding(days: -1)
        try fixture.workspace.apply(
            .several([.role(Edit(from: old, to: over)), .role(.add(manager))], what: Phrase("skifte")))
        fixture.add(mentor)
        #expect(fixture.workspace.faults().isEmpty)
        var ended = mentor
        ended.until = today
        #expect(refusal(.role(Edit(from: mentor, to: ended)), fixture.workspace) == nil)
    }

    @Test("whose buddy has left is told, until the pair is ended")
    mutating func leftAlone() throws {
        #expect(fixture.workspace.leftAlone(in: "hold", on: today).isEmpty)
        fixture.workspace.talents["anne"]?.status = .left(on: today, nextPath: "Specialist")
        #expect(
            fixture.workspace.leftAlone(in: "hold", on: today) == [
                LeftAlone(talent: "bo", pair: "pair", gone: ["anne"], since: today)
            ])
        let steps = fixture.workspace.endingPair(of: "anne", on: today, id: "next")
        try fixture.workspace.apply(.several(steps, what: Phrase("afslut")))
        #expect(fixture.workspace.pairs["pair"]?.until == today && steps.count == 1)
        #expect(fixture.workspace.leftAlone(in: "hold", on: today.adding(days: 1)).isEmpty)
    }

    @Test("of three, the two others are not alone, and go on as a pair that keeps what they wrote")
    mutating func trio() throws {
        fixture.add(BuddyPair(id: "pair", cohort: "hold", members: ["anne", "bo", "cay"]))
        fixture.add(
            Meeting(
                id: "of-three", kind: .buddyMeeting, talents: ["anne", "bo", "cay"], pair: "pair",
                heldOn: today.adding(days: -9)))
        fixture.add(fixture.note("theirs", "of-three", .buddyClosed))
        fixture.workspace.talents["anne"]?.status = .left(on: today, nextPath: "Specialist")
        #expect(fixture.workspace.leftAlone(in: "hold", on: today).isEmpty)
        try fixture.workspace.apply(
            .several(fixture.workspace.endingPair(of: "anne", on: today, id: "next"), what: Phrase("afslut")))
        let tomorrow = today.adding(days: 1)
        #expect(fixture.workspace.buddies(of: "bo", on: tomorrow) == ["cay"])
        #expect(try fixture.access("cay", .note, "theirs", on: tomorrow) == "w")
    }
}
