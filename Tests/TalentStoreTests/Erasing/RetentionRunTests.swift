import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Erasing whole cohorts at the end of their time")
struct RetentionRunTests {
    let folder = TemporaryFolder()

    @Test("The time is remembered, and told in history")
    func setting() throws {
        let store = try Sample.store(in: folder)
        #expect(try store.retention() == .forever)
        let retention = try #require(Retention(months: 24))
        try store.setRetention(retention, as: .owner, id: "r", at: .noon)
        #expect(try Store.open(at: folder.store).retention() == retention)
        #expect(
            try store.history(as: .owner, limit: 1).first?.summary.da
                == "Besluttede, at afsluttede hold gemmes i 24 måneder")
        #expect(try store.history(as: .person(.bo), limit: 5).allSatisfy { $0.id != "r" })
        #expect(throws: Refusal.nothingThere) {
            try store.setRetention(.forever, as: .person(.soren), id: "s", at: .noon)
        }
    }

    @Test("A cohort goes with those who were in it alone, and comes back with no backup")
    func run() throws {
        let store = try Sample.store(in: folder), file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        try store.setRetention(#require(Retention(months: 12)), as: .owner, id: "r", at: .noon)
        let later = Viewer.owner(today: Day.inMarch.adding(months: 12))
        let expired = try store.retentionPreview(as: later).filter { $0.isOver(on: later.today) }
        try #require(expired.map(\.people) == [[.anne, .bo, .soren]])
        _ = try store.erase(
            expired[0].people, cohorts: ["hold-1"], as: .owner, id: "k",
            what: Phrase("Slettede et hold", "Erased a cohort"), at: .noon)
        #expect(try store.read(as: .owner).workspace == Workspace())
        #expect(try Store.restore(from: file, into: folder.store).erasedAgain == 4)
        #expect(try store.read(as: .owner).workspace == Workspace())
    }
}
