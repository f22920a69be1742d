import Foundation
import TalentDomain

/// Reads a list of participants: CSV in any of the usual encodings, or the first sheet of an Excel workbook that has
/// the headings.
///
/// A list with any fault gives all its faults and no enrolment.
public enum ParticipantImport {
    /// The content of a list, and how it was read.
    public struct Reading: Hashable, Sendable {
        public var enrolment: Enrolment
        public var shape: ParticipantListShape
    }

    /// In bytes. A thousand participants take some 200 kB.
    public static let largestFile = 5_000_000
    public static let mostParticipants = 1000
    /// About the most faults that are reported at once.
    static let mostFaults = 500

    /// Reads at most `largestFile` bytes of a file, so that a huge one costs nothing.
    ///
    /// - Throws: `ImportError` with every fault.
    public static func read(fileAt path: String, on today: Day) throws(ImportError) -> Reading {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            data = try handle.read(upToCount: largestFile + 1) ?? Data()
        } catch {
            let quoted = SafeQuote.quote(path)
            throw ImportError(
                .file,
                Phrase(
                    "Filen \(quoted.da) kan ikke åbnes. Findes den, og har du læseadgang?",
                    "The file \(quoted.en) cannot be opened. Does it exist, and do you have read access?"))
        }
        return try read(data, on: today)
    }

    /// Reads a list from any bytes, in time and memory proportional to their number. No input ends the program.
    ///
    /// - Throws: `ImportError` with every fault.
    public static func read(_ data: Data, on today: Day) throws(ImportError) -> Reading {
        guard data.count <= largestFile else {
            throw ImportError(
                .file,
                Phrase(
                    "Filen er for stor: en deltagerliste må højst fylde 5 MB.",
                    "The file is too large: a list of participants can take up at most 5 MB."))
        }
        let file = try ParticipantFile(data)
        guard !file.records.isEmpty || !file.faults.isEmpty else {
            throw ImportError(.file, Phrase("Filen er tom.", "The file is empty."))
        }
        let place = try headingPlace(in: file)
        let headings = ParticipantHeadings(file.records[place])
        let (records, around) = ParticipantSurroundings.split(file.records, headingsAt: place, under: headings)
        let passed = Set(file.records.map(\.line)).subtracting(records.map(\.line) + [headings.line])
        let ofCells = file.faults.compactMap { fault(for: $0, under: headings, passing: passed) }
        let spoiled = Set(ofCells.map(\.place))
        var faults = headings.faults + ofCells + around.faults
        if records.isEmpty, faults.isEmpty {
            faults.append(
                ImportFault(
                    .file,
                    Phrase(
                        "Filen har kun overskrifter og ingen deltagere.",
                        "The file has only headings and no participants."
                    )))
        }
        if records.count > mostParticipants {
            let count = records.count < 3000 ? Phrase("\(records.count)") : Phrase("flere tusind", "thousands of")
            throw ImportError(
                .file,
                Phrase(
                    "Filen har \(count.da) linjer. En liste kan have højst \(mostParticipants) deltagere: del den.",
                    "The file has \(count.en) lines. A list holds at most \(mostParticipants) participants: split it up."
                ))
        }
        var entries: [Enrolment.Entry] = []
        var notes = ParticipantNotes()
        for record in records {
            guard faults.count < mostFaults else {
                faults.append(
                    ImportFault(
                        .line(record.line),
                        Phrase(
                            "Der er mange fejl. Ret dem ovenfor først.",
                            "There are many errors. Correct the ones above first.")))
                break
            }
            guard record.fields.count == headings.count else {
                faults.append(ragged(record, expected: headings.count))
                continue
            }
            var row = ParticipantRow(record, under: headings, on: today)
            if let entry = row.entry() { entries.append(entry) }
            // One fault a cell is enough.
            faults += row.faults.filter { !spoiled.contains($0.place) }
            notes.take(row)
        }
        faults += ParticipantDoubles.faults(in: records, under: headings)
        let shape = ParticipantListShape(
            form: file.form, headingLine: headings.line, columns: headings.understood, ignoredColumns: headings.ignored,
            notes: around.notes + headings.questions + notes.phrases(under: headings))
        guard faults.isEmpty else { throw ImportError(faults, in: shape) }
        return Reading(enrolment: Enrolment(entries: entries), shape: shape)
    }

    /// The index of the record with the headings.
    ///
    /// - Throws: `ImportError` if none of the first lines has headings. It names a line of headings further down, if
    ///   there is one.
    private static func headingPlace(in file: ParticipantFile) throws(ImportError) -> Int {
        let records = file.records
        let found = ParticipantHeadings.place(in: records)
        if let found, ParticipantHeadings.columns(in: records[found]) > 2 { return found }
        // A record with a wrong quotation mark is left out, so the heading line may be missing.
        if let fault = file.faults.first(where: { $0.line <= ParticipantHeadings.reach }) {
            throw ImportError(
                .cell(line: fault.line, column: fault.column, name: Phrase("overskriften", "the heading")),
                message(of: fault))
        }
        if let late = records.prefix(200).first(where: {
            $0.line > ParticipantHeadings.reach && ParticipantHeadings.columns(in: $0) > 2
        }) {
            throw ImportError(
                .line(late.line),
                Phrase(
                    "Overskrifterne kommer først her. De skal stå i en af de første \(ParticipantHeadings.reach) linjer: slet nogle af linjerne ovenfor.",
                    "The headings do not come until here. They must be on one of the first \(ParticipantHeadings.reach) lines: delete some of the lines above this one."
                ))
        }
        if let found { return found }
        let required = ParticipantColumn.required
        throw ImportError(
            .line(records[0].line),
            Phrase(
                "Ingen af de første \(ParticipantHeadings.reach) linjer har overskrifter, som Spor kender. Skriv dem øverst: \(required.map(\.name.da).joined(separator: ", ")).",
                "None of the first \(ParticipantHeadings.reach) lines has headings that Spor knows. Put these at the top: \(required.map(\.name.en).joined(separator: ", "))."
            ))
    }

    /// Nil where the cell is not read, since its column or its line is left out.
    private static func fault(
        for fault: CSVTable.Fault, under headings: ParticipantHeadings, passing passed: Set<Int>
    ) -> ImportFault? {
        if fault.kind == .uncountedFormula, fault.line != headings.line,
            passed.contains(fault.line) || headings.column(at: fault.column - 1) == nil
        {
            return nil
        }
        return ImportFault(headings.place(line: fault.line, index: fault.column - 1), message(of: fault))
    }

    private static func message(of fault: CSVTable.Fault) -> Phrase {
        switch fault.kind {
        case .openQuote:
            Phrase(
                "Feltet begynder med et anførselstegn, som aldrig bliver lukket. Slet det, eller luk det.",
                "The field begins with a quotation mark that is never closed. Delete it, or close it.")
        case .textAfterQuote:
            Phrase(
                "Der står noget efter det afsluttende anførselstegn.", "There is text after the closing quotation mark."
            )
        case .uncountedFormula:
            Phrase(
                "Cellen har en formel, som ikke er regnet ud. Åbn regnearket i Excel, gem det, og indlæs det igen.",
                "The cell has a formula that has not been worked out. Open the workbook in Excel, save it, and import it again."
            )
        }
    }

    private static func ragged(_ record: CSVTable.Record, expected: Int) -> ImportFault {
        ImportFault(
            .line(record.line),
            Phrase(
                "Linjen har \(record.fields.count) felter, overskriften har \(expected). Mangler der et skilletegn eller anførselstegn?",
                "The line has \(record.fields.count) fields, but the header row has \(expected). Is a separator or a quotation mark missing?"
            ))
    }
}
