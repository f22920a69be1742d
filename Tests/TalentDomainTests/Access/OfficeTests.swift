import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("How far an office reaches")
struct OfficeTests {
    private var fixture = SmallCohort()
    private let today = SmallCohort.today

    /// A second cohort, with a talent of Nordby and a lead of its own.
    init() {
        fixture.add(
            Cohort(id: "other", name: "Hold 2", programme: Phrase("P"), template: "t", kickOff: SmallCohort.autumn))
        for id in ["far", "lead-elsewhere"] {
            fixture.add(Person(id: Person.ID(id), givenName: id, familyName: "", organisation: "Nordby"))
        }
        fixture.add(Talent(id: "far", person: "far", cohort: "other", direction: .vertical, targetLevel: .chief))
        fixture.add(
            RoleAssignment(id: "elsewhere-lead", person: "lead-elsewhere", role: .programmeLead, cohort: "other"))
        fixture.add(
            AccessKey(
                id: "far-key", person: "far", type: "ssh-ed25519", blob: "BBBB", label: "far",
                addedOn: SmallCohort.autumn))
    }

    @Test(
        "a consultant writes the people of an organisation as long as the office for it holds, and theirs alone",
        arguments: [(-1, 0, "w"), (-1, -1, "-"), (0, 1, "w"), (1, 2, "-")] as [(Int, Int, Character)])
    mutating func second(from: Int, until: Int, expected: Character) throws {
        fixture.add(
            RoleAssignment(
                id: "second", person: "consultant", role: .internalConsultant, cohort: "hold", organisation: "Sydby",
                from: today.adding(days: from), until: today.adding(days: until)))
        #expect(try fixture.access("consultant", .person, "cay") == expected)
        #expect(try fixture.access("consultant", .person, "anne") == "w")
        #expect(try fixture.access("consultant-elsewhere", .person, "anne") == "-")
    }

    @Test("an organisation in another role is no office for it")
    mutating func otherRole() throws {
        fixture.add(
            RoleAssignment(
                id: "second", person: "consultant", role: .steeringGroup, cohort: "hold", organisation: "Sydby"))
        #expect(try fixture.access("consultant", .person, "cay") == "-")
    }

    @Test("of people, a talent reads themself and those of the cohort, and no others")
    func people() throws {
        #expect(try fixture.access("anne", .person, "lead") == "r" && fixture.access("anne", .person, "far") == "-")
        #expect(try fixture.access("stranger", .person, "stranger") == "r")
        #expect(try fixture.access("stranger", .person, "anne") == "-")
    }

    @Test("a lead knows of the keys of their own cohort's people, a talent of their own")
    mutating func keys() throws {
        func knows(_ name: String, _ id: AccessKey.ID) throws -> Bool {
            let key = try #require(fixture.workspace.accessKeys[id])
            return Permission.may(SmallCohort.viewer(name), readHistoryOf: .adding(key), in: fixture.workspace)
        }
        for name in ["owner", "lead-elsewhere", "far"] { #expect(try knows(name, "far-key"), "\(name)") }
        for name in ["lead", "anne", "consultant"] { #expect(try !knows(name, "far-key"), "\(name)") }
        #expect(try knows("lead", "key") && !knows("lead-elsewhere", "key"))
        // Whoever is in no cohort yet can have a key.
        fixture.workspace.accessKeys["far-key"]?.person = "stranger"
        #expect(try knows("owner", "far-key") && knows("stranger", "far-key") && !knows("lead-elsewhere", "far-key"))
    }

    @Test("a note in the history is for those who run a cohort")
    func historyNote() {
        func mayRead(_ name: String, in workspace: Workspace) -> Bool {
            Permission.may(SmallCohort.viewer(name), readHistoryOf: .note(Phrase("Nulstillet")), in: workspace)
        }
        let readers = PermissionTableTests.viewers.filter { mayRead($0, in: fixture.workspace) }
        #expect(readers == ["owner", "lead"])
        #expect(mayRead("owner", in: Workspace()))
    }

    @Test("a line manager who is barred from the talent is none, and their other talents stay theirs")
    mutating func barred() throws {
        fixture.workspace.roles["line-manager"]?.barredFrom = ["anne"]
        #expect(try fixture.access("line-manager", .task, "task") == "-")
        fixture.workspace.roles["line-manager"]?.barredFrom = ["bo"]
        #expect(try fixture.access("line-manager", .task, "task") == "w")
    }

    @Test("a lead reaches their own cohort's talents, a line manager and a mentor their own talent")
    mutating func othersTalents() throws {
        #expect(try fixture.access("lead", .attendance, "attendance") == "w")
        #expect(try fixture.access("lead-elsewhere", .attendance, "attendance") == "-")
        fixture.add(LeadershipTask(id: "of-bo", talent: "bo", text: "Leder mødet"))
        fixture.add(Meeting(id: "of-bo", kind: .mentorTalk, talents: ["bo"], heldOn: today))
        #expect(try fixture.access("line-manager", .task, "of-bo") == "-")
        #expect(try fixture.access("mentor", .meeting, "of-bo") == "-")
        #expect(try fixture.access("mentor", .meeting, "mentor-talk") == "w")
    }

    @Test("what a pair of two organisations shares is read by both consultants, whoever of the two wrote it")
    mutating func bothConsultants() throws {
        fixture.add(Meeting(id: "across", kind: .buddyMeeting, talents: ["anne", "cay"], heldOn: today))
        for writer in ["anne", "cay"] {
            var outcome = fixture.note("across", "across", .buddyOutcome, by: Person.ID(writer))
            outcome.isSharedWithHost = true
            fixture.add(outcome)
            for name in ["consultant", "consultant-elsewhere"] {
                #expect(try fixture.access(name, .note, "across") == "r", "\(name), by \(writer)")
            }
        }
    }

    @Test("who has left a cohort does not read its later activities for being in another")
    mutating func leftForAnother() throws {
        fixture.workspace.talents["anne"]?.status = .left(on: today.adding(days: -1), nextPath: "")
        fixture.add(Talent(id: "again", person: "anne", cohort: "other", direction: .vertical, targetLevel: .chief))
        #expect(try fixture.access("anne", .activity, "modul") == "-")
    }

    @Test("a buddy since today writes what they observe today")
    mutating func buddySinceToday() throws {
        fixture.workspace.pairs["pair"]?.until = today.adding(days: -1)
        var pair = BuddyPair(id: "next", cohort: "hold", members: ["anne", "cay"], from: today)
        pair.handedOverOn = today
        fixture.add(pair)
        fixture.add(Meeting(id: "seen", kind: .mirrorInterview, talents: ["anne"], heldOn: today))
        let note = fixture.note("seen", "seen", .mirror, by: "cay")
        #expect(Permission.may(SmallCohort.viewer("cay"), do: .note(.add(note)), in: fixture.workspace))
    }
}
