import Exchange
import Glibc
import SporApp
import TalentDomain
import TalentStore
import TerminalKit

extension SentCommandRun {
    /// Stores a text as an entry, and prints the answer once it is on the disk.
    func log(_ text: String) throws {
        try access.checkAccess()
        let viewer = access.viewer, id = NewID.make()
        let (entry, number, sharing, marks) = try access.toChange().apply(id: id, as: viewer, at: Clock.now) { data in
            guard
                let (entry, change, line) = try RemoteLogEntry.outcome(
                    of: text, by: person, in: data, at: Clock.now, id: id)
            else {
                throw noLogbook(in: data)
            }
            let number = data.logNumber(of: entry, by: person)
            let readers =
                line.tasks.isEmpty
                ? Phrase("")
                : ReaderWords(of: LeadershipTask(id: "ny", talent: line.talent, text: ""), in: data, for: viewer)
                    .sentence(Phrase(". Opgaven kan læses af", ". The task is visible to"), alone: Phrase("."))
            let tasks = String(readers[OutputLanguage.current].dropLast())
            return (
                (
                    entry, number, self.readers(of: entry, in: data),
                    line.consequences(in: data, namesTasks: true)[OutputLanguage.current] + tasks
                ), change
            )
        }
        Output.isChangeSaved = true
        Output.line(
            say(
                "Gemt \(moment(entry.at)), nr. \(number). \(sharing)\(marks).",
                "Saved \(moment(entry.at)), no. \(number). \(sharing)\(marks)."))
    }

    /// Reads an entry from standard input and stores it. Kept as a draft instead: a text without the end mark, since
    /// the connection was lost; a text that is refused; and text after the end mark.
    func logInput() throws {
        var input = TextInput()
        if isatty(STDIN_FILENO) == 1 {
            Output.error(
                say(
                    "Skriv din tekst. Slut med en linje, hvor der kun står et punktum.",
                    "Type your text. End with a line that contains only a full stop."))
        }
        input.readToEndMark()
        guard input.text.isWhole else { throw try cut(input.text) }
        let refusal = try logWhole(input.text)
        input.readOn {
            Output.error(
                say("Indtastningen er stadig åben. Slut med Ctrl-D.", "The input is still open. End it with Ctrl-D."))
        }
        if let after = input.text.draftAfterEnd {
            let kept = try keepAsDraft(after, isCut: input.text.isFull)
            Output.error(
                say("Der stod mere efter punktummet. \(kept)", "There was more text after the full stop. \(kept)"))
        }
        if let refusal { throw refusal }
    }

    /// Keeps a text that ended without the end mark.
    ///
    /// - Returns: the error to report.
    private func cut(_ input: EntryInput) throws -> CommandError {
        guard let text = input.draft else {
            do {
                _ = try input.text()
            } catch SentCommandError.noText {
                return CommandError(
                    "Intet er gemt: der kom ingen tekst.", "Nothing was saved: there was no text to save.")
            }
            return CommandError(SentCommandError.noText.message)
        }
        let kept = try keepAsDraft(text, isCut: input.isFull)
        if input.isFull {
            return CommandError(
                "Ikke gemt som indslag: teksten er for lang. \(kept)",
                "Not saved as an entry: the text is too long. \(kept)")
        }
        return CommandError(
            "Ikke gemt som indslag: teksten sluttede uden en linje med kun et punktum. \(kept)",
            "Not saved as an entry: the text ended without a line that contains only a full stop. \(kept)")
    }

    /// Stores a text that ended with the end mark.
    ///
    /// - Returns: nil, or why the text was refused; then it is kept as a draft.
    private func logWhole(_ input: EntryInput) throws -> (any Error)? {
        do {
            try log(try input.text())
            return nil
        } catch {
            guard let text = input.draft else { return error }
            let kept = try keepAsDraft(text)
            Output.error(say("Din tekst er bevaret. \(kept)", "Your text is kept. \(kept)"))
            return error
        }
    }

    /// Keeps a text as an unfinished one of the logbook, below one that is already there. Hidden characters are written
    /// as numbers.
    ///
    /// - Parameter isCut: more was sent than was read.
    /// - Returns: a sentence that says how much is kept, and where.
    private func keepAsDraft(_ text: String, isCut: Bool = false) throws -> String {
        let data = try seen().data
        guard let talent = data.logbookTalent(of: person) else { throw noLogbook(in: data) }
        let sheet = SheetName.logEntry(talent.id, nil), field = Field.text.rawValue
        // An earlier unfinished text stays: the person has not finished it either.
        let earlier = try access.environment.drafts().first { $0.sheet == sheet }?.texts[field]
        let shown = printable(text, keepingLines: true)
        let room = max(0, Self.mostOfDraft - (earlier?.utf8.count ?? 0))
        let kept =
            shown.utf8.count <= room
            ? shown : (0...3).lazy.compactMap { String(shown.utf8.prefix(max(0, room - $0))) }.first ?? ""
        guard !kept.isEmpty else {
            throw CommandError(
                "Ikke gemt: der er ikke plads til mere ufærdig tekst. Åbn logbogen, gør den ufærdige tekst færdig, og send teksten igen.",
                "Not stored: there is no room for more unfinished text. Open the logbook, finish the unfinished text there, and send the text again."
            )
        }
        try access.environment.saveDraft(
            SporApp.Draft(sheet: sheet, texts: [field: [earlier, kept].compactMap(\.self).joined(separator: "\n\n")]))
        guard isCut || kept != shown else {
            return say(
                "Den er gemt som ufærdig tekst; åbn logbogen for at gøre den færdig.",
                "It is stored as an unfinished text; open the logbook to finish it.")
        }
        return say(
            "De første \(kept.count) tegn er gemt som ufærdig tekst, resten ikke; åbn logbogen for at gøre den færdig.",
            "The first \(kept.count) characters are stored as an unfinished text; the rest is not. Open the logbook to finish it."
        )
    }

    /// The largest unfinished text, in bytes: each command of this kind adds to it.
    private static let mostOfDraft = 2 * EntryInput.most

    private func noLogbook(in data: Workspace) -> CommandError {
        data.hasUnread(.talent)
            ? CommandError(
                "Ikke gemt: din plads på holdet kan ikke læses lige nu. Det er ikke slettet. Sig det til programlederen.",
                "Not saved: your place on the programme cannot be read right now. It has not been deleted. Tell the programme lead."
            )
            : CommandError(
                "Ikke gemt: du er ikke deltager på noget hold, så du har ingen logbog her.",
                "Not saved: you are not a participant in any cohort, so you have no logbook here.")
    }

    func list(json: Bool) throws {
        let data = try shown().data
        guard
            data.logbookTalent(of: person) != nil || !data.ownLogEntries(of: person).isEmpty || data.hasUnread(.talent)
        else {
            throw CommandError(
                "Du er ikke deltager på noget hold, så du har ingen logbog her.",
                "You are not a participant in any cohort, so you have no logbook here.")
        }
        if json {
            return Output.json(try JSONText.text(of: LogbookDocument(of: person, in: data, today: access.viewer.today)))
        }
        let listing = LogbookListing.text(
            of: person, in: data, today: access.viewer.today, language: OutputLanguage.current)
        if listing.isEmpty, data.hasUnread(.logEntry) { return }
        Output.line(listing.isEmpty ? say("Din logbog er tom.", "Your logbook is empty.") : listing)
    }

    private func moment(_ at: Timestamp) -> String {
        let (day, minutes) = at.danish
        return day.text(.medium, in: OutputLanguage.current) + say(" kl. ", ", ")
            + ClockTime.text(minutes, in: OutputLanguage.current)
    }

    private func readers(of entry: LogEntry, in data: Workspace) -> String {
        if entry.sharedWith.isEmpty {
            return LogEntry.readersWhenNew[OutputLanguage.current].prefix(1).uppercased()
                + LogEntry.readersWhenNew[OutputLanguage.current].dropFirst()
        }
        let audiences = entry.sharedWith.map {
            data.words(for: $0, of: entry, on: access.viewer.today)[OutputLanguage.current]
        }
        return say("Delt med ", "Shared with ") + audiences.joined(separator: ", ")
    }
}
