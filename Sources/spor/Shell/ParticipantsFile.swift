import Exchange
import SporApp
import TalentDomain

/// What reading a participants' file comes to: whom it brings and how it was read, or what is in the way.
enum ParticipantsFile {
    static func outcome(of path: String) -> ImportOutcome {
        do {
            let reading = try ParticipantImport.read(fileAt: path)
            return ImportOutcome(enrolment: reading.enrolment, file: facts(reading) + warnings(reading))
        } catch {
            return ImportOutcome(faults: error.faults.map(\.text))
        }
    }

    /// How the file was read: what it is, where the headings stand, which columns are read as what.
    static func facts(_ reading: ParticipantImport.Reading) -> [Phrase] {
        let columns = (da: reading.columns.map(\.da).joined(separator: ", "), en: reading.columns.map(\.en).joined(separator: ", "))
        return [
            Phrase(
                "Læst som \(reading.form.text.da), med overskrifter i linje \(reading.headingLine).",
                "Read as \(reading.form.text.en), with headings in line \(reading.headingLine)."),
            Phrase("Kolonner: \(columns.da).", "Columns: \(columns.en)."),
        ]
    }

    /// What was passed over, which is told even where no preview was asked for.
    static func warnings(_ reading: ParticipantImport.Reading) -> [Phrase] {
        reading.notes + reading.ignoredColumns.map { Phrase("Kolonnen \($0.da) er ikke brugt.", "The column \($0.en) was not used.") }
    }
}
