import TalentDomain
import TerminalKit

extension Context {
    /// An entry of the logbook, new or to edit; nil for all but the talent.
    func logEntrySheet(_ talent: Talent.ID, _ id: LogEntry.ID?) -> FormSheet? { logEntrySheet(talent, id, onlySharing: false) }

    /// - Parameter onlySharing: asks only who may read it.
    func logEntrySheet(_ talent: Talent.ID, _ id: LogEntry.ID?, onlySharing: Bool) -> FormSheet? {
        guard isTalent(talent), id.map({ data.logEntries[$0] != nil }) ?? true else { return nil }
        return FormSheet(
            .logEntry(talent, id), title: onlySharing ? Phrase("Hvem må læse det?", "Who may read it?") : Phrase("Logbog", "Logbook"),
            notice: Phrase(
                "Kun du kan læse det, medmindre du deler det. \(Phrase.honestWords.da)", "Only you can read it unless you share it. \(Phrase.honestWords.en)"),
            in: self,
            fields: { context in
                let entry = id.flatMap { context.data.logEntries[$0] }
                let text: FormField = .body(.text, "", entry?.text ?? "", rows: 6)
                let sharing = LogAudience.offered.map { audience in
                    FormField(
                        audience.rawValue, label: "",
                        .check(CheckField(context.audienceName(audience, of: talent), isOn: entry?.sharedWith.contains(audience) ?? false)))
                }
                // The rule that such an entry is not shared speaks of the field of sharing, and is shown here.
                let secret: FormField = .check(
                    .sharedWith, context.say("fortroligt fra værten", "confidential from the host"), entry?.isHostConfidential ?? false,
                    hint: context.say("Hørt ved en karrieresamtale: deles ikke.", "Heard at a career talk: not shared."))
                return (onlySharing ? [] : [text]) + sharing + [secret]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.logEntries[$0] }
                var new = old ?? LogEntry(id: LogEntry.ID(context.services.newID()), talent: talent, at: context.services.now(), text: "")
                if !onlySharing { new.text = answers.text(.text) }
                new.isHostConfidential = answers.isOn(.sharedWith)
                let unoffered = new.sharedWith.filter { !LogAudience.offered.contains($0) }
                let audiences = Set(unoffered + LogAudience.offered.filter { answers.values[$0.rawValue] == .check(true) })
                if audiences != Set(new.sharedWith) { new.share(with: audiences, on: context.today) }
                return [.apply(.logEntry(Edit(from: old, to: new)), saying: Phrase(context.readers(of: new)), closing: true)]
            })
    }
}
