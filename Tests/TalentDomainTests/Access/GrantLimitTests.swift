import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What a permission does not cover")
struct GrantLimitTests {
    private var fixture = SmallCohort()
    private let today = SmallCohort.today

    private func may(_ name: String, _ change: Change) -> Bool {
        Permission.may(SmallCohort.viewer(name), do: change, in: fixture.workspace)
    }

    @Test("a note keeps its meeting, its kind and its writer; its text may change")
    mutating func note() throws {
        let note = fixture.note("mine", "buddy-meeting", .buddyOutcome, by: "bo")
        fixture.add(note)
        fixture.add(Meeting(id: "later", kind: .buddyMeeting, talents: ["anne", "bo"], heldOn: today))
        let changes: [(inout MeetingNote) -> Void] = [
            { $0.kind = .buddyClosed }, { $0.meeting = "later" }, { $0.writtenBy = "anne" }, { $0.writtenBy = nil },
        ]
        for change in changes {
            var new = note
            change(&new)
            #expect(!may("bo", .note(Edit(from: note, to: new))), "\(new)")
        }
        var new = note
        new.text = "Andet"
        #expect(may("bo", .note(Edit(from: note, to: new))))
    }

    @Test("a record that refers to one which the viewer cannot see is refused as if that were not there")
    mutating func unseen() throws {
        fixture.add(
            Cohort(id: "other", name: "Hold 2", programme: Phrase("P"), template: "t", kickOff: SmallCohort.autumn))
        fixture.add(
            Activity(
                id: "elsewhere", cohort: "other", title: Phrase("Modul"), kind: .moduleDay, track: .common,
                audience: [.talents], start: today, end: today, hours: 8, about: Phrase("")))
        func entry(_ activity: Activity.ID) -> Change {
            .logEntry(
                .add(
                    LogEntry(
                        id: "new", talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Tanker",
                        activity: activity)))
        }
        #expect(may("anne", entry("modul")) && !may("anne", entry("elsewhere")))
        #expect(throws: Refusal.nothingThere) {
            try fixture.workspace.apply(entry("elsewhere"), by: SmallCohort.viewer("anne"))
        }
        #expect(throws: Refusal.nothingThere) {
            try fixture.workspace.apply(entry("nowhere"), by: SmallCohort.viewer("anne"))
        }
    }

    @Test(
        "a talent takes a plan that was kept for them over as it stands, not with other words or choices, and nobody else does"
    )
    mutating func takeOver() throws {
        fixture.workspace.plans["anne"]?.isWorkingCopy = false
        let kept = try #require(fixture.workspace.plans["anne"])
        var own = kept
        own.isWorkingCopy = true
        func change(_ new: DevelopmentPlan) -> Change { .plan(PlanChange("anne", .plan(Edit(from: kept, to: new)))) }
        for name in PermissionTableTests.viewers where name != "owner" {
            #expect(may(name, change(own)) == (name == "anne"), "\(name)")
        }
        let changes: [(inout PlanContent) -> Void] = [
            { $0.texts[.strengths] = "Mere" }, { $0.goals = [] }, { $0.isWithheldFromBuddy = true },
            { $0.isSharedWithMentor = true },
        ]
        for alter in changes {
            var more = own
            alter(&more.content)
            #expect(!may("anne", change(more)), "\(more.content)")
        }
        // Her own she does not take over again, nor give up.
        fixture.add(own)
        #expect(may("anne", .plan(PlanChange("anne", .plan(Edit(from: own, to: nil))))))
    }

    @Test("a buddy gets a version's goals and nothing else of it, in the value itself")
    mutating func goalsAlone() throws {
        var content = try #require(fixture.workspace.plans["anne"]).content
        for text in PlanText.allCases { content.texts[text] = "Ord" }
        content.transition = [TransitionPoint(id: "t", order: 1, column: .less, text: "Ord")]
        content.learning = [LearningPoint(id: "l", order: 1, text: "Ord", source: "Ord")]
        content.proteges = [Protege(id: "p", order: 1, initials: "Ord")]
        fixture.workspace.revisions["revision"]?.content = content
        fixture.workspace.revisions["revision"]?.comments = [PlanComment(by: "line-manager", text: "Ord")]
        let seen = try #require(fixture.workspace.visible(to: SmallCohort.viewer("bo")).revisions["revision"])
        var expected = PlanContent()
        expected.goals = content.goals
        #expect(seen.content == expected && seen.comments.isEmpty && !seen.content.goals.isEmpty)
        fixture.workspace.plans["anne"]?.isWorkingCopy = false
        fixture.workspace.plans["anne"]?.content = content
        #expect(fixture.workspace.visible(to: SmallCohort.viewer("bo")).plans["anne"]?.content == expected)
        #expect(fixture.workspace.visible(to: SmallCohort.viewer("line-manager")).plans["anne"]?.content == content)
    }

    @Test(
        "nobody gives themself a role, or ends or loosens one of their own; another's they may, if they write the names"
    )
    mutating func ownRole() throws {
        let mine = RoleAssignment(id: "mine", person: "lead", role: .mentor, talent: "bo")
        let theirs = RoleAssignment(id: "theirs", person: "stranger", role: .mentor, talent: "bo")
        #expect(!may("lead", .role(.add(mine))) && may("lead", .role(.add(theirs))))
        #expect(!may("anne", .role(.add(theirs))) && !may("line-manager", .role(.add(theirs))))
        let office = try #require(fixture.workspace.roles["lead"])
        #expect(!may("lead", .role(.remove(office))))
        fixture.add(theirs)
        var passedOn = theirs
        passedOn.person = "lead"
        #expect(!may("lead", .role(Edit(from: theirs, to: passedOn))))
        #expect(!may("lead", .role(Edit(from: office, to: nil))) && may("lead", .role(.remove(theirs))))
    }

    @Test("the day of agreement lies between the day of sharing and today, and comes with one's own agreement alone")
    mutating func dayOfAgreement() throws {
        let old = try #require(fixture.workspace.revisions["revision"])
        func agreed(_ day: Day?, by person: Person.ID = "line-manager") -> Change {
            var new = old
            new.agreedBy.append(person)
            new.agreedOn = day
            return .plan(PlanChange("anne", .revision(Edit(from: old, to: new))))
        }
        #expect(may("line-manager", agreed(old.on)) && may("line-manager", agreed(today)))
        #expect(!may("line-manager", agreed(old.on.adding(days: -1))))
        #expect(!may("line-manager", agreed(today.adding(days: 1))))
        #expect(!may("line-manager", agreed(today, by: "anne")) && !may("anne", agreed(today, by: "anne")))
        for name in ["bo", "mentor", "lead", "consultant", "steering", "stranger"] {
            #expect(!may(name, agreed(today, by: Person.ID(name))), "\(name)")
        }
        var dated = old
        dated.agreedOn = today
        #expect(!may("line-manager", .plan(PlanChange("anne", .revision(Edit(from: old, to: dated))))))
    }

    @Test("what others have spoken to is neither added nor taken away by the talent")
    mutating func spokenTo() throws {
        let old = try #require(fixture.workspace.revisions["revision"])
        func removes(_ alter: (inout PlanRevision) -> Void) -> Bool {
            var revision = old
            alter(&revision)
            fixture.add(revision)
            return may("anne", .plan(PlanChange("anne", .revision(.remove(revision)))))
        }
        #expect(removes { $0.comments = [PlanComment(by: "anne", text: "Mit")] })
        #expect(removes { $0.agreedBy = ["anne"] })
        #expect(!removes { $0.comments = [PlanComment(by: "line-manager", text: "Dit")] })
        #expect(!removes { $0.agreedBy = ["line-manager"] })
        #expect(!removes { $0.agreedOn = SmallCohort.today })
    }

    @Test("a meeting is kept by those who keep the attendance of all its talents")
    mutating func meeting() {
        let talk = Change.meeting(.add(Meeting(id: "new", kind: .runningTalk, talents: ["anne"], heldOn: today)))
        for name in PermissionTableTests.viewers {
            #expect(may(name, talk) == ["owner", "lead", "anne", "line-manager"].contains(name), "\(name)")
        }
        let both = Meeting(id: "new", kind: .mirrorInterview, talents: ["anne", "bo"], planned: today)
        #expect(may("anne", .meeting(.add(both))) && may("bo", .meeting(.add(both))))
        let stranger = Meeting(id: "new", kind: .mirrorInterview, talents: ["bo", "cay"], planned: today)
        #expect(!may("bo", .meeting(.add(stranger))) && may("lead", .meeting(.add(stranger))))
    }

    @Test("a meeting is not moved where its notes would have new readers: into a successor's days, or to another kind")
    mutating func movedIntoSight() throws {
        fixture.workspace.roles["line-manager"]?.until = today.adding(days: -2)
        fixture.add(
            RoleAssignment(
                id: "next", person: "stranger", role: .lineManager, talent: "anne", from: today.adding(days: -1)))
        fixture.add(Meeting(id: "before", kind: .preparation, talents: ["anne"], heldOn: today))
        fixture.add(fixture.note("own", "before", .talk, by: "anne"))
        func may(_ id: Meeting.ID, _ alter: (inout Meeting) -> Void) throws -> Bool {
            let old = try #require(fixture.workspace.meetings[id])
            var new = old
            alter(&new)
            return self.may("anne", .meeting(Edit(from: old, to: new)))
        }
        let day = today
        #expect(try may("talk") { $0.heldOn = day.adding(days: -2) })
        #expect(try !may("talk") { $0.heldOn = day.adding(days: -1) })
        #expect(try !may("before") { $0.kind = .runningTalk })
        fixture.workspace.notes = [:]
        #expect(try may("talk") { $0.heldOn = day.adding(days: -1) } && may("before") { $0.kind = .runningTalk })
    }
}
