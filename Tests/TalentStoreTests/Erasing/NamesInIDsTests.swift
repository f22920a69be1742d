import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Ids made of an erased person's name")
struct NamesInIDsTests {
    let folder = TemporaryFolder()

    /// Anne is called Kanariegul. The pair, a meeting and its note are named after it.
    private func store() throws -> Store {
        let store = try Sample.store(in: folder), bo = Viewer.person(.bo)
        var anne = Sample.person(.anne, "Anne", "Holm")
        let old = anne
        anne.givenName = "Kanariegul"
        let pair = BuddyPair(id: "kanariegul-bo", cohort: Sample.cohort.id, members: [.anne, .bo])
        try store.apply(
            .several(
                [
                    .person(Edit(from: old, to: anne)),
                    .pair(.remove(BuddyPair(id: "par", cohort: Sample.cohort.id, members: [.anne, .bo]))),
                    .pair(.add(pair)),
                ], what: Phrase("Par", "Pair")), id: "par", as: .owner, at: .noon)
        let meeting = Meeting(
            id: "kanariegul-bo-1", kind: .buddyMeeting, talents: [.anne, .bo], pair: pair.id, heldOn: .inMarch)
        try store.apply(.meeting(.add(meeting)), id: "moede", as: bo, at: .noon)
        let note = MeetingNote(
            id: "kanariegul-bo-note", meeting: meeting.id, kind: .buddyOutcome, text: "Godt", writtenBy: .bo)
        try store.apply(.note(.add(note)), id: "note", as: bo, at: .noon)
        return store
    }

    private func erased(_ store: Store) throws -> Store {
        try store.backUpDaily(today: .inMarch)
        _ = try store.erase([.anne], as: .owner, id: "slet", what: Phrase("Slettede en person"), at: .noon)
        return try Store.open(at: folder.store)
    }

    private func expectNoName(sourceLocation: SourceLocation = #_sourceLocation) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.store) {
            guard let bytes = FileManager.default.contents(atPath: "\(folder.store)/\(name)") else { continue }
            #expect(bytes.range(of: Data("kanariegul".utf8)) == nil, "\(name)", sourceLocation: sourceLocation)
        }
    }

    @Test("They are replaced in records and history")
    func readable() throws {
        let store = try erased(store())
        try expectNoName()
        #expect(try store.whole().notes.count == 1 && store.check().isEmpty)
    }

    @Test(
        "They are replaced where the record cannot be read",
        arguments: [
            "UPDATE record SET body = '{}' WHERE kind = 'note'", "UPDATE record SET body = '?' WHERE kind = 'meeting'",
            "UPDATE record SET version = 9 WHERE kind IN ('note', 'pair')",
            "UPDATE record SET kind = 'planet', body = '{\"person\":\"bo\"}' WHERE kind = 'note'",
        ], [false, true])
    func unreadable(sql: String, isAside: Bool) throws {
        let store = try store()
        try store.queue.inDatabase { try $0.execute(sql: sql) }
        if isAside { _ = try store.setAside(as: .owner) }
        _ = try erased(store)
        try expectNoName()
    }

    @Test("They are replaced where only the history has the record")
    func deleted() throws {
        let store = try store(), data = try store.read(as: .person(.bo)).workspace
        for note in data.notes.values { try store.apply(.note(.remove(note)), id: "a", as: .person(.bo), at: .noon) }
        for meeting in data.meetings.values {
            try store.apply(.meeting(.remove(meeting)), id: "b", as: .person(.bo), at: .noon)
        }
        for pair in data.pairs.values {
            try store.apply(.pair(.remove(pair)), id: "c", as: .owner, at: .noon)
        }
        #expect(try erased(store).check().isEmpty)
        try expectNoName()
    }

}
