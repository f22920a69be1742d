/// A line written to one's logbook from outside the screens, by one command.
public enum LoggedLine {
    /// Seconds within which the same words again are taken for a retry after a lost answer.
    public static let retry: Int64 = 600

    /// What becomes of the line: a change that stores it; none where it is stored already.
    ///
    /// - Parameter id: a name that nothing else has. The entry's begins with its number, since entries of one second sort by their names.
    /// - Returns: nil where the person is no talent.
    public static func outcome(
        of text: String, by person: Person.ID, in seen: Workspace, at now: Timestamp, id: String
    ) -> (entry: LogEntry, change: Change?)? {
        let own = seen.ownLogEntries(of: person)
        if let twin = own.last(where: { $0.text == text && now.seconds - $0.at.seconds < retry }) { return (twin, nil) }
        guard let talent = seen.logbookTalent(of: person) else { return nil }
        let entry = LogEntry(id: LogEntry.ID((own.count + 1).padded(to: 6) + "-" + id), talent: talent.id, at: now, text: text)
        return (entry, .logEntry(.add(entry)))
    }
}

extension Workspace {
    /// Where a person writes: their talent in the cohort that began last, one still under way before one that is over.
    public func logbookTalent(of person: Person.ID) -> Talent? {
        talents(of: person).max { rank(of: $0) < rank(of: $1) }
    }

    private func rank(of talent: Talent) -> (Int, Day, Talent.ID) {
        (talent.isActive ? 1 : 0, talent.cohort.flatMap { cohorts[$0]?.kickOff } ?? .distantPast, talent.id)
    }

    /// All that a person has written in their logbooks, the oldest first: an entry's number is its place here, from 1.
    public func ownLogEntries(of person: Person.ID) -> [LogEntry] {
        let own = Set(talents(of: person).map(\.id))
        return logEntries.values.filter { own.contains($0.talent) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The place of an entry in its writer's logbook, from 1; nil where it is not there.
    public func number(of entry: LogEntry.ID, by person: Person.ID) -> Int? {
        ownLogEntries(of: person).firstIndex { $0.id == entry }.map { $0 + 1 }
    }
}
