import Foundation
import Testing

@Suite("Closed texts leave by no command")
struct ClosedTextTests {
    /// Some of the demo's closed texts, with the people who may read them; nobody else may.
    static let closed: [(text: String, readers: Set<String>)] = [
        ("skubber hende hurtigere", ["anne-holm", "dina-fjord"]),
        ("gik ud af skolen før tid", ["bo-dam", "finn-baek"]),
        ("bad om en pause", ["carl-aagaard-lund", "hans-aage-moeller"]),
        ("over sin kalender", ["eva-ravn", "jens-quist"]),
        ("sover dårligt efter nattevagter", ["ida-nygaard", "maja-aeroe"]),
        ("rettede i den i aften", ["anne-holm"]),
        ("Rastløs og lidt overflødig", ["anne-holm"]),
        ("Søren har selv haft svært ved det", ["anne-holm", "soeren-kjaer"]),
        ("hvis jeg var ansat til at være Sørens nabo", ["anne-holm"]),
    ]

    static let commands: [[String]] = [
        ["agenda"], ["agenda", "--json"], ["budget"], ["budget", "--json"], ["export", "json"], ["check"], ["doctor"],
        ["export", "csv", "people"], ["export", "csv", "attendance"], ["export", "csv", "tasks"],
        ["export", "csv", "pairs"], ["export", "csv", "dates"], ["export", "addresses"], ["export", "ics"],
        ["print", "plan", "anne-holm", "--html"], ["print", "year", "anne-holm"], ["print", "mirror", "anne-holm"],
        ["print", "certificate"], ["print", "signs"], ["print", "programme"],
        ["picture", "logbook", "--size", "100x60"], ["picture", "buddy", "--size", "100x60"],
    ]

    private func demo() async throws -> SporHome {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        return home
    }

    /// A command's output as one line of words, without wrapping and marks.
    private func words(_ home: SporHome, _ command: [String]) async throws -> String {
        let result = try await home.spor(command + ["--store", home.store])
        let text = (result.output + result.error).replacing(#/<[^>]*>/#, with: " ")
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("the texts looked for here do stand in the demo")
    func present() async throws {
        let home = try await demo()
        let data = try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite"))
        for (text, _) in Self.closed { #expect(data.range(of: Data(text.utf8)) != nil, "\(text)") }
    }

    @Test("to the owner", arguments: commands)
    func owner(command: [String]) async throws {
        let said = try await words(demo(), command)
        #expect(!said.isEmpty)
        #expect(Self.closed.map(\.text).filter(said.contains) == [])
    }

    @Test(
        "to anybody else: another talent, a line manager, a mentor",
        arguments: ["gry-oester", "mette-baek", "inger-oestergaard", "soeren-kjaer"])
    func others(person: String) async throws {
        let home = try await demo()
        let texts = Self.closed.filter { !$0.readers.contains(person) }.map(\.text)
        for command in Self.commands {
            let said = try await words(home, command + ["--as", person])
            #expect(texts.filter(said.contains) == [], "\(command)")
        }
    }

    @Test("in a demo a talent's own logbook is shown to whoever looks as that talent")
    func ownInDemo() async throws {
        let home = try await demo()
        #expect(
            try await words(home, ["picture", "logbook", "--size", "100x60", "--as", "anne-holm"]).contains("Rastløs"))
    }

    @Test("in a store that is no demo, the closed is withheld from the owner who looks as its owner")
    func withheld() async throws {
        let home = try await demo()
        // A copy of the demo that is not marked as one: real data, as on a server.
        try home.patchDatabase(["isDemotrue": "isDemofals"])
        for command in Self.commands {
            let said = try await words(home, command + ["--as", "anne-holm"])
            #expect(Self.closed.map(\.text).filter(said.contains) == [], "\(command)")
        }
        #expect(
            try await words(home, ["picture", "plan", "--size", "100x60", "--as", "anne-holm"]).contains("Delegere"))
    }
}
