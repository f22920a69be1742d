import TalentDomain

/// Separates the participants of a list from titles above the headings, and from totals and print lines below.
struct ParticipantSurroundings {
    private(set) var notes: [Phrase] = []
    private(set) var faults: [ImportFault] = []

    /// The participants' records, with empty cells added or removed at the end to fit the headings, and the rest.
    static func split(
        _ records: [CSVTable.Record], headingsAt place: Int, under headings: ParticipantHeadings
    ) -> (participants: [CSVTable.Record], around: ParticipantSurroundings) {
        var around = ParticipantSurroundings()
        for record in records[..<place] { around.passOver(record) }
        var participants: [CSVTable.Record] = []
        for record in records[(place + 1)...] {
            let record = fitted(record, to: headings)
            if isFooter(record, under: headings) {
                around.passOver(record)
            } else if record.fields.count(where: { !$0.isBlank }) == 1, headings.count > 2 {
                around.faults.append(ImportFault(.line(record.line), aloneInLine(record)))
            } else {
                participants.append(record)
            }
        }
        return (participants, around)
    }

    private mutating func passOver(_ record: CSVTable.Record) {
        let quoted = SafeQuote.quote(Self.firstText(record))
        notes.append(
            Phrase(
                "Linje \(record.line) er ikke læst: \(quoted.da).", "Line \(record.line) was not read: \(quoted.en)."))
    }

    private static func firstText(_ record: CSVTable.Record) -> String {
        (record.fields.first { !$0.isBlank } ?? "").withPlainSpaces
    }

    private static func aloneInLine(_ record: CSVTable.Record) -> Phrase {
        let quoted = SafeQuote.quote(firstText(record))
        return Phrase(
            "Her står kun \(quoted.da). Er det en linje over eller under listen, så slet den; er det en deltager, mangler resten.",
            "This line contains only \(quoted.en). If it belongs above or below the list, delete it; if it is a participant, the rest is missing."
        )
    }

    /// Adds missing cells at the end if they may be empty, and removes empty ones beyond the headings.
    private static func fitted(_ record: CSVTable.Record, to headings: ParticipantHeadings) -> CSVTable.Record {
        var fitted = record
        if record.fields.count > headings.count, record.fields[headings.count...].allSatisfy(\.isBlank) {
            fitted.fields = Array(record.fields.prefix(headings.count))
        } else if record.fields.count < headings.count {
            let missing = record.fields.count..<headings.count
            let mayBeEmpty = missing.allSatisfy { headings.column(at: $0)?.isRequired != true }
            if mayBeEmpty || record.fields.count == 1 || startsLikeFooter(record) {
                fitted.fields += missing.map { _ in "" }
            }
        }
        return fitted
    }

    /// Whether a line is a total or a print line: it begins with a typical word, and has no address.
    private static func isFooter(_ record: CSVTable.Record, under headings: ParticipantHeadings) -> Bool {
        func isEmpty(_ column: ParticipantColumn) -> Bool {
            headings.index(of: column).map { index in
                record.fields.indices.contains(index) && record.fields[index].isBlank
            } ?? true
        }
        return startsLikeFooter(record) && isEmpty(.email) && (isEmpty(.level) || isEmpty(.direction))
    }

    private static let footerWords = [
        "i alt", "ialt", "total", "totalt", "sum", "subtotal", "antal", "samlet", "udskrevet", "udskrift", "udtræk",
        "udtrukket", "genereret", "dannet", "kilde",
        "rapport", "side", "slut", "note", "bemærk", "printet", "opdateret", "sidst opdateret", "pr.", "grand total",
        "count", "number of", "printed", "generated",
        "exported", "source", "page", "end of", "report", "updated", "last updated", "rows", "rækker", "eksporteret",
    ]

    private static func startsLikeFooter(_ record: CSVTable.Record) -> Bool {
        let text = firstText(record).folded
        if text.hasPrefix("*") || text.hasPrefix("---") || text.hasPrefix("===") || text.hasPrefix("(c)")
            || text.hasPrefix("©")
        {
            return true
        }
        return footerWords.contains { word in
            text.hasPrefix(word) && (text.count == word.count || !(text.dropFirst(word.count).first?.isLetter ?? false))
        }
    }
}
