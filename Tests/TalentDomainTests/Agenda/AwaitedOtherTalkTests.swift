import Testing

@testable import TalentDomain

@Suite("Talks that the programme asks for, besides those with the line manager")
struct AwaitedOtherTalkTests {
    private var cohort = CohortBuilder()
    private let anne: Talent.ID
    private let lead: Person.ID

    init() {
        anne = cohort.talent("Anne Holm")
        lead = cohort.person("Lone Skov")
        cohort.apply(
            .role(.add(RoleAssignment(id: "lead", person: lead, role: .programmeLead, cohort: CohortBuilder.cohort))))
    }

    private func titles() -> [String] {
        Awaited.all(
            in: cohort.workspace, cohort: CohortBuilder.cohort, for: Viewer(person: lead, today: at("2027-05-01"))
        ).filter { $0.kind == .talk }.map { $0.title(in: cohort.workspace).da }
    }

    @Test(
        "are awaited when they are late, as the talent's screen shows them, unless they are voluntary",
        arguments: [ActivityKind.mentorTalk, .careerTalk, .consultantTalk])
    mutating func late(_ kind: ActivityKind) {
        if kind == .mentorTalk {
            // Without a mentor, it is the mentor that is missing.
            cohort.activity("0", kind, "2027-02-01", "2027-02-28")
            #expect(titles().isEmpty)
            cohort.workspace.activities["0"] = nil
            let mentor = cohort.person("Birgit Holst")
            cohort.apply(
                .role(.add(RoleAssignment(id: "mentor", person: mentor, role: .mentor, talent: anne))))
        }
        cohort.activity("1", kind, "2027-03-01", "2027-03-31")
        cohort.activity("2", kind, "2027-04-01", "2027-04-20", isVoluntary: true)
        #expect(titles() == ["\(kind.name.da) 1"])
        cohort.meeting(kind.meetings[0], of: anne, for: "1", held: "2027-03-20")
        #expect(titles().isEmpty)
    }
}
