import GRDB
import TalentDomain

/// All that is stored on a person, as far as the viewer may read it.
public struct PersonalData: Sendable {
    public var person: Person.ID
    /// What concerns the person, and no more.
    public var workspace: Workspace
    /// The names of those who are mentioned in it.
    public var names: [Person.ID: String]
    /// The person's own; read by themself alone.
    public var drafts: [Draft]
    /// What they did, and what was done with what concerns them; the newest first.
    public var history: [HistoryLine]
    /// There is more, which the viewer may not read.
    public var isWithheld: Bool
}

extension Store {
    /// - Throws: `Refusal.nothingThere` where there is nobody by that id whom the viewer may see.
    public func personalData(of person: Person.ID, as viewer: Viewer) throws -> PersonalData {
        let seen = try read(as: viewer).workspace
        guard seen.people[person] != nil else { throw Refusal.nothingThere }
        let mine = seen.concerning(person)
        let keys = Set(mine.all.map(\.key))
        let isOwn = viewer.author == person
        let (whole, draftCount) = try inTransaction(.deferred) { db in
            (
                try refresh(db).workspace.concerning(person),
                try Int.fetchOne(db, sql: "SELECT count(*) FROM draft WHERE author = ?", arguments: [person.raw]) ?? 0
            )
        }
        return PersonalData(
            person: person, workspace: mine, names: seen.people.mapValues(\.name), drafts: isOwn ? try drafts(as: viewer) : [],
            history: try history(as: viewer, limit: .max).filter { $0.person == person || !keys.isDisjoint(with: $0.records) },
            isWithheld: mine != whole || (!isOwn && draftCount > 0))
    }
}
