import Foundation
import Testing

@Suite("A list of participants that other programs have been at")
struct ImportMendingTests {
    private static let headings = "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning;Medarbejdernr"

    private func file(_ home: SporHome, _ lines: String..., name: String = "liste.csv") throws -> String {
        try home.folder.write(Data(([Self.headings] + lines).joined(separator: "\r\n").utf8), to: name)
    }

    @Test("a dry run shows what the file is, how its columns were understood and what was passed over")
    func preview() async throws {
        let home = try SporHome()
        // »ø« in MacRoman.
        let bytes =
            Data("Deltagere\rFornavn;Efternavn;E-post;Kommune;Niveau;Retning;Sko\rS".utf8) + Data([0xBF])
            + Data("ren;Holm;s@x.example;Aavang;1;V;38\rI alt;1".utf8)
        let said = try await home.succeeding("people", "import", home.folder.write(bytes, to: "liste.csv"), "--dry-run")
        for line in [
            "Deltagerliste: 1 ny deltager.",
            "Læst som CSV i MacRoman (gættet ud fra bogstaverne), adskilt med semikolon, med overskrifter i linje 2.",
            "»E-post« som E-mail", "Linje 1 er ikke læst: »Deltagere«.", "Linje 4 er ikke læst: »I alt«.",
            "Kolonnen »Sko« er ikke brugt.",
            "Prøvekørsel: intet er ændret.",
        ] { #expect(said.contains(line), "\(said)") }
    }

    @Test("a dry run of a list with faults shows how it was read, too")
    func faultyPreview() async throws {
        let home = try SporHome()
        let result = try await home.spor(
            "people", "import", file(home, "S?ren;Dam;bo@a.example;Aavang;1;V;00124"), "--dry-run")
        #expect(result.status == .exited(1))
        #expect(result.output.contains("Læst som CSV i UTF-8, adskilt med semikolon, med overskrifter i linje 1."))
        #expect(
            result.error.contains(
                "Linje 2, kolonne 1 (Fornavn): »S?ren« ser ud til at være læst med en forkert tegnkodning."))
    }

    @Test("zeros that Excel ate do not double a person: the fault names the ways on, and each of them works")
    func doubles() async throws {
        let home = try SporHome()
        try await home.succeeding("people", "import", file(home, "Bo;Dam;bo@a.example;Aavang;1;V;00124"))
        let second = try file(home, "Bo;Dam;bo.dam@a.example;Aavang;1;V;124", name: "to.csv")
        for extra in [[], ["--dry-run"]] {
            let result = try await home.spor(["people", "import", second] + extra)
            #expect(result.status == .exited(1))
            #expect(
                result.error.contains(
                    "Linje 2: Bo Dam (bo.dam@a.example, nr. 124) har samme navn og organisation som Bo Dam (bo@a.example, nr. 00124)."
                ))
            #expect(result.error.contains("Vælg: --same 2=bo-dam, --other 2 eller --skip 2"))
        }
        #expect(try await home.succeeding("people", "import", second, "--skip", "2").contains("sprunget over"))
        #expect(
            try await home.succeeding("people", "import", second, "--other", "2", "--dry-run").contains("1 ny deltager")
        )
        #expect(try await home.spor("people", "import", second, "--same", "2=eva").status == .exited(1))
        #expect(try await home.spor("people", "import", second, "--same", "bo-dam").status == .exited(2))
        #expect(try await home.spor("people", "import", second, "--skip", "2", "--other", "2").status == .exited(2))
        #expect(try await home.succeeding("people", "import", second, "--same", "2=bo-dam").contains("1 ændret"))
        let people = try #require(try await home.exported()["people"] as? [[String: Any]])
        #expect(people.compactMap { $0["email"] as? String } == ["bo.dam@a.example"])
    }

    @Test("one organisation in four spellings is one, and its spellings are told")
    func organisations() async throws {
        let home = try SporHome()
        let names = ["Nordby Kommune", "nordby kommune", "Nordby\u{A0} Kommune", "Nordby  Kommune"]
        let lines = names.enumerated().map { "A\($0);B;a\($0)@x.example;\($1);1;V;" }
        let said = try await home.succeeding("people", "import", file(home, lines[0], lines[1], lines[2], lines[3]))
        #expect(said.contains("Nordby Kommune er også skrevet »nordby kommune«; de bliver til én organisation."))
        let people = try #require(try await home.exported()["people"] as? [[String: Any]])
        #expect(Set(people.compactMap { $0["organisation"] as? String }) == ["Nordby Kommune"])
    }
}
