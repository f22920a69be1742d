/// Stores a line that a person sent to their logbook with one command, without the screens.
public enum RemoteLogEntry {
    /// Seconds within which the same text counts as sent again after a lost answer.
    public static let retry: Int64 = 600

    /// The entry for a line, and the change that stores it with the effects of its marks. No change if it is stored
    /// already.
    ///
    /// - Parameter id: an unused id. The entry's id begins with its number, since entries of the same second are sorted
    ///   by id.
    /// - Returns: nil if the person is no talent.
    /// - Throws: `Refusal.faults` if a mark of the line means nothing.
    public static func outcome(
        of text: String, by person: Person.ID, in seen: Workspace, at now: Timestamp, id: String
    ) throws(Refusal) -> (entry: LogEntry, change: Change?, line: LogbookLine)? {
        guard let talent = seen.logbookTalent(of: person) else { return nil }
        let line = LogbookLine(text, of: talent.id, on: now.danish.day, in: seen)
        if let twin = seen.ownLogEntries(of: person).last(where: {
            $0.text == text && abs(now.seconds - $0.at.seconds) < retry
        }) {
            return (twin, nil, line)
        }
        if let fault = line.fault {
            throw .faults([Fault(.text, Phrase("Indslaget er ikke gemt. ", "The entry is not saved. ") + fault)])
        }
        let entry = LogEntry.ID((seen.logPlaces(of: person).count + 1).padded(to: 6) + "-" + id)
        var tasks = 0
        let change = line.change(entry, at: now) {
            tasks += 1
            return "\(id)-\(tasks)"
        }
        return (line.entry(entry, at: now), change, line)
    }
}

extension Workspace {
    /// The talent in whose logbook the person writes: that of the cohort that began last, an active one before a
    /// finished one.
    public func logbookTalent(of person: Person.ID) -> Talent? {
        talents(of: person).max { rank(of: $0) < rank(of: $1) }
    }

    private func rank(of talent: Talent) -> (Int, Day, Talent.ID) {
        (talent.isActive ? 1 : 0, talent.cohort.flatMap(kickOff) ?? .distantPast, talent.id)
    }

    /// All entries of a person's logbooks, the oldest first.
    public func ownLogEntries(of person: Person.ID) -> [LogEntry] {
        let own = Set(talents(of: person).map(\.id))
        return logEntries.values.filter { own.contains($0.talent) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The number of an entry in the person's logbooks, from 1, whether it is stored yet or not. Unreadable entries are
    /// counted.
    public func logNumber(of entry: LogEntry, by person: Person.ID) -> Int {
        logPlaces(of: person).count { ($0.at, $0.id) < (entry.at, entry.id.raw) } + 1
    }

    fileprivate func logPlaces(of person: Person.ID) -> [(at: Timestamp, id: String)] {
        let own = Set(talents(of: person).map(\.id))
        return logEntries.values.filter { own.contains($0.talent) }.map { ($0.at, $0.id.raw) }
            + unread.compactMap { record in
                record.at.flatMap { at in record.talent.map(own.contains) == true ? (at, record.id) : nil }
            }
    }
}
