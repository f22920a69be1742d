import Foundation
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Notes of one's own in a store")
struct OwnNoteTests {
    let folder = TemporaryFolder()

    private func note(_ id: OwnNote.ID, by writer: Person.ID?) -> OwnNote {
        OwnNote(id: id, writer: writer, about: .talent(.anne), at: .noon, text: "Kanariegul")
    }

    /// Bo leads the cohort, and Søren takes over from him.
    private func store() throws -> Store {
        let store = try Store.create(at: folder.store)
        let today = Viewer.owner.today
        let lead = RoleAssignment(
            id: "leder", person: .bo, role: .programmeLead, cohort: Sample.cohort.id, until: today)
        let next = RoleAssignment(
            id: "ny", person: .soren, role: .programmeLead, cohort: Sample.cohort.id, from: today)
        let start = Change.several(
            [
                .cohort(.add(Sample.cohort)), .person(.add(Sample.person(.anne, "Anne", "Holm"))),
                .person(.add(Sample.person(.bo, "Bo", "Dam"))), .person(.add(Sample.person(.soren, "Søren", "Kjær"))),
                .talent(.add(Sample.talent(.anne, .anne))), .role(.add(lead)), .role(.add(next)),
            ], what: Phrase("Begyndte", "Began"))
        try store.apply(start, id: "start", as: .owner, at: .noon)
        try store.apply(.ownNote(.add(note("bos", by: .bo))), id: "bos", as: .person(.bo), at: .noon)
        try store.apply(.ownNote(.add(note("ejers", by: nil))), id: "ejers", as: .owner, at: .noon)
        return store
    }

    private func notes(of viewer: Viewer, in store: Store) throws -> [OwnNote.ID] {
        try store.read(as: viewer).workspace.ownNotes.keys.sorted()
    }

    @Test("each reads their own, and so after the role has ended; a successor and the owner read none of them")
    func readers() throws {
        let store = try store()
        #expect(try notes(of: .person(.bo), in: store) == ["bos"])
        #expect(try notes(of: .person(.soren), in: store) == [] && notes(of: .person(.anne), in: store) == [])
        #expect(try notes(of: .owner, in: store) == ["ejers"])
        var later = Viewer.person(.bo)
        later.today = later.today.adding(days: 1)
        #expect(try notes(of: later, in: store) == ["bos"])
        var changed = note("bos", by: .bo)
        changed.text = "Rettet"
        try store.apply(
            .ownNote(Edit(from: note("bos", by: .bo), to: changed)), id: "ret", as: later, at: .noon)
        #expect(throws: Refusal.self) {
            try store.apply(.ownNote(.add(note("ny", by: .bo))), id: "ny", as: later, at: .noon)
        }
    }

    @Test("nobody writes one in another's name, and the owner who looks as another person sees none")
    func names() throws {
        let store = try store()
        #expect(throws: Refusal.nothingThere) {
            try store.apply(.ownNote(.add(note("falsk", by: .bo))), id: "falsk", as: .person(.soren), at: .noon)
        }
        var looking = Viewer.person(.bo)
        (looking.isOwner, looking.hidesConfidential) = (false, true)
        #expect(try notes(of: looking, in: store) == [])
        #expect(try store.read(as: .owner).workspace.unread == [])
    }

    @Test("the export of the writer has it, that of the person it is about has not, and history tells it to the writer")
    func export() throws {
        let store = try store()
        #expect(try store.personalData(of: .bo, as: .person(.bo)).workspace.ownNotes.keys.sorted() == ["bos"])
        #expect(try store.personalData(of: .anne, as: .person(.anne)).workspace.ownNotes.isEmpty)
        #expect(try store.personalData(of: .bo, as: .owner).workspace.ownNotes.isEmpty)
        func told(_ viewer: Viewer) throws -> Bool {
            try store.history(as: viewer, limit: 100).contains { $0.records.contains(RecordKey("bos" as OwnNote.ID)) }
        }
        #expect(try told(.person(.bo)) && !told(.person(.soren)) && !told(.owner) && !told(.person(.anne)))
    }

    @Test("it goes with the person it is about, and with its writer")
    func erased() throws {
        let store = try store()
        _ = try store.erase([.anne], as: .owner, id: "slet", what: Phrase("Slettede en", "Erased one"), at: .noon)
        #expect(try notes(of: .person(.bo), in: store) == [] && notes(of: .owner, in: store) == [])
        #expect(try folder.bytes().firstRange(of: Data("Kanariegul".utf8)) == nil)
    }
}
