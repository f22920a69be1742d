import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("A record that decides about access and is missing lets nobody in")
struct MissingRecordTests {
    var fixture = SmallCohort()

    private func marks(_ kind: RecordKind, _ id: String) throws -> [String: Character] {
        Dictionary(
            uniqueKeysWithValues: try PermissionTableTests.viewers.map { ($0, try fixture.access($0, kind, id)) })
    }

    @Test("Without the plan, nobody knows what the talent withholds: the buddy reads neither task nor version")
    mutating func noPlan() throws {
        #expect(try fixture.access("bo", .task, "task") == "r" && fixture.access("bo", .revision, "revision") == "g")
        fixture.workspace.plans = [:]
        #expect(try fixture.access("bo", .task, "task") == "-" && fixture.access("bo", .revision, "revision") == "-")
        #expect(try fixture.access("line-manager", .task, "task") == "w")
        #expect(try fixture.access("mentor", .revision, "revision") == "-")
    }

    @Test(
        "Without the plan, nobody knows whether it is the talent's own: the owner reads its versions, and changes none"
    )
    mutating func noPlanForTheOwner() throws {
        fixture.workspace.plans["anne"]?.isWorkingCopy = false
        #expect(try fixture.access("owner", .revision, "revision") == "w")
        fixture.workspace.plans = [:]
        #expect(try fixture.access("owner", .revision, "revision") == "r")
    }

    @Test(
        "A note without its meeting is nobody's but the writer's",
        arguments: ["outcome", "closed", "about-anne", "feedback", "talk"])
    mutating func noMeeting(note: String) throws {
        fixture.workspace.meetings = [:]
        let writer = fixture.workspace.notes[MeetingNote.ID(note)]?.writtenBy?.raw
        for (name, mark) in try marks(.note, note) { #expect(mark == (name == writer ? "w" : "-"), "\(name)") }
        if let writer {
            var looking = SmallCohort.viewer(writer)
            looking.hidesConfidential = true
            #expect(try fixture.access(looking, RecordKey(kind: .note, id: note)) == "-")
        }
        let known = PermissionTableTests.viewers.filter { name in
            guard let note = fixture.workspace.notes[MeetingNote.ID(note)] else { return true }
            return Permission.may(SmallCohort.viewer(name), readHistoryOf: .note(.remove(note)), in: fixture.workspace)
        }
        #expect(known == [])
    }

    @Test("A note of a meeting without a day is not its line manager's: nobody knows who held the role then")
    mutating func noDay() throws {
        #expect(try fixture.access("line-manager", .note, "talk") == "w")
        fixture.workspace.meetings["talk"]?.heldOn = nil
        #expect(try fixture.access("line-manager", .note, "talk") == "-")
    }

    @Test("A shared view of readiness stays closed while the other view is missing")
    mutating func noOtherView() throws {
        fixture.workspace.readiness = [:]
        for (judge, person) in [(Judge.talent, "anne"), (.lineManager, "line-manager")] {
            fixture.add(
                ReadinessJudgement(
                    id: ReadinessJudgement.ID(judge.rawValue), talent: "anne", on: SmallCohort.autumn,
                    purpose: .vertical, work: .nextLevel, performance: .satisfactory, judge: judge, isShared: true,
                    writtenBy: Person.ID(person)))
        }
        #expect(try fixture.access("consultant", .readiness, "talent") == "r")
        fixture.workspace.readiness["lineManager"] = nil
        #expect(try fixture.access("consultant", .readiness, "talent") == "-")
        #expect(try fixture.access("line-manager", .readiness, "talent") == "-")
    }

    @Test("Without the talent, their plan, entries and notes are nobody's but the writer's")
    mutating func noTalent() throws {
        fixture.workspace.talents["anne"] = nil
        for (kind, id) in [
            (.plan, "anne"), (.revision, "revision"), (.logEntry, "for-line-manager"), (.note, "talk"),
        ] as [(RecordKind, String)] {
            for name in PermissionTableTests.viewers where name != "owner" {
                #expect(try fixture.access(name, kind, id) == "-", "\(name) \(kind) \(id)")
            }
        }
    }
}
