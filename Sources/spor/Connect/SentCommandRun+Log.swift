import Exchange
import Glibc
import SporApp
import TalentDomain
import TalentStore

extension SentCommandRun {
    /// Stores a text as an entry, and answers when it is on the disk.
    func log(_ text: String) throws {
        try access.checkAccess()
        let viewer = access.viewer, id = NewID.make()
        let (entry, number, marks) = try access.toChange().apply(id: id, as: viewer, at: Clock.now) { data in
            guard let (entry, change, line) = try LoggedLine.outcome(of: text, by: person, in: data, at: Clock.now, id: id) else {
                throw CommandFailure(
                    "Ikke gemt: du er ikke talent på noget hold, så du har ingen logbog her.",
                    "Not saved: you are not a talent in any cohort, so you have no logbook here.")
            }
            let number = data.ownLogEntries(of: person).count { ($0.at, $0.id) < (entry.at, entry.id) } + 1
            let readers = line.tasks.isEmpty
                ? Phrase("") : ReaderWords(of: LeadershipTask(id: "ny", talent: line.talent, text: ""), in: data, for: viewer)
                    .sentence(Phrase(". Opgaven kan læses af", ". The task is visible to"), alone: Phrase("."))
            let tasks = String(readers[Speech.language].dropLast())
            return ((entry, number, line.consequences(in: data, namesTasks: true)[Speech.language] + tasks), change)
        }
        Output.line(say(
            "Gemt \(moment(entry.at)), nr. \(number). \(readers(of: entry))\(marks).", "Saved \(moment(entry.at)), no. \(number). \(readers(of: entry))\(marks)."))
    }

    /// Reads an entry from standard input to its end mark. Without the mark the line was cut: what came is kept as a draft, not as an entry.
    func logInput() throws {
        let input = TextInput.read {
            guard isatty(STDIN_FILENO) == 1 else { return }
            Output.error(say("Skriv din tekst. Slut med en linje, hvor der kun står et punktum.", "Type your text. End with a line that contains only a full stop."))
        }
        if input.isOver { return try logWhole(input) }
        let text: String
        do {
            text = try input.text()
        } catch SentCommandFault.noText {
            throw CommandFailure("Intet er gemt: der kom ingen tekst.", "Nothing was saved: there was no text to save.")
        }
        try keepAsDraft(text)
        throw CommandFailure(
            "Ikke gemt som indslag: teksten sluttede uden en linje med kun et punktum. Den er gemt som ufærdig tekst; åbn logbogen for at gøre den færdig.",
            "Not saved as an entry: the text ended without a line that contains only a full stop. It is kept as an unfinished text; open the logbook to finish it.")
    }

    /// Stores a text that came to its end mark. Where it is refused, and where more came after the mark, that is kept as a draft.
    private func logWhole(_ input: EntryInput) throws {
        let text = try input.text()
        do {
            try log(text)
        } catch {
            try keepAsDraft([text, input.textAfterEnd].compactMap(\.self).joined(separator: "\n\n"))
            Output.error(say(
                "Din tekst er gemt som ufærdig tekst. Åbn logbogen for at rette den.", "Your text is kept as an unfinished text. Open the logbook to correct it."))
            throw error
        }
        guard let after = input.textAfterEnd else { return }
        try keepAsDraft(after)
        Output.error(say(
            "Der stod mere efter punktummet. Det er gemt som ufærdig tekst; åbn logbogen for at gøre den færdig.",
            "There was more text after the full stop. It is kept as an unfinished text; open the logbook to finish it."))
    }

    private func keepAsDraft(_ text: String) throws {
        guard let talent = try seen().data.logbookTalent(of: person) else {
            throw CommandFailure("Ikke gemt: du er ikke talent på noget hold, så du har ingen logbog her.", "Not saved: you are not a talent in any cohort, so you have no logbook here.")
        }
        let sheet = SheetName.logEntry(talent.id, nil), field = Field.text.rawValue
        let earlier = try access.environment.drafts().first { $0.sheet == sheet }?.texts[field]
        // What was there is somebody's unfinished thought, too.
        try access.environment.saveDraft(SporApp.Draft(sheet: sheet, texts: [field: [earlier, text].compactMap(\.self).joined(separator: "\n\n")]))
    }

    func list(json: Bool) throws {
        let data = try seen().data
        if json { return Output.json(try JSONText.text(of: LogbookDocument(of: person, in: data))) }
        let listing = LogbookListing.text(of: person, in: data, language: Speech.language)
        Output.line(listing.isEmpty ? say("Din logbog er tom.", "Your logbook is empty.") : listing)
    }

    private func moment(_ at: Timestamp) -> String {
        let (day, minutes) = at.danish
        return day.text(.medium, in: Speech.language) + say(" kl. ", ", ") + ClockTime.text(minutes, in: Speech.language)
    }

    private func readers(of entry: LogEntry) -> String {
        if entry.sharedWith.isEmpty { return LogEntry.readersWhenNew[Speech.language].prefix(1).uppercased() + LogEntry.readersWhenNew[Speech.language].dropFirst() }
        return say("Delt med ", "Shared with ") + entry.sharedWith.map { $0.name[Speech.language] }.joined(separator: ", ")
    }
}
