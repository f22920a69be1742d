import TalentDomain
import Testing

@Suite("Who waits for a plan")
struct AwaitedPlanTests {
    private let owner = Viewer.owner(today: at("2027-03-15"))

    @Test("A plan should be agreed again within two weeks of a talk")
    func plan() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.meeting(.runningTalk, of: bo, held: "2027-02-28")
        #expect(titles(cohort) == ["Bo Dam: plan mangler"])
        func version(_ number: Int, on day: String, agreedBy: [Person.ID]) {
            cohort.apply(
                .plan(
                    PlanChange(
                        bo,
                        .revision(
                            .add(
                                PlanRevision(
                                    id: .init("r\(number)"), talent: bo, number: number, on: at(day),
                                    content: PlanContent(), agreedBy: agreedBy))))))
        }
        version(1, on: "2027-01-20", agreedBy: [Person.ID(bo.raw)])
        #expect(titles(cohort) == ["Bo Dam: plan ikke aftalt endnu"])
        version(2, on: "2027-01-21", agreedBy: [leader])
        #expect(titles(cohort) == ["Bo Dam: plan skal aftales igen"])
        version(3, on: "2027-03-02", agreedBy: [leader])
        #expect(titles(cohort).isEmpty)
    }

    @Test("A plan that was shared before the talk and agreed at it is agreed: the day of the agreement counts")
    func planAgreedAtTheTalk() throws {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.meeting(.runningTalk, of: bo, held: "2027-02-10")
        let shared = PlanRevision(
            id: "r", talent: bo, number: 1, on: at("2027-02-06"), content: PlanContent(), agreedBy: [Person.ID(bo.raw)])
        cohort.apply(.plan(PlanChange(bo, .revision(.add(shared)))))
        #expect(shared.agreementDay(in: cohort.workspace) == nil && !titles(cohort).isEmpty)
        var agreed = shared
        agreed.agree(leader, on: at("2027-02-10"), in: cohort.workspace)
        cohort.apply(.plan(PlanChange(bo, .revision(Edit(from: shared, to: agreed)))))
        #expect(agreed.agreementDay(in: cohort.workspace) == at("2027-02-10") && titles(cohort).isEmpty)
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at("2027-03-03"))
        #expect(figures.plansAgreed.map { [$0.held, $0.due] } == [1, 1])
    }

    @Test(
        "A plan that was never made is awaited after the first talk's time, held or not; a begun working copy is nobody's business"
    )
    func planNeverMade() {
        var cohort = CohortBuilder()
        let bo = cohort.talent("Bo Dam")
        cohort.activity("samtale-1", .lineManagerTalk, "2027-01-20", "2027-02-10", module: 1)
        #expect(awaited(cohort).filter { $0.kind == .noPlan }.map(\.since) == [at("2027-02-24")])
        cohort.apply(.plan(PlanChange(bo, .plan(.add(DevelopmentPlan(talent: bo, isWorkingCopy: true))))))
        #expect(awaited(cohort).contains { $0.kind == .noPlan })
    }

    @Test("A plan is due for all by the programme's first talk, expectations included, whether a talent held it or not")
    func planSameDay() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let anne = cohort.talent("Anne Holm", ledBy: leader)
        cohort.talent("Bo Dam", ledBy: leader)
        cohort.talent("Carl Lund", ledBy: leader, joinedOn: "2027-01-20")
        cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common, audience: [.talents, .lineManagers])
        cohort.activity("samtale-1", .lineManagerTalk, "2027-02-24", "2027-03-10", module: 1)
        cohort.meeting(.expectationTalk, of: anne, held: "2027-01-05")
        func plans(_ day: String) -> [String] {
            titles(cohort, by: Viewer.owner(today: at(day))).filter { $0.contains("plan") }
        }
        func figure(_ day: String) -> Tally? {
            CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at(day)).plansAgreed
        }
        #expect(plans("2027-01-26").isEmpty && figure("2027-01-26")?.due == 0)
        #expect(plans("2027-01-27") == ["Anne Holm: plan mangler", "Bo Dam: plan mangler"])
        #expect(figure("2027-01-27") == Tally(held: 0, due: 2, people: 2))
        cohort.apply(
            .plan(
                PlanChange(
                    anne,
                    .revision(
                        .add(
                            PlanRevision(
                                id: .init("r"), talent: anne, number: 1, on: at("2027-01-08"), content: PlanContent(),
                                agreedBy: [leader]))))))
        #expect(plans("2027-01-27") == ["Bo Dam: plan mangler"])
        #expect(figure("2027-01-27") == Tally(held: 1, due: 2, people: 2))
        // For a talent who joined after the kick-off, the first talk after that is the first one due.
        #expect(figure("2027-03-25") == Tally(held: 1, due: 3, people: 3))
    }
}
