import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form for the participants' file. The effect of the import is shown before it is done.
    func importSheet() -> FormSheet? {
        guard !context.isRemote, viewer.isOwner || context.cohort != nil else { return nil }
        return FormSheet(
            .importPeople, title: Phrase("Indlæs en deltagerliste", "Import a list of participants"),
            notice: Phrase(
                "Et regneark (.xlsx) eller en CSV-fil. Du ser, hvad der vil ske, før noget gemmes.",
                "A workbook (.xlsx) or a CSV file. You will see what happens before anything is saved."),
            verb: Phrase("Se listen", "See the list"), in: context,
            fields: { context in
                [
                    .line(
                        .file, context.wording.say("Fil", "File"),
                        hint: context.wording.say(
                            "Skriv stien, eller træk filen herind", "Type the path, or drag the file in here"))
                ]
            },
            submit: { answers throws(Refusal) in
                let path = answers.text(.file)
                guard !path.isEmpty else { throw .faults([.missing(.file)]) }
                return [.importPeople(path: path)]
            })
    }
}

extension Field {
    static let file = Field("file")
}
