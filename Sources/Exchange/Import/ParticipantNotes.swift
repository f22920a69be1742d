import TalentDomain

/// Collects notes on values that are not read, one for each column.
struct ParticipantNotes {
    private struct Emptied: Hashable {
        var column: Int
        /// The cell's text, in quotes.
        var text: Phrase
    }

    /// The lines with a number like a CPR number, by column, counted from 0.
    private var cprLines: [Int: [Int]] = [:]
    private var emptied: [Emptied: [Int]] = [:]
    private var splits: [(given: String, family: String)] = []
    private static let mostSplits = 5

    mutating func take(_ row: ParticipantRow) {
        for column in row.unreadCPRColumns { cprLines[column, default: []].append(row.record.line) }
        if let split = row.split { splits.append(split) }
        for cell in row.emptied {
            emptied[Emptied(column: cell.column, text: cell.text), default: []].append(row.record.line)
        }
    }

    func phrases(under headings: ParticipantHeadings) -> [Phrase] {
        let empty = emptied.sorted { ($0.key.column, $0.value[0]) < ($1.key.column, $1.value[0]) }.map { cell, lines in
            let name = headings.name(at: cell.column), places = Self.places(lines)
            return Phrase(
                "Kolonnen \(name.da): \(cell.text.da) er læst som et tomt felt (\(places.da)).",
                "The column \(name.en): \(cell.text.en) was read as an empty cell (\(places.en)).")
        }
        return [split(headings)].compactMap(\.self) + empty
            + cprLines.sorted { $0.key < $1.key }.map { column, lines in
                let name = headings.name(at: column), places = Self.places(lines)
                return Phrase(
                    "Kolonnen \(name.da) indeholder noget, der ligner CPR-numre (\(places.da)). Den bliver hverken læst eller gemt.",
                    "The column \(name.en) contains what looks like CPR numbers (\(places.en)). It is neither read nor kept."
                )
            }
    }

    /// Shows how full names were split. Names of more than two words come first, since their split may be wrong.
    private func split(_ headings: ParticipantHeadings) -> Phrase? {
        guard let index = headings.index(of: .fullName), !splits.isEmpty else { return nil }
        let name = headings.name(at: index)
        let words = splits.map { "\($0.given) | \($0.family)" },
            isLong = { (words: String) in words.count { $0 == " " } > 2 }
        let shown = (words.filter(isLong) + words.filter { !isLong($0) }).prefix(Self.mostSplits).map(SafeQuote.quote)
        let more = splits.count - shown.count
        return Phrase(
            "Kolonnen \(name.da) er delt i fornavn | efternavn: \(shown.map(\.da).joined(separator: ", "))\(more > 0 ? " og \(more) mere" : "").",
            "The column \(name.en) was split into given name | family name: \(shown.map(\.en).joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")."
        )
    }

    /// `linje 2 og 3 mere`
    private static func places(_ lines: [Int]) -> Phrase {
        let more = lines.count > 1
        return Phrase(
            "linje \(lines[0])\(more ? " og \(lines.count - 1) til" : "")",
            "line \(lines[0])\(more ? " and \(lines.count - 1) more" : "")")
    }
}
