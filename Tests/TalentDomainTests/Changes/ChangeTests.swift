import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Changes")
struct ChangeTests {
    var fixture = SmallCohort()

    private func refusal(_ change: Change) -> Refusal? {
        var workspace = fixture.workspace
        do {
            try workspace.apply(change)
            return nil
        } catch {
            #expect(workspace == fixture.workspace)
            return error
        }
    }

    @Test("An edit of what somebody else changed meanwhile is a clash")
    mutating func clashes() throws {
        let task = try #require(fixture.workspace.tasks["task"])
        var ours = task, theirs = task
        ours.text = "Vores"
        theirs.text = "Deres"
        try fixture.workspace.apply(.task(Edit(from: task, to: theirs)))
        #expect(refusal(.task(Edit(from: task, to: ours))) == .clash(task.key))
        #expect(refusal(.task(.remove(task))) == .clash(task.key))
        #expect(refusal(.task(.add(task))) == .clash(task.key))
        #expect(refusal(.task(Edit(from: theirs, to: ours))) == nil)
    }

    @Test("Two people may change two goals of one plan, but not the same one")
    mutating func goalsAreApart() throws {
        let goal = try #require(fixture.workspace.plan(of: "anne")?.content.goals.first)
        var reached = goal
        reached.progress = .reached
        try fixture.workspace.apply(
            .plan(PlanChange("anne", .goal(.add(Goal(id: "other", order: 2, level: .team, text: "Fælles dagsorden"))))))
        try fixture.workspace.apply(.plan(PlanChange("anne", .goal(Edit(from: goal, to: reached)))))
        #expect(
            refusal(.plan(PlanChange("anne", .goal(Edit(from: goal, to: nil)))))
                == .clash(RecordKey(DevelopmentPlan.id(of: "anne"))))
    }

    @Test("A removed goal comes back to its place")
    mutating func goalsKeepTheirPlace() throws {
        for order in 2...4 {
            try fixture.workspace.apply(
                .plan(
                    PlanChange(
                        "anne", .goal(.add(Goal(id: RecordID("g\(order)"), order: order, level: .team, text: "Mål"))))))
        }
        let before = fixture.workspace
        let second = try #require(before.plan(of: "anne")?.content.goals[1])
        let removal = Change.plan(PlanChange("anne", .goal(.remove(second))))
        try fixture.workspace.apply(removal)
        try fixture.workspace.apply(removal.inverse)
        #expect(fixture.workspace == before)
    }

    @Test("Of several changes none is made when one cannot be")
    func allOrNothing() {
        let good = Change.task(.add(LeadershipTask(id: "good", talent: "anne", text: "Leder mødet")))
        let bad = Change.task(.add(LeadershipTask(id: "bad", talent: "anne", text: " ")))
        #expect(refusal(.several([good, bad], what: Phrase("To", "Two"))) == .faults([.missing(.text)]))
    }

    @Test("Faults are told by field")
    func faultsByField() throws {
        func fields(_ change: Change) -> [Field] {
            guard case .faults(let faults) = refusal(change) else { return [] }
            return faults.map(\.field)
        }
        let activity = try #require(fixture.workspace.activities["modul"])
        var backwards = activity
        backwards.end = activity.start.adding(days: -1)
        backwards.audience = []
        backwards.hours = 300
        #expect(fields(.activity(Edit(from: activity, to: backwards))) == [.end, .audience, .hours])
        #expect(
            fields(.person(.add(Person(id: "p", givenName: " ", familyName: "", email: "hos-os")))) == [
                .givenName, .email,
            ])
        #expect(
            fields(.plan(PlanChange("anne", .goal(.add(Goal(id: "g", order: 9, level: .team, text: "")))))) == [.text])
        #expect(
            fields(.plan(PlanChange("anne", .protege(.add(Protege(id: "p", order: 1, initials: "Karen")))))) == [
                .initials
            ])
        #expect(fields(.meeting(.add(Meeting(id: "m", kind: .followUp, talents: [])))) == [.talent])
        #expect(fields(.meeting(.add(Meeting(id: "m", kind: .followUp, talents: ["anne"])))) == [.day])
        #expect(fields(.note(.add(fixture.note("n", "mirror", .mirror)))) == [.person])
        #expect(
            fields(.role(.add(RoleAssignment(id: "r", person: "anne", role: .mentor, talent: "anne")))) == [.person])
        #expect(
            fields(
                .readiness(
                    .add(
                        ReadinessJudgement(
                            id: "j", talent: "anne", on: SmallCohort.today, purpose: .vertical, work: .advanced,
                            performance: .notYet, judge: .together)))) == [.work])
    }

    @Test("A buddy pair across levels is refused, with both levels named")
    mutating func pairsOnOneLevel() throws {
        fixture.workspace.people["bo"]?.level = .chief
        fixture.workspace.pairs = [:]
        guard
            case .faults(let faults) = refusal(
                .pair(.add(BuddyPair(id: "p", cohort: "hold", members: ["anne", "bo"]))))
        else {
            Issue.record("a pair across levels was made")
            return
        }
        #expect(faults.map(\.field) == [.members])
        #expect(
            faults.first?.message.da
                == "Buddyer skal være på samme niveau: anne er leder af medarbejdere, bo er leder af ledere.")
    }

    @Test(
        "A promotion afterwards stands in nobody's way: the pair can be ended, the talent completes, the data are sound"
    )
    mutating func promotions() throws {
        let bo = try #require(fixture.workspace.people["bo"]), talent = try #require(fixture.workspace.talents["bo"])
        let pair = try #require(fixture.workspace.pairs["pair"])
        var promoted = bo, completed = talent, ended = pair
        promoted.level = .chief
        completed.status = .completed(on: SmallCohort.today)
        ended.until = SmallCohort.today
        try fixture.workspace.apply(.person(Edit(from: bo, to: promoted)))
        try fixture.workspace.apply(.pair(Edit(from: pair, to: ended)))
        try fixture.workspace.apply(.talent(Edit(from: talent, to: completed)))
        #expect(fixture.workspace.faults().map(\.message.da) == [])
    }

    @Test("What others build on is not deleted, and nothing refers to what is not there")
    func references() throws {
        let anne = try #require(fixture.workspace.people["anne"])
        #expect(refusal(.person(.remove(anne))) == .inUse(anne.key))
        #expect(refusal(.task(.add(LeadershipTask(id: "t", talent: "missing", text: "Opgave")))) == .nothingThere)
    }
}
