import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Any sequence of changes")
struct ChangePropertyTests {
    @Test(
        "Undone in reverse, it gives the same data; refused changes leave nothing; the data stay sound",
        arguments: UInt64(1)...20)
    func undoesToTheSameData(seed: UInt64) throws {
        var random = RandomChanges(seed: seed)
        var workspace = SmallCohort().workspace
        var states: [(before: Workspace, change: Change)] = []
        for _ in 0..<300 {
            let before = workspace
            let change = random.change(in: workspace)
            do {
                let touched = try workspace.apply(change)
                #expect(touched == change.effective?.touched ?? [])
                states.append((before, change))
            } catch {
                #expect(workspace == before)
            }
        }
        #expect(states.count > 60, "the generator makes too few changes that can be")
        #expect(workspace.all.allSatisfy { record in record.references.allSatisfy(workspace.contains) })

        for (before, change) in states.reversed() {
            try workspace.undo(change)
            #expect(workspace == before)
        }
    }

    @Test("A change undone and made again gives what it gave at first", arguments: UInt64(21)...30)
    func redoes(seed: UInt64) throws {
        var random = RandomChanges(seed: seed)
        var workspace = SmallCohort().workspace, made = 0
        for _ in 0..<200 {
            let change = random.change(in: workspace), before = workspace
            guard (try? workspace.apply(change)) != nil else { continue }
            let after = workspace
            try workspace.undo(change)
            try workspace.apply(change)
            #expect(workspace == after)
            made += after == before ? 0 : 1
        }
        #expect(made > 40, "the generator makes too few changes that can be")
    }

    @Test("There are changes of every kind of record among them, made and refused")
    func everyKind() {
        var random = RandomChanges(seed: 1)
        var workspace = SmallCohort().workspace
        var tried: Set<RecordKind> = [], made: Set<RecordKind> = []
        for _ in 0..<1000 {
            let change = random.change(in: workspace)
            let kinds = change.touched.map(\.kind)
            tried.formUnion(kinds)
            if (try? workspace.apply(change)) != nil { made.formUnion(kinds) }
        }
        #expect(tried == Set(RecordKind.allCases) && made == tried)
    }

    @Test("The inverse of an inverse is the change itself", arguments: UInt64(31)...33)
    func inverseOfInverse(seed: UInt64) {
        var random = RandomChanges(seed: seed)
        let workspace = SmallCohort().workspace
        var others = 0
        for _ in 0..<200 {
            let change = random.change(in: workspace)
            #expect(change.inverse.inverse == change)
            others += change.inverse == change ? 0 : 1
        }
        #expect(others > 150, "the generator makes too few changes that change anything")
    }

    @Test("Nobody can write what they do not read", arguments: UInt64(41)...44)
    func writesWhatIsRead(seed: UInt64) {
        var random = RandomChanges(seed: seed)
        let fixture = SmallCohort()
        var made = 0
        for _ in 0..<60 {
            let change = random.change(in: fixture.workspace)
            for name in PermissionTableTests.viewers where name != "owner" {
                let viewer = SmallCohort.viewer(name)
                var workspace = fixture.workspace
                guard (try? workspace.apply(change, by: viewer)) != nil else { continue }
                let before = fixture.workspace.visible(to: viewer), after = workspace.visible(to: viewer)
                #expect(change.touched.allSatisfy { before.contains($0) || after.contains($0) }, "\(name): \(change)")
                made += change.touched.isEmpty ? 0 : 1
            }
        }
        #expect(made > 3, "the generator makes too few changes that anybody may make")
    }
}
