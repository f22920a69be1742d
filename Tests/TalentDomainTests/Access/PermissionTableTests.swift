import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Who may see and write what")
struct PermissionTableTests {
    static let viewers = [
        "owner", "lead", "consultant", "consultant-elsewhere", "anne", "bo", "line-manager", "mentor", "steering",
        "stranger",
        "cay",
    ]

    /// The access table for records about Anne: r reads, w also writes, g reads only a plan's goals.
    static let table: [(RecordKind, String, String)] = [
        //                               owner lead cons. else. anne bo   l.m. ment. steer stranger cay
        (.cohort, "hold", "w     w    r     r     r    r    r    r     r     -        r"),
        (.activity, "modul", "w     w    r     r     r    r    r    r     r     -        r"),
        (.activity, "for-anne", "w     w    w     -     w    -    w    -     -     -        -"),
        (.person, "anne", "w     w    w     -     r    r    r    r     -     -        r"),
        (.talent, "anne", "w     w    w     -     r    r    r    r     -     -        r"),
        (.role, "line-manager", "w     w    w     -     r    r    r    r     -     -        r"),
        (.role, "consultant", "w     w    r     r     r    r    r    r     -     -        r"),
        (.pair, "pair", "w     w    r     -     r    r    r    r     -     -        r"),
        (.networkGroup, "group", "w     w    r     r     r    r    r    r     -     -        r"),
        (.attendance, "attendance", "w     w    r     -     r    -    r    -     -     -        -"),
        (.plan, "anne", "-     -    -     -     w    -    -    -     -     -        -"),
        (.revision, "revision", "r     -    r     -     w    g    r    -     -     -        -"),
        (.task, "task", "w     -    r     -     w    r    w    -     -     -        -"),
        (.logEntry, "private", "-     -    -     -     w    -    -    -     -     -        -"),
        (.logEntry, "for-buddy", "-     -    -     -     w    r    -    -     -     -        -"),
        (.logEntry, "for-line-manager", "-     -    -     -     w    -    r    -     -     -        -"),
        (.logEntry, "for-mentor", "-     -    -     -     w    -    -    r     -     -        -"),
        (.logEntry, "for-group", "-     -    -     -     w    -    -    -     -     -        r"),
        (.logEntry, "from-host", "-     -    -     -     w    -    -    -     -     -        -"),
        (.meeting, "buddy-meeting", "w     w    r     -     w    w    r    -     -     -        -"),
        (.note, "outcome", "w     -    -     -     w    w    -    -     -     -        -"),
        (.note, "outcome-for-hr", "w     -    r     -     w    w    -    -     -     -        -"),
        (.note, "closed", "-     -    -     -     w    w    -    -     -     -        -"),
        (.meeting, "mirror", "w     w    r     -     w    w    -    -     -     -        -"),
        (.note, "about-anne", "-     -    -     -     -    w    -    -     -     -        -"),
        (.note, "about-anne-released", "-     -    -     -     r    w    -    -     -     -        -"),
        (.meeting, "shadowing", "w     w    r     -     w    w    -    -     -     -        -"),
        (.note, "feedback", "-     -    -     -     r    w    -    -     -     -        -"),
        (.meeting, "talk", "w     w    r     -     w    -    w    -     -     -        -"),
        (.note, "talk", "-     -    -     -     w    -    w    -     -     -        -"),
        (.meeting, "mentor-talk", "w     w    -     -     w    -    -    w     -     -        -"),
        (.note, "mentor", "-     -    -     -     w    -    -    w     -     -        -"),
        (.mentorWish, "anne", "w     r    r     -     w    -    -    -     -     -        -"),
        (.meeting, "network-meeting", "w     w    r     r     w    -    -    -     -     -        w"),
        (.note, "network", "-     -    -     -     w    -    -    -     -     -        w"),
        (.readiness, "talent", "-     -    -     -     w    -    -    -     -     -        -"),
        (.readiness, "lineManager", "-     -    -     -     -    -    w    -     -     -        -"),
        (.readiness, "together", "w     -    r     -     r    -    r    -     -     -        -"),
        (.stepAssessment, "step-talent", "-     -    -     -     w    -    -    -     -     -        -"),
        (.stepAssessment, "step-lineManager", "-     -    -     -     -    -    w    -     -     -        -"),
        (
            .organisationBasis, OrganisationBasis.id(of: "Nordby", in: "hold").raw,
            "w     w    w     r     r    r    r    r     -     -        r"
        ),
        (.localPlan, "anne", "w     -    w     -     w    r    w    -     -     -        -"),
        (.prepared, "prepared", "-     -    -     -     w    -    -    -     -     -        -"),
        (.practiceTask, "practice", "-     -    -     -     w    r    -    -     -     -        -"),
        (.question, "question", "w     w    r     r     w    r    r    -     -     -        r"),
        (.steeringItem, "punkt", "w     w    r     r     -    -    -    -     w     -        -"),
        (.steeringSnapshot, "styregruppe", "w     w    r     r     -    -    -    -     w     -        -"),
        (.ownNote, "leads", "-     w    -     -     -    -    -    -     -     -        -"),
        (.ownNote, "owners", "w     -    -     -     -    -    -    -     -     -        -"),
        (.ownNote, "consultants", "-     -    w     -     -    -    -    -     -     -        -"),
        (.ownNote, "about-cohort", "-     -    -     w     -    -    -    -     -     -        -"),
        (.ownNote, "words-of-talent", "-     -    -     -     w    -    -    -     -     -        -"),
        (.ownNote, "words-of-manager", "-     -    -     -     -    -    w    -     -     -        -"),
        (.accessKey, "key", "w     -    -     -     -    -    -    -     -     -        -"),
    ]

    @Test("Each record is read and written by those of the table, and nobody else", arguments: table)
    func holds(_ kind: RecordKind, _ id: String, _ expected: String) throws {
        let fixture = SmallCohort()
        let found = try Self.viewers.map { String(try fixture.access($0, kind, id)) }
        #expect(found == expected.split(separator: " ").map(String.init), "\(kind) \(id), for \(Self.viewers)")
    }

    @Test("The table covers every kind of record")
    func coversAllKinds() {
        #expect(Set(Self.table.map(\.0)) == Set(RecordKind.allCases))
    }

    @Test("Every category has a cell for every role")
    func tableIsWhole() {
        for category in AccessCategory.allCases {
            #expect(Permission.table[category]?.count == Role.allCases.count, "\(category)")
        }
    }

    @Test("The fixture is sound, so that the table speaks of data that can be")
    func houseIsSound() { #expect(SmallCohort().workspace.faults().map(\.message.da) == []) }
}
