import TalentDomain
import Testing

@testable import TalentStore

@Suite("Undo and redo in a store")
struct UndoTests {
    let folder = TemporaryFolder()

    private func texts(_ store: Store) throws -> Set<String> {
        Set(try store.read(as: .owner).workspace.tasks.values.map(\.id.raw))
    }

    @Test("A key given or taken is not undone; what was done before it is")
    func keys() throws {
        let store = try Sample.store(in: folder)
        let key = AccessKey(id: "anne", person: .anne, type: "ssh-ed25519", blob: "AAAA", addedOn: .inMarch)
        try store.apply(.task(.add(Sample.task("t"))), id: "1", as: .owner, at: .noon)
        try store.apply(.accessKey(.add(key)), id: "2", as: .owner, at: .noon)
        try store.apply(.accessKey(.remove(key)), id: "3", as: .owner, at: .noon)
        try store.undo(as: .owner, id: "4", at: .noon)
        let data = try store.read(as: .owner).workspace
        #expect(data.accessKeys.isEmpty && data.tasks.isEmpty)
        #expect(try store.history(as: .owner, limit: 3).map(\.summary.da).contains("Fjernede en nøgle fra Anne Holm"))
    }

    @Test("Undo takes back one's own last action after the other, across restarts, and redo makes them again")
    func acrossRestarts() throws {
        let store = try Sample.store(in: folder)
        for name in ["a", "b", "c"] {
            try store.apply(.task(.add(Sample.task(name))), id: name, as: .person(.anne), at: .noon)
        }
        try store.undo(as: .person(.anne), id: "u1", at: .noon)

        let reopened = try Store.open(at: folder.store)
        try reopened.undo(as: .person(.anne), id: "u2", at: .noon)
        #expect(try texts(reopened) == ["a"])
        try reopened.redo(as: .person(.anne), id: "r1", at: .noon)
        #expect(try texts(reopened) == ["a", "b"])

        let again = try Store.open(at: folder.store)
        let line = try again.redo(as: .person(.anne), id: "r2", at: .noon)
        #expect(line?.deed == .redone)
        #expect(try texts(again) == ["a", "b", "c"])
        #expect(try again.redo(as: .person(.anne), id: "r3", at: .noon) == nil)
        #expect(try again.check().isEmpty)
    }

    @Test("With nothing to undo, undo says so")
    func nothingToUndo() throws {
        let store = try Sample.store(in: folder)
        #expect(try store.undo(as: .person(.anne), id: "u", at: .noon) == nil)
        #expect(try store.redo(as: .owner, id: "r", at: .noon) == nil)
    }

    @Test(
        "A change that changes nothing writes no history: undo takes back what was done before it",
        arguments: [false, true])
    func unchanged(isSeveral: Bool) throws {
        let store = try Sample.store(in: folder), task = Sample.task("a"), viewer = Viewer.person(.anne)
        try store.apply(.task(.add(task)), id: "1", as: viewer, at: .noon)
        let same = Change.task(Edit(from: task, to: task))
        let change =
            isSeveral
            ? Change.several(
                [
                    same,
                    .person(Edit(from: Sample.person(.anne, "Anne", "Holm"), to: Sample.person(.anne, "Anne", "Holm"))),
                ], what: Phrase("Gemte")) : same
        let before = try store.history(as: .owner, limit: 9)
        #expect(try store.apply(change, id: "2", as: isSeveral ? .owner : viewer, at: .noon).line == nil)
        #expect(try store.history(as: .owner, limit: 9) == before)
        try store.undo(as: viewer, id: "u", at: .noon)
        #expect(try texts(store).isEmpty)
    }

    @Test("Of a change that changes one of two things, only that one is kept and undone")
    func partlyUnchanged() throws {
        let store = try Sample.store(in: folder), one = Sample.task("a"), two = Sample.task("b"),
            viewer = Viewer.person(.anne)
        try store.apply(
            .several([.task(.add(one)), .task(.add(two))], what: Phrase("To", "Two")), id: "1", as: viewer, at: .noon)
        var edited = two
        edited.text = "Leder budgetmødet i juni"
        let change = Change.several(
            [.task(Edit(from: one, to: one)), .task(Edit(from: two, to: edited))], what: Phrase("Gemte", "Saved"))
        #expect(try store.apply(change, id: "2", as: viewer, at: .noon).line?.records == [two.key])
        #expect(try store.apply(change, id: "2", as: viewer, at: .noon).wasAlreadyStored)
        // A change that somebody else makes in the first one does not matter for the second.
        try store.apply(.task(.remove(one)), id: "3", as: .person(.soren), at: .noon)
        try store.undo(as: viewer, id: "u", at: .noon)
        #expect(try store.read(as: .owner).workspace.tasks[two.id] == two)
    }

    @Test("What others have made impossible is refused as before, though it changes nothing")
    func unchangedClash() throws {
        let store = try Sample.store(in: folder), task = Sample.task("a")
        #expect(throws: Refusal.self) {
            try store.apply(.task(Edit(from: task, to: task)), id: "1", as: .person(.anne), at: .noon)
        }
    }

    @Test("Nobody undoes what somebody else did")
    func onlyOnesOwn() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.task(.add(Sample.task("anne"))), id: "1", as: .person(.anne), at: .noon)
        try store.apply(.task(.add(Sample.task("leder"))), id: "2", as: .person(.soren), at: .noon)
        try store.undo(as: .person(.anne), id: "u", at: .noon)
        #expect(try texts(store) == ["leder"])
    }

    @Test("A new action ends what could be redone")
    func newActionEndsRedo() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.task(.add(Sample.task("a"))), id: "1", as: .person(.anne), at: .noon)
        try store.undo(as: .person(.anne), id: "u", at: .noon)
        try store.apply(.task(.add(Sample.task("b"))), id: "2", as: .person(.anne), at: .noon)
        #expect(try store.redo(as: .person(.anne), id: "r", at: .noon) == nil)
        #expect(try texts(store) == ["b"])
    }

    @Test("Undo is refused as a clash where somebody changed the same thing since, and stays possible")
    func clashes() throws {
        let store = try Sample.store(in: folder)
        let task = Sample.task("a")
        try store.apply(.task(.add(task)), id: "1", as: .person(.anne), at: .noon)
        var edited = task
        edited.text = "Leder budgetmødet i juni"
        try store.apply(.task(Edit(from: task, to: edited)), id: "2", as: .person(.soren), at: .noon)
        #expect(throws: Refusal.clash(task.key)) { try store.undo(as: .person(.anne), id: "u", at: .noon) }
        #expect(try texts(store) == ["a"])
        try store.undo(as: .person(.soren), id: "u2", at: .noon)
        try store.undo(as: .person(.anne), id: "u3", at: .noon)
        #expect(try texts(store) == [])
    }

    @Test("A retried undo undoes once")
    func retriedUndo() throws {
        let store = try Sample.store(in: folder)
        for name in ["a", "b"] {
            try store.apply(.task(.add(Sample.task(name))), id: name, as: .person(.anne), at: .noon)
        }
        let first = try store.undo(as: .person(.anne), id: "u", at: .noon)
        let second = try store.undo(as: .person(.anne), id: "u", at: .noon)
        #expect(first == second)
        #expect(try texts(store) == ["a"])
    }

    @Test("Undoing an import takes back all of it")
    func undoesSeveral() throws {
        let store = try Sample.store(in: folder)
        try store.undo(as: .owner, id: "u", at: .noon)
        #expect(try store.read(as: .owner).workspace.all.isEmpty)
    }

    @Test("What others do leaves what one can redo; where they changed the same thing, it is refused as a clash")
    func othersLeaveRedo() throws {
        let store = try Sample.store(in: folder), anne = Viewer.person(.anne), task = Sample.task("a")
        try store.apply(.task(.add(task)), id: "1", as: anne, at: .noon)
        var edited = task
        edited.text = "Leder budgetmødet i juni"
        try store.apply(.task(Edit(from: task, to: edited)), id: "2", as: anne, at: .noon)
        try store.undo(as: anne, id: "u", at: .noon)
        try store.apply(.task(.add(Sample.task("b"))), id: "3", as: .person(.soren), at: .noon)
        #expect(try store.nextRedo(as: anne)?.records == [task.key])
        try store.redo(as: anne, id: "r", at: .noon)
        #expect(try store.read(as: anne).workspace.tasks["a"] == edited)
        try store.undo(as: anne, id: "u2", at: .noon)
        var theirs = task
        theirs.text = "Leder to møder"
        try store.apply(.task(Edit(from: task, to: theirs)), id: "4", as: .person(.soren), at: .noon)
        #expect(throws: Refusal.clash(task.key)) { try store.redo(as: anne, id: "r2", at: .noon) }
        #expect(try store.read(as: anne).workspace.tasks["a"] == theirs)
    }

    @Test("The id of an action is its person's and its own: another's, another change, or an undo by it is refused")
    func ids() throws {
        let store = try Sample.store(in: folder), task = Change.task(.add(Sample.task("a")))
        try store.apply(task, id: "1", as: .person(.anne), at: .noon)
        #expect(try store.apply(task, id: "1", as: .person(.anne), at: .noon).wasAlreadyStored)
        #expect(throws: StoreError.idTaken) { try store.apply(task, id: "1", as: .person(.soren), at: .noon) }
        #expect(throws: StoreError.idTaken) {
            try store.apply(.task(.add(Sample.task("b"))), id: "1", as: .person(.anne), at: .noon)
        }
        #expect(throws: StoreError.idTaken) { try store.undo(as: .person(.anne), id: "1", at: .noon) }
        try store.undo(as: .person(.anne), id: "2", at: .noon)
        #expect(throws: StoreError.idTaken) { try store.redo(as: .person(.anne), id: "2", at: .noon) }
        #expect(throws: StoreError.idTaken) { try store.undo(as: .person(.soren), id: "2", at: .noon) }
        #expect(throws: StoreError.idTaken) { try store.apply(task, id: "2", as: .person(.anne), at: .noon) }
        #expect(try texts(store).isEmpty)
    }
}
