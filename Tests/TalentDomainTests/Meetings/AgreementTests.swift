import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The agreements of a talk")
struct AgreementTests {
    private func note(_ agreements: [Agreement], kind: NoteKind = .talk) -> MeetingNote {
        MeetingNote(id: "note", meeting: "talk", kind: kind, text: "", agreements: agreements)
    }

    private let data = SmallCohort(isWritten: false).workspace

    @Test("are at most three; what earlier releases have stored can be changed")
    func number() {
        let four = (1...4).map { Agreement(text: "Aftale \($0)", due: SmallCohort.today) }
        #expect(note(Array(four.prefix(3))).faults(replacing: nil, in: data).isEmpty)
        #expect(
            note(four).faults(replacing: note(Array(four.prefix(3))), in: data).map(\.message.da) == [
                "Højst tre aftaler ved en samtale. Ret en af dem, eller slet en."
            ])
        #expect(note(four).faults(replacing: note(four), in: data).isEmpty)
    }

    @Test("are not all three without a date")
    func dates() {
        let bare = (1...3).map { Agreement(text: "Aftale \($0)") }
        #expect(note(bare).faults(replacing: note(Array(bare.prefix(2))), in: data).map(\.field) == [.due])
        let dated = bare.prefix(2) + [Agreement(text: "Aftale 3", due: SmallCohort.today)]
        #expect(note(bare).faults(replacing: note(Array(dated)), in: data).map(\.field) == [.due])
        #expect(note(bare, kind: .mentor).faults(replacing: nil, in: data).map(\.field) == [.due])
        #expect(note(Array(dated)).faults(replacing: note(Array(bare.prefix(2))), in: data).isEmpty)
    }

    @Test("have dates of the programme")
    func programme() {
        let data = SmallCohort().workspace
        let late = note([Agreement(text: "Ring", due: Day("2190-01-01"))])
        #expect(late.faults(replacing: nil, in: data).map(\.field) == [.due])
        #expect(late.faults(replacing: late, in: data).isEmpty)
        let task = LeadershipTask(id: "ny", talent: "anne", text: "Ring", due: SmallCohort.autumn.adding(days: -9))
        #expect(task.faults(replacing: nil, in: data).map(\.field) == [.due])
        #expect(task.faults(replacing: task, in: data).isEmpty)
    }

    @Test("of a pair are as many as they like")
    func pair() {
        let four = (1...4).map { Agreement(text: "Aftale \($0)") }
        #expect(note(four, kind: .buddyOutcome).faults(replacing: nil, in: data).isEmpty)
    }

    @Test("one that became a task is open neither as long as the task is there nor once it is done")
    func task() {
        var data = data
        data["opgave"] = LeadershipTask(id: "opgave", talent: "anne", text: "Ring")
        #expect(!data.isOpen(Agreement(text: "Ring", task: "opgave")))
        data.tasks["opgave"] = nil
        #expect(data.isOpen(Agreement(text: "Ring", task: "opgave")))
        #expect(!data.isOpen(Agreement(text: "Ring", isDone: true)))
    }
}
