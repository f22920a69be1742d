import Testing

@testable import TalentDomain

@Suite("Judging readiness, alone and together")
struct JudgingTests {
    private var house = SmallHouse()
    private let today = SmallHouse.today

    init() { house.workspace.readiness = [:] }

    private func judgement(
        _ id: ReadinessJudgement.ID, _ judge: Judge, by writer: Person.ID?, on day: Day? = nil, isShared: Bool = true
    ) -> ReadinessJudgement {
        ReadinessJudgement(
            id: id, talent: "anne", on: day ?? today, purpose: .vertical, work: .nextLevel, performance: .satisfactory,
            judge: judge, isShared: isShared, writtenBy: writer)
    }

    /// Both have shared a view, and one of them proposes what both hold.
    private mutating func propose(by writer: Person.ID = "anne") -> ReadinessJudgement {
        house.add(judgement("own", .talent, by: "anne"))
        house.add(judgement("leaders", .lineManager, by: "line-manager"))
        let proposal = judgement("proposal", .together, by: writer, isShared: false)
        house.add(proposal)
        return proposal
    }

    private func may(_ name: String, _ old: ReadinessJudgement?, _ new: ReadinessJudgement?) -> Bool {
        Permission.may(SmallHouse.viewer(name), do: .readiness(Edit(from: old, to: new)), in: house.workspace)
    }

    @Test("the other of the two confirms a proposal word for word, and nobody else does", arguments: [true, false])
    mutating func confirms(byTalent: Bool) {
        let proposal = propose(by: byTalent ? "anne" : "line-manager")
        var agreed = proposal
        agreed.isShared = true
        let confirming = byTalent ? "line-manager" : "anne"
        for name in PermissionTableTests.viewers where name != "keeper" {
            #expect(may(name, proposal, agreed) == (name == confirming), "\(name)")
        }
    }

    @Test("a proposal is not confirmed with another box, purpose, day or comment")
    mutating func confirmsNothingElse() {
        let proposal = propose()
        let others: [(inout ReadinessJudgement) -> Void] = [
            { $0.performance = .exceptional }, { $0.work = .simple }, { $0.purpose = .horizontal },
            { $0.on = SmallHouse.autumn }, { $0.comment = "Næsten" }, { $0.writtenBy = "line-manager" },
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
        house.add(judgement("own", .talent, by: "anne"))
        house.add(judgement("leaders", .lineManager, by: "line-manager"))
        #expect(!may("anne", nil, judgement("new", .together, by: "anne")))
        #expect(may("anne", nil, judgement("new", .together, by: "anne", isShared: false)))
        #expect(may("anne", nil, judgement("new", .talent, by: "anne")))
        #expect(!may("anne", nil, judgement("new", .talent, by: "line-manager")))
        #expect(!may("anne", nil, judgement("new", .talent, by: nil)))
        #expect(!may("anne", nil, judgement("new", .lineManager, by: "anne")))
        #expect(!may("line-manager", nil, judgement("new", .talent, by: "line-manager")))
        #expect(!may("mentor", nil, judgement("new", .talent, by: "mentor")))
    }

    @Test("a view that both can read is not rewritten; the talent adds a comment to their own, the manager none")
    mutating func openViews() {
        _ = propose()
        house.workspace.readiness["proposal"] = nil
        for (name, id, mayComment) in [("anne", "own", true), ("line-manager", "leaders", false)] {
            // It was added by `propose`.
            let view = house.workspace.readiness[ReadinessJudgement.ID(id)]!
            var commented = view, other = view
            commented.comment = "Vi så det forskelligt"
            other.performance = .notYet
            #expect(may(name, view, commented) == mayComment, "\(name)")
            #expect(!may(name, view, other) && !may(name, view, nil), "\(name)")
        }
    }

    @Test("what was agreed on a day ends the round of that day")
    mutating func sameDay() {
        let own = judgement("own", .talent, by: "anne"),
            leaders = judgement("leaders", .lineManager, by: "line-manager")
        house.add(own)
        house.add(leaders)
        #expect(house.workspace.openViews(of: "anne") != nil && house.workspace.isOfThisRound(own))
        house.add(judgement("agreed", .together, by: "anne"))
        #expect(house.workspace.openViews(of: "anne") == nil && !house.workspace.isOfThisRound(own))
        #expect(house.workspace.standing(of: "anne")?.id == "agreed" && house.workspace.judgedOn("anne") == today)
        // Both views were shared before, and stay readable for both.
        #expect(house.workspace.isOpen(own) && house.workspace.isOpen(leaders))
    }

    @Test("two views are one round's where nothing was agreed from the first one's day until before the second's")
    mutating func rounds() {
        let early = judgement("own", .talent, by: "anne", on: today.adding(days: -10))
        house.add(early)
        house.add(judgement("leaders", .lineManager, by: "line-manager"))
        for (days, isOpen) in [(-11, true), (-10, false), (-1, false), (0, true)] {
            house.add(judgement("agreed", .together, by: "anne", on: today.adding(days: days)))
            #expect(house.workspace.isOpen(early) == isOpen, "\(days)")
        }
    }

    @Test("the newest agreed judgement stands, and a proposal after it does not")
    mutating func standing() {
        house.add(judgement("first", .together, by: "anne", on: SmallHouse.autumn))
        house.add(judgement("second", .together, by: "anne", on: SmallHouse.autumn.adding(days: 1)))
        house.add(judgement("third", .together, by: "anne", isShared: false))
        #expect(house.workspace.standing(of: "anne")?.id == "second")
    }

    @Test("a view is open when both are shared by those whose they are, not when the keeper entered the other")
    mutating func keepersView() {
        let own = judgement("own", .talent, by: "anne")
        house.add(own)
        house.add(judgement("kept", .lineManager, by: nil))
        #expect(!house.workspace.isOpen(own))
        house.add(judgement("leaders", .lineManager, by: "line-manager", isShared: false))
        #expect(!house.workspace.isOpen(own))
        house.add(judgement("leaders", .lineManager, by: "line-manager"))
        #expect(house.workspace.isOpen(own))
    }
}
