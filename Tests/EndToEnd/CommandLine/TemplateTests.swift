import Foundation
import Testing

@Suite("Programmes by commands")
struct TemplateTests {
    private static let keys = [
        "talent-nord", "leder-paa-spring", "afklaringsforloeb", "foerlederkursus", "individuelt-forloeb",
    ]

    @Test("list shows each with its length and working time, in words and as JSON")
    func list() async throws {
        let home = try SporHome(), text = try await home.succeeding("template", "list")
        for key in Self.keys { #expect(text.contains(key)) }
        #expect(text.contains("talent 20,75 dage, nærmeste leder 3 dage, mentor 3 timer"))
        let json = try await home.succeeding("template", "list", "--json")
        struct Document: Decodable {
            struct Template: Decodable { var key: String, outcome: String }
            var version: Int, templates: [Template]
        }
        let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
        #expect(document.version == 1 && document.templates.map(\.key) == Self.keys)
        #expect(document.templates.map(\.outcome).filter { $0 == "readiness" }.count == 2)
    }

    @Test("each gives a complete cohort with one command, and its overview can be drawn", arguments: keys)
    func cohort(_ key: String) async throws {
        let home = try SporHome(today: "2027-01-04")
        let said = try await home.succeeding(
            "new", "--template", key, "--kick-off", "2027-02-02", "--name", "Hold 1")
        #expect(said.contains("Hold 1 er oprettet i \(home.store)."))
        #expect(try await home.succeeding("budget").contains("dage"))
        let picture = try await home.succeeding(
            "picture", "tidslinje", "--store", home.store, "--size", "80x24")
        #expect(picture.contains("<svg"))
    }

    @Test("the timeline is printed month by month, or drawn into a file; nobody's own dates are printed unasked")
    func timeline() async throws {
        let home = try SporHome()
        try await home.succeeding("demo", "--store", home.store)
        let text = try await home.succeeding("timeline")
        #expect(
            text.contains("\nMarts 2027\n") && text.contains("Modul 4, dag 2")
                && !text.contains("Samtale efter modul 3, "))
        let own = try await home.succeeding("timeline", "--person", "anne-holm")
        #expect(own.split(separator: "\n").count > text.split(separator: "\n").count)
        #expect(try await home.spor("timeline", "--person", "nils").error.contains("ingen deltager på holdet"))
        try await home.succeeding("timeline", "--svg", home.folder.path("aar.svg"))
        #expect(try String(contentsOfFile: home.folder.path("aar.svg"), encoding: .utf8).contains("<svg"))
        #expect(try await home.spor("timeline", "--svg", home.folder.path("aar.svg")).error.contains("findes allerede"))
    }

    @Test("a copy is changed, checked by file and line, and started; the cohort keeps it when the file goes")
    func own() async throws {
        let home = try SporHome()
        let copied = try await home.succeeding("template", "copy", "leder-paa-spring", "vores")
        #expect(copied.contains("spor template check vores"))
        let path = try #require(copied.split(separator: " ").first.map(String.init))
        #expect(try await home.spor("template", "copy", "leder-paa-spring", "vores").error.contains("findes allerede"))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("key = \"vores\""))
        try text.replacing("kind = \"teachingDay\"", with: "kind = \"dag\"", maxReplacements: 1)
            .write(toFile: path, atomically: true, encoding: .utf8)
        let wrong = try await home.spor("template", "check", "vores")
        #expect(
            wrong.status == .exited(1) && wrong.error.contains("vores.toml:")
                && wrong.error.contains("»dag« kendes ikke"))
        let refused = try await home.spor("new", "--template", "vores", "--kick-off", "2027-02-02", "--name", "Hold 1")
        #expect(refused.status == .exited(1) && refused.error.contains("»dag« kendes ikke"))
        #expect(!FileManager.default.fileExists(atPath: home.store))
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try await home.succeeding("template", "check", "vores").contains("kan bruges"))
        try await home.succeeding("new", "--template", "vores", "--kick-off", "2027-02-02", "--name", "Hold 1")
        try FileManager.default.removeItem(atPath: path)
        #expect(try await home.succeeding("export", "json").contains("\"template\" : \"vores\""))
        #expect(try await home.spor("template", "check", path).error.contains("findes ikke"))
    }
}
