import TalentDomain
import TerminalKit

extension LogbookSheets {
    /// The form for the closing talk's draft, made of the starred entries; nil for anybody but the talent.
    func closingDraftSheet(_ talent: Talent.ID) -> FormSheet? {
        guard abilities.isTalent(talent) else { return nil }
        return FormSheet(
            .closingDraft(talent),
            title: Phrase("Udkast til den afsluttende samtale", "Draft for the closing conversation"),
            notice: Phrase(
                "Samlet af dine indslag med stjerne. Intet bliver delt, medmindre du selv lægger det i samtalens note.",
                "Gathered from your starred entries. Nothing is shared unless you add it to the conversation's note yourself."
            ),
            in: context,
            fields: { context in
                let text = ClosingDraft.text(for: talent, in: context.data, language: context.language)
                return [
                    .body(.text, "", text, rows: 9),
                    .choice(
                        .destination, context.wording.say("Læg det", "Save it"),
                        LogbookSheets(context).closingPlaces(for: talent), 0),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, text = answers.text(.text)
                guard !text.isEmpty else { throw .faults([.missing(.text)]) }
                guard answers.choice(.destination) == 1, let meeting = context.data.closingMeeting(of: talent) else {
                    let entry = LogEntry(
                        id: LogEntry.ID(context.services.newID()), talent: talent, at: context.services.now(),
                        text: text,
                        activity: context.data.closingTalk(of: talent)?.id)
                    let saying =
                        Phrase("din forberedelse er gemt i logbogen, ", "preparation saved in the logbook; ")
                        + LogEntry.readersWhenNew
                    return [.apply(.logEntry(.add(entry)), saying: saying, closing: true)]
                }
                let standing = MeetingSheets(context).talkNote(of: meeting.id)?.text
                guard
                    let note = try MeetingSheets(context).noteChange(
                        [standing, text].compactMap(\.self).joined(separator: "\n\n"), of: meeting, in: talent)
                else { return [.close] }
                return [
                    .apply(
                        .note(note), saying: Phrase("lagt i samtalens note", "added to the conversation's note"),
                        closing: true)
                ]
            }
        ).asPage()
    }

    private func closingPlaces(for talent: Talent.ID) -> [String] {
        let own = wording.say("i logbogen: ", "in my logbook: ") + wording[LogEntry.readersWhenNew]
        guard let meeting = data.closingMeeting(of: talent), abilities.mayWriteNotes(of: meeting.kind, with: talent)
        else {
            return [own]
        }
        let place = Phrase("i samtalens note, læst af", "in the conversation's note, visible to")
        return [
            own,
            wording[
                Readers(context).readersOfNote(
                    at: meeting, place, alone: Phrase("i samtalens note", "in the conversation's note"))],
        ]
    }

    /// Opens the draft, or explains what it is made of.
    func closingDraftEffects(for talent: Talent.ID) -> [Effect] {
        guard data.logEntries(of: talent).contains(where: { $0.isStarred && !$0.isHostConfidential }) else {
            return [
                .say(
                    .note(
                        Phrase(
                            "Sæt stjerne (*) ved det, du vil have med til den afsluttende samtale.",
                            "Press * to star what you want to bring to the closing conversation.")))
            ]
        }
        return [.openSheet(.closingDraft(talent))]
    }
}

extension Field {
    static let destination = Field("destination")
}
