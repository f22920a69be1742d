import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Judging readiness, alone and together")
struct JudgingTests {
    private var fixture = SmallCohort()
    private let today = SmallCohort.today

    init() { fixture.workspace.readiness = [:] }

    private func judgement(
        _ id: ReadinessJudgement.ID, _ judge: Judge, by writer: Person.ID?, on day: Day? = nil, isShared: Bool = true
    ) -> ReadinessJudgement {
        ReadinessJudgement(
            id: id, talent: "anne", on: day ?? today, purpose: .vertical, work: .nextLevel, performance: .satisfactory,
            judge: judge, isShared: isShared, writtenBy: writer)
    }

    /// Both have shared a view, and one of them proposes what both hold.
    private mutating func propose(by writer: Person.ID = "anne") -> ReadinessJudgement {
        fixture.add(judgement("own", .talent, by: "anne"))
        fixture.add(judgement("leaders", .lineManager, by: "line-manager"))
        let proposal = judgement("proposal", .together, by: writer, isShared: false)
        fixture.add(proposal)
        return proposal
    }

    private func may(_ name: String, _ old: ReadinessJudgement?, _ new: ReadinessJudgement?) -> Bool {
        Permission.may(SmallCohort.viewer(name), do: .readiness(Edit(from: old, to: new)), in: fixture.workspace)
    }

    @Test("the other of the two confirms a proposal word for word, and nobody else does", arguments: [true, false])
    mutating func confirms(byTalent: Bool) {
        let proposal = propose(by: byTalent ? "anne" : "line-manager")
        var agreed = proposal
        agreed.isShared = true
        let confirming = byTalent ? "line-manager" : "anne"
        for name in PermissionTableTests.viewers where name != "owner" {
            #expect(may(name, proposal, agreed) == (name == confirming), "\(name)")
        }
    }

    @Test("a proposal is not confirmed with another box, purpose, day or comment")
    mutating func confirmsNothingElse() {
        let proposal = propose()
        let others: [(inout ReadinessJudgement) -> Void] = [
            { $0.performance = .exceptional }, { $0.work = .simple }, { $0.purpose = .horizontal },
            { $0.on = SmallCohort.autumn }, { $0.comment = "Næsten" }, { $0.writtenBy = "line-manager" },
        ]
        for change in others {
            var agreed = proposal
            agreed.isShared = true
            change(&agreed)
            #expect(!may("line-manager", proposal, agreed), "\(agreed)")
        }
    }

    @Test("nobody writes an agreed judgement at once, nor one in another's name or role")
    mutating func writes() {
        fixture.add(judgement("own", .talent, by: "anne"))
        fixture.add(judgement("leaders", .lineManager, by: "line-manager"))
        #expect(!may("anne", nil, judgement("new", .together, by: "anne")))
        #expect(may("anne", nil, judgement("new", .together, by: "anne", isShared: false)))
        #expect(may("anne", nil, judgement("new", .talent, by: "anne")))
        #expect(!may("anne", nil, judgement("new", .talent, by: "line-manager")))
        #expect(!may("anne", nil, judgement("new", .talent, by: nil)))
        #expect(!may("anne", nil, judgement("new", .lineManager, by: "anne")))
        #expect(!may("line-manager", nil, judgement("new", .talent, by: "line-manager")))
        #expect(!may("mentor", nil, judgement("new", .talent, by: "mentor")))
    }

    @Test("a stand-in of the line manager does not confirm the line manager's proposal")
    mutating func standIn() {
        fixture.add(RoleAssignment(id: "stand-in", person: "stranger", role: .lineManager, talent: "anne"))
        let proposal = propose(by: "line-manager")
        var agreed = proposal
        agreed.isShared = true
        #expect(!may("stranger", proposal, agreed) && may("anne", proposal, agreed))
    }

    @Test("the talent adds no comment to a view of a round that has ended")
    mutating func endedRound() {
        let own = judgement("own", .talent, by: "anne", on: today.adding(days: -10))
        fixture.add(own)
        fixture.add(judgement("leaders", .lineManager, by: "line-manager", on: today.adding(days: -10)))
        var commented = own
        commented.comment = "Vi så det forskelligt"
        #expect(may("anne", own, commented))
        fixture.add(judgement("agreed", .together, by: "anne", on: today.adding(days: -5)))
        #expect(!may("anne", own, commented))
    }

    @Test("a view that both can read is not rewritten; the talent adds a comment to their own, the manager none")
    mutating func openViews() {
        _ = propose()
        fixture.workspace.readiness["proposal"] = nil
        for (name, id, mayComment) in [("anne", "own", true), ("line-manager", "leaders", false)] {
            // It was added by `propose`.
            let view = fixture.workspace.readiness[ReadinessJudgement.ID(id)]!
            var commented = view, other = view
            commented.comment = "Vi så det forskelligt"
            other.performance = .notYet
            #expect(may(name, view, commented) == mayComment, "\(name)")
            #expect(!may(name, view, other) && !may(name, view, nil), "\(name)")
        }
    }

    @Test("nobody adds a comment to the talent's view in their place")
    mutating func remarkOfAnother() throws {
        _ = propose()
        let own = try #require(fixture.workspace.readiness["own"])
        var commented = own
        commented.comment = "Vi så det forskelligt"
        #expect(!may("line-manager", own, commented))
    }

    @Test("a view of one's own may be edited, but keeps its talent, its judge and its writer; another's is not touched")
    mutating func ownView() {
        let leaders = judgement("leaders", .lineManager, by: "line-manager", isShared: false)
        fixture.add(leaders)
        func mayEdit(_ name: String, _ alter: (inout ReadinessJudgement) -> Void) -> Bool {
            var new = leaders
            alter(&new)
            return may(name, leaders, new)
        }
        #expect(mayEdit("line-manager") { $0.comment = "Mere" } && mayEdit("line-manager") { $0.isShared = true })
        #expect(!mayEdit("line-manager") { $0.writtenBy = "anne" } && !mayEdit("line-manager") { $0.talent = "bo" })
        #expect(!mayEdit("line-manager") { $0.judge = .talent })
        for name in ["anne", "bo", "mentor", "lead", "consultant"] {
            #expect(!mayEdit(name) { $0.comment = "Mere" } && !may(name, leaders, nil), "\(name)")
        }
    }

    @Test("a former line manager keeps their view, and may edit and delete it, but no longer share it")
    mutating func formerView() {
        let leaders = judgement(
            "leaders", .lineManager, by: "line-manager", on: today.adding(days: -10), isShared: false)
        fixture.add(leaders)
        fixture.workspace.roles["line-manager"]?.until = today.adding(days: -1)
        var edited = leaders, shared = leaders
        edited.comment = "Mere"
        shared.isShared = true
        #expect(may("line-manager", leaders, edited) && may("line-manager", leaders, nil))
        #expect(!may("line-manager", leaders, shared))
    }

    @Test("a proposal is its writer's to edit; a line manager who came after it does not confirm it")
    mutating func laterManager() {
        var proposal = propose()
        proposal.on = today.adding(days: -5)
        fixture.add(proposal)
        var edited = proposal, agreed = proposal
        edited.comment = "Mere"
        agreed.isShared = true
        #expect(may("anne", proposal, edited) && !may("line-manager", proposal, edited))
        #expect(may("line-manager", proposal, agreed))
        fixture.workspace.roles["line-manager"]?.until = today.adding(days: -2)
        fixture.add(
            RoleAssignment(
                id: "next", person: "stranger", role: .lineManager, talent: "anne", from: today.adding(days: -1)))
        #expect(!may("stranger", proposal, agreed) && !may("line-manager", proposal, agreed))
        // Unlike a view, a proposal of one's own is not kept after the role.
        proposal.writtenBy = "line-manager"
        fixture.add(proposal)
        edited.writtenBy = "line-manager"
        #expect(!may("line-manager", proposal, edited))
    }

    @Test("what was agreed on a day ends the round of that day")
    mutating func sameDay() {
        let own = judgement("own", .talent, by: "anne"),
            leaders = judgement("leaders", .lineManager, by: "line-manager")
        fixture.add(own)
        fixture.add(leaders)
        #expect(fixture.workspace.openViews(of: "anne") != nil && fixture.workspace.isOfThisRound(own))
        fixture.add(judgement("agreed", .together, by: "anne"))
        #expect(fixture.workspace.openViews(of: "anne") == nil && !fixture.workspace.isOfThisRound(own))
        #expect(
            fixture.workspace.agreedJudgement(of: "anne")?.id == "agreed" && fixture.workspace.judgedOn("anne") == today
        )
        // Both views were shared before, and stay readable for both.
        #expect(fixture.workspace.isOpen(own) && fixture.workspace.isOpen(leaders))
    }

    @Test("two views are one round's where nothing was agreed from the first one's day until before the second's")
    mutating func rounds() {
        let early = judgement("own", .talent, by: "anne", on: today.adding(days: -10))
        fixture.add(early)
        fixture.add(judgement("leaders", .lineManager, by: "line-manager"))
        for (days, isOpen) in [(-11, true), (-10, false), (-1, false), (0, true)] {
            fixture.add(judgement("agreed", .together, by: "anne", on: today.adding(days: days)))
            #expect(fixture.workspace.isOpen(early) == isOpen, "\(days)")
        }
    }

    @Test("the newest agreed judgement stands, and a proposal after it does not")
    mutating func standing() {
        fixture.add(judgement("first", .together, by: "anne", on: SmallCohort.autumn))
        fixture.add(judgement("second", .together, by: "anne", on: SmallCohort.autumn.adding(days: 1)))
        fixture.add(judgement("third", .together, by: "anne", isShared: false))
        #expect(fixture.workspace.agreedJudgement(of: "anne")?.id == "second")
    }

    @Test("a view is open when both are shared by those whose they are, not when the owner entered the other")
    mutating func ownersView() {
        let own = judgement("own", .talent, by: "anne")
        fixture.add(own)
        fixture.add(judgement("kept", .lineManager, by: nil))
        #expect(!fixture.workspace.isOpen(own))
        fixture.add(judgement("leaders", .lineManager, by: "line-manager", isShared: false))
        #expect(!fixture.workspace.isOpen(own))
        fixture.add(judgement("leaders", .lineManager, by: "line-manager"))
        #expect(fixture.workspace.isOpen(own))
    }
}
