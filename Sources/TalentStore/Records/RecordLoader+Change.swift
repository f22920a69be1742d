import GRDB
import TalentDomain

extension RecordLoader {
    /// Reads all records on which the answer to a change depends: those that it changes and names, their directories
    /// and dossiers, those that refer to a deleted record, and those with a value that only one record may have.
    mutating func addNeighbourhood(of change: Change, by viewer: Viewer?) throws {
        if let person = viewer?.person { try addPerson(person) }
        var keys = change.touched
        for step in change.steps { if case .plan(let plan) = step { keys.insert(RecordKey(plan.talent)) } }
        try addNeighbourhood(of: keys, change.values)
        // A step with one value adds or deletes a record. A record that is referred to cannot be deleted.
        for record in change.steps.filter({ $0.values.count == 1 }).flatMap(\.values) {
            try addReferrers(of: record.key, Set(RecordKind.allCases))
        }
        try close()
    }

    /// Reads all records on which the faults of some records depend, and these records.
    mutating func addNeighbourhood(of records: [any Stored]) throws {
        try addNeighbourhood(of: Set(records.map(\.key)), records)
        try close()
    }

    /// - Parameter values: what the records will be, or are.
    private mutating func addNeighbourhood(of keys: Set<RecordKey>, _ values: [any Stored]) throws {
        let named = Dictionary(grouping: values, by: \.key).mapValues { $0.flatMap(\.references) }
        func references(of key: RecordKey) throws -> [RecordKey] {
            try ReferenceTable.references(of: key, db) + (named[key] ?? [])
        }
        var pending = Array(keys) + values.flatMap(\.references), seen: Set<RecordKey> = []
        var talents: Set<Talent.ID> = []
        while let key = pending.popLast() {
            guard seen.insert(key).inserted else { continue }
            switch key.kind {
            case .person: try addPerson(Person.ID(key.id))
            case .cohort: try addDirectory(of: Cohort.ID(key.id))
            case .talent:
                talents.insert(Talent.ID(key.id))
                pending += try references(of: key)
            default: pending += try references(of: key)
            }
        }
        try add(seen)
        for talent in talents { try addDossier(of: talent, withPrivateEntries: false) }
        for value in values.flatMap(\.indexedValues) where value.name.isSole {
            try add(IndexedTable.keys(value, db))
        }
    }
}
