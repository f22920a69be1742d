import TalentDomain
import Testing

@testable import TalentStore

@Suite("Calendars from a store")
struct CalendarTests {
    let folder = TemporaryFolder()

    private let activity = Activity(
        id: "modul", cohort: Sample.cohort.id, title: Phrase("Modul", "Module"), kind: .moduleDay, track: .common,
        audience: [.talents], start: .inMarch.adding(days: 9), end: .inMarch.adding(days: 9), hours: 8,
        about: Phrase("")
    )

    private func numbers(_ store: Store) throws -> [String] {
        let anne = Viewer(person: .anne, today: .inMarch)
        let (own, all) = (try store.calendar(of: anne), try store.calendar(of: Sample.cohort.id, as: .owner))
        #expect(own == all)
        #expect(try store.appointment(of: activity, as: .owner) == all.first { !$0.isCancelled })
        return own.map { "\($0.dates.start - .inMarch) \($0.sequence)\($0.isCancelled ? " gone" : "")" }
    }

    @Test("each change gives the next number, undo and redo too, and it lasts across restarts")
    func sequence() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.activity(.add(activity)), id: "1", as: .owner, at: .noon)
        #expect(try numbers(store) == ["9 0"])
        var moved = activity
        (moved.start, moved.end) = (activity.start.adding(days: 1), activity.end.adding(days: 1))
        try store.apply(.activity(Edit(from: activity, to: moved)), id: "2", as: .owner, at: .noon)
        #expect(try numbers(store) == ["10 1"])
        try store.undo(as: .owner, id: "3", at: .noon)
        #expect(try numbers(store) == ["9 2"])
        try store.redo(as: .owner, id: "4", at: .noon)
        let reopened = try Store.open(at: folder.store)
        #expect(try numbers(reopened) == ["10 3"])
    }

    @Test("a date whose making is undone is cancelled in the calendars that have it")
    func undone() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.activity(.add(activity)), id: "1", as: .owner, at: .noon)
        try store.undo(as: .owner, id: "2", at: .noon)
        let anne = try store.calendar(of: Viewer(person: .anne, today: .inMarch))
        #expect(anne.map { "\($0.uid) \($0.sequence) \($0.isCancelled)" } == ["modul@hold-1.spor 1 true"])
        #expect(try store.calendar(of: Viewer(person: .soren, today: .inMarch)).isEmpty)
    }

    @Test("an erased person leaves the numbers of the others' dates as they are")
    func erased() throws {
        let store = try Sample.store(in: folder)
        let meeting = Meeting(
            id: "buddies", kind: .buddyMeeting, talents: [.anne, .bo], pair: "par", planned: .inMarch.adding(days: 4))
        var moved = meeting
        moved.planned = .inMarch.adding(days: 5)
        try store.apply(.meeting(.add(meeting)), id: "1", as: .person(.anne), at: .noon)
        try store.apply(.meeting(Edit(from: meeting, to: moved)), id: "2", as: .person(.anne), at: .noon)
        _ = try store.erase([.bo], as: .owner, id: "3", what: Phrase("Slettede", "Erased"), at: .noon)
        let anne = try store.calendar(of: Viewer(person: .anne, today: .inMarch))
        #expect(anne.map { "\($0.title.da) \($0.sequence)" } == ["Buddymøde 1"])
    }
}
