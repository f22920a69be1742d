import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("What is read for a viewer is what filtering everything would leave")
struct ReachTests {
    let folder = TemporaryFolder()

    /// 10,000 cases: a state of the data, a viewer and the cohort that is looked at.
    @Test("Of the cohort that is looked at, and of the viewer's own relations", arguments: 0..<170)
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
                for record in whole.all where isInReach(record, of: viewer, seen.cohort, data.workspace) {
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

    /// Whether a record that the viewer sees belongs to the cohort that is looked at, or to a cohort of their own.
    private func isInReach(_ record: any Stored, of viewer: Viewer, _ cohort: Cohort.ID?, _ data: Workspace) -> Bool {
        let own = data.talents.values.filter { $0.person == viewer.person && viewer.person != nil }.map(\.cohort)
        let related = data.roles.values.filter {
            $0.person == viewer.person && $0.talent != nil && viewer.person != nil
        }
        let cohorts = Set((own + related.map { data.cohort(of: $0) } + [cohort]).compactMap(\.self))
        switch record {
        // What somebody has written, they read without a role too.
        case let note as MeetingNote where note.writtenBy != nil && note.writtenBy == viewer.person: return true
        case let judgement as ReadinessJudgement
        where judgement.writtenBy != nil && judgement.writtenBy == viewer.person:
            return true
        case is OwnNote: return true
        case let person as Person:
            // A viewer whose role has ended sees its people only by a role in another cohort, which is not read.
            let cohorts = cohorts.filter { !data.roles(of: viewer, in: $0).isEmpty }
            return person.id == viewer.person
                || data.talents.values.contains { $0.person == person.id && $0.cohort.map(cohorts.contains) == true }
                || data.roles.values.contains {
                    $0.person == person.id && data.cohort(of: $0).map(cohorts.contains) == true
                }
        case let cohort as Cohort: return cohorts.contains(cohort.id)
        case is RoleAssignment, is BuddyPair, is NetworkGroup, is Talent, is Activity:
            return record.references.contains { $0.kind == .cohort && cohorts.contains(Cohort.ID($0.id)) }
                || record.references.contains {
                    $0.kind == .talent && data.talents[Talent.ID($0.id)]?.cohort.map(cohorts.contains) == true
                }
        default:
            let meeting = (record as? MeetingNote).flatMap { data.meetings[$0.meeting] }
            let talents = ((meeting?.references ?? []) + record.references).filter { $0.kind == .talent }
            return talents.contains { key in
                let talent = Talent.ID(key.id)
                return data.talents[talent]?.cohort.map(cohorts.contains) == true
                    && !data.roles(of: viewer, towards: talent).isEmpty
            }
        }
    }
}

extension Stored {
    fileprivate func isEqual(to other: (any Stored)?) -> Bool { other as? Self == self }
}
