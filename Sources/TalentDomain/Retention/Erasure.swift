/// Erases people from the data and from its history, by the same rules.
///
///     let erasure = Erasure(of: ["anne-holm"], in: data, history: changes, on: today)
///     let (rest, touched) = erasure.applied(to: data)
///
/// The rules for each kind of record are in `Erasure+Records.swift`.
public struct Erasure: Sendable {
    public let people: Set<Person.ID>
    public let cohorts: Set<Cohort.ID>
    /// All records to erase, including those that only history still has.
    public private(set) var gone: Set<RecordKey>
    /// The present and former names of the people, the longest first.
    public let names: [String]
    /// A pair with one remaining member ends before this day.
    let day: Day
    /// The data together with deleted records from the history. It shows to whom a record belonged.
    let known: Workspace
    /// The keys of these records.
    public var knownKeys: Set<RecordKey> { Set(known.all.map(\.key)) }

    /// - Parameters:
    ///   - cohorts: cohorts to erase with their talents. Other people in them are kept, unless they are among `people`.
    ///   - history: all changes, the newest first.
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
        // A kind comes after the kinds it refers to, so one pass finds all records.
        for kind in RecordKind.allCases { findGone(kind.type) }
    }

    private mutating func findGone<Record: Stored>(_ type: Record.Type) {
        for record in known[keyPath: Record.table].values where remainder(of: record) == nil { gone.insert(record.key) }
    }

    /// The data without the people, and the records that were erased or changed.
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
            let remainder = remainder(of: record)
            guard remainder != record else { continue }
            data[id] = remainder
            touched.insert(RecordKey(id))
        }
    }

    /// The number of erased records of each kind.
    public func counts(in data: Workspace) -> [RecordKind: Int] {
        Dictionary(grouping: data.all.lazy.map(\.key).filter(gone.contains), by: \.kind).mapValues(\.count)
    }
}

extension Workspace {
    /// The data without one person, and the number of erased records of each kind.
    public func erasing(_ person: Person.ID, on day: Day) -> (workspace: Workspace, gone: [RecordKind: Int]) {
        let erasure = Erasure(of: [person], in: self, on: day)
        return (erasure.applied(to: self).workspace, erasure.counts(in: self))
    }

    /// Adds a record that has been deleted; one that exists stays as it is.
    fileprivate mutating func recall<Record: Stored>(_ record: Record) {
        if self[record.id] == nil { self[record.id] = record }
    }
}
