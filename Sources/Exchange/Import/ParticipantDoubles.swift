import TalentDomain

/// Finds participants who stand on two lines, and numbers or addresses that two people cannot share.
enum ParticipantDoubles {
    static func faults(in records: some Sequence<CSVTable.Record>, under headings: ParticipantHeadings) -> [ImportFault]
    {
        let lines = records.filter { $0.fields.count == headings.count }.map { record in
            Line(number: record.line) { column in
                headings.index(of: column).flatMap { try? CellText.read(record.fields[$0]) }.flatMap {
                    $0.isEmpty || EmptyWords.mean($0, in: column) ? nil : $0
                }
            }
        }
        return repeated(.employeeNumber, in: lines, headings, as: { $0.folded }) { first in
            Phrase(
                "Samme medarbejdernummer som i linje \(first). Bruger to organisationer de samme numre, så sæt et bogstav foran.",
                "The same employee number as on line \(first). If two organisations use the same numbers, put a letter in front."
            )
        }
            + repeated(.email, in: lines, headings, as: address) { first in
                Phrase("Samme e-mailadresse som i linje \(first).", "The same e-mail address as on line \(first).")
            } + otherNames(in: lines, headings)
    }

    private struct Line {
        var number: Int
        var cell: (ParticipantColumn) -> String?

        /// The participant's full name, folded.
        var name: String? {
            if let whole = cell(.fullName), let name = try? CellWords.fullName(whole) {
                return "\(name.given) \(name.family)".folded
            }
            guard let given = cell(.givenName), let family = cell(.familyName) else { return nil }
            return "\(given) \(family)".folded
        }
    }

    private static func address(_ cell: String) -> String { (EmailAddress.read(cell) ?? cell).lowercased() }

    private static func repeated(
        _ column: ParticipantColumn, in lines: [Line], _ headings: ParticipantHeadings, as key: (String) -> String,
        message: (_ first: Int) -> Phrase
    ) -> [ImportFault] {
        var seen: [String: Int] = [:]
        return lines.compactMap { line in
            guard let value = line.cell(column).map(key) else { return nil }
            if let first = seen[value] { return ImportFault(headings.place(line: line.number, column), message(first)) }
            seen[value] = line.number
            return nil
        }
    }

    /// Finds a line manager's address that belongs to another name on another line. One of the two is wrong, and the
    /// notes of one person would be shown to the other.
    private static func otherNames(in lines: [Line], _ headings: ParticipantHeadings) -> [ImportFault] {
        var owners: [String: (name: String, line: Int)] = [:]
        for line in lines {
            guard let email = line.cell(.email).map(address), let name = line.name else { continue }
            owners[email] = owners[email] ?? (name, line.number)
        }
        return lines.compactMap { line in
            guard let email = line.cell(.lineManagerEmail).map(address), email != line.cell(.email).map(address),
                let cell = line.cell(.lineManager), let name = try? CellWords.fullName(cell)
            else { return nil }
            let written = "\(name.given) \(name.family)".withPlainSpaces.folded
            let owner = owners[email] ?? (written, line.number)
            owners[email] = owner
            guard owner.name != written else { return nil }
            return ImportFault(
                headings.place(line: line.number, .lineManagerEmail),
                Phrase(
                    "Adressen hører til et andet navn i linje \(owner.line).",
                    "The address belongs to another name on line \(owner.line)."))
        }
    }
}
