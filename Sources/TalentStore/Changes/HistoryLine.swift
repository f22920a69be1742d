import TalentDomain

/// A line of history: who did what, and when. It has no confidential text.
public struct HistoryLine: Hashable, Sendable, Identifiable {
    public enum Deed: Hashable, Sendable { case done, undone, redone }

    /// The id that the client gave the action.
    public var id: String
    public var at: Timestamp
    /// Nil for the owner of a store without logins.
    public var person: Person.ID?
    public var deed: Deed
    /// The change in words: "Tilføjede et mål i Anne Holms plan".
    public var summary: Phrase
    /// The records that it changed.
    public var records: Set<RecordKey>
    /// The cohort of the change; nil for none or several.
    public var cohort: Cohort.ID?
    /// The author's name; nil if the author is nobody in the data.
    public var author: String?
    /// The names that the summary can contain, with the initials that a screen shows instead in a presentation.
    public var names: [String: String] = [:]
}

extension HistoryLine {
    init(_ row: HistoryTable.Row, in workspace: Workspace) {
        id = row.id
        at = row.at
        person = row.person
        deed = row.undoes != nil ? .undone : row.redoes != nil ? .redone : .done
        let what = row.event.summary(in: workspace)
        summary =
            switch deed {
            case .done: what
            case .undone: Phrase("Fortrød: \(what.da)", "Undid: \(what.en)")
            case .redone: Phrase("Gentog: \(what.da)", "Redid: \(what.en)")
            }
        records = row.event.touched
        cohort = row.event.change.flatMap { workspace.cohort(of: $0) }
        author = row.person.flatMap { workspace.people[$0]?.name }
        names = row.event.change.map { workspace.names(in: $0) } ?? [:]
    }

    /// The change is unreadable.
    init(_ line: HistoryTable.UnreadLine) {
        (id, at, person, deed, records) = (line.id, line.at, line.person, .done, [])
        summary =
            line.isNewer
            ? Phrase("Noget, som en nyere udgave af Spor har gemt", "Something that a newer version of Spor has saved")
            : Phrase("Noget, der ikke længere kan læses", "Something that can no longer be read")
    }

    /// The line with the number of unreadable ones before it.
    func skipping(_ count: Int) -> HistoryLine {
        guard count > 0 else { return self }
        var line = self
        line.summary = Phrase(
            "\(summary.da). Sprunget over, fordi det ikke kan læses: \(count) trin",
            "\(summary.en). Skipped because unreadable: \(count) step\(count == 1 ? "" : "s")")
        return line
    }
}

extension Workspace {
    /// The names of the people whom a change changes or names, with their initials.
    fileprivate func names(in change: Change) -> [String: String] {
        var keys = change.touched.union(change.values.flatMap(\.references))
        for key in keys { keys.formUnion(self[key]?.references ?? []) }
        let people = keys.compactMap { key in
            switch key.kind {
            case .person: self.people[Person.ID(key.id)]
            case .talent, .plan: person(of: Talent.ID(key.id))
            default: nil
            }
        }
        return Dictionary(people.map { ($0.name, $0.initials) }) { first, _ in first }
    }
}
