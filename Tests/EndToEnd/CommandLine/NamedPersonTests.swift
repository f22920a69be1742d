import Foundation
import Testing

@Suite("A person named on the command line")
struct NamedPersonTests {
    @Test("by id, e-mail address or name, in capitals or not")
    func capitals() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let people = try await home.exported()["people"] as? [[String: any Sendable]] ?? []
        let anne = try #require(people.first { $0["id"] as? String == "anne-holm" })
        let email = try #require(anne["email"] as? String)
        let own = try await home.succeeding("person", "export", "anne-holm")
        for word in ["ANNE-HOLM", "Anne-Holm", email, email.uppercased(), "Anne Holm", "anne holm"] {
            #expect(try await home.succeeding("person", "export", word) == own, "\(word)")
        }
        #expect(try await home.succeeding("person", "erase", "Anne-Holm", "--yes").contains("anne-holm er slettet"))
    }
}
