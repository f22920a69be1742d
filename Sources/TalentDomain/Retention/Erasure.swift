/// What goes when people are erased, and what stays for the others: one ruling for the data and for its history.
///
///     let erasure = Erasure(of: ["anne-holm"], in: data, history: changes, on: today)
///     let (rest, touched) = erasure.applied(to: data)
///
/// The rulings, kind by kind, stand in `Erasure+Records.swift`.
public struct Erasure: Sendable {
    public let people: Set<Person.ID>
    public let cohorts: Set<Cohort.ID>
    /// All records that go, also those that only history still knows.
    public private(set) var gone: Set<RecordKey>
    /// What the people were called, also earlier, the longest name first.
    public let names: [String]
    /// A pair that one member is left of ends before this day.
    let day: Day
    /// The data, with what history knows of records that were deleted: whose they were decides.
    let known: Workspace

    /// - Parameters:
    ///   - cohorts: whole cohorts that go with their talents; who else had a part in them stays unless named.
    ///   - history: every change that was made, the newest first.
    public init(
        of people: Set<Person.ID>, cohorts: Set<Cohort.ID> = [], in data: Workspace, history: [Change] = [], on day: Day
    ) {
        self.people = people
        self.cohorts = cohorts
        self.day = day
        var known = data
        var names: Set<String> = []
        for record in history.flatMap(\.values) {
            known.recall(record)
            if let person = record as? Person, people.contains(person.id) { names.insert(person.name) }
        }
        for id in people { if let name = data.people[id]?.name { names.insert(name) } }
        self.known = known
        self.names = names.sorted { ($1.count, $0) < ($0.count, $1) }
        gone = Set(people.map { RecordKey($0) } + cohorts.map { RecordKey($0) })
        // Each kind comes after those it refers to, so one walk finds all.
        for kind in RecordKind.allCases { findGone(kind.type) }
    }

    private mutating func findGone<Record: Stored>(_ type: Record.Type) {
        for record in known[keyPath: Record.table].values where left(of: record) == nil { gone.insert(record.key) }
    }

    /// The data without the people, and the records that went or changed.
    public func applied(to data: Workspace) -> (workspace: Workspace, touched: Set<RecordKey>) {
        var rest = data
        var touched: Set<RecordKey> = []
        for kind in RecordKind.allCases { apply(kind.type, to: &rest, touching: &touched) }
        return (rest, touched)
    }

    private func apply<Record: Stored>(
        _ type: Record.Type, to data: inout Workspace, touching touched: inout Set<RecordKey>
    ) {
        for (id, record) in data[keyPath: Record.table] {
            let left = left(of: record)
            guard left != record else { continue }
            data[id] = left
            touched.insert(RecordKey(id))
        }
    }

    /// How many records of each kind go from the data.
    public func counts(in data: Workspace) -> [RecordKind: Int] {
        Dictionary(grouping: data.all.lazy.map(\.key).filter(gone.contains), by: \.kind).mapValues(\.count)
    }
}

extension Workspace {
    /// The data without one person, and how many records of each kind went.
    public func erasing(_ person: Person.ID, on day: Day) -> (workspace: Workspace, gone: [RecordKind: Int]) {
        let erasure = Erasure(of: [person], in: self, on: day)
        return (erasure.applied(to: self).workspace, erasure.counts(in: self))
    }

    /// Puts a record back that is gone by now; one that is there stays as it is.
    fileprivate mutating func recall<Record: Stored>(_ record: Record) {
        if self[record.id] == nil { self[record.id] = record }
    }
}
