/// A draft for the closing talk, made of a talent's starred entries, for the talent alone.
public enum ClosingDraft {
    /// The starred entries with their dates in the order of time, below the modules, activities and goals that they
    /// link to; empty without starred entries. Entries heard in confidence are left out: the text may become part of a
    /// note that the line manager reads.
    public static func text(for talent: Talent.ID, in workspace: Workspace, language: Language) -> String {
        var order: [String] = [], lines: [String: [String]] = [:]
        let loose = Phrase("Uden tilknytning", "Not linked to anything")[language]
        for entry in workspace.logEntries(of: talent).reversed() where entry.isStarred && !entry.isHostConfidential {
            let title = workspace.link(of: entry)?[language] ?? loose
            if lines[title] == nil { order.append(title) }
            let text = entry.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
            lines[title, default: []].append("– \(entry.at.danish.day.text(.medium, in: language)): \(text)")
        }
        let titles = order.filter { $0 != loose } + order.filter { $0 == loose }
        return titles.map { ([$0] + (lines[$0] ?? [])).joined(separator: "\n") }.joined(separator: "\n\n")
    }
}

extension Workspace {
    /// `Modul 3`, otherwise `Mål: Delegere driften`; nil for an entry without links that the viewer may read.
    fileprivate func link(of entry: LogEntry) -> Phrase? {
        if let activity = entry.activity.flatMap({ activities[$0] }) { return activity.shortTitle }
        return entry.goal.flatMap { goal($0, of: entry.talent) }.map { Phrase("Mål: \($0.text)", "Goal: \($0.text)") }
    }

    /// The programme's closing talk between talent and line manager, after the last module.
    public func closingTalk(of talent: Talent.ID) -> Activity? {
        let talks = talents[talent]?.cohort.map { activities(in: $0) }?.filter { $0.kind == .lineManagerTalk } ?? []
        return talks.last { $0.module != nil } ?? talks.last
    }

    /// The closing talk that was agreed or held; nil if there is none.
    public func closingMeeting(of talent: Talent.ID) -> Meeting? {
        let activity = closingTalk(of: talent)?.id
        return meetings(of: talent).last {
            $0.kind == .closingTalk || $0.kind.isLineManagerTalk && $0.activity != nil && $0.activity == activity
        }
    }
}
