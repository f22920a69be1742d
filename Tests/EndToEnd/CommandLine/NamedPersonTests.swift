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

    @Test(
        "with --as nothing is written and nothing is copied",
        arguments: [
            ["backup", "kopi.sqlite"], ["restore", "gammel.sqlite"], ["people", "import", "liste.csv"],
            ["new", "--kick-off", "2028-01-11", "--name", "Hold 4"], ["key", "add", "bo-dam", "anne.pub"],
            ["key", "remove", "bo-dam"], ["retention", "set", "24"], ["retention", "run", "--yes"],
            ["person", "erase", "bo-dam", "--yes"], ["check", "--set-aside"], ["check", "--repair"],
            ["authorized-keys"], ["demo", "--store", "demo"],
        ])
    func viewing(command: [String]) async throws {
        let home = try SporHome()
        try await home.startCohort()
        try await home.succeeding("backup", "gammel.sqlite")
        try home.folder.write(Data(contentsOf: URL(filePath: ParticipantFile.path)), to: "liste.csv")
        let before = try FileManager.default.subpathsOfDirectory(atPath: home.folder.path())
        let bytes = try home.bytes()
        let result = try await home.spor(command + ["--as", "anne-holm"])
        #expect(result.status == .exited(2) && result.error.contains("kun til at se med"), "\(result)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: home.folder.path()) == before)
        #expect(try home.bytes() == bytes)
    }

    @Test("with --as a list can be tried, and a first list creates no store")
    func viewingImport() async throws {
        let home = try SporHome()
        #expect(
            try await home.spor("people", "import", ParticipantFile.path, "--as", "anne-holm").status == .exited(2))
        #expect(!FileManager.default.fileExists(atPath: home.store))
        try await home.startCohort()
        let tried = try await home.spor("people", "import", ParticipantFile.path, "--dry-run", "--as", "anne-holm")
        #expect(tried.status != .exited(2))
    }
}
