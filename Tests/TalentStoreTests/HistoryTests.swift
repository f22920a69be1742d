import Foundation
import GRDB
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
        let lines = try store.history(as: .owner, limit: 10)
        #expect(
            lines.map(\.summary.da) == [
                "Fortrød: Gav Anne Holm en ledelsesopgave", "Gav Anne Holm en ledelsesopgave",
                "Oprettede holdet: Anne Holm og Bo Dam",
            ])
        #expect(lines.map(\.person) == [.anne, .anne, nil])
        #expect(lines.map(\.deed) == [.undone, .done, .done])
        #expect(try store.history(as: .owner, limit: 1).count == 1)
    }

    @Test("What a viewer may not read is not in their history; what they did is")
    func withholdsClosedMatters() throws {
        let store = try Sample.store(in: folder)
        try store.apply(
            .logEntry(.add(Sample.entry("tanke", "Noget meget privat"))), id: "1", as: .person(.anne), at: .noon)
        #expect(try store.history(as: .person(.anne), limit: 10).map(\.summary.da) == ["Skrev i Anne Holms logbog"])
        #expect(try store.history(as: .owner, limit: 10).map(\.summary.da) == ["Oprettede holdet: Anne Holm og Bo Dam"])
        for other in [Person.ID.bo, .soren, "fremmed"] {
            #expect(try store.history(as: .person(other), limit: 10).isEmpty)
        }
    }
}

@Suite("Notes in history")
struct HistoryNoteTests {
    let folder = TemporaryFolder()

    @Test(
        "nobody writes a sentence into history through a change without steps",
        arguments: [Viewer.owner, .person("x")])
    func noSentence(viewer: Viewer) throws {
        let store = try Sample.store(in: folder), what = Phrase("Slettede en person", "Erased a person")
        for change in [Change.several([], what: what), .several([.several([], what: what)], what: what)] {
            #expect(throws: Refusal.nothingThere) { try store.apply(change, id: "1", as: viewer, at: .noon) }
        }
        #expect(try store.history(as: .owner, limit: 10).map(\.summary.da) == ["Oprettede holdet: Anne Holm og Bo Dam"])
    }

    @Test("a note of an earlier version is read as one, is the host's to know, and is not undone")
    func earlierNote() throws {
        let store = try Sample.store(in: folder)
        let json = #"{"several":{"_0":[],"what":{"da":"Slettede en person","en":"Erased a person"}}}"#
        let note = HistoryEvent.note(Phrase("Slettede en person", "Erased a person"))
        #expect(try Encoding.value(HistoryEvent.self, from: Data(json.utf8)) == note)
        #expect(try Encoding.text(of: note) == json)
        try store.queue.write { db in
            try HistoryTable.addNote(HistoryTable.Row(id: "old", at: .noon, person: nil, event: note), db)
            #expect(try String.fetchOne(db, sql: "SELECT change FROM history WHERE id = 'old'") == json)
        }
        #expect(try store.history(as: .owner, limit: 1).map(\.summary.da) == ["Slettede en person"])
        #expect(try store.history(as: .person(.anne), limit: 10).map(\.summary.da) == [])
        #expect(try store.nextUndo(as: .owner)?.summary.da == "Oprettede holdet: Anne Holm og Bo Dam")
    }
}
