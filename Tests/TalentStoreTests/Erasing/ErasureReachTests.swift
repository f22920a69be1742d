import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("An erasure that reads only what is near the erased people decides as one that reads everything")
struct ErasureReachTests {
    let folder = TemporaryFolder()

    @Test("Records, deleted records and history", arguments: 0..<40)
    func equal(seed: Int) throws {
        let past = RandomPast(seed: UInt64(seed) + 1), store = try store(of: past)
        let history = Array(past.changes.reversed())
        var erased = 0
        for (people, cohorts) in subjects(of: past.now) {
            let whole = Erasure(of: people, cohorts: cohorts, in: past.now, history: history, on: RandomData.today)
            let (rest, touched) = whole.applied(to: past.now)
            let (near, data) = try store.queue.inDatabase { db in
                var loader = RecordLoader(db)
                let near = try loader.addErasure(of: people, cohorts: cohorts, on: RandomData.today)
                return (near, loader.records.workspace)
            }
            #expect(near.gone == whole.gone, "\(people) \(cohorts)")
            #expect(near.names == whole.names)
            let (nearRest, nearTouched) = near.applied(to: data)
            #expect(nearTouched == touched, "\(people) \(cohorts)")
            for key in touched { #expect(nearRest[key]?.isEqual(to: rest[key]) ?? (rest[key] == nil), "\(key)") }
            for change in history {
                #expect(near.remainder(of: change) == whole.remainder(of: change), "\(people) \(cohorts)")
            }
            erased += touched.count
        }
        #expect(erased > 50)
    }

    /// Each person, two people together, and each cohort with the people who have a role in no other.
    private func subjects(of data: Workspace) -> [(people: Set<Person.ID>, cohorts: Set<Cohort.ID>)] {
        let people = data.people.keys.sorted()
        return people.map { ([$0], []) } + [(Set(people.prefix(2)), [])]
            + data.cohorts.keys.sorted().map { cohort in
                (Set(data.talents.values.filter { $0.cohort == cohort }.map(\.person)), [cohort])
            }
    }

    private func store(of past: RandomPast) throws -> Store {
        let store = try Store.create(at: folder.store)
        try store.queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try RecordTable.write(Set(past.before.all.map(\.key)), of: past.before, in: db)
                for (number, change) in past.changes.enumerated() {
                    try HistoryTable.add(
                        HistoryTable.Row(id: "c\(number)", at: .noon, person: nil, event: .change(change)), db)
                }
                try RecordTable.write(Set(past.before.all.map(\.key)), of: past.now, in: db)
                return .commit
            }
        }
        return store
    }
}

/// Random data, of which some records have been deleted and some names changed, with the history of that.
struct RandomPast {
    let before: Workspace
    private(set) var now: Workspace
    /// The oldest first.
    private(set) var changes: [Change] = []

    init(seed: UInt64) {
        before = RandomData(seed: seed).workspace
        now = before
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func chance(_ percent: Int) -> Bool {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % 100) < percent
        }
        let people = before.people.values.sorted { $0.id < $1.id }
        for person in people where chance(30) {
            var old = person
            old.familyName = "Tidligere\(person.id)"
            changes.append(.several([.person(Edit(from: old, to: person))], what: Phrase("Rettede \(old.name)")))
        }
        for task in before.tasks.values.sorted(by: { $0.id < $1.id }) where chance(30) {
            var given = task
            given.givenBy = "af \(people[task.id.raw.utf8.count % people.count].name)"
            now[task.id] = given
            changes.append(.task(Edit(from: task, to: given)))
        }
        let kinds: [RecordKind] = [.note, .meeting, .pair, .networkGroup, .revision, .readiness, .role, .attendance]
        for kind in kinds {
            for key in before.all.map(\.key).filter({ $0.kind == kind }).sorted(by: { $0.id < $1.id }) where chance(20)
            {
                delete(key)
            }
        }
    }

    private mutating func delete(_ key: RecordKey) {
        guard let record = now[key] else { return }
        // Notes go with their meeting.
        for note in now.notes.values where RecordKey(note.meeting) == key { delete(RecordKey(note.id)) }
        changes.append(now.remove(record))
    }
}

extension Workspace {
    fileprivate mutating func remove<Record: Stored>(_ record: Record) -> Change {
        self[record.id] = nil
        return Record.change(Edit(from: record, to: nil))
    }
}

extension Stored {
    fileprivate func isEqual(to other: (any Stored)?) -> Bool { other as? Self == self }
}
