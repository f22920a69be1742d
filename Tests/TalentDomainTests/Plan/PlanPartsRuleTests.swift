import Foundation
import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The products, training grounds and protégés of a plan")
struct PlanPartsRuleTests {
    private let anne = SmallCohort.viewer("anne")

    private func product(_ texts: String..., module: Int = 4) -> ModuleProduct {
        let parts = zip(["Indad", "Udad"], texts + ["", ""]).map { ModuleProduct.Part(name: Phrase($0), text: $1) }
        return ModuleProduct(
            module: module, name: Phrase("Kommunikationsstrategi", "Communication strategy"), parts: parts,
            on: SmallCohort.today)
    }

    private func change(_ step: PlanChange.Step) -> Change { .plan(PlanChange("anne", step)) }

    private var workspace: Workspace {
        var data = SmallCohort(isWritten: false).workspace
        let plan = DevelopmentPlan(talent: "anne", isWorkingCopy: true)
        data.plans[plan.id] = plan
        return data
    }

    private func content(_ data: Workspace) -> PlanContent? { data.plan(of: "anne")?.content }

    @Test("a product without any text is refused")
    func empty() {
        var data = workspace
        #expect(throws: Refusal.faults([.missing(.text)])) {
            try data.apply(change(.product(.add(product("", " ")))), by: anne)
        }
    }

    @Test("products stand in the order of their modules, and one that was changed meanwhile is not overwritten")
    func order() throws {
        var data = workspace
        try data.apply(change(.product(.add(product("Et møde")))), by: anne)
        try data.apply(change(.product(.add(product("Et hus", module: 1)))), by: anne)
        #expect(content(data)?.products.map(\.module) == [1, 4])
        #expect(throws: Refusal.self) {
            try data.apply(change(.product(Edit(from: product("Andet"), to: product("Nyt")))), by: anne)
        }
    }

    @Test("a version tells each product, ground and protégé that differs")
    func alterations() {
        var old = PlanContent(), new = PlanContent()
        old.products = [product("Et møde")]
        new.products = [product("Et møde", "Én side")]
        new.grounds = [TrainingGround(id: "g", order: 1, text: "Et projekt")]
        old.proteges = [Protege(id: "p", order: 1, initials: "MK")]
        new.proteges = [Protege(id: "p", order: 1, initials: "MK", trains: "møder")]
        #expect(
            new.alterations(since: old) == [
                .product(old: old.products[0], new: new.products[0]),
                .protege(old: old.proteges[0], new: new.proteges[0]), .ground(old: nil, new: new.grounds[0]),
            ])
        #expect(PlanDifference(from: old, to: new).others == 3)
    }

    @Test("a plan of an earlier release is read, and one without the new parts is stored as before")
    func earlier() throws {
        let stored =
            #"{"goals":[],"isSharedWithMentor":false,"isWithheldFromBuddy":false,"learning":[],"proteges":[{"id":"p","initials":"FJ","order":1}],"texts":{},"transition":[]}"#
        let content = try JSONDecoder().decode(PlanContent.self, from: Data(stored.utf8))
        #expect(content.products == [] && content.grounds == [] && content.proteges[0].trains == nil)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(content), as: UTF8.self) == stored)
    }

    @Test("a buddy reads none of them")
    func buddy() {
        var content = PlanContent()
        content.products = [product("Et møde")]
        content.grounds = [TrainingGround(id: "g", order: 1, text: "Et projekt")]
        #expect(content.goalsOnly == PlanContent())
    }

    @Test("the levels without a goal are told")
    func levels() {
        var content = PlanContent()
        content.goals = [Goal(id: "m", order: 1, level: .team, text: "Et mål")]
        #expect(content.levelsWithoutGoal == [.individual, .organisation])
    }
}
