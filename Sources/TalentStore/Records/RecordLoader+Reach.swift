import GRDB
import TalentDomain

/// The extent of the records that were read for a viewer.
struct Reach: Sendable {
    /// The open cohort: the one asked for if the viewer has a role in it, otherwise the one that opens for them.
    var cohort: Cohort.ID?
    /// The cohorts whose directory was read.
    var directories: Set<Cohort.ID> = []
    /// The talents whose dossier was read.
    var dossiers: Set<Talent.ID> = []
    /// The talents whose logbook was read only for the time of its last entry.
    var counted: Set<Talent.ID> = []
    /// The activities of which everybody's attendance was read, not only that of the talents in reach.
    var rolls: Set<Activity.ID> = []
}

extension RecordLoader {
    /// Reads all records that a viewer may see. A programme lead, internal consultant, member of the steering group or
    /// owner gets only the open one of their cohorts. Their own talents and relations are read in every cohort.
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
        let waiting = viewer.isOwner ? try IndexedTable.keys(IndexedValue(.waiting, ""), db) : []
        for talent in waiting { try addRelations(of: Talent.ID(talent.id)) }
        decode()
        // An internal consultant sees the talents of their own organisation.
        try add(records.workspace.talents.values.map { RecordKey($0.person) })
        decode()
        reach.dossiers = try dossiers(of: viewer, reach)
        reach.counted = counted(for: viewer, reach)
        for talent in reach.dossiers {
            let isOwn = viewer.person != nil && records.workspace.talents[talent]?.person == viewer.person
            try addDossier(of: talent, withPrivateEntries: isOwn)
        }
        for talent in reach.counted { try outline(talent) }
        // A meeting of a network group counts for the whole group, also where the consultant's own talents were absent.
        if !reach.counted.isEmpty {
            for group in records.workspace.networkGroups.values where group.cohort == reach.cohort {
                try addReferrers(of: RecordKey(group.id), [.meeting])
            }
        }
        for activity in records.workspace.guestActivities(of: viewer, in: reach.cohort) {
            try addReferrers(of: RecordKey(activity), [.attendance])
            reach.rolls.insert(activity)
        }
        if let cohort = reach.cohort, records.workspace.readsSteering(viewer, in: cohort) {
            try addReferrers(of: RecordKey(cohort), [.steeringItem, .steeringSnapshot])
        }
        // The owner manages the keys.
        if viewer.isOwner {
            for person in records.workspace.people.keys { try addReferrers(of: RecordKey(person), [.accessKey]) }
        }
        try close()
        return reach
    }

    /// Reads the viewer with their roles, talents and cohorts; for the owner, all cohorts.
    private mutating func addOwn(of viewer: Viewer) throws {
        if let person = viewer.person {
            try addPerson(person)
            // A session ends when its key goes. Guests read their own attendance.
            try addReferrers(of: RecordKey(person), [.accessKey, .attendance])
        }
        try addOwnNotes(of: viewer)
        if viewer.isOwner {
            try addAll(of: .cohort)
            try addUnknownKinds()
        }
        decode()
        try outlineCohorts()
    }

    /// Reads the notes that the viewer has written for themself; nobody else's are ever read.
    mutating func addOwnNotes(of viewer: Viewer) throws {
        guard !viewer.hidesConfidential else { return }
        if let person = viewer.person {
            try addReferrers(of: RecordKey(person), [.ownNote])
        } else if viewer.isOwner {
            try add(IndexedTable.keys(IndexedValue(.ownersNote, ""), db))
        }
    }

    private mutating func dossiers(of viewer: Viewer, _ reach: Reach) throws -> Set<Talent.ID> {
        let data = records.workspace
        var dossiers = Set(
            data.talents.values.filter { talent in
                talent.cohort.map(reach.directories.contains) ?? true
                    && !data.roles(of: viewer, towards: talent.id).isEmpty
            }.map(\.id))
        // Everybody may still read what they have written about a talent.
        if let person = viewer.person {
            for key in try ReferenceTable.referrers(of: RecordKey(person), [.note, .readiness, .stepAssessment], db) {
                for named in try ReferenceTable.references(of: key, db) {
                    let talents = named.kind == .meeting ? try ReferenceTable.references(of: named, db) : [named]
                    dossiers.formUnion(talents.filter { $0.kind == .talent }.map { Talent.ID($0.id) })
                }
            }
        }
        // The figures of a cohort are computed from all its talents.
        if let cohort = reach.cohort {
            let roles = data.roles(of: viewer, in: cohort), talents = data.talents(in: cohort).map(\.id)
            if !roles.isDisjoint(with: [.programmeLead, .steeringGroup]) { dossiers.formUnion(talents) }
        }
        return dossiers
    }
}

extension RecordLoader {
    /// The talents of whom only the time of the last logbook entry is read. An internal consultant sees how many
    /// talents of the whole cohort write, and reads more only about their own organisation.
    private func counted(for viewer: Viewer, _ reach: Reach) -> Set<Talent.ID> {
        guard let cohort = reach.cohort,
            records.workspace.roles(of: viewer, in: cohort).contains(.internalConsultant)
        else { return [] }
        return Set(records.workspace.talents(in: cohort).map(\.id)).subtracting(reach.dossiers)
    }
}

extension Workspace {
    /// Whether a viewer reads what belongs to the steering group of a cohort.
    fileprivate func readsSteering(_ viewer: Viewer, in cohort: Cohort.ID) -> Bool {
        !roles(of: viewer, in: cohort).isDisjoint(with: [.programmeLead, .internalConsultant, .steeringGroup])
    }

    /// The activities of whose guests a viewer sees the attendance, or figures made from it.
    fileprivate func guestActivities(of viewer: Viewer, in cohort: Cohort.ID?) -> [Activity.ID] {
        guard let cohort, readsSteering(viewer, in: cohort) else { return [] }
        return allActivities(in: cohort).filter { $0.takesAttendance && $0.hasGuests }.map(\.id)
    }

    /// The cohorts in which a person is a talent, or has a role for a talent.
    fileprivate func personalCohorts(of person: Person.ID?) -> Set<Cohort.ID> {
        guard let person else { return [] }
        let own = talents.values.filter { $0.person == person }.map(\.cohort)
        let related = roles.values.filter { $0.person == person && $0.talent != nil }.map { cohort(of: $0) }
        return Set((own + related).compactMap(\.self))
    }
}
