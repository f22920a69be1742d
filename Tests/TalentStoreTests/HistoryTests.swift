import TalentDomain
import Testing

@testable import TalentStore

@Suite("History")
struct HistoryTests {
    let folder = TemporaryFolder()

    @Test("History says who did what, the newest first, with what was undone")
    func saysWhoDidWhat() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.task(.add(Sample.task("a"))), id: "1", as: .person(.anne), at: .noon)
        try store.undo(as: .person(.anne), id: "u", at: .noon)
        let lines = try store.history(as: .keeper, limit: 10)
        #expect(
            lines.map(\.summary.da) == [
                "Fortrød: Gav Anne Holm en ledelsesopgave", "Gav Anne Holm en ledelsesopgave", "Oprettede holdet",
            ])
        #expect(lines.map(\.person) == [.anne, .anne, nil])
        #expect(lines.map(\.deed) == [.undone, .done, .done])
        #expect(try store.history(as: .keeper, limit: 1).count == 1)
    }

    @Test("What a viewer may not read is not in their history; what they did is")
    func withholdsClosedMatters() throws {
        let store = try Sample.store(in: folder)
        try store.apply(
            .logEntry(.add(Sample.entry("tanke", "Noget meget privat"))), id: "1", as: .person(.anne), at: .noon)
        #expect(try store.history(as: .person(.anne), limit: 10).map(\.summary.da) == ["Skrev i Anne Holms logbog"])
        #expect(try store.history(as: .keeper, limit: 10).map(\.summary.da) == ["Oprettede holdet"])
        for other in [Person.ID.bo, .soren, "fremmed"] {
            #expect(try store.history(as: .person(other), limit: 10).isEmpty)
        }
    }
}
