import Testing

@testable import TalentDomain

@Suite("Judging readiness")
struct ReadinessJudgingTests {
    private static let today = at("2027-03-15")

    private func data(_ judgements: ReadinessJudgement...) -> Workspace {
        var builder = CohortBuilder()
        builder.talent("Anne Holm", direction: .vertical, ledBy: builder.person("Bodil Ravn"))
        var data = builder.workspace
        for judgement in judgements { data[judgement.id] = judgement }
        return data
    }

    private func judgement(
        _ id: ReadinessJudgement.ID, on day: String, by judge: Judge, _ writer: Person.ID,
        _ performance: Performance = .satisfactory, isShared: Bool = true
    ) -> ReadinessJudgement {
        ReadinessJudgement(
            id: id, talent: "anne-holm", on: at(day), purpose: .vertical, work: .simple, performance: performance,
            judge: judge, isShared: isShared, writtenBy: writer)
    }

    private func judging(_ data: Workspace, by person: Person.ID) -> ReadinessJudging {
        data.judging(of: "anne-holm", by: Viewer(person: person, today: Self.today))
    }

    @Test("Talent and line manager judge as themselves, others not at all, the owner for both")
    func judges() {
        let data = data()
        #expect(judging(data, by: "anne-holm").ownJudge == .talent)
        #expect(judging(data, by: "bodil-ravn").ownJudge == .lineManager)
        #expect(judging(data, by: "nobody").ownJudge == nil && !judging(data, by: "nobody").mayJudge)
        let owner = data.judging(of: "anne-holm", by: .owner(today: Self.today))
        #expect(owner.ownJudge == nil && owner.mayJudge && owner.nextJudge == .together)
    }

    @Test("A begun judgement is continued, and a proposal comes next once both have shared")
    func next() {
        let mine = judgement("mine", on: "2027-03-01", by: .talent, "anne-holm", isShared: false)
        let begun = judging(data(mine), by: "anne-holm")
        #expect(begun.begun?.id == "mine" && begun.nextJudge == .talent)
        var shared = mine
        shared.isShared = true
        let theirs = judgement("theirs", on: "2027-03-02", by: .lineManager, "bodil-ravn")
        let both = judging(data(shared, theirs), by: "anne-holm")
        #expect(both.begun == nil && both.nextJudge == .together)
    }

    @Test("A proposal is the proposer's to edit and the other's to confirm")
    func proposal() {
        let data = data(
            judgement("mine", on: "2027-03-01", by: .talent, "anne-holm"),
            judgement("theirs", on: "2027-03-02", by: .lineManager, "bodil-ravn"),
            judgement("proposal", on: "2027-03-03", by: .together, "bodil-ravn", isShared: false))
        #expect(judging(data, by: "bodil-ravn").begun?.id == "proposal")
        #expect(judging(data, by: "anne-holm").proposal(byViewer: false)?.id == "proposal")
        #expect(judging(data, by: "anne-holm").begun == nil)
    }

    @Test("A new judgement begins with the values of the last one")
    func firstValues() {
        let data = data(judgement("last", on: "2027-02-01", by: .talent, "anne-holm", .exceptional))
        let new = judging(data, by: "anne-holm").newJudgement(by: .talent)
        #expect(new.performance == .exceptional && new.work == .simple && new.on == Self.today)
        #expect(new.writtenBy == "anne-holm" && !new.isShared)
    }

    @Test("The status tells the box, since when, the one before and the direction")
    func status() {
        func agreed(_ id: ReadinessJudgement.ID, _ day: String, _ performance: Performance) -> ReadinessJudgement {
            ReadinessJudgement(
                id: id, talent: "anne-holm", on: at(day), purpose: .vertical, work: .simple, performance: performance,
                judge: .together)
        }
        let data = data(
            agreed("1", "2027-01-10", .notYet), agreed("2", "2027-02-10", .satisfactory),
            agreed("3", "2027-03-10", .satisfactory))
        let status = ReadinessStatus(of: "anne-holm", in: data)
        #expect(status?.box.number == 5 && status?.before?.number == 6)
        #expect(status?.since == at("2027-02-10") && status?.trend == .same)
        #expect(ReadinessStatus(of: "bo", in: data) == nil)
    }
}
