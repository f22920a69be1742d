import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Who reads the history of what")
struct HistoryAccessTests {
    var fixture = SmallCohort()

    /// The table's viewers who may know that somebody else made the change.
    private func readers(_ change: Change) -> [String] {
        PermissionTableTests.viewers.filter {
            Permission.may(SmallCohort.viewer($0), readHistoryOf: change, in: fixture.workspace)
        }
    }

    private func readers(_ kind: RecordKind, _ id: String) throws -> [String] {
        let record = try #require(fixture.workspace[RecordKey(kind: kind, id: id)])
        return readers(.removing(record))
    }

    @Test("The lead and the own consultant read of meetings and attendance, the talent of their own")
    func whatTookPlace() throws {
        let those = ["owner", "lead", "consultant", "anne"]
        #expect(try readers(.attendance, "attendance") == those)
        #expect(try readers(.note, "talk") == those)
        #expect(try readers(.meeting, "buddy-meeting") == those + ["bo"])
    }

    @Test("Agreed texts are known to the owner, the own consultant and the talent")
    func agreedTexts() throws {
        #expect(try readers(.revision, "revision") == ["owner", "consultant", "anne"])
        #expect(try readers(.task, "task") == ["owner", "consultant", "anne"])
    }

    @Test("Of logbook, working copy and closed notes nobody knows but those whose they are")
    func closedTexts() throws {
        for id in ["private", "for-line-manager", "from-host"] {
            #expect(try readers(.logEntry, id) == ["anne"], "\(id)")
        }
        #expect(try readers(.plan, "anne") == ["anne"])
        #expect(readers(.plan(PlanChange("anne", .text(.strengths, .add("Tålmodig"))))) == ["anne"])
        #expect(try readers(.note, "closed") == ["anne", "bo"])
        #expect(try readers(.readiness, "talent") == ["anne"])
        #expect(try readers(.readiness, "lineManager") == [])
    }

    @Test("The timeline's history is the organisers'")
    func timeline() throws {
        #expect(try readers(.activity, "modul") == ["owner", "lead", "consultant", "consultant-elsewhere"])
    }

    @Test("That somebody got a key is known to the owner, the lead and them, and the key itself is not told")
    func keys() throws {
        #expect(try readers(.accessKey, "key") == ["owner", "lead", "anne"])
        let key = try #require(fixture.workspace.accessKeys["key"])
        #expect(
            Change.accessKey(.add(key)).summary(in: fixture.workspace) == Phrase("Gav anne en nøgle", "Gave anne a key")
        )
        #expect(
            Change.removing(key).summary(in: fixture.workspace)
                == Phrase("Fjernede en nøgle fra anne", "Removed a key from anne"))
    }

    @Test("Several changes are known to those who may know of each")
    func several() throws {
        let entry = Change.removing(try #require(fixture.workspace.logEntries["private"]))
        let task = Change.removing(try #require(fixture.workspace.tasks["task"]))
        #expect(readers(.several([entry, task], what: Phrase("To", "Two"))) == ["anne"])
        #expect(readers(.several([], what: Phrase("Ingen", "None"))) == [])
    }

    @Test("What has gone meanwhile is still known to those who could know of it")
    mutating func goneMeanwhile() throws {
        let meeting = try #require(fixture.workspace.meetings["talk"])
        fixture.workspace.meetings["talk"] = nil
        #expect(readers(.removing(meeting)) == ["owner", "lead", "consultant", "anne"])
    }

    @Test("A role that is gone gives its former holder no history back, not even of its end")
    mutating func formerRole() throws {
        let role = try #require(fixture.workspace.roles["lead"])
        let attendance = try #require(fixture.workspace.attendances["attendance"])
        let both = Change.several([.removing(role), .removing(attendance)], what: Phrase("To", "Two"))
        #expect(readers(both) == ["owner", "lead", "consultant"])
        fixture.workspace.roles["lead"] = nil
        #expect(readers(both) == ["owner", "consultant"])
    }

    @Test("Whoever only looks as another reads no history of what is confidential")
    func lookingAsAnother() throws {
        func reads(_ name: String, _ kind: RecordKind, _ id: String) throws -> Bool {
            var viewer = SmallCohort.viewer(name)
            viewer.hidesConfidential = true
            let record = try #require(fixture.workspace[RecordKey(kind: kind, id: id)])
            return Permission.may(viewer, readHistoryOf: .removing(record), in: fixture.workspace)
        }
        for name in ["lead", "consultant", "anne"] {
            #expect(try !reads(name, .note, "talk") && reads(name, .attendance, "attendance"), "\(name)")
        }
    }
}
