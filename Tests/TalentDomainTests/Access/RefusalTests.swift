import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Refusals that tell nothing")
struct RefusalTests {
    var fixture = SmallCohort()

    private func refusal(_ change: Change, by name: String) -> Refusal? {
        var workspace = fixture.workspace
        do {
            try workspace.apply(change, by: SmallCohort.viewer(name))
            return nil
        } catch {
            return error
        }
    }

    @Test("A record that one may not see, and one that is not there, get the same answer")
    func hiddenLooksAbsent() throws {
        let hidden = try #require(fixture.workspace.logEntries["private"])
        let absent = LogEntry(id: "absent", talent: "anne", at: hidden.at, text: "Tanker")
        for viewer in PermissionTableTests.viewers where viewer != "anne" {
            for entry in [hidden, absent] {
                var edited = entry
                edited.text = "Andet"
                #expect(
                    refusal(.logEntry(Edit(from: entry, to: edited)), by: viewer) == .nothingThere,
                    "\(viewer) \(entry.id)")
                #expect(refusal(.logEntry(.remove(entry)), by: viewer) == .nothingThere, "\(viewer) \(entry.id)")
            }
        }
    }

    @Test("A guess at a hidden record's name, dressed up as one's own, tells nothing")
    func guessesTellNothing() {
        for id in ["closed", "absent"] {
            let own = fixture.note(MeetingNote.ID(id), "talk", .talk, by: "stranger")
            #expect(refusal(.note(.remove(own)), by: "stranger") == .nothingThere, "\(id)")
        }
    }

    @Test("A fault in a hidden record's field is not told to who may not write it")
    mutating func faultsTellNothing() {
        fixture.workspace.people["anne"]?.email = "anne@nordby.example"
        let probe = Person(id: "probe", givenName: "Prøve", familyName: "", email: "anne@nordby.example")
        #expect(refusal(.person(.add(probe)), by: "stranger") == .nothingThere)
        #expect(refusal(.person(.add(probe)), by: "lead") != .nothingThere)
    }

    @Test("Who sees a record and has old news of it is told of the clash")
    func clashIsTold() throws {
        let task = try #require(fixture.workspace.tasks["task"])
        var old = task
        old.text = "Før"
        #expect(refusal(.task(Edit(from: old, to: task)), by: "line-manager") == .clash(task.key))
    }

    @Test("Nobody writes a note in another's name, or at a meeting that is not theirs")
    func notesAreOnesOwn() {
        #expect(refusal(.note(.add(fixture.note("n", "talk", .talk, by: "line-manager"))), by: "line-manager") == nil)
        #expect(refusal(.note(.add(fixture.note("n", "talk", .talk, by: "anne"))), by: "line-manager") == .nothingThere)
        #expect(refusal(.note(.add(fixture.note("n", "talk", .talk, by: "stranger"))), by: "stranger") == .nothingThere)
        #expect(
            refusal(.note(.add(fixture.note("n", "buddy-meeting", .buddyClosed, by: "lead"))), by: "lead")
                == .nothingThere)
    }

    @Test("Nobody but the owner gives themself a role or lifts a bar of their own")
    func rolesAreGivenByOthers() throws {
        let own = RoleAssignment(
            id: "r", person: "consultant", role: .lineManager, talent: "anne", from: SmallCohort.today)
        let others = RoleAssignment(
            id: "r", person: "stranger", role: .lineManager, talent: "anne", from: SmallCohort.today)
        #expect(refusal(.role(.add(own)), by: "consultant") == .nothingThere)
        #expect(refusal(.role(.add(others)), by: "consultant") == nil)
        #expect(
            refusal(
                .role(.add(RoleAssignment(id: "r", person: "consultant", role: .programmeLead, cohort: "hold"))),
                by: "consultant") == .nothingThere)
        #expect(refusal(.role(.add(own)), by: "lead") == nil)
        let lead = try #require(fixture.workspace.roles["lead"])
        #expect(refusal(.role(.remove(lead)), by: "lead") == .nothingThere)
        #expect(refusal(.role(.remove(lead)), by: "owner") == nil)
    }

    @Test("A line manager agrees and comments for themself, and changes nothing else of a version")
    func lineManagerAgrees() throws {
        let revision = try #require(fixture.workspace.revisions["revision"])
        func edited(_ change: (inout PlanRevision) -> Void) -> Change {
            var new = revision
            change(&new)
            return .plan(PlanChange("anne", .revision(Edit(from: revision, to: new))))
        }
        #expect(refusal(edited { $0.agreedBy = ["line-manager"] }, by: "line-manager") == nil)
        #expect(
            refusal(edited { $0.comments = [PlanComment(by: "line-manager", text: "Godt mål")] }, by: "line-manager")
                == nil)
        #expect(refusal(edited { $0.agreedBy = ["anne"] }, by: "line-manager") == .nothingThere)
        #expect(refusal(edited { $0.agreedBy = ["line-manager"] }, by: "anne") == .nothingThere)
        #expect(refusal(edited { $0.content.goals = [] }, by: "line-manager") == .nothingThere)
        #expect(refusal(edited { $0.agreedBy = ["mentor"] }, by: "mentor") == .nothingThere)
        // The day of the agreement is set only with the person's own agreement, and is not in the future.
        #expect(
            refusal(edited { ($0.agreedBy, $0.agreedOn) = (["line-manager"], SmallCohort.today) }, by: "line-manager")
                == nil)
        #expect(refusal(edited { $0.agreedOn = SmallCohort.today }, by: "line-manager") == .nothingThere)
        #expect(
            refusal(edited { ($0.agreedBy, $0.agreedOn) = (["anne"], SmallCohort.today) }, by: "anne") == .nothingThere)
        #expect(
            refusal(
                edited { ($0.agreedBy, $0.agreedOn) = (["line-manager"], SmallCohort.today.adding(days: 1)) },
                by: "line-manager") == .nothingThere)
    }

    @Test("A version of one talent's plan is not changed in another's name")
    func plansAreNotMixedUp() throws {
        let revision = try #require(fixture.workspace.revisions["revision"])
        #expect(refusal(.plan(PlanChange("bo", .revision(.remove(revision)))), by: "bo") == .nothingThere)
    }

    @Test("A talent is not moved into another organisation's reach, or out of one's own")
    func nobodyIsMovedAway() throws {
        let anne = try #require(fixture.workspace.people["anne"])
        var moved = anne
        moved.organisation = "Sydby"
        for viewer in ["consultant", "consultant-elsewhere", "stranger"] {
            #expect(refusal(.person(Edit(from: anne, to: moved)), by: viewer) == .nothingThere, "\(viewer)")
        }
        #expect(refusal(.person(Edit(from: anne, to: moved)), by: "lead") == nil)
    }
}
