import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("What is read for a viewer is what filtering everything would leave")
struct ReachTests {
    let folder = TemporaryFolder()

    /// 3,600 cases: a state of the data, a viewer and the cohort that is looked at.
    @Test("Of the cohort that is looked at, and of the viewer's own relations", arguments: 0..<60)
    func equal(seed: Int) throws {
        let data = RandomData(seed: UInt64(seed) + 1), store = try store(of: data.workspace)
        var cases = 0, read = 0
        for viewer in viewers(of: data.workspace) {
            let whole = data.workspace.visible(to: viewer), digests = data.workspace.digests(for: viewer)
            for cohort in data.workspace.cohorts.keys.sorted() + [nil] {
                let seen = try store.read(as: viewer, lookingAt: Focus(cohort: cohort))
                for record in seen.workspace.all {
                    #expect(record.isEqual(to: whole[record.key]), "\(viewer) \(record.key)")
                }
                let expected = ExpectedReach(of: viewer, lookingAt: seen.cohort, in: data.workspace)
                for record in whole.all where expected.contains(record) {
                    #expect(seen.workspace[record.key] != nil, "\(viewer) \(String(describing: cohort)) \(record.key)")
                    read += 1
                }
                #expect(seen.cohort.map { digests[$0] == seen.digests[$0] } ?? true)
                cases += 1
            }
            #expect(try store.read(as: viewer).cohort == whole.openingCohort(for: viewer)?.id, "\(viewer)")
        }
        #expect(cases == 60 && read > 300)
    }

    private func viewers(of data: Workspace) -> [Viewer] {
        data.people.keys.sorted().map { Viewer(person: $0, today: RandomData.today) }
            + [.owner(today: RandomData.today)]
    }

    /// The records in a store, whatever the rules say of them.
    private func store(of workspace: Workspace) throws -> Store {
        let store = try Store.create(at: folder.store)
        try store.queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try RecordTable.write(Set(workspace.all.map(\.key)), of: workspace, in: db)
                return .commit
            }
        }
        return store
    }
}

/// The records of the cohort that is looked at and of the viewer's own relations, among those that the viewer sees.
private struct ExpectedReach {
    let viewer: Viewer, data: Workspace
    let open: Cohort.ID?
    /// The cohort that is looked at, and those in which the viewer is a talent or has a role for one.
    let cohorts: Set<Cohort.ID>
    /// The talents of these cohorts, and those among them towards whom the viewer has a role.
    let talents: Set<Talent.ID>, related: Set<Talent.ID>
    let people: Set<Person.ID>

    init(of viewer: Viewer, lookingAt cohort: Cohort.ID?, in data: Workspace) {
        let own = data.talents.values.filter { $0.person == viewer.person && viewer.person != nil }.map(\.cohort)
        let roles = data.roles.values.filter {
            $0.person == viewer.person && $0.talent != nil && viewer.person != nil
        }
        let cohorts = Set((own + roles.map { data.cohort(of: $0) } + [cohort]).compactMap(\.self))
        let members = data.talents.values.filter { $0.cohort.map(cohorts.contains) == true }
        // In a cohort where the viewer's roles give them no names, or no longer do, they see its people only by a role
        // in another cohort, which is not read.
        let named = cohorts.filter {
            !data.roles(of: viewer, in: $0).isSubset(of: [.steeringGroup, .internalConsultant])
        }
        self.viewer = viewer
        self.data = data
        open = cohort
        self.cohorts = cohorts
        talents = Set(members.map(\.id))
        related = talents.filter { !data.roles(of: viewer, towards: $0).isEmpty }
        people = Set(
            members.filter { $0.cohort.map(named.contains) == true }.map(\.person)
                + data.roles.values.filter { data.cohort(of: $0).map(named.contains) == true }.map(\.person)
                + [viewer.person].compactMap(\.self))
    }

    func contains(_ record: any Stored) -> Bool {
        switch record {
        // What somebody has written, they read without a role too.
        case let note as MeetingNote where note.writtenBy != nil && note.writtenBy == viewer.person: return true
        case let judgement as ReadinessJudgement
        where judgement.writtenBy != nil && judgement.writtenBy == viewer.person:
            return true
        case is OwnNote: return true
        case let person as Person: return people.contains(person.id)
        case let cohort as Cohort: return cohorts.contains(cohort.id)
        // Read only of the cohort that is looked at.
        case let item as SteeringItem: return item.cohort == open
        case let snapshot as SteeringSnapshot: return snapshot.cohort == open
        case is RoleAssignment, is BuddyPair, is NetworkGroup, is Talent, is Activity:
            return record.references.contains {
                $0.kind == .cohort && cohorts.contains(Cohort.ID($0.id))
                    || $0.kind == .talent && talents.contains(Talent.ID($0.id))
            }
        default:
            let meeting = (record as? MeetingNote).flatMap { data.meetings[$0.meeting] }
            return ((meeting?.references ?? []) + record.references).contains {
                $0.kind == .talent && related.contains(Talent.ID($0.id))
            }
        }
    }
}

extension Stored {
    fileprivate func isEqual(to other: (any Stored)?) -> Bool { other as? Self == self }
}
