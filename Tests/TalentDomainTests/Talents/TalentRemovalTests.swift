import Testing

@testable import TalentDomain

@Suite("Deleting a talent who was added by mistake")
struct TalentRemovalTests {
    @Test("takes the roles and the person along, if nothing else refers to them")
    func alone() throws {
        var builder = CohortBuilder()
        let anne = builder.talent("Anne Holm", ledBy: builder.person("Bodil Ravn"))
        let data = builder.workspace
        var after = data
        let talent = try #require(data.talents[anne]), removal = try #require(data.removal(of: talent))
        try after.apply(.several(removal, what: Phrase("Slettet", "Deleted")))
        #expect(after.talents.isEmpty && after.roles.isEmpty && after.people.keys.map(\.raw) == ["bodil-ravn"])
    }

    @Test("leaves a person who has another role")
    func otherRole() throws {
        var builder = CohortBuilder()
        let anne = builder.talent("Anne Holm"), bo = builder.talent("Bo Dam")
        builder.apply(.role(.add(RoleAssignment(id: "leder", person: "anne-holm", role: .lineManager, talent: bo))))
        let data = builder.workspace
        let talent = try #require(data.talents[anne]), removal = try #require(data.removal(of: talent))
        #expect(removal.count == 1)
    }

    @Test("is not possible once somebody has met with the talent")
    func met() throws {
        var builder = CohortBuilder()
        let anne = builder.talent("Anne Holm")
        builder.meeting(.runningTalk, of: anne, held: "2027-02-01")
        let talent = try #require(builder.workspace.talents[anne])
        #expect(builder.workspace.removal(of: talent) == nil)
    }

    @Test("A plan that was kept for the talent becomes their own once")
    func takeover() throws {
        var builder = CohortBuilder()
        let anne = builder.talent("Anne Holm")
        var data = builder.workspace
        #expect(data.planTakeover(of: anne) == nil)
        let plan = DevelopmentPlan(talent: anne, isWorkingCopy: false, content: PlanContent())
        data[plan.id] = plan
        #expect(data.planTakeover(of: anne)?.new?.isWorkingCopy == true)
        var own = plan
        own.isWorkingCopy = true
        data[plan.id] = own
        #expect(data.planTakeover(of: anne) == nil)
    }
}
