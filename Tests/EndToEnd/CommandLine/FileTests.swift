import Foundation
import Testing

@Suite("Spreadsheets and papers on the command line")
struct FileTests {
    private func demo() async throws -> SporHome {
        let home = try SporHome(today: "2027-03-15")
        try await home.succeeding("demo", "--store", home.store)
        return home
    }

    private func path(_ name: String, in home: SporHome) -> String { home.folder.path() + "/" + name }

    @Test("a workbook and a list of addresses are made; the people can be read in again")
    func tables() async throws {
        let home = try await demo(), file = path("personer.xlsx", in: home)
        #expect(try await home.succeeding("export", "xlsx", "personer", "--out", file) == "Skrevet i \(file).\n")
        let preview = try await home.succeeding("people", "import", file, "--dry-run")
        #expect(!preview.contains("+ "), "nobody is new: \(preview)")
        let csv = try await home.succeeding("export", "csv", "dates", "--lang", "en")
        #expect(csv.hasPrefix("\u{FEFF}From;To;Week;") && csv.contains("\r\n"))
        let addresses = try await home.succeeding("export", "addresses")
        #expect(addresses.contains("Anne Holm <") && addresses.contains(">; "))
        let managers = try await home.succeeding("export", "addresses", "--role", "nærmeste leder")
        #expect(!managers.contains("Anne Holm"))
    }

    @Test("a paper is a file, and text where no file is named")
    func papers() async throws {
        let home = try await demo(), file = path("skilte.html", in: home)
        _ = try await home.succeeding("print", "navneskilte", "--out", file)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<html lang=\"da\">"))
        #expect(try await home.succeeding("print", "year", "anne-holm").contains("Kick-off"))
        #expect(
            try await home.succeeding("print", "programme", "--html", "--lang", "en").contains("<html lang=\"en\">"))
    }

    @Test("what is in the way is said, and nothing is half written")
    func inTheWay() async throws {
        let home = try await demo(), file = path("liste.html", in: home)
        try home.folder.write("min egen", to: "liste.html")
        let there = try await home.spor("print", "programme", "--out", file)
        #expect(there.status == .exited(1) && there.error.contains(file))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "min egen")
        let nowhere = try await home.spor("export", "xlsx", "dates", "--out", path("ingen/datoer.xlsx", in: home))
        #expect(nowhere.status == .exited(1) && nowhere.error.contains("ingen"))
        let unknown = try await home.spor("print", "agenda", "--activity", "modul-99")
        #expect(unknown.status == .exited(1) && unknown.error.contains("modul-1-dag-1"))
        #expect(try await home.spor("print", "plan").status == .exited(2))
        #expect(try await home.spor("print", "diplomer").error.contains("Ingen på"))
    }
}
