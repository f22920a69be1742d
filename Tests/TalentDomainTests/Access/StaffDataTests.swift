import TalentDomain
import TalentFixtures
import Testing

@Suite("Staff data is for the person and those who keep it")
struct StaffDataTests {
    @Test("others in the cohort read neither the employee number nor the day of employment")
    func staffData() {
        var workspace = SmallCohort().workspace
        workspace.people["anne"]?.employeeNumber = "4711"
        workspace.people["anne"]?.employedSince = SmallCohort.autumn
        func seen(_ viewer: String) -> Person? {
            workspace.visible(to: SmallCohort.viewer(viewer)).people["anne"]
        }
        for viewer in ["owner", "lead", "consultant", "anne"] {
            #expect(seen(viewer)?.employeeNumber == "4711", "\(viewer)")
        }
        for viewer in ["bo", "line-manager", "mentor"] {
            #expect(seen(viewer)?.employeeNumber == "" && seen(viewer)?.employedSince == nil, "\(viewer)")
            #expect(seen(viewer)?.email == workspace.people["anne"]?.email)
        }
    }
}
