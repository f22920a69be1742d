import TalentDomain
import TalentStore
import Testing

@Suite("A role changes hands in the store, which reads only what a change touches")
struct HandoverStoreTests {
    private let now = Timestamp(seconds: 1_805_100_000)
    private let lead = AccessFixture.viewer("lead")

    private func role(_ role: Role, from day: Day?) -> RoleAssignment {
        RoleAssignment(id: "new", person: "stranger", role: role, talent: "anne", from: day)
    }

    @Test("days gone by on which another held the role are refused", arguments: [Role.lineManager, .mentor])
    func reachingBack(role: Role) throws {
        // The folder lives as long as the fixture.
        let stored = try StoredFixture(), store = stored.store
        defer { withExtendedLifetime(stored) {} }
        #expect(throws: Refusal.faults([.reachesBack(.from)])) {
            try store.apply(
                .role(.add(self.role(role, from: AccessFixture.winter))), id: "1", as: lead, at: now)
        }
        #expect(throws: Refusal.faults([.reachesBack(.start)])) {
            let pair = BuddyPair(id: "new", cohort: "hold", members: ["anne", "cay"], from: AccessFixture.winter)
            let old = try #require(try store.read(as: lead).workspace.pairs["pair"])
            var ended = old
            ended.until = AccessFixture.today.adding(days: -1)
            try store.apply(
                .several([.pair(Edit(from: old, to: ended)), .pair(.add(pair))], what: Phrase("skifte")), id: "2",
                as: lead, at: now)
        }
    }

    @Test("who takes over today reads nothing that was shared earlier today; a retry is answered as the first time")
    func sameDay() throws {
        let stored = try StoredFixture { fixture in
            fixture.alter("for-manager" as LogEntry.ID) { $0.share(with: [.lineManager], on: AccessFixture.today) }
        }
        func reads(_ name: String) throws -> Bool {
            try stored.store.read(as: AccessFixture.viewer(name)).workspace.logEntries["for-manager"] != nil
        }
        #expect(try reads("line-manager") && !reads("stranger"))
        let steps = try stored.store.read(as: lead).workspace.succession(
            of: .lineManager, towards: "anne", to: "stranger", from: AccessFixture.today, on: AccessFixture.today,
            id: "new")
        let change = Change.several(steps, what: Phrase("skifte"))
        for isThere in [false, true] {
            #expect(try stored.store.apply(change, id: "1", as: lead, at: now).wasAlreadyStored == isThere)
        }
        #expect(try !reads("line-manager") && !reads("stranger"))
        try stored.store.undo(as: lead, id: "2", at: now)
        #expect(try reads("line-manager"))
    }

    @Test("the end of a role is not taken back once another has held it")
    func undo() throws {
        // The folder lives as long as the fixture.
        let stored = try StoredFixture(), store = stored.store
        defer { withExtendedLifetime(stored) {} }
        let old = try #require(try store.read(as: lead).workspace.roles["line-manager"])
        var ended = old
        ended.until = AccessFixture.today.adding(days: -1)
        try store.apply(.role(Edit(from: old, to: ended)), id: "1", as: lead, at: now)
        try store.apply(
            .role(.add(role(.lineManager, from: AccessFixture.today))), id: "2",
            as: .owner(today: AccessFixture.today), at: now)
        #expect(throws: Refusal.heldSince) { try store.undo(as: lead, id: "3", at: now) }
        #expect(try store.read(as: lead).workspace.roles["line-manager"] == ended)
    }
}
