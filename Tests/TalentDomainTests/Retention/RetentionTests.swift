import Testing

@testable import TalentDomain

@Suite("How long a finished cohort is kept")
struct RetentionTests {
    private func retention(_ months: Int) throws -> Retention { try #require(Retention(months: months)) }

    /// The preview, with all records counted in the data.
    private func preview(_ retention: Retention, _ data: Workspace, today: String = "2090-01-01") -> [Expiry] {
        retention.preview(in: data, today: at(today)) { kind, talent in
            data.all.count { $0.key.kind == kind && $0.references.contains(RecordKey(talent)) }
        }
    }

    private func data(lastActivity: String, finishedOn: String? = nil) -> (Workspace, Cohort) {
        var data = Workspace()
        let cohort = Cohort(
            id: "hold", name: "Hold 1", programme: Phrase("Prøve"), template: "t", kickOff: at("2027-01-12"),
            finishedOn: finishedOn.map(at))
        data.cohorts[cohort.id] = cohort
        data.activities["sidst"] = Activity(
            id: "sidst", cohort: cohort.id, title: Phrase("Alumnedag"), kind: .alumniDay, track: .common,
            audience: [.talents],
            start: at(lastActivity), end: at(lastActivity), hours: 4, about: Phrase(""))
        return (data, cohort)
    }

    @Test(
        "The time runs in whole months from the last activity, and ends with a shorter month",
        arguments: [
            ("2028-08-31", 6, "2029-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
            ("2028-02-29", 48, "2032-02-29"),
            ("2028-06-15", 24, "2030-06-15"), ("2028-12-31", 2, "2029-02-28"), ("2028-01-31", 1, "2028-02-29"),
        ])
    func dates(last: String, months: Int, goes: String) throws {
        let (data, _) = data(lastActivity: last)
        #expect(try preview(retention(months), data)[0].goes == at(goes))
    }

    @Test("A cohort that was declared finished later is counted from then")
    func finished() throws {
        let (data, _) = data(lastActivity: "2028-06-15", finishedOn: "2028-09-01")
        #expect(try preview(retention(12), data)[0].goes == at("2029-09-01"))
    }

    @Test("It goes on its day, and not the day before")
    func expires() throws {
        let (data, _) = data(lastActivity: "2028-06-15")
        let expiry = try #require(try preview(retention(24), data, today: "2029-01-01").first)
        #expect(!expiry.isOver(on: at("2030-06-14")) && expiry.isOver(on: at("2030-06-15")))
    }

    @Test("Without a decision all is kept, and what is over is shown")
    func forever() {
        let (data, _) = data(lastActivity: "2028-06-15")
        #expect(
            preview(.forever, data, today: "2090-01-01").map { $0.isOver(on: at("2090-01-01")) }
                == [false])
        #expect(preview(.forever, data, today: "2029-01-01").map(\.goes) == [nil])
        #expect(preview(.forever, data, today: "2028-06-15").isEmpty)
    }

    @Test("Months are 1–240", arguments: [0, -1, 241, Int.max])
    func range(months: Int) { #expect(Retention(months: months) == nil) }

    @Test("Whoever has a part elsewhere stays, and goes with the last cohort they had a part in")
    func parts() throws {
        var builder = CohortBuilder()
        let leader = builder.person("Søren Kjær")
        builder.talent("Anne Holm", ledBy: leader)
        let both = builder.talent("Bo Dam")
        builder.apply(
            .cohort(
                .add(
                    Cohort(
                        id: "senere", name: "Hold 4", programme: Phrase("P"), template: "t", kickOff: at("2029-01-12")))
            ))
        builder.apply(
            .talent(
                .add(
                    Talent(
                        id: "bo-igen", person: Person.ID(both.raw), cohort: "senere", direction: .horizontal,
                        targetLevel: .leader))))
        let waiting = builder.person("Eva Ravn", level: .leader)
        builder.apply(
            .talent(.add(Talent(id: "eva", person: waiting, cohort: nil, direction: .horizontal, targetLevel: .leader)))
        )
        let preview = try preview(retention(12), builder.workspace, today: "2028-03-01")
        try #require(preview.map(\.cohort.name) == ["Hold 3", "Hold 4"])
        #expect(preview[0].people == ["anne-holm", leader] && preview[0].staying == 1 && preview[0].talents == 2)
        #expect(preview[1].people == ["bo-dam"] && preview[1].staying == 0)
    }

    @Test("whoever waits for a cohort, or has a role in another, is not erased with the one that is over")
    func waiting() throws {
        var builder = CohortBuilder()
        builder.talent("Anne Holm")
        let again = builder.talent("Bo Dam")
        builder.apply(
            .talent(
                .add(
                    Talent(
                        id: "bo-venter", person: Person.ID(again.raw), cohort: nil, direction: .horizontal,
                        targetLevel: .leader))))
        let lead = builder.person("Mette Krog")
        builder.apply(
            .role(.add(RoleAssignment(id: "lead", person: lead, role: .programmeLead, cohort: CohortBuilder.cohort))))
        let expiry = try #require(try preview(retention(12), builder.workspace, today: "2028-03-01").first)
        #expect(expiry.people == ["anne-holm", lead] && expiry.staying == 1)
        builder.apply(
            .cohort(
                .add(
                    Cohort(
                        id: "senere", name: "Hold 4", programme: Phrase("P"), template: "t", kickOff: at("2029-01-12"))
                )))
        builder.apply(.role(.add(RoleAssignment(id: "igen", person: lead, role: .programmeLead, cohort: "senere"))))
        let later = try #require(try preview(retention(12), builder.workspace, today: "2028-03-01").first)
        #expect(later.people == ["anne-holm"] && later.staying == 2)
    }
}
