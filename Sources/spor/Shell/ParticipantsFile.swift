import Exchange
import SporApp
import TalentDomain

/// What reading a participants' file comes to: a change to make, or what is in the way.
enum ParticipantsFile {
    static func outcome(of path: String, into data: Workspace, cohort: Cohort.ID?, today: Day) -> ImportOutcome {
        do {
            let reading = try ParticipantImport.read(fileAt: path)
            let (change, report) = reading.enrolment.change(into: data, cohort: cohort, on: today)
            let ignored = reading.ignoredColumns.map { column in
                Phrase("Kolonnen \(column.da) er ikke brugt.", "The column \(column.en) was not used.")
            }
            let conflicts = report.conflicts.map { conflict in
                Phrase("Linje \(conflict.line): \(conflict.message.da)", "Line \(conflict.line): \(conflict.message.en)")
            }
            return ImportOutcome(change: change, lines: [report.summary] + conflicts + ignored, hasFaults: !conflicts.isEmpty)
        } catch {
            let count = error.faults.count
            let head = Phrase(
                count == 1 ? "Én fejl; intet er indlæst." : "\(count) fejl; intet er indlæst.",
                count == 1 ? "One error; nothing was imported." : "\(count) errors; nothing was imported.")
            return ImportOutcome(change: nil, lines: [head] + error.faults.map(\.text), hasFaults: true)
        }
    }
}
