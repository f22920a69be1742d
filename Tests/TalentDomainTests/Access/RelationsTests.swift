import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Relations that begin, end and stand in")
struct RelationsTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    /// Ends a role the day before yesterday, and gives it to the stranger from yesterday on.
    private mutating func replace(_ role: RoleAssignment.ID) throws {
        var old = try #require(fixture.workspace[role])
        old.until = today.adding(days: -2)
        fixture.add(old)
        var new = old
        new.id = "successor"
        new.person = "stranger"
        (new.from, new.until) = (today.adding(days: -1), nil)
        fixture.add(new)
    }

    @Test("A new line manager gets the agreed versions and the open tasks, not the old notes")
    mutating func newLineManager() throws {
        var done = LeadershipTask(id: "done", talent: "anne", text: "Holdt oplæg", due: SmallCohort.autumn)
        done.progress = .reached
        fixture.add(done)
        fixture.add(LeadershipTask(id: "open", talent: "anne", text: "Lede mødet", due: SmallCohort.autumn))
        try replace("line-manager")
        #expect(try fixture.access("stranger", .revision, "revision") == "r")
        #expect(try fixture.access("stranger", .task, "task") == "w")
        #expect(try fixture.access("stranger", .readiness, "together") == "r")
        #expect(try fixture.access("stranger", .task, "open") == "w")
        #expect(try fixture.access("stranger", .task, "done") == "-")
        #expect(try fixture.access("stranger", .note, "talk") == "-")
        #expect(try fixture.access("stranger", .readiness, "lineManager") == "-")
        #expect(try fixture.access("stranger", .logEntry, "for-line-manager") == "-")
    }

    @Test(
        "Of the cohort's activities, a talent who has left reads those that began before; in another role also the later ones"
    )
    mutating func activitiesAfterLeaving() throws {
        for (day, mark) in [(today.adding(days: -1), "-"), (today, "r")] as [(Day, Character)] {
            fixture.workspace.talents["anne"]?.status = .left(on: day, nextPath: "Specialist")
            #expect(try fixture.access("anne", .activity, "modul") == mark)
            #expect(try fixture.access("bo", .activity, "modul") == "r")
        }
        fixture.workspace.talents["anne"]?.status = .left(on: today.adding(days: -1), nextPath: "Specialist")
        fixture.add(RoleAssignment(id: "also-mentor", person: "anne", role: .mentor, talent: "bo"))
        #expect(try fixture.access("anne", .activity, "modul") == "r")
    }

    @Test("A new line manager reads what is said to the plan from their day on, and answers without touching the rest")
    mutating func comments() throws {
        fixture.workspace.revisions["revision"]?.comments = [
            PlanComment(by: "line-manager", text: "Før"),
            PlanComment(by: "line-manager", text: "Senere", on: today.adding(days: -2)),
        ]
        try replace("line-manager")
        fixture.workspace.revisions["revision"]?.comments.append(PlanComment(by: "anne", text: "Tak", on: today))
        func read(_ name: String) -> [String]? {
            fixture.workspace.visible(to: SmallCohort.viewer(name)).revisions["revision"]?.comments.map(\.text)
        }
        #expect(read("stranger") == ["Tak"])
        for name in ["anne", "consultant", "owner"] { #expect(read(name) == ["Før", "Senere", "Tak"], "\(name)") }
        #expect(read("line-manager") == nil)

        let seen = try #require(fixture.workspace.visible(to: SmallCohort.viewer("stranger")).revisions["revision"])
        var answered = seen
        answered.comments.append(PlanComment(by: "stranger", text: "Nyt", on: today))
        answered.agreedBy.append("stranger")
        let change = Change.plan(PlanChange("anne", .revision(Edit(from: seen, to: answered))))
        try fixture.workspace.apply(change, by: SmallCohort.viewer("stranger"))
        #expect(read("anne") == ["Før", "Senere", "Tak", "Nyt"] && read("stranger") == ["Tak", "Nyt"])
        try fixture.workspace.undo(change, by: SmallCohort.viewer("stranger"))
        #expect(read("anne") == ["Før", "Senere", "Tak"])
    }

    @Test("Those who know only that a meeting takes place do not learn where, and keep the place when they move it")
    mutating func place() throws {
        for id in ["talk", "buddy-meeting", "mentor-talk"] as [Meeting.ID] {
            fixture.workspace.meetings[id]?.place = "Lokale 4"
        }
        func places(_ name: String) -> [String?] {
            let seen = fixture.workspace.visible(to: SmallCohort.viewer(name)).meetings
            return (["talk", "buddy-meeting", "mentor-talk"] as [Meeting.ID]).map { seen[$0]?.place }
        }
        #expect(places("lead") == [nil, nil, nil] && places("consultant") == [nil, nil, nil])
        #expect(places("anne") == ["Lokale 4", "Lokale 4", "Lokale 4"] && places("bo") == [nil, "Lokale 4", nil])
        #expect(places("line-manager") == ["Lokale 4", nil, nil] && places("mentor") == [nil, nil, "Lokale 4"])

        let seen = try #require(fixture.workspace.visible(to: SmallCohort.viewer("lead")).meetings["talk"])
        var moved = seen
        moved.heldOn = today
        try fixture.workspace.apply(.meeting(Edit(from: seen, to: moved)), by: SmallCohort.viewer("lead"))
        #expect(
            fixture.workspace.meetings["talk"]?.heldOn == today
                && fixture.workspace.meetings["talk"]?.place == "Lokale 4")
    }

    @Test("A former line manager keeps the notes they wrote, and nothing else")
    mutating func formerLineManager() throws {
        fixture.add(fixture.note("own", "talk", .talk, by: "line-manager"))
        try replace("line-manager")
        #expect(try fixture.access("line-manager", .note, "own") == "w")
        for (kind, id) in [
            (.note, "talk"), (.task, "task"), (.revision, "revision"), (.readiness, "together"), (.talent, "anne"),
        ] as [(RecordKind, String)] {
            #expect(try fixture.access("line-manager", kind, id) == "-", "\(kind) \(id)")
        }
    }

    @Test("A new mentor reads nothing of the former one's, and what is shared anew")
    mutating func newMentor() throws {
        try replace("mentor")
        #expect(try fixture.access("stranger", .note, "mentor") == "-")
        #expect(try fixture.access("stranger", .logEntry, "for-mentor") == "-")
        #expect(try fixture.access("mentor", .logEntry, "for-mentor") == "-")
        var entry = try #require(fixture.workspace.logEntries["for-mentor"])
        // The new mentor's first day is yesterday.
        for (days, expected) in [(0, "r"), (-1, "r"), (-2, "-")] as [(Int, Character)] {
            entry.share(with: [.mentor], on: today.adding(days: days))
            fixture.add(entry)
            #expect(try fixture.access("stranger", .logEntry, "for-mentor") == expected, "\(days)")
        }
    }

    @Test("A new buddy gets nothing of the old, and the old one keeps what the two wrote")
    mutating func newBuddy() throws {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        fixture.add(BuddyPair(id: "pair", cohort: "hold", members: ["anne", "bo"], until: today.adding(days: -2)))
        fixture.add(BuddyPair(id: "next", cohort: "hold", members: ["anne", "new"], from: today.adding(days: -1)))
        for id in ["outcome", "closed", "about-anne", "about-anne-released", "feedback"] {
            #expect(try fixture.access("stranger", .note, id) == "-", "\(id)")
            #expect(try fixture.access("bo", .note, id) == "w", "\(id)")
        }
        #expect(try fixture.access("stranger", .logEntry, "for-buddy") == "-")
        #expect(try fixture.access("bo", .logEntry, "for-buddy") == "-")
        #expect(try fixture.access("bo", .task, "task") == "-")
        #expect(try fixture.access("stranger", .task, "task") == "r")
    }

    @Test(
        "Whoever comes back to a role reads nothing of what was shared with the one between, and again what was theirs")
    mutating func comesBack() throws {
        fixture.add(
            RoleAssignment(
                id: "line-manager", person: "line-manager", role: .lineManager, talent: "anne",
                until: today.adding(days: -60)))
        fixture.add(
            RoleAssignment(
                id: "between", person: "stranger", role: .lineManager, talent: "anne", from: today.adding(days: -59),
                until: today.adding(days: -10)))
        fixture.add(
            RoleAssignment(
                id: "again", person: "line-manager", role: .lineManager, talent: "anne", from: today.adding(days: -9)))
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        fixture.add(BuddyPair(id: "pair", cohort: "hold", members: ["anne", "bo"], until: today.adding(days: -60)))
        fixture.add(
            BuddyPair(
                id: "next", cohort: "hold", members: ["anne", "new"], from: today.adding(days: -59),
                until: today.adding(days: -10)))
        fixture.add(BuddyPair(id: "last", cohort: "hold", members: ["anne", "bo"], from: today.adding(days: -9)))
        fixture.add(Meeting(id: "talk-between", kind: .runningTalk, talents: ["anne"], heldOn: today.adding(days: -30)))
        fixture.add(fixture.note("between", "talk-between", .talk))
        for (id, days) in [("before", -90), ("between", -30), ("after", -5)] {
            var entry = LogEntry(
                id: LogEntry.ID(id), talent: "anne", at: Timestamp(seconds: 1_700_000_000), text: "Tanker")
            entry.share(with: [.lineManager, .buddy], on: today.adding(days: days))
            fixture.add(entry)
        }
        for person in ["line-manager", "bo"] {
            for (id, expected) in [("before", "r"), ("between", "-"), ("after", "r")] as [(String, Character)] {
                #expect(try fixture.access(person, .logEntry, id) == expected, "\(person), \(id)")
            }
        }
        #expect(try fixture.access("line-manager", .note, "between") == "-")
        #expect(try fixture.access("line-manager", .note, "talk") == "w")
    }

    @Test(
        "A role that another has held begins on a day: without one it would open what was written with them",
        arguments: [Role.lineManager, .mentor])
    mutating func beginsOnADay(role: Role) throws {
        var ended = try #require(fixture.workspace.roles.values.first { $0.role == role })
        ended.until = today.adding(days: -20)
        fixture.add(ended)
        var new = RoleAssignment(id: "new", person: "stranger", role: role, talent: "anne")
        #expect(new.faults(in: fixture.workspace).map(\.field) == [.from])
        new.from = today
        #expect(new.faults(in: fixture.workspace).isEmpty)
        fixture.add(new)
        #expect(try fixture.access("stranger", .note, role == .mentor ? "mentor" : "talk") == "-")
        new.from = nil
        #expect(new.faults(in: fixture.workspace).map(\.field) == [.from])
        #expect(ended.faults(in: fixture.workspace).isEmpty)
    }

    @Test("A stand-in reads from the first day to the last, both included")
    mutating func standIn() throws {
        fixture.add(
            RoleAssignment(
                id: "stand-in", person: "stranger", role: .lineManager, talent: "anne", from: today,
                until: today.adding(days: 14)))
        for (offset, expected) in [(-1, "-"), (0, "w"), (14, "w"), (15, "-")] as [(Int, Character)] {
            #expect(
                try fixture.access("stranger", .task, "task", on: today.adding(days: offset)) == expected,
                "day \(offset)"
            )
        }
    }

    @Test("Who is barred from a talent is a stranger to them in every office, but not in their own line")
    mutating func barred() throws {
        var consultant = try #require(fixture.workspace.roles["consultant"])
        consultant.barredFrom = ["anne"]
        fixture.add(consultant)
        fixture.add(RoleAssignment(id: "second", person: "consultant", role: .programmeLead, cohort: "hold"))
        for (kind, id) in [
            (.revision, "revision"), (.task, "task"), (.attendance, "attendance"), (.readiness, "together"),
        ] as [(RecordKind, String)] {
            #expect(try fixture.access("consultant", kind, id) == "-", "\(kind) \(id)")
        }
        fixture.add(RoleAssignment(id: "third", person: "consultant", role: .lineManager, talent: "anne"))
        #expect(try fixture.access("consultant", .task, "task") == "w")
    }

    @Test("Roles add up")
    mutating func rolesAddUp() throws {
        fixture.add(RoleAssignment(id: "second", person: "lead", role: .lineManager, talent: "anne"))
        #expect(try fixture.access("lead", .attendance, "attendance") == "w")
        #expect(try fixture.access("lead", .note, "talk") == "w")
    }

    @Test("An owner who looks as somebody else sees their names and dates, and no closed text")
    mutating func ownerLooksAsAnother() throws {
        var viewer = SmallCohort.viewer("anne")
        viewer.hidesConfidential = true
        #expect(try fixture.access(viewer, RecordKey(kind: .task, id: "task")) == "r")
        #expect(try fixture.access(viewer, RecordKey(kind: .note, id: "outcome")) == "r")
        let closed: [(RecordKind, String)] = [
            (.plan, "anne"), (.logEntry, "private"), (.logEntry, "for-buddy"), (.logEntry, "from-host"),
            (.note, "closed"),
            (.note, "about-anne-released"), (.note, "feedback"), (.note, "talk"), (.note, "mentor"),
            (.readiness, "talent"),
        ]
        for (kind, id) in closed {
            #expect(try fixture.access(viewer, RecordKey(kind: kind, id: id)) == "-", "\(kind) \(id)")
        }
    }

    @Test("An owner who looks as somebody else changes nothing, and takes nothing back")
    mutating func onlyLooks() throws {
        var viewer = SmallCohort.viewer("anne")
        let task = try #require(fixture.workspace.tasks["task"])
        var done = task
        done.progress = .reached
        let change = Change.task(Edit(from: task, to: done))
        try fixture.workspace.apply(change, by: viewer)
        viewer.hidesConfidential = true
        #expect(throws: Refusal.onlyLooking) { try fixture.workspace.undo(change, by: viewer) }
        #expect(throws: Refusal.onlyLooking) {
            try fixture.workspace.apply(.task(Edit(from: done, to: task)), by: viewer)
        }
        #expect(fixture.workspace.tasks["task"] == done)
    }

    @Test("What a talent withholds from the buddy, or shares with the mentor, counts for older versions too")
    mutating func choicesCountNow() throws {
        #expect(try fixture.access("bo", .revision, "revision") == "g")
        #expect(try fixture.access("mentor", .revision, "revision") == "-")
        fixture.workspace.plans["anne"]?.content.isWithheldFromBuddy = true
        fixture.workspace.plans["anne"]?.content.isSharedWithMentor = true
        #expect(try fixture.access("bo", .revision, "revision") == "-")
        #expect(try fixture.access("bo", .task, "task") == "-")
        #expect(try fixture.access("mentor", .revision, "revision") == "r")
    }
}
