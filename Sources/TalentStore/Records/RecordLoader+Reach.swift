import GRDB
import TalentDomain

/// How far a viewer's records were read.
struct Reach: Sendable {
    /// The cohort that is looked at: the one asked for, where the viewer has a part in it, else the one that opens for them.
    var cohort: Cohort.ID?
    /// Those of which the directory was read.
    var directories: Set<Cohort.ID> = []
    /// Those of whom the dossier was read.
    var dossiers: Set<Talent.ID> = []
    /// Those of whose logbook only the last day counts.
    var counted: Set<Talent.ID> = []
}

extension RecordLoader {
    /// Reads all that a viewer may see: of the cohorts that they work for as lead, internal consultant or steering group, or own, the
    /// one that is looked at; of their own talents and relations, all.
    mutating func addReach(of viewer: Viewer, lookingAt cohort: Cohort.ID?) throws -> Reach {
        var reach = Reach()
        try addOwn(of: viewer)
        let own = records.workspace
        let all = own.cohorts.keys.filter { Permission.may(viewer, read: RecordKey($0), in: own) }
        reach.cohort =
            cohort.flatMap { all.contains($0) ? $0 : nil } ?? own.openingCohort(for: viewer, among: Set(all))?.id
        reach.directories = own.personalCohorts(of: viewer.person).union([reach.cohort].compactMap(\.self))
        for cohort in reach.directories { try addDirectory(of: cohort) }
        decode()
        let waiting = viewer.isKeeper ? try IndexedTable.keys(IndexedValue(.waiting, ""), db) : []
        for talent in waiting { try addRelations(of: Talent.ID(talent.id)) }
        decode()
        // A consultant's reach depends on where the talents are employed.
        try add(records.workspace.talents.values.map { RecordKey($0.person) })
        decode()
        reach.dossiers = try dossiers(of: viewer, reach)
        reach.counted = counted(for: viewer, reach)
        for talent in reach.dossiers {
            let isOwn = viewer.person != nil && records.workspace.talents[talent]?.person == viewer.person
            try addDossier(of: talent, withPrivateEntries: isOwn)
        }
        for talent in reach.counted { try outline(talent) }
        // The owner of the store gives the keys.
        if viewer.isKeeper {
            for person in records.workspace.people.keys { try addReferrers(of: RecordKey(person), [.accessKey]) }
        }
        try close()
        return reach
    }

    /// The viewer themself, with their roles, talents and cohorts; for the owner of the store, all cohorts.
    private mutating func addOwn(of viewer: Viewer) throws {
        if let person = viewer.person { try addPerson(person) }
        if viewer.isKeeper {
            try addCohorts()
            try addUnknownKinds()
        }
        decode()
        try outlineCohorts()
    }

    private mutating func dossiers(of viewer: Viewer, _ reach: Reach) throws -> Set<Talent.ID> {
        let data = records.workspace
        var dossiers = Set(
            data.talents.values.filter { talent in
                talent.cohort.map(reach.directories.contains) ?? true
                    && !data.roles(of: viewer, towards: talent.id).isEmpty
            }.map(\.id))
        // What somebody wrote of a talent stays theirs to read.
        if let person = viewer.person {
            for key in try ReferenceTable.referrers(of: RecordKey(person), [.note, .readiness], db) {
                for named in try ReferenceTable.references(of: key, db) {
                    let talents = named.kind == .meeting ? try ReferenceTable.references(of: named, db) : [named]
                    dossiers.formUnion(talents.filter { $0.kind == .talent }.map { Talent.ID($0.id) })
                }
            }
        }
        // The numbers of a cohort are made of all its talents.
        if let cohort = reach.cohort {
            let roles = data.roles(of: viewer, in: cohort), talents = data.talents(in: cohort).map(\.id)
            if !roles.isDisjoint(with: [.programmeLead, .steeringGroup]) { dossiers.formUnion(talents) }
        }
        return dossiers
    }
}

extension RecordLoader {
    /// An internal consultant is told how many of the cohort write, not only of their own organisation's.
    private func counted(for viewer: Viewer, _ reach: Reach) -> Set<Talent.ID> {
        guard let cohort = reach.cohort,
            records.workspace.roles(of: viewer, in: cohort).contains(.internalConsultant)
        else { return [] }
        return Set(records.workspace.talents(in: cohort).map(\.id)).subtracting(reach.dossiers)
    }
}

extension Workspace {
    /// The cohorts in which somebody is a talent, or something to a talent.
    fileprivate func personalCohorts(of person: Person.ID?) -> Set<Cohort.ID> {
        guard let person else { return [] }
        let own = talents.values.filter { $0.person == person }.map(\.cohort)
        let related = roles.values.filter { $0.person == person && $0.talent != nil }.map { cohort(of: $0) }
        return Set((own + related).compactMap(\.self))
    }
}
