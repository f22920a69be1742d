import Exchange
import TalentDomain
import TalentStore
import Testing

@Suite("Each record, each role, each operation, through the store")
struct StoreAccessTests {
    @Test("what each may do is what the table says, and nothing else", arguments: AccessRow.all)
    func holds(_ row: AccessRow) throws {
        let stored = try StoredFixture(row.arrange)
        let record = try #require(stored.fixture.workspace[row.record])
        for name in AccessFixture.viewers {
            let viewer = AccessFixture.viewer(name)
            var found: Set<Character> = []
            if let seen = try stored.store.read(as: viewer).workspace[row.record] {
                found.insert(isGoalsOnly(seen) ? "g" : "r")
            }
            if try stored.store.history(as: viewer, limit: 1000).contains(where: { $0.records.contains(row.record) }) {
                found.insert("h")
            }
            for operation in Operation.allCases {
                if let change = operation.change(of: record, by: viewer), try stored.allows(change, as: viewer) {
                    found.insert(operation.rawValue)
                }
            }
            #expect(String(found.sorted()) == String((row.cells[name] ?? []).sorted()), "\(row.title), \(name)")
        }
    }

    private func isGoalsOnly(_ record: any Stored) -> Bool {
        let content = (record as? PlanRevision)?.content ?? (record as? DevelopmentPlan)?.content
        return content.map { !$0.goals.isEmpty && $0.texts.isEmpty && $0.transition.isEmpty && $0.learning.isEmpty }
            ?? false
    }

    @Test("the table has every kind of record and every column")
    func isWhole() {
        #expect(Set(AccessRow.all.map(\.record.kind)) == Set(RecordKind.allCases))
        for row in AccessRow.all { #expect(row.cells.count == AccessFixture.viewers.count, "\(row.title)") }
        #expect(AccessFixture().workspace.faults().map(\.message.da) == [])
    }

    @Test(
        "where a talk is, those do not read who know only that it takes place; a deletion taken back brings the place back, too"
    )
    func place() throws {
        let stored = try StoredFixture { fixture in
            fixture.alter("talk" as Meeting.ID) { $0.place = "Lokale 4" }
            fixture.alter("talk" as MeetingNote.ID) { $0.meeting = "buddies-1" }
        }
        for name in AccessFixture.viewers where name != "owner" {
            let place = try stored.store.read(as: AccessFixture.viewer(name)).workspace.meetings["talk"]?.place
            #expect(place == (["anne", "line-manager"].contains(name) ? "Lokale 4" : nil), "\(name)")
        }
        let lead = AccessFixture.viewer("lead"), now = Timestamp(seconds: 1_804_900_000)
        let seen = try #require(try stored.store.read(as: lead).workspace.meetings["talk"])
        for _ in 1...2 { try stored.store.apply(.meeting(.remove(seen)), id: "once", as: lead, at: now) }
        try stored.store.undo(as: lead, id: "back", at: now)
        #expect(try stored.store.read(as: AccessFixture.viewer("anne")).workspace.meetings["talk"]?.place == "Lokale 4")
    }

    @Test("a new line manager finds no word of the former one's to the plan")
    func formerWords() throws {
        let stored = try StoredFixture { fixture in
            fixture.alter("line-manager" as RoleAssignment.ID) { $0.until = AccessFixture.today.adding(days: -1) }
            fixture.add(
                RoleAssignment(
                    id: "new", person: "stranger", role: .lineManager, talent: "anne", from: AccessFixture.today))
        }
        func comments(_ name: String) throws -> Int? {
            try stored.store.read(as: AccessFixture.viewer(name)).workspace.revisions["version"]?.comments.count
        }
        #expect(try comments("stranger") == 0 && comments("anne") == 1 && comments("consultant") == 1)
    }

    @Test("one's own roles are in one's own export, also the steering group's")
    func ownRoles() throws {
        let stored = try StoredFixture()
        let data = try stored.store.personalData(of: "steering", as: AccessFixture.viewer("steering")).workspace
        #expect(data.roles.values.map(\.role) == [.steeringGroup])
    }

    @Test("numbers are the lead's and the consultants'; the box is in nobody's digest")
    func numbers() throws {
        let stored = try StoredFixture()
        for name in AccessFixture.viewers {
            let digest = try stored.store.read(as: AccessFixture.viewer(name)).digests["hold"]
            #expect(
                (digest?.figures != nil) == ["owner", "lead", "consultant", "consultant-elsewhere"].contains(name),
                "\(name)")
            #expect(digest?.figures?.logbook == nil, "of three people no count is told: \(name)")
            let knows = ["owner", "lead", "consultant", "anne", "line-manager"].contains(name)
            #expect(digest?.judgedOn["anne"] == (knows ? AccessFixture.winter : nil), "\(name)")
        }
    }
}
