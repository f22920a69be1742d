import TalentDomain
import Testing

@Suite("Who waits for a judgement of readiness")
struct AwaitedReadinessTests {
    private let owner = Viewer.owner(today: at("2027-03-15"))

    private func readiness(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [String] {
        awaited(cohort, by: viewer).filter { $0.kind == .readiness }.map {
            "\($0.talents.map(cohort.workspace.name).joined(separator: ", ")): \($0.title(in: cohort.workspace).da)"
        }
    }

    @Test("After the last module's talk, whoever has not judged is awaited; then the two together")
    func readiness() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        let talk = cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        cohort.meeting(.runningTalk, of: eva, for: talk, held: "2027-03-10")
        #expect(readiness(cohort) == ["Eva Ravn: fælles vurdering af parathed"])
        func judge(_ judge: Judge, shared: Bool = true) {
            cohort.apply(
                .readiness(
                    .add(
                        ReadinessJudgement(
                            id: .init(judge.rawValue.lowercased()), talent: eva, on: at("2027-03-10"),
                            purpose: .horizontal, work: .advanced, performance: .satisfactory,
                            judge: judge, isShared: shared, writtenBy: judge == .talent ? Person.ID(eva.raw) : leader)))
            )
        }
        judge(.talent)
        #expect(readiness(cohort) == ["Eva Ravn: nærmeste leders vurdering"])
        #expect(awaited(cohort).filter { $0.kind == .readiness }[0].responsible == [leader])
        judge(.lineManager)
        #expect(readiness(cohort).isEmpty)
        judge(.together, shared: false)
        #expect(readiness(cohort).isEmpty)
        #expect(
            readiness(cohort, by: Viewer(person: Person.ID(eva.raw), today: owner.today)) == [
                "Eva Ravn: fælles vurdering af parathed"
            ])
    }

    @Test("Whether one of the two has begun to write is told to nobody: only who is ready to share counts")
    func begunInPrivate() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        let before = titles(cohort)
        cohort.apply(
            .readiness(
                .add(
                    ReadinessJudgement(
                        id: .init("own"), talent: eva, on: at("2027-03-10"), purpose: .horizontal, work: .advanced,
                        performance: .satisfactory, judge: .talent,
                        writtenBy: Person.ID(eva.raw)))))
        #expect(titles(cohort) == before)
    }
}
