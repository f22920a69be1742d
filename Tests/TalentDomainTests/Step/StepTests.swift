import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Er du klar til trinet?")
final class StepTests {
    private static let talent: StepAssessment.ID = "step-talent", manager: StepAssessment.ID = "step-lineManager"

    /// The small cohort, in which both have answered and nobody has shared.
    private var data = SmallCohort().workspace

    private func seen(by name: String) -> Set<StepAssessment.ID> {
        Set(data.visible(to: SmallCohort.viewer(name)).stepAssessments.keys)
    }

    private func alter(
        _ id: StepAssessment.ID, by name: String, _ body: (inout StepAssessment) -> Void
    ) throws {
        let old = try #require(data.stepAssessments[id])
        var new = old
        body(&new)
        try data.apply(.stepAssessment(Edit(from: old, to: new)), by: SmallCohort.viewer(name))
    }

    private func shareBoth() throws {
        try alter(Self.talent, by: "anne") { $0.isShared = true }
        try alter(Self.manager, by: "line-manager") { $0.isShared = true }
    }

    private func fresh(
        _ judge: Judge, round: Int = 1, level: Level = .chief, by name: String
    ) -> StepAssessment {
        StepAssessment(
            id: "ny", talent: "anne", level: level, round: round, on: SmallCohort.today, judge: judge,
            writtenBy: Person.ID(name))
    }

    @Test("the owner enters the answers of a round only while neither of the two has begun, and then they do not begin")
    func owners() throws {
        func entered(_ judge: Judge, id: StepAssessment.ID) -> StepAssessment {
            StepAssessment(
                id: id, talent: "anne", level: .chief, on: SmallCohort.today, judge: judge,
                answers: Array(repeating: .init(.underWay), count: 5), isShared: true)
        }
        let owner = SmallCohort.viewer("owner")
        #expect(throws: Refusal.self) {
            try data.apply(.stepAssessment(.add(entered(.talent, id: "tastet"))), by: owner)
        }
        data.stepAssessments = [:]
        #expect(
            data.assessing("anne", by: owner).entersBoth
                && !data.assessing("anne", by: SmallCohort.viewer("bo")).entersBoth)
        try data.apply(
            .several(
                [
                    .stepAssessment(.add(entered(.talent, id: "a"))),
                    .stepAssessment(.add(entered(.lineManager, id: "b"))),
                ],
                what: Phrase("Tastet ind")), by: owner)
        #expect(seen(by: "anne") == ["a", "b"] && seen(by: "consultant") == ["a", "b"] && seen(by: "bo").isEmpty)
        #expect(data.stepRound(of: "anne") == 2)
    }

    @Test("each reads only their own until both have shared; then the consultant reads them too, and never the lead")
    func readers() throws {
        #expect(seen(by: "anne") == [Self.talent] && seen(by: "line-manager") == [Self.manager])
        try alter(Self.talent, by: "anne") { $0.isShared = true }
        #expect(seen(by: "line-manager") == [Self.manager] && seen(by: "consultant").isEmpty)
        try alter(Self.manager, by: "line-manager") { $0.isShared = true }
        for name in ["anne", "line-manager", "consultant"] {
            #expect(seen(by: name) == [Self.talent, Self.manager], "\(name)")
        }
        for name in ["lead", "bo", "cay", "mentor", "steering"] { #expect(seen(by: name).isEmpty, "\(name)") }
    }

    @Test("answers that both can read are not changed, deleted or taken back")
    func fixed() throws {
        try shareBoth()
        for (id, name) in [(Self.talent, "anne"), (Self.manager, "line-manager")] {
            let old = try #require(data.stepAssessments[id])
            #expect(throws: Refusal.self) { try alter(id, by: name) { $0.isShared = false } }
            #expect(throws: Refusal.self) { try alter(id, by: name) { $0.answers[0].example = "Andet" } }
            #expect(throws: Refusal.self) {
                try data.apply(.stepAssessment(.remove(old)), by: SmallCohort.viewer(name))
            }
        }
    }

    @Test("nobody writes the other's answers, nor their own twice in a round")
    func own() throws {
        #expect(throws: Refusal.self) { try alter(Self.talent, by: "line-manager") { $0.isShared = true } }
        for (assessment, name) in [
            (fresh(.lineManager, by: "anne"), "anne"), (fresh(.talent, by: "line-manager"), "line-manager"),
            (fresh(.talent, by: "anne"), "anne"),
        ] {
            #expect(throws: Refusal.self) {
                try data.apply(.stepAssessment(.add(assessment)), by: SmallCohort.viewer(name))
            }
        }
    }

    @Test("all five statements are answered before the answers are shared")
    func complete() throws {
        try alter(Self.talent, by: "anne") { $0.answers[4].step = nil }
        let message = #expect(throws: Refusal.self) { try alter(Self.talent, by: "anne") { $0.isShared = true } }
        #expect(message?.message.da.contains("1 mangler") == true)
    }

    @Test("a new round begins once both have shared, and is about one level")
    func rounds() throws {
        #expect(data.stepRound(of: "anne") == 1)
        #expect(throws: Refusal.self) {
            try data.apply(.stepAssessment(.add(fresh(.talent, round: 2, by: "anne"))), by: SmallCohort.viewer("anne"))
        }
        try shareBoth()
        #expect(data.stepRound(of: "anne") == 2 && data.stepRounds(of: "anne").map(\.number) == [1])
        try data.apply(
            .stepAssessment(.add(fresh(.talent, round: 2, level: .strategicChief, by: "anne"))),
            by: SmallCohort.viewer("anne"))
        #expect(data.stepLevel(of: "anne") == .strategicChief)
        var other = fresh(.lineManager, round: 2, by: "line-manager")
        other.id = "lederens"
        #expect(throws: Refusal.self) {
            try data.apply(.stepAssessment(.add(other)), by: SmallCohort.viewer("line-manager"))
        }
        other.level = .strategicChief
        try data.apply(.stepAssessment(.add(other)), by: SmallCohort.viewer("line-manager"))
        #expect(seen(by: "anne") == [Self.talent, Self.manager, "ny"])
    }

    @Test("the statements on which the two are furthest apart come first")
    func distance() {
        func answers(_ steps: [StepAnswer], _ judge: Judge) -> StepAssessment {
            StepAssessment(
                id: "a", talent: "anne", level: .chief, on: SmallCohort.today, judge: judge,
                answers: steps.map { .init($0) })
        }
        let round = StepRound(
            number: 1,
            talent: answers([.practising, .underWay, .confident, .confident, .practising], .talent),
            lineManager: answers([.practising, .confident, .confident, .practising, .confident], .lineManager))
        #expect((0..<5).map(round.distance) == [0, 1, 0, 2, 2])
        #expect(round.byDistance == [3, 4, 1, 0, 2])
    }

    @Test("a new line manager reads nothing that the former one had not shared, and answers for themselves")
    func successor() throws {
        let tomorrow = SmallCohort.today.adding(days: 1)
        data.roles["line-manager"]?.until = SmallCohort.today
        data.people["ny-leder"] = Person(
            id: "ny-leder", givenName: "Ny", familyName: "Leder", email: "", organisation: "Nordby Kommune")
        data.roles["ny"] = RoleAssignment(
            id: "ny", person: "ny-leder", role: .lineManager, talent: "anne", from: tomorrow)
        let viewer = SmallCohort.viewer("ny-leder", on: tomorrow)
        #expect(data.visible(to: viewer).stepAssessments.isEmpty)
        var own = fresh(.lineManager, by: "ny-leder")
        own.on = tomorrow
        try data.apply(.stepAssessment(.add(own)), by: viewer)
        // The former one keeps what they wrote, and cannot share it any more.
        let former = SmallCohort.viewer("line-manager", on: tomorrow)
        #expect(data.visible(to: former).stepAssessments.keys.contains(Self.manager))
        var shared = try #require(data.stepAssessments[Self.manager])
        shared.isShared = true
        #expect(throws: Refusal.self) {
            try data.apply(
                .stepAssessment(Edit(from: data.stepAssessments[Self.manager], to: shared)), by: former)
        }
    }

    @Test("of an erased line manager, shared answers stay without examples and unshared ones go")
    func erased() throws {
        let unshared = data.erasing("line-manager", on: SmallCohort.today).workspace
        #expect(unshared.stepAssessments.keys.sorted() == [Self.talent])
        try shareBoth()
        let rest = data.erasing("line-manager", on: SmallCohort.today).workspace
        let kept = try #require(rest.stepAssessments[Self.manager])
        #expect(kept.answers.allSatisfy { $0.example.isEmpty && $0.step == .underWay })
        #expect(
            rest.stepRounds(of: "anne").first?.talent != nil && rest.stepRounds(of: "anne").first?.lineManager != nil)
        #expect(rest.faults().isEmpty)
    }
}
