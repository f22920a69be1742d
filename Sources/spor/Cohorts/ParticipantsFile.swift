import Exchange
import SporApp
import TalentDomain

/// What reading a participants' file comes to: whom it brings and how it was read, or what is in the way.
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

    /// How the file was read: what it is, where the headings stand, which columns are read as what.
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

    /// What was passed over, which is told even where no preview was asked for.
    static func warnings(_ shape: ParticipantListShape) -> [Phrase] {
        shape.notes
            + shape.ignoredColumns.map {
                Phrase("Kolonnen \($0.da) er ikke brugt.", "The column \($0.en) was not used.")
            }
    }
}
