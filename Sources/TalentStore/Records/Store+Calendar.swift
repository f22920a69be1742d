import GRDB
import TalentDomain

extension Store {
    /// The viewer's own calendar, in all cohorts in which they have a part, in the order of time.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func calendar(of viewer: Viewer) throws -> [Appointment] {
        let first = try read(as: viewer)
        let others = first.workspace.cohorts.keys.filter { $0 != first.cohort }.sorted()
        var seen = [first.workspace]
        // A lead reads one cohort at a time.
        for cohort in others { seen.append(try read(as: viewer, lookingAt: Focus(cohort: cohort)).workspace) }
        let roles = try ownRoles(of: viewer)
        let all = try seen.flatMap { seen in
            var seen = seen
            seen.roles.merge(roles) { known, _ in known }
            let owners = seen.cohorts.keys.map { RecordKey($0) } + seen.talents(meeting: viewer).map { RecordKey($0) }
            return AppointmentSearch(seen, for: viewer, try calendarHistory(of: owners)).own
        }
        return all.uniqued().inTimeOrder
    }

    /// The viewer's own roles. A member of the steering group reads no roles, but those of their own they know.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func ownRoles(of viewer: Viewer) throws -> [RoleAssignment.ID: RoleAssignment] {
        guard let person = viewer.person else { return [:] }
        return try records { try $0.addPerson(person) }.workspace.roles.filter { $0.value.person == person }
    }

    /// The calendar of a cohort's activities as the viewer sees them, in the order of time.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func calendar(of cohort: Cohort.ID, as viewer: Viewer) throws -> [Appointment] {
        try appointments(lookingAt: cohort, as: viewer).activities(in: cohort)
    }

    /// One activity as calendars show it; nil if the viewer does not see it.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func appointment(of activity: Activity, as viewer: Viewer) throws -> Appointment? {
        try appointments(lookingAt: activity.cohort, as: viewer).appointment(of: activity.id)
    }

    private func appointments(lookingAt cohort: Cohort.ID, as viewer: Viewer) throws -> AppointmentSearch {
        let seen = try read(as: viewer, lookingAt: Focus(cohort: cohort)).workspace
        return AppointmentSearch(seen, for: viewer, try calendarHistory(of: [RecordKey(cohort)]))
    }

    /// The history of what calendars show of some cohorts and talents.
    private func calendarHistory(of owners: [RecordKey]) throws -> CalendarHistory {
        let history = try inTransaction(.deferred) { db in
            var history = CalendarHistory()
            for seq in try HistoryRecordTable.lines(changing: Self.calendarKinds, concerning: owners, db) {
                guard case .row(let row) = try HistoryTable.row(seq: seq, db), let change = row.event.change else {
                    continue
                }
                history.add(row.undoes == nil ? change : change.inverse)
            }
            return history
        }
        releaseMemory()
        return history
    }

    /// The kinds of the records with a date that calendars show.
    private static let calendarKinds: [RecordKind] = [.activity, .meeting, .task, .plan]
}

extension Workspace {
    /// The talents with whom a viewer may have dates of their own: their own talents, and those that they have or had a
    /// role for.
    fileprivate func talents(meeting viewer: Viewer) -> [Talent.ID] {
        let own = Set(roles.values.filter { $0.person == viewer.person }.compactMap(\.talent))
        return talents.values.filter { talent in
            talent.person == viewer.person || own.contains(talent.id)
                || roles(of: viewer, towards: talent.id).contains(.internalConsultant)
        }.map(\.id)
    }
}
