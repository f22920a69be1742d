import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The people who look at a talent")
struct OnlookerTests {
    @Test("The nearest role comes first, each person once, without the talent and the viewer")
    func order() {
        let data = SmallCohort().workspace
        let onlookers = data.onlookers(of: "anne", besides: SmallCohort.viewer("anne"))
        #expect(
            onlookers.map { "\($0.person.raw): \($0.role.rawValue)" } == [
                "bo: buddy", "line-manager: lineManager", "mentor: mentor", "cay: networkGroup",
                "consultant: internalConsultant", "lead: programmeLead",
            ])
        #expect(!data.onlookers(of: "anne", besides: SmallCohort.viewer("bo")).contains { $0.person == "bo" })
        // Whoever runs the cohort they are a talent of does not look at themself.
        var leading = SmallCohort()
        leading.add(RoleAssignment(id: "leads", person: "anne", role: .programmeLead, cohort: "hold"))
        let others = leading.workspace.onlookers(of: "anne", besides: SmallCohort.viewer("bo"))
        #expect(!others.isEmpty && !others.contains { $0.person == "anne" })
    }

    @Test("The consultant of the buddy's organisation reads on the buddy's screens")
    func buddyConsultant() {
        var cohort = SmallCohort()
        cohort.add(BuddyPair(id: "pair", cohort: "hold", members: ["anne", "cay"]))
        let onlooker = cohort.workspace.onlookers(of: "anne", besides: SmallCohort.viewer("anne"))
            .first { $0.person == "consultant-elsewhere" }
        #expect(onlooker?.talent == "cay")
    }
}
