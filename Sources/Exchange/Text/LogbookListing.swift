import TalentDomain

/// Prints a person's logbook for `log list`, the newest entry last.
public enum LogbookListing {
    /// The entries as text: number, day, time, `★`, readers and links on a line, and the text indented below. Empty for
    /// an empty logbook.
    ///
    /// The caller escapes the text for the terminal.
    ///
    /// - Parameters:
    ///   - seen: the data that the person may read.
    ///   - today: the day for which the readers are named.
    public static func text(of person: Person.ID, in seen: Workspace, today: Day, language: Language) -> String {
        seen.ownLogEntries(of: person).map { entry in
            let moment = entry.at.danish
            let day =
                "\(moment.day.text(.weekdayAndYear, in: language)) \(ClockTime.text(moment.minutes, in: language))"
            let links = links(of: entry, in: seen).map { " · " + $0[language] }.joined()
            let head =
                "\(seen.logNumber(of: entry, by: person)). \(day)\(entry.isStarred ? " ★" : "") · \(readers(of: entry, in: seen, today)[language])\(links)"
            let lines = entry.text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? "" : "   " + $0
            }
            return ([head] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func readers(of entry: LogEntry, in seen: Workspace, _ today: Day) -> Phrase {
        if entry.isHostConfidential { return Phrase("fortroligt fra værten", "told in confidence by the host") }
        guard !entry.sharedWith.isEmpty else { return LogEntry.readersWhenNew }
        let names = entry.sharedWith.map { seen.words(for: $0, of: entry, on: today) }
        return Phrase(
            "delt med " + names.map(\.da).joined(separator: ", "),
            "shared with " + names.map(\.en).joined(separator: ", "))
    }

    private static func links(of entry: LogEntry, in seen: Workspace) -> [Phrase] {
        let goal = entry.goal.flatMap { seen.goal($0, of: entry.talent) }.map {
            Phrase("mål: \($0.text)", "goal: \($0.text)")
        }
        return [entry.activity.flatMap { seen.activities[$0]?.shortTitle }, goal].compactMap(\.self)
    }
}
