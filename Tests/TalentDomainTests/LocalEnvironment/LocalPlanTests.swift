import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The plan for the local talent environment")
final class LocalPlanTests {
    private var data = SmallCohort().workspace
    private var plan: LocalPlan { data.localPlan(of: "anne") ?? LocalPlan(talent: "anne") }

    private func change(by name: String, _ body: (inout LocalPlan) -> Void) throws {
        let old = plan
        var new = old
        body(&new)
        try data.apply(.localPlan(Edit(from: old, to: new)), by: SmallCohort.viewer(name))
    }

    private func agree(_ role: Role, by name: String, as person: Person.ID? = nil) throws {
        try change(by: name) {
            $0.agreements.append(.init(role, by: person ?? Person.ID(name), on: SmallCohort.today))
        }
    }

    private func agreeAll() throws {
        try agree(.talent, by: "anne")
        try agree(.lineManager, by: "line-manager")
        try agree(.internalConsultant, by: "consultant")
    }

    @Test("talent, line manager and internal consultant write it, a buddy reads it, and nobody else does")
    func readers() throws {
        for name in ["anne", "line-manager", "consultant"] {
            try change(by: name) { $0.points.append(.init(id: name, what: "Et møde")) }
        }
        for (name, reads) in [
            ("anne", true), ("line-manager", true), ("consultant", true), ("bo", true), ("cay", false),
            ("mentor", false), ("lead", false), ("consultant-elsewhere", false), ("steering", false),
        ] {
            let seen = data.visible(to: SmallCohort.viewer(name)).localPlan(of: "anne")
            #expect((seen != nil) == reads, "\(name)")
        }
        for name in ["bo", "mentor", "lead", "consultant-elsewhere"] {
            #expect(throws: Refusal.self, "\(name)") { try change(by: name) { $0.points = [] } }
        }
    }

    @Test("it is agreed once all three have agreed, each for themselves")
    func agreed() throws {
        #expect(plan.missing == LocalPlan.partners)
        try agree(.talent, by: "anne")
        #expect(!plan.isAgreed && plan.missing == [.lineManager, .internalConsultant])
        for (role, name, person) in [
            (Role.lineManager, "anne", "anne"), (.lineManager, "anne", "line-manager"),
            (.internalConsultant, "line-manager", "line-manager"), (.mentor, "anne", "anne"),
        ] as [(Role, String, Person.ID)] {
            #expect(throws: Refusal.self, "\(role) \(name)") { try agree(role, by: name, as: person) }
        }
        try agree(.lineManager, by: "line-manager")
        try agree(.internalConsultant, by: "consultant")
        #expect(plan.isAgreed && plan.agreedOn == SmallCohort.today)
    }

    @Test("a change of what is planned ends the agreement; taking stock does not")
    func changed() throws {
        try agreeAll()
        #expect(throws: Refusal.self) { try change(by: "anne") { $0.points[0].who = "Bo" } }
        try change(by: "anne") {
            $0.points[0].standing = .stalled
            $0.points[0].note = "Ingen tid"
        }
        #expect(plan.isAgreed)
        try change(by: "anne") {
            $0.points[0].who = "Bo"
            $0.agreements = []
        }
        #expect(!plan.isAgreed)
    }

    @Test("nothing is agreed without a point, and no point is without words")
    func faults() throws {
        #expect(throws: Refusal.self) {
            try change(by: "anne") {
                $0.points = []
                $0.agreements = [.init(.talent, by: "anne", on: SmallCohort.today)]
            }
        }
        #expect(throws: Refusal.faults([.missing(.text)])) {
            try change(by: "anne") { $0.points.append(.init(id: "q", what: " ")) }
        }
    }

    @Test("two who change it at the same time are told")
    func clash() throws {
        let old = plan
        try change(by: "line-manager") { $0.points.append(.init(id: "q", what: "Et til")) }
        var mine = old
        mine.points[0].what = "Noget andet"
        #expect(throws: Refusal.clash(old.key)) {
            try data.apply(.localPlan(Edit(from: old, to: mine)), by: SmallCohort.viewer("anne"))
        }
    }

    @Test("the owner enters what the three have agreed")
    func owner() throws {
        try data.apply(
            .localPlan(
                Edit(
                    from: plan,
                    to: LocalPlan(
                        talent: "anne", points: plan.points,
                        agreements: LocalPlan.partners.map { .init($0, by: nil, on: SmallCohort.today) }))),
            by: .owner(today: SmallCohort.today))
        #expect(plan.isAgreed)
    }

    @Test("of an erased line manager the agreement stays without the name; with the talent the plan goes")
    func erased() throws {
        try agreeAll()
        try data.apply(
            .localPlan(
                Edit(
                    from: plan,
                    to: LocalPlan(talent: "anne", points: [.init(id: "p", what: "Et møde", who: "line-manager")]))),
            by: SmallCohort.viewer("anne"))
        try agree(.lineManager, by: "line-manager")
        let rest = data.erasing("line-manager", on: SmallCohort.today).workspace
        let kept = try #require(rest.localPlan(of: "anne"))
        #expect(kept.agreements.map(\.by) == [nil] && kept.points[0].who.isEmpty)
        #expect(rest.faults().isEmpty)
        #expect(data.erasing("anne", on: SmallCohort.today).workspace.localPlans.isEmpty)
    }

    @Test("it is in the export of the talent, and of whoever agreed to it")
    func export() throws {
        try agreeAll()
        for name in ["anne", "line-manager", "consultant"] {
            #expect(data.concerning(Person.ID(name)).localPlan(of: "anne") != nil, "\(name)")
        }
        #expect(data.concerning("bo").localPlans.isEmpty)
    }
}
