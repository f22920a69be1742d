import Testing

@testable import TalentDomain

@Suite("A record that decides about access and is missing lets nobody in")
struct MissingRecordTests {
    var house = SmallHouse()

    private func marks(_ kind: RecordKind, _ id: String) throws -> [String: Character] {
        Dictionary(
            uniqueKeysWithValues: try PermissionTableTests.viewers.map { ($0, try house.access($0, kind, id)) })
    }

    @Test("Without the plan, nobody knows what the talent withholds: the buddy reads neither task nor version")
    mutating func noPlan() throws {
        #expect(try house.access("bo", .task, "task") == "r" && house.access("bo", .revision, "revision") == "g")
        house.workspace.plans = [:]
        #expect(try house.access("bo", .task, "task") == "-" && house.access("bo", .revision, "revision") == "-")
        #expect(try house.access("line-manager", .task, "task") == "w")
        #expect(try house.access("mentor", .revision, "revision") == "-")
    }

    @Test(
        "Without the plan, nobody knows whether it is the talent's own: the keeper reads its versions, and changes none"
    )
    mutating func noPlanForTheKeeper() throws {
        house.workspace.plans["anne"]?.isWorkingCopy = false
        #expect(try house.access("keeper", .revision, "revision") == "w")
        house.workspace.plans = [:]
        #expect(try house.access("keeper", .revision, "revision") == "r")
    }

    @Test(
        "A note without its meeting is nobody's but the writer's",
        arguments: ["outcome", "closed", "about-anne", "feedback", "talk"])
    mutating func noMeeting(note: String) throws {
        house.workspace.meetings = [:]
        let writer = house.workspace.notes[MeetingNote.ID(note)]?.writtenBy?.raw
        for (name, mark) in try marks(.note, note) { #expect(mark == (name == writer ? "w" : "-"), "\(name)") }
        let known = PermissionTableTests.viewers.filter { name in
            guard let note = house.workspace.notes[MeetingNote.ID(note)] else { return true }
            return Permission.may(SmallHouse.viewer(name), readHistoryOf: .note(.remove(note)), in: house.workspace)
        }
        #expect(known == [])
    }

    @Test("A note of a meeting without a day is not its line manager's: nobody knows who held the role then")
    mutating func noDay() throws {
        #expect(try house.access("line-manager", .note, "talk") == "w")
        house.workspace.meetings["talk"]?.heldOn = nil
        #expect(try house.access("line-manager", .note, "talk") == "-")
    }

    @Test("A shared view of readiness stays closed while the other view is missing")
    mutating func noOtherView() throws {
        house.workspace.readiness = [:]
        for (judge, person) in [(Judge.talent, "anne"), (.lineManager, "line-manager")] {
            house.add(
                ReadinessJudgement(
                    id: ReadinessJudgement.ID(judge.rawValue), talent: "anne", on: SmallHouse.autumn,
                    purpose: .vertical, work: .nextLevel, performance: .satisfactory, judge: judge, isShared: true,
                    writtenBy: Person.ID(person)))
        }
        #expect(try house.access("consultant", .readiness, "talent") == "r")
        house.workspace.readiness["lineManager"] = nil
        #expect(try house.access("consultant", .readiness, "talent") == "-")
        #expect(try house.access("line-manager", .readiness, "talent") == "-")
    }

    @Test("Without the talent, their plan, entries and notes are nobody's but the writer's")
    mutating func noTalent() throws {
        house.workspace.talents["anne"] = nil
        for (kind, id) in [
            (.plan, "anne"), (.revision, "revision"), (.logEntry, "for-line-manager"), (.note, "talk"),
        ] as [(RecordKind, String)] {
            for name in PermissionTableTests.viewers where name != "keeper" {
                #expect(try house.access(name, kind, id) == "-", "\(name) \(kind) \(id)")
            }
        }
    }
}
