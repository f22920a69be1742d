import Foundation
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Who else looks at the same plan")
struct PresenceTests {
    let folder = TemporaryFolder()
    private static let plan = RecordKey(DevelopmentPlan.id(of: .anne))

    /// A store in which Anne's plan has a shared version, with Anne's, Søren's and the owner's sessions.
    private func sessions() throws -> (anne: Store, soren: Store, owner: Store) {
        let owner = try Sample.store(in: folder)
        try owner.apply(
            .plan(PlanChange(.anne, .plan(.add(DevelopmentPlan(talent: .anne, isWorkingCopy: true))))), id: "p",
            as: .person(.anne), at: .noon)
        let revision = PlanRevision(id: "r", talent: .anne, number: 1, on: .inMarch, content: PlanContent())
        try owner.apply(.plan(PlanChange(.anne, .revision(.add(revision)))), id: "r", as: .person(.anne), at: .noon)
        return (try Store.open(at: folder.store), try Store.open(at: folder.store), owner)
    }

    private func files() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.store + "/here")) ?? []
    }

    @Test("Two see each other, and nobody sees their own sessions")
    func two() throws {
        let (anne, soren, owner) = try sessions()
        anne.look(at: Self.plan, as: .person(.anne))
        soren.look(at: Self.plan, as: .person(.soren))
        let again = try Store.open(at: folder.store)
        again.look(at: Self.plan, as: .person(.anne))
        #expect(try anne.others(at: Self.plan, as: .person(.anne)) == [.soren])
        #expect(try soren.others(at: Self.plan, as: .person(.soren)) == [.anne])
        owner.look(at: Self.plan, as: .owner)
        #expect(try soren.others(at: Self.plan, as: .person(.soren)) == [nil, .anne])
        #expect(try soren.others(at: RecordKey(DevelopmentPlan.id(of: .bo)), as: .person(.soren)) == [])
        #expect(!files().isEmpty && files().allSatisfy { FileStatus(folder.store + "/here/" + $0)?.mode == 0o600 })
    }

    @Test("Whoever looks away or leaves is gone at once, and leaves no file")
    func leaving() throws {
        let (anne, soren, _) = try sessions()
        anne.look(at: Self.plan, as: .person(.anne))
        do {
            let third = try Store.open(at: folder.store)
            third.look(at: Self.plan, as: .owner)
            #expect(try anne.others(at: Self.plan, as: .person(.anne)) == [nil])
        }
        soren.look(at: Self.plan, as: .person(.soren))
        soren.look(at: nil, as: .person(.soren))
        #expect(try anne.others(at: Self.plan, as: .person(.anne)) == [])
        #expect(files().count == 1)
    }

    @Test("The file of a killed session, which nobody holds, is not believed, and removed")
    func dead() throws {
        let (anne, _, _) = try sessions()
        anne.look(at: Self.plan, as: .person(.anne))
        let text = try Encoding.text(of: PresenceFile.Presence(person: .soren, record: Self.plan))
        try text.write(toFile: folder.store + "/here/doed", atomically: false, encoding: .utf8)
        #expect(try anne.others(at: Self.plan, as: .person(.anne)) == [])
        #expect(files().count == 1)
    }

    @Test("Whoever may not read the plan is not told of, and is told of nobody")
    func strangers() throws {
        let (anne, soren, owner) = try sessions()
        try owner.apply(.person(.add(Sample.person("eva", "Eva", "Ravn"))), id: "eva", as: .owner, at: .noon)
        anne.look(at: Self.plan, as: .person("eva"))
        soren.look(at: Self.plan, as: .person(.soren))
        #expect(try soren.others(at: Self.plan, as: .person(.soren)) == [])
        #expect(try anne.others(at: Self.plan, as: .person("eva")) == [])
    }

    @Test(
        "A folder that takes no files has no company, and says nothing",
        .enabled(if: geteuid() != 0, "root may write wherever it likes"))
    func readOnly() throws {
        let (anne, soren, _) = try sessions()
        chmod(folder.store, 0o500)
        defer { chmod(folder.store, 0o700) }
        anne.look(at: Self.plan, as: .person(.anne))
        #expect(try soren.others(at: Self.plan, as: .person(.soren)) == [])
    }

    @Test("It touches no data: nobody reads anew for a step of another's")
    func noData() throws {
        let (anne, soren, _) = try sessions()
        _ = try soren.read(as: .person(.soren))
        anne.look(at: Self.plan, as: .person(.anne))
        #expect(try !soren.changedElsewhere())
    }

    @Test("A hundred sessions are asked in one go")
    func hundred() throws {
        let (anne, _, _) = try sessions()
        let sessions = try (0..<100).map { _ in try Store.open(at: folder.store) }
        for session in sessions { session.look(at: Self.plan, as: .person(.soren)) }
        #expect(try anne.others(at: Self.plan, as: .person(.anne)) == [.soren])
        #expect(files().count == 100)
    }

    @Test("Whoever sees a person but not their plan is not told that they look at it, nor is the person told of them")
    func unreadPlan() throws {
        let (anne, soren, owner) = try sessions()
        let plan = RecordKey(DevelopmentPlan.id(of: .bo))
        try owner.apply(
            .plan(PlanChange(.bo, .plan(.add(DevelopmentPlan(talent: .bo, isWorkingCopy: true))))), id: "bo",
            as: .person(.bo), at: .noon)
        #expect(try soren.read(as: .person(.soren)).workspace.people[.bo] != nil)
        let bo = try Store.open(at: folder.store)
        bo.look(at: plan, as: .person(.bo))
        #expect(try soren.others(at: plan, as: .person(.soren)) == [])
        soren.look(at: plan, as: .person(.soren))
        #expect(try bo.others(at: plan, as: .person(.bo)) == [])
        owner.look(at: plan, as: .owner)
        #expect(try soren.others(at: plan, as: .person(.soren)) == [])
        _ = anne
    }
}
