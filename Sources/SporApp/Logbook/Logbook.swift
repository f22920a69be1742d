import TalentDomain

/// The logbook in words: links, readers, counts.
struct Logbook: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Logbook {
    /// `kun dig`, `du deler med Dina Fjord og Søren Kjær`; for other viewers, that it is shared with them, and since
    /// when.
    func sharing(of entry: LogEntry) -> String {
        guard abilities.isTalent(entry.talent) else {
            return wording.say("delt med dig", "shared with you")
                + (entry.sharedOn.map { " " + wording.date($0) } ?? "")
        }
        if entry.isHostConfidential {
            return wording.say("kun dig, fortroligt fra værten", "only you; told in confidence by the host")
        }
        guard !entry.sharedWith.isEmpty else { return wording.say("kun dig", "only you") }
        return wording.say("du deler med ", "shared with ")
            + wording.joined(entry.sharedWith.flatMap { readerNames(of: entry, as: $0) })
    }

    /// The names of the current readers; the name of the audience if nobody can read it.
    private func readerNames(of entry: LogEntry, as audience: LogAudience) -> [String] {
        let readers = data.readers(of: entry, as: audience, on: today)
        if readers.isEmpty { return [wording[data.words(for: audience, of: entry, on: today)]] }
        guard audience == .networkGroup else { return readers.map { wording.name(data.people[$0]) } }
        let groups = data.networkGroups.values.filter { $0.members.contains(entry.talent) && $0.holds(on: today) }.map(
            \.name
        ).sorted()
        return groups.map { wording.say("netværksgruppen \($0)", "the network group \($0)") + " (\(readers.count))" }
    }

    /// The audiences that an entry can be shared with today, with names if there are any.
    func audienceName(_ audience: LogAudience, of talent: Talent.ID) -> String {
        let holders = data.holders(of: audience, for: talent, on: today)
        return wording[audience.name] + " ("
            + (holders.isEmpty
                ? wording.say("ingen endnu", "nobody yet")
                : wording.joined(holders.map { wording.name(data.people[$0]) })) + ")"
    }

    /// `Modul 3`, `mål: Delegere driften …`; empty without links that the viewer may see.
    func links(of entry: LogEntry) -> [String] {
        [
            entry.activity.flatMap { linkName(activity: $0) },
            entry.goal.flatMap { linkName(goal: $0, of: entry.talent) },
        ].compactMap(\.self)
    }

    func linkName(activity: Activity.ID) -> String? { data.activities[activity].map { wording[$0.shortTitle] } }

    func linkName(goal: Goal.ID, of talent: Talent.ID, isWhole: Bool = false) -> String? {
        data.goal(goal, of: talent).map {
            wording.say("mål: ", "goal: ") + wording.text(isWhole ? $0.text : Self.shortened($0.text))
        }
    }

    /// The first words of a text, for a line that has other content too.
    private static func shortened(_ text: String) -> String {
        guard text.count > 30 else { return text }
        let words = text.prefix(29).split(separator: " ", omittingEmptySubsequences: false)
        return (words.count > 1 ? words.dropLast().joined(separator: " ") : String(text.prefix(28))) + " …"
    }

    /// The number of the viewer's own entries that a filter shows, and the way to them; nil for none.
    func ownEntries(_ filter: LogbookFilter) -> (count: Int, effects: [Effect])? {
        guard let talent = context.navigation.ownTalent else { return nil }
        let count = data.logEntries(of: talent).count { filter.shows($0, in: data) }
        return count == 0 ? nil : (count, [.show(.logbook(talent, .filter(filter)))])
    }

    func entryCount(_ count: Int) -> String {
        count == 1 ? wording.say("1 indslag", "1 entry") : wording.say("\(count) indslag", "\(count) entries")
    }

    // MARK: Half a year ago

    /// An entry that the viewer, a talent, wrote about half a year ago; `.logbook(talent, .entry(id))` opens it.
    func halfYearEcho(of talent: Talent.ID) -> LogEntry? {
        abilities.isTalent(talent) ? data.halfYearEcho(of: talent, on: today) : nil
    }

    /// `For et halvt år siden skrev du: Jeg lod Bente lede …`, in one muted line.
    func echoLine(_ entry: LogEntry) -> String {
        wording.say("For et halvt år siden skrev du: ", "Six months ago you wrote: ")
            + wording.text(entry.text.replacing("\n", with: " "))
    }
}

extension LogbookLine {
    /// The meaning of the line while it is typed: `→ opgave: skriv oplæg, fre 27. nov. · Modul 3`; empty for plain
    /// text.
    func reading(in context: Context) -> String {
        let tasks = tasks.map { task in
            context.wording.say("opgave: ", "task: ") + context.wording.text(task.text)
                + (dueWords(of: task).map { ", " + context.wording[$0] } ?? "")
        }
        let links = [
            activity.flatMap { Logbook(context).linkName(activity: $0) },
            goal.flatMap { Logbook(context).linkName(goal: $0, of: talent) },
        ].compactMap(\.self)
        return tasks.isEmpty && links.isEmpty ? "" : "→ " + (tasks + links).joined(separator: " · ")
    }
}
