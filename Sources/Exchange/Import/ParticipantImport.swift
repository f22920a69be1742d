import Foundation
import TalentDomain

/// Reads a list of participants as a spreadsheet saves it: CSV with `;`, `,` or tabs, in UTF-8, UTF-16 or Windows-1252.
///
/// All or nothing: a list with any fault gives every fault there is, and no enrolment.
public enum ParticipantImport {
    /// What a list said.
    public struct Reading: Hashable, Sendable {
        public var enrolment: Enrolment
        /// Columns that were not understood and left alone, in quotes and safe to show.
        public var ignoredColumns: [Phrase]
    }

    /// In bytes. A thousand participants take some 200 kB.
    public static let largestFile = 5_000_000
    public static let mostParticipants = 1000

    /// Reads at most `largestFile` bytes of a file, so that a huge one costs nothing.
    public static func read(fileAt path: String) throws(ImportFaults) -> Reading {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            data = try handle.read(upToCount: largestFile + 1) ?? Data()
        } catch {
            let quoted = SafeQuote.quote(path)
            throw ImportFaults(.file, Phrase(
                "Filen \(quoted.da) kan ikke åbnes. Findes den, og har du læseadgang?", "The file \(quoted.en) cannot be opened. Does it exist, and may you read it?"))
        }
        return try read(data)
    }

    public static func read(_ data: Data) throws(ImportFaults) -> Reading {
        let text = try text(of: data)
        let table = CSVTable(text, separator: CSVTable.separator(of: text))
        var faults: [ImportFault] = []
        guard let first = table.records.first else { throw ImportFaults(.file, Phrase("Filen er tom.", "The file is empty.")) }
        let headings = ParticipantHeadings(first)
        faults += headings.faults
        faults += table.faults.map { fault in
            switch fault {
            case .openQuote(let line, let column):
                ImportFault(headings.place(line: line, index: column - 1), Phrase(
                    "Feltet begynder med et citationstegn, som aldrig bliver lukket.", "The field begins with a quotation mark that is never closed."))
            case .textAfterQuote(let line, let column):
                ImportFault(headings.place(line: line, index: column - 1), Phrase(
                    "Der står noget efter det afsluttende citationstegn.", "There is text after the closing quotation mark."))
            }
        }
        let records = table.records.dropFirst()
        if records.isEmpty {
            faults.append(ImportFault(.file, Phrase("Filen har kun overskrifter og ingen deltagere.", "The file only has headings, no participants.")))
        }
        if records.count > mostParticipants {
            throw ImportFaults(.file, Phrase(
                "Filen har \(records.count) linjer. En liste kan have højst \(mostParticipants) deltagere: del den.",
                "The file has \(records.count) lines. A list can hold at most \(mostParticipants) participants: split it."))
        }
        var entries: [Enrolment.Entry] = []
        for record in records {
            guard record.fields.count == headings.count else {
                faults.append(ragged(record, expected: headings.count))
                continue
            }
            var row = ParticipantRow(record, under: headings)
            if let entry = row.entry() { entries.append(entry) }
            faults += row.faults
        }
        faults += ParticipantDoubles.faults(in: records, under: headings)
        guard faults.isEmpty else { throw ImportFaults(faults) }
        return Reading(enrolment: Enrolment(entries: entries), ignoredColumns: headings.ignored)
    }

    private static func text(of data: Data) throws(ImportFaults) -> String {
        guard data.count <= largestFile else {
            throw ImportFaults(.file, Phrase(
                "Filen er for stor: en deltagerliste fylder højst 5 MB.", "The file is too large: a list of participants takes at most 5 MB."))
        }
        // The first bytes of .xlsx and .xls.
        if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) || data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw ImportFaults(.file, Phrase(
                "Filen er et regneark. Gem det som CSV, og indlæs den fil.", "The file is a spreadsheet. Save it as CSV, and import that file."))
        }
        do {
            return try TextDecoding.text(of: data)
        } catch {
            throw ImportFaults(.character(line: error.line, position: error.position), Phrase(
                "Tegnet kan ikke læses. Gem filen som CSV i UTF-8 og prøv igen.", "The character cannot be read. Save the file as CSV in UTF-8 and try again."))
        }
    }

    private static func ragged(_ record: CSVTable.Record, expected: Int) -> ImportFault {
        ImportFault(.line(record.line), Phrase(
            "Linjen har \(record.fields.count) felter, overskriften har \(expected). Mangler der et skilletegn eller citationstegn?",
            "The line has \(record.fields.count) fields, the heading has \(expected). Is a separator or a quotation mark missing?"))
    }
}
