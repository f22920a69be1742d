import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Questions of what may be written answer as the border does")
struct QuestionTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    /// Each of the table's viewers, and one who looks as Anne.
    private static let viewers: [Viewer] = {
        var looking = SmallCohort.viewer("anne")
        looking.hidesConfidential = true
        return PermissionTableTests.viewers.map { SmallCohort.viewer($0) } + [looking]
    }()

    private func may(_ viewer: Viewer, _ change: Change) -> Bool {
        Permission.may(viewer, do: change, in: fixture.workspace)
    }

    @Test("tasks", arguments: viewers)
    func tasks(_ viewer: Viewer) {
        for talent in ["anne", "cay", "nobody"] as [Talent.ID] {
            #expect(
                Permission.mayWrite(.leadershipTask, of: talent, by: viewer, in: fixture.workspace)
                    == may(viewer, .task(.add(LeadershipTask(id: "new", talent: talent, text: "Opgave")))))
        }
    }

    @Test("meetings of each kind, and their notes", arguments: viewers)
    func meetings(_ viewer: Viewer) {
        for kind in MeetingKind.allCases {
            for talents in [["anne"], ["anne", "bo"], ["cay"]] as [[Talent.ID]] {
                let meeting = Meeting(id: "new", kind: kind, talents: talents, heldOn: today)
                #expect(
                    Permission.mayPlan(kind, with: talents, by: viewer, in: fixture.workspace)
                        == may(viewer, .meeting(.add(meeting))), "\(kind) \(talents)")
                var known = fixture.workspace
                known[meeting.id] = meeting
                for noteKind in NoteKind.allCases {
                    let note = MeetingNote(
                        id: "new", meeting: "new", kind: noteKind, text: "Note", writtenBy: viewer.person)
                    #expect(
                        Permission.mayWriteNote(noteKind, at: meeting, by: viewer, in: fixture.workspace)
                            == Permission.may(viewer, do: .note(.add(note)), in: known),
                        "\(kind) \(noteKind) \(talents)")
                }
            }
            #expect(
                Permission.knows(viewer, ofMeetings: kind, with: "anne", in: fixture.workspace)
                    == Permission.reads(
                        viewer, Meeting(id: "new", kind: kind, talents: ["anne"]), in: fixture.workspace))
        }
    }

    @Test("pairs and network groups", arguments: viewers)
    func groups(_ viewer: Viewer) {
        for members in [["anne", "bo"], ["anne", "cay"], ["anne"]] as [[Talent.ID]] {
            let pair = BuddyPair(id: "new", cohort: "hold", members: members, from: today)
            let group = NetworkGroup(id: "new", cohort: "hold", name: "Ny", members: members, from: today)
            #expect(
                Permission.mayPair(members, by: viewer, in: fixture.workspace) == may(viewer, .pair(.add(pair))),
                "\(members)")
            #expect(
                Permission.mayGroup(members, in: "hold", by: viewer, in: fixture.workspace)
                    == may(viewer, .networkGroup(.add(group))), "\(members)")
        }
    }

    @Test("a plan of one's own, one that is kept for the talent, and one to begin", arguments: viewers)
    mutating func plans(_ viewer: Viewer) {
        let goal = PlanChange.Step.goal(.add(Goal(id: "new", order: 9, level: .team, text: "Mål")))
        for isWorkingCopy in [true, false, nil] {
            fixture.workspace.plans = [:]
            if let isWorkingCopy { fixture.add(DevelopmentPlan(talent: "anne", isWorkingCopy: isWorkingCopy)) }
            let begin = PlanChange.Step.plan(
                .add(DevelopmentPlan(talent: "anne", isWorkingCopy: !viewer.isOwner)))
            let steps = (isWorkingCopy == nil ? [begin] : []) + [goal]
            let change = Change.several(steps.map { .plan(PlanChange("anne", $0)) }, what: Phrase("mål"))
            #expect(
                Permission.mayWritePlan(of: "anne", by: viewer, in: fixture.workspace) == may(viewer, change),
                "\(String(describing: isWorkingCopy))")
        }
    }
}
