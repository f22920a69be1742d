import TalentDomain
import TerminalKit

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

    /// `B L`: a sign for each audience that reads it now; `·` for the talent alone.
    func readerSigns(of entry: LogEntry) -> String {
        let signs = LogAudience.allCases.filter { !data.readers(of: entry, as: $0, on: today).isEmpty }.map(\.sign)
        return signs.isEmpty ? "·" : signs.joined(separator: " ")
    }

    /// `tor 11. mar. 2027 kl. 19.31`
    func moment(of entry: LogEntry) -> String {
        let (day, minutes) = (entry.at.danish.day, entry.at.danish.minutes)
        return wording.day(day, .weekdayAndYear) + wording.say(" kl. ", " at ")
            + ClockTime.text(minutes, in: context.language)
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

    /// `Modul 3`, `mål 1, Delegere driften`; empty without links that the viewer may see.
    func links(of entry: LogEntry) -> [String] {
        [
            entry.activity.flatMap { linkName(activity: $0) },
            entry.goal.flatMap { linkName(goal: $0, of: entry.talent) },
        ].compactMap(\.self)
    }

    func linkName(activity: Activity.ID) -> String? { data.activities[activity].map { wording[$0.shortTitle] } }

    /// `mål 1, Delegere driften`, with the number by which the talent's marks name it; `mål: …` to others.
    func linkName(goal: Goal.ID, of talent: Talent.ID) -> String? {
        let goals = data.currentPlan(of: talent)?.goals ?? []
        return goals.firstIndex { $0.id == goal }.map { index in
            let number = abilities.isTalent(talent) ? " \(index + 1), " : ": "
            return wording.say("mål", "goal") + number + wording.text(goals[index].text)
        }
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

    /// An entry with its moment, its readers, and its whole text.
    func reading(of entry: LogEntry) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        let links = links(of: entry)
        return [
            Paragraph(text: moment(of: entry), style: Style(.heading)),
            Paragraph(text: sharing(of: entry).capitalizedFirst, style: Style(.secret)), Paragraph(text: ""),
            Paragraph(text: wording.text(entry.text)),
        ] + (links.isEmpty ? [] : [Paragraph(text: ""), Paragraph(text: links.joined(separator: " · "), lead: "→ ")])
    }

    /// Questions that suit the day, then those of the level that the talent aims at.
    func prompts(for talent: Talent.ID) -> [ReflectionPrompt] {
        let level = data.talents[talent].flatMap { context.services.inspiration($0.targetLevel) }
        return ReflectionPrompt.all(
            for: talent, on: today, in: data, ofLevel: level?.questions ?? [], questions: context.services.reflections)
    }

    // MARK: Earlier entries

    /// An earlier entry of the viewer, a talent; `.logbook(talent, .entry(id))` opens it.
    func echo(of talent: Talent.ID) -> LogEcho? {
        abilities.isTalent(talent) ? data.echo(of: talent, on: today) : nil
    }

    /// `For et halvt år siden skrev du: Jeg lod Bente lede …`, in one muted line.
    func echoLine(_ echo: LogEcho) -> String {
        let when: String =
            switch echo.occasion {
            case .year: wording.say("For et år siden skrev du: ", "A year ago you wrote: ")
            case .halfYear: wording.say("For et halvt år siden skrev du: ", "Six months ago you wrote: ")
            case .module(let number):
                wording.say("Ved modul \(number) skrev du: ", "At module \(number) you wrote: ")
            }
        return when + wording.text(echo.entry.text.replacing("\n", with: " "))
    }
}

extension LogbookLine {
    /// The meaning of the line while it is typed: `→ opgave: skriv oplæg, fre 27. nov. · Modul 3`; empty for plain
    /// text.
    func reading(in context: Context) -> String {
        let parts = effects(in: context)
        return parts.isEmpty ? "" : "→ " + parts.joined(separator: " · ")
    }

    /// `opgave: skriv oplæg, fre 27. nov.`, `Modul 3`: the task of each mark, and the links.
    func effects(in context: Context) -> [String] {
        tasks.map { task in
            context.wording.say("opgave: ", "task: ") + context.wording.text(task.text)
                + (dueWords(of: task).map { ", " + context.wording[$0] } ?? "")
        } + Logbook(context).links(of: entry("ny", at: context.services.now()))
    }
}

extension Logbook {
    /// The readers of a task that a mark creates, in the longest form that fits.
    func taskReaders(of talent: Talent.ID, fitting columns: Int) -> String {
        let words = Readers(context).readerWords(of: LeadershipTask(id: "ny", talent: talent, text: ""))
        func sentence(
            _ beginning: Phrase = Phrase("Opgaven kan læses af", "The task is visible to"), isShort: Bool = true
        ) -> String {
            wording[
                words.sentence(
                    beginning, alone: Phrase("Kun du kan læse opgaven.", "Only you can read the task."),
                    isShort: isShort)]
        }
        return [sentence(isShort: false), sentence()].first { cellWidth(of: $0) <= columns }
            ?? sentence(Phrase("Opgaven:", "The task:"))
    }
}
