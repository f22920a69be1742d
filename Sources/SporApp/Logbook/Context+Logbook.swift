import TalentDomain

// Texts about the readers and links of a logbook.
extension Context {
    /// The viewer as a talent of the shown cohort.
    var ownTalent: Talent.ID? { front.own }

    /// `kun dig`, `du deler med Dina Fjord og Søren Kjær`; for other viewers, that it is shared with them, and since
    /// when.
    func sharing(of entry: LogEntry) -> String {
        guard isTalent(entry.talent) else {
            return say("delt med dig", "shared with you") + (entry.sharedOn.map { " " + date($0) } ?? "")
        }
        if entry.isHostConfidential {
            return say("kun dig, fortroligt fra værten", "only you; told in confidence by the host")
        }
        guard !entry.sharedWith.isEmpty else { return say("kun dig", "only you") }
        return say("du deler med ", "shared with ")
            + joined(entry.sharedWith.flatMap { readerNames(of: entry, as: $0) })
    }

    /// The names of the current readers; the name of the audience if nobody can read it.
    private func readerNames(of entry: LogEntry, as audience: LogAudience) -> [String] {
        let readers = data.readers(of: entry, as: audience, on: today)
        if readers.isEmpty { return [self[data.words(for: audience, of: entry, on: today)]] }
        guard audience == .networkGroup else { return readers.map { name(data.people[$0]) } }
        let groups = data.networkGroups.values.filter { $0.members.contains(entry.talent) && $0.holds(on: today) }.map(
            \.name
        ).sorted()
        return groups.map { say("netværksgruppen \($0)", "the network group \($0)") + " (\(readers.count))" }
    }

    /// The audiences that an entry can be shared with today, with names if there are any.
    func audienceName(_ audience: LogAudience, of talent: Talent.ID) -> String {
        let holders = data.holders(of: audience, for: talent, on: today)
        return self[audience.name] + " ("
            + (holders.isEmpty ? say("ingen endnu", "nobody yet") : joined(holders.map { name(data.people[$0]) })) + ")"
    }

    /// `Modul 3`, `mål: Delegere driften …`; empty without links that the viewer may see.
    func links(of entry: LogEntry) -> [String] {
        [
            entry.activity.flatMap { linkName(activity: $0) },
            entry.goal.flatMap { linkName(goal: $0, of: entry.talent) },
        ].compactMap(\.self)
    }

    func linkName(activity: Activity.ID) -> String? { data.activities[activity].map { self[$0.shortTitle] } }

    func linkName(goal: Goal.ID, of talent: Talent.ID, isWhole: Bool = false) -> String? {
        data.goal(goal, of: talent).map { say("mål: ", "goal: ") + text(isWhole ? $0.text : Self.shortened($0.text)) }
    }

    /// The first words of a text, for a line that has other content too.
    private static func shortened(_ text: String) -> String {
        guard text.count > 30 else { return text }
        let words = text.prefix(29).split(separator: " ", omittingEmptySubsequences: false)
        return (words.count > 1 ? words.dropLast().joined(separator: " ") : String(text.prefix(28))) + " …"
    }

    /// The number of the viewer's own entries that a filter shows, and the way to them; nil for none.
    func ownEntries(_ filter: LogbookFilter) -> (count: Int, effects: [Effect])? {
        guard let talent = ownTalent else { return nil }
        let count = data.logEntries(of: talent).count { filter.shows($0, in: data) }
        return count == 0 ? nil : (count, [.show(.logbook(talent, .filter(filter)))])
    }

    func entryCount(_ count: Int) -> String {
        count == 1 ? say("1 indslag", "1 entry") : say("\(count) indslag", "\(count) entries")
    }

    // MARK: Half a year ago

    /// An entry that the viewer, a talent, wrote about half a year ago; `.logbook(talent, .entry(id))` opens it.
    func halfYearEcho(of talent: Talent.ID) -> LogEntry? {
        isTalent(talent) ? data.halfYearEcho(of: talent, on: today) : nil
    }

    /// `For et halvt år siden skrev du: Jeg lod Bente lede …`, in one muted line.
    func echoLine(_ entry: LogEntry) -> String {
        say("For et halvt år siden skrev du: ", "Six months ago you wrote: ")
            + text(entry.text.replacing("\n", with: " "))
    }
}

extension LogbookLine {
    /// The meaning of the line while it is typed: `→ opgave: skriv oplæg, fre 27. nov. · Modul 3`; empty for plain
    /// text.
    func reading(in context: Context) -> String {
        let tasks = tasks.map { task in
            context.say("opgave: ", "task: ") + context.text(task.text)
                + (dueWords(of: task).map { ", " + context[$0] } ?? "")
        }
        let links = [
            activity.flatMap { context.linkName(activity: $0) },
            goal.flatMap { context.linkName(goal: $0, of: talent) },
        ].compactMap(\.self)
        return tasks.isEmpty && links.isEmpty ? "" : "→ " + (tasks + links).joined(separator: " · ")
    }
}
