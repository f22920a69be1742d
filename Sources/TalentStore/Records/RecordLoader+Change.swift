import GRDB
import TalentDomain

extension RecordLoader {
    /// Reads all records on which the answer to a change depends: those that it changes and names, their directories
    /// and dossiers, those that refer to a deleted record, and those with a value that only one record may have.
    mutating func addNeighbourhood(of change: Change, by viewer: Viewer?) throws {
        if let person = viewer?.person { try addPerson(person) }
        let values = Dictionary(grouping: change.values, by: \.key)
        func references(of key: RecordKey) throws -> [RecordKey] {
            try ReferenceTable.references(of: key, db) + (values[key]?.flatMap(\.references) ?? [])
        }
        var pending = Array(change.touched) + change.values.flatMap(\.references), seen: Set<RecordKey> = []
        var talents: Set<Talent.ID> = []
        for step in change.steps { if case .plan(let plan) = step { talents.insert(plan.talent) } }
        pending += talents.map { RecordKey($0) }
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
        // A step with one value adds or deletes a record. A record that is referred to cannot be deleted.
        for record in change.steps.filter({ $0.values.count == 1 }).flatMap(\.values) {
            try addReferrers(of: record.key, Set(RecordKind.allCases))
        }
        for value in change.values.flatMap(\.indexedValues) where value.name.isSole {
            try add(IndexedTable.keys(value, db))
        }
        try close()
    }
}
