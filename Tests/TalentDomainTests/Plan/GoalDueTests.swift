import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The due date of a goal")
struct GoalDueTests {
    private let anne = SmallCohort.viewer("anne")

    private func goal(due: Day?, text: String = "Delegere driften") -> Goal {
        Goal(id: "maal", order: 1, level: .individual, text: text, due: due)
    }

    private func workspace(_ goal: Goal? = nil) -> Workspace {
        var data = SmallCohort(isWritten: false).workspace
        var plan = DevelopmentPlan(talent: "anne", isWorkingCopy: true)
        plan.content.goals = goal.map { [$0] } ?? []
        data.plans[plan.id] = plan
        return data
    }

    private func store(_ edit: Edit<Goal>, in data: inout Workspace) throws {
        try data.apply(.plan(PlanChange("anne", .goal(edit))), by: anne)
    }

    @Test(
        "lies within the programme or after it; before it begins or in another century, it is refused with the reason")
    func refused() throws {
        var data = workspace()
        for (due, reason) in [
            (SmallCohort.autumn.adding(days: -1), "er før forløbet, der begynder"),
            (Day("2127-05-01"), "Er årstallet rigtigt?"),
        ] {
            let refusal = #expect(throws: Refusal.self) { try store(.add(goal(due: due)), in: &data) }
            #expect(refusal?.message.da.contains(reason) == true)
        }
        try store(.add(goal(due: SmallCohort.today)), in: &data)
    }

    @Test("one that stands already does not hinder another change of the goal")
    func older() throws {
        let old = goal(due: SmallCohort.autumn.adding(days: -40))
        var data = workspace(old)
        try store(Edit(from: old, to: goal(due: old.due, text: "Delegere alt")), in: &data)
        #expect(data.plan(of: "anne")?.content.goals.map(\.text) == ["Delegere alt"])
    }
}
