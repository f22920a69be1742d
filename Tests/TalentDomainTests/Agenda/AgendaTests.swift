import TalentDomain
import Testing

@Suite("What comes up")
struct AgendaTests {
    @Test("Activities and each talent's own dates stand in the order of time, the last day included")
    func upcoming() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm")
        cohort.activity("modul-3-dag-1", .moduleDay, "2027-03-17", track: .common, module: 3)
        cohort.activity("samtale-2", .lineManagerTalk, "2027-03-01", "2027-03-20")
        cohort.activity("hverdag", .everyday, "2027-01-12", "2027-12-01")
        cohort.activity("modul-3-dag-2", .moduleDay, "2027-04-14", track: .common, module: 3)
        cohort.meeting(.runningTalk, of: anne, planned: "2027-03-17")
        cohort.meeting(.runningTalk, of: anne, planned: "2027-03-16", held: "2027-03-16")
        cohort.apply(.task(.add(LeadershipTask(id: .init("o1"), talent: anne, text: "Budget", due: at("2027-03-29")))))
        cohort.apply(
            .task(.add(LeadershipTask(id: .init("o2"), talent: anne, text: "Vagtplan", due: at("2027-03-30")))))
        cohort.apply(
            .task(
                .add(
                    LeadershipTask(
                        id: .init("o3"), talent: anne, text: "Klaret", due: at("2027-03-20"), progress: .reached))))

        let items = Agenda.upcoming(in: cohort.workspace, cohort: CohortBuilder.cohort, from: at("2027-03-15"))
        #expect(
            items.map { "\($0.day) \($0.moment.rawValue) \($0.title.da)" } == [
                "2027-03-17 on Moduldag modul-3-dag-1", "2027-03-17 on Samtale med nærmeste leder",
                "2027-03-20 ends Samtale med nærmeste leder samtale-2",
                "2027-03-29 due Budget",
            ])
    }

    @Test("Goals of the plan come up with their dates until they are reached")
    func goals() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm")
        cohort.apply(.plan(PlanChange(anne, .plan(.add(DevelopmentPlan(talent: anne, isWorkingCopy: false))))))
        for (order, progress) in [Progress.underWay, .reached].enumerated() {
            cohort.apply(
                .plan(
                    PlanChange(
                        anne,
                        .goal(
                            .add(
                                Goal(
                                    id: .init("g\(order)"), order: order, level: .team, text: "Mål \(order)",
                                    due: at("2027-03-16"), progress: progress))))))
        }
        let items = Agenda.upcoming(in: cohort.workspace, cohort: CohortBuilder.cohort, from: at("2027-03-15"))
        #expect(items.map(\.title.da) == ["Mål 0"])
    }
}
