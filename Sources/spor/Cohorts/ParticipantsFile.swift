import Exchange
import SporApp
import TalentDomain

/// Turns the reading of a participants' file into texts for the screen and the command line.
enum ParticipantsFile {
    static func outcome(of path: String, on today: Day) -> ImportOutcome {
        do {
            let reading = try ParticipantImport.read(fileAt: path, on: today)
            return ImportOutcome(enrolment: reading.enrolment, file: facts(reading.shape) + warnings(reading.shape))
        } catch {
            return outcome(of: error)
        }
    }

    static func outcome(of error: ImportError) -> ImportOutcome {
        ImportOutcome(
            faults: error.faults.map(\.text), file: error.shape.map { facts($0) + warnings($0) } ?? [],
            isNoList: error.areOfFile)
    }

    /// How the file was read: its format, the line of the headings, the columns that are used.
    static func facts(_ shape: ParticipantListShape) -> [Phrase] {
        let columns = (
            da: shape.columns.map(\.da).joined(separator: ", "), en: shape.columns.map(\.en).joined(separator: ", ")
        )
        return [
            Phrase(
                "Læst som \(shape.form.text.da), med overskrifter i linje \(shape.headingLine).",
                "Read as \(shape.form.text.en), with headings on line \(shape.headingLine)."),
            Phrase("Kolonner: \(columns.da).", "Columns: \(columns.en)."),
        ]
    }

    /// Columns and values that were left out. Shown even where no preview is asked for.
    static func warnings(_ shape: ParticipantListShape) -> [Phrase] {
        shape.notes
            + shape.ignoredColumns.map {
                Phrase("Kolonnen \($0.da) er ikke brugt.", "The column \($0.en) was not used.")
            }
    }
}
