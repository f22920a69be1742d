import TalentDomain
import Testing

@testable import TalentStore

@Suite("Changes in a store")
struct ChangeTests {
    let folder = TemporaryFolder()

    @Test("What was applied is there after reopening")
    func survivesReopening() throws {
        try Sample.store(in: folder).apply(.task(.add(Sample.task("budget"))), id: "1", as: .owner, at: .noon)
        let seen = try Store.open(at: folder.store).read(as: .owner).workspace
        #expect(seen.tasks["budget"]?.text == "Leder budgetmødet")
        #expect(seen.pairs.count == 1)
    }

    @Test("The same id twice is stored once and answered as the first time")
    func retriesAreStoredOnce() throws {
        let store = try Sample.store(in: folder)
        let change = Change.task(.add(Sample.task("budget")))
        let first = try store.apply(change, id: "1", as: .owner, at: .noon)
        let second = try store.apply(change, id: "1", as: .owner, at: Timestamp(seconds: Timestamp.noon.seconds + 60))
        #expect(!first.wasAlreadyStored)
        #expect(second.wasAlreadyStored)
        #expect(second.line == first.line)
        #expect(try store.history(as: .owner, limit: 9).count == 2)
    }

    @Test("An id that was used for something else, or by somebody else, is refused")
    func idsAreNotReused() throws {
        let store = try Sample.store(in: folder)
        let change = Change.task(.add(Sample.task("budget")))
        try store.apply(change, id: "1", as: .person(.anne), at: .noon)
        #expect(throws: StoreError.idTaken) {
            try store.apply(.task(.add(Sample.task("andet"))), id: "1", as: .person(.anne), at: .noon)
        }
        #expect(throws: StoreError.idTaken) { try store.apply(change, id: "1", as: .person(.soren), at: .noon) }
        #expect(throws: StoreError.idTaken) { try store.undo(as: .person(.anne), id: "1", at: .noon) }
    }

    @Test("A refused change leaves neither a record nor a line of history")
    func refusalsLeaveNothing() throws {
        let store = try Sample.store(in: folder)
        let half = Change.several(
            [.task(.add(Sample.task("god"))), .task(.add(Sample.task("tom", " ")))],
            what: Phrase("To opgaver", "Two tasks"))
        #expect(throws: Refusal.faults([.missing(.text)])) { try store.apply(half, id: "1", as: .owner, at: .noon) }
        #expect(try store.read(as: .owner).workspace.tasks.isEmpty)
        #expect(try Store.open(at: folder.store).read(as: .owner).workspace.tasks.isEmpty)
        #expect(try store.history(as: .owner, limit: 9).count == 1)
    }

    @Test("What a viewer may not read is not in their snapshot, and they cannot change it")
    func confidentialTextsStayOut() throws {
        let store = try Sample.store(in: folder)
        let entry = Sample.entry("tanke")
        try store.apply(.logEntry(.add(entry)), id: "1", as: .person(.anne), at: .noon)
        #expect(try store.read(as: .person(.anne)).workspace.logEntries.count == 1)
        for viewer in [Viewer.owner, .person(.bo), .person(.soren)] {
            #expect(try store.read(as: viewer).workspace.logEntries.isEmpty)
            #expect(throws: Refusal.nothingThere) {
                try store.apply(.logEntry(.remove(entry)), id: "2", as: viewer, at: .noon)
            }
        }
    }

    @Test("Every kind of record comes back as it was written")
    func everyKindComesBack() throws {
        let store = try Sample.store(in: folder)
        var content = PlanContent()
        content.texts[.motivation] = "Fordi det er sjovt at lykkes sammen: æøå 👩‍💻"
        content.goals = [Goal(id: "m", order: 1, level: .team, text: "Uddelegere", due: .inMarch)]
        let activity = Activity(
            id: "modul", cohort: Sample.cohort.id, title: Phrase("Modul", "Module"), kind: .moduleDay, track: .common,
            audience: [.talents],
            start: .inMarch, end: .inMarch, hours: 7.4, about: Phrase("", ""))
        let meeting = Meeting(id: "samtale", kind: .runningTalk, talents: [.anne], heldOn: .inMarch)
        let changes: [(Change, Viewer)] = [
            (.activity(.add(activity)), .owner),
            (
                .attendance(.add(Attendance(id: "f", activity: "modul", talent: .anne, presence: .absent(.leave)))),
                .owner
            ),
            (
                .plan(
                    PlanChange(
                        .anne, .plan(.add(DevelopmentPlan(talent: .anne, isWorkingCopy: false, content: content))))),
                .owner
            ),
            (
                .plan(
                    PlanChange(
                        .anne,
                        .revision(.add(PlanRevision(id: "r", talent: .anne, number: 1, on: .inMarch, content: content)))
                    )), .owner
            ),
            (.meeting(.add(meeting)), .owner),
            (
                .note(
                    .add(MeetingNote(id: "n", meeting: "samtale", kind: .talk, text: "Godt på vej", writtenBy: .soren))),
                .person(.soren)
            ),
            (
                .readiness(
                    .add(
                        ReadinessJudgement(
                            id: "p", talent: .anne, on: .inMarch, purpose: .vertical, work: .nextLevel,
                            performance: .satisfactory, judge: .together))), .owner
            ),
            (.logEntry(.add(Sample.entry("l"))), .person(.anne)),
        ]
        for (number, (change, viewer)) in changes.enumerated() {
            try store.apply(change, id: "\(number)", as: viewer, at: .noon)
        }
        let before = try store.whole()
        let reopened = try Store.open(at: folder.store)
        #expect(try reopened.whole() == before)
        #expect(try reopened.check().isEmpty)
    }
}
