import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The competences and leadership basis of an organisation")
struct OrganisationBasisTests {
    private let nordby = OrganisationBasis(cohort: "hold", organisation: "Nordby", values: ["Mod"])

    private func apply(_ basis: OrganisationBasis, by name: String) throws -> Workspace {
        var data = SmallCohort(isWritten: false).workspace
        try data.apply(.organisationBasis(.add(basis)), by: SmallCohort.viewer(name))
        return data
    }

    @Test("the own internal consultant and the lead enter it, in any spelling; everybody of the cohort reads it")
    func access() throws {
        var other = nordby
        other.organisation = "NORDBY"
        for (basis, name) in [(nordby, "consultant"), (other, "consultant"), (nordby, "lead")] {
            let data = try apply(basis, by: name)
            for reader in ["anne", "bo", "cay", "line-manager", "mentor", "consultant-elsewhere", "lead"] {
                #expect(
                    data.visible(to: SmallCohort.viewer(reader)).organisationBases.count == 1, "\(name) \(reader)")
            }
            for reader in ["steering", "stranger"] {
                #expect(data.visible(to: SmallCohort.viewer(reader)).organisationBases.isEmpty, "\(reader)")
            }
        }
        for name in ["consultant-elsewhere", "anne", "line-manager", "mentor", "steering", "stranger"] {
            #expect(throws: Refusal.self, "\(name)") { try apply(nordby, by: name) }
        }
    }

    @Test("it is found for the talents of the organisation")
    func found() throws {
        let data = try apply(nordby, by: "consultant")
        #expect(data.basis(of: "anne") == nordby && data.basis(of: "bo") == nordby && data.basis(of: "cay") == nil)
    }

    @Test("a link is checked, and an organisation has a name")
    func faults() {
        var wrong = nordby
        wrong.link = "javascript:alert(1)"
        #expect(throws: Refusal.self) { try apply(wrong, by: "consultant") }
        #expect(
            OrganisationBasis(cohort: "hold", organisation: " ").faults(in: Workspace()) == [.missing(.organisation)])
    }

    @Test("it is about no person, so an erasure leaves it, and no export has it")
    func erasure() throws {
        let data = try apply(nordby, by: "consultant")
        #expect(data.erasing("consultant", on: SmallCohort.today).workspace.organisationBases.count == 1)
        #expect(data.concerning("consultant").organisationBases.isEmpty)
    }
}
