import TalentDomain

/// What `log list` prints: a talent's logbook as lines to read, the newest last, where the eye is in a terminal.
public enum LogbookListing {
    /// One entry after the other: number, day, time, `★` and readers in a line, its text indented below. Empty for an empty logbook.
    ///
    /// The text is as it was stored; whoever prints it makes it safe to show.
    ///
    /// - Parameter seen: what the viewer may read.
    public static func text(of talent: Talent.ID, in seen: Workspace, language: Language) -> String {
        seen.logEntries(of: talent).reversed().enumerated().map { index, entry in
            let moment = entry.at.danish
            let time = ClockTime.text(moment.minutes, in: language), links = self.links(of: entry, in: seen).map { " · " + $0[language] }.joined()
            let head = "\(index + 1). \(moment.day.text(.weekdayAndYear, in: language)) \(time)\(entry.isStarred ? " ★" : "") · \(readers(of: entry)[language])\(links)"
            return ([head] + entry.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "   " + $0 }).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func readers(of entry: LogEntry) -> Phrase {
        if entry.isHostConfidential { return Phrase("fortroligt fra værten", "confidential from the host") }
        guard !entry.sharedWith.isEmpty else { return Phrase("ikke delt", "not shared") }
        let names = entry.sharedWith.map(\.name)
        return Phrase("delt med " + names.map(\.da).joined(separator: ", "), "shared with " + names.map(\.en).joined(separator: ", "))
    }

    private static func links(of entry: LogEntry, in seen: Workspace) -> [Phrase] {
        let goal = entry.goal.flatMap { seen.goal($0, of: entry.talent) }.map { Phrase("mål: \($0.text)", "goal: \($0.text)") }
        return [entry.activity.flatMap { seen.activities[$0]?.shortTitle }, goal].compactMap(\.self)
    }
}
