import TalentDomain

/// A table of text as spreadsheets write it: fields may stand in quotes, where quotes are doubled and line breaks are
/// allowed.
///
/// Written for Spor: SwiftCSV does not say on which line a record begins, reads an open quote to the end of the file,
/// and splits by whole characters, so that an accent after a separator hides the separator.
struct CSVTable: Hashable {
    /// One record; `line` is its first line, counted from 1.
    struct Record: Hashable {
        var line: Int
        var fields: [String]
    }

    struct Fault: Hashable {
        enum Kind {
            /// A quoted field that never ends, or that ends lines below, where the next one begins.
            case openQuote
            /// Text between the closing quote and the next separator.
            case textAfterQuote
            /// A formula in a workbook that has no stored value.
            case uncountedFormula
        }

        var kind: Kind
        /// The place of the opening quote, counted from 1.
        var line: Int
        var column: Int
    }

    var records: [Record] = []
    var faults: [Fault] = []

    /// Reads a table. Empty lines and records with wrong quotes are left out, but lines keep their numbers.
    init(_ text: some StringProtocol, separator: Unicode.Scalar) {
        var reader = CSVReader(separator: separator)
        for scalar in text.unicodeScalars { reader.take(scalar) }
        self = reader.finish()
    }

    /// The separator of a header: the most frequent of `;`, `,`, tab and `|` outside quotes; `;` if there is none.
    static func separator(of text: some StringProtocol) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" { break }
            counts[scalar, default: 0] += 1
        }
        return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
    }

    static let separators: [Unicode.Scalar] = [";", ",", "\t", "|"]

    /// The separator that a first line such as `sep=;` declares, and the text with that line emptied, so that lines
    /// keep their numbers. Excel reads and writes such lines.
    static func declaredSeparator(of text: Substring) -> (separator: Unicode.Scalar, rest: Substring)? {
        let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        let word = line.drop { $0 == "\"" }
        guard word.count > 4, String(word.prefix(4)).lowercased() == "sep=" else { return nil }
        let separator = word[word.index(word.startIndex, offsetBy: 4)]
        guard word.dropFirst(5).allSatisfy({ $0 == "\"" || $0 == separator || $0.properties.isWhitespace }),
            !separator.properties.isAlphabetic,
            separator != "\""
        else { return nil }
        return (separator, Substring(text.unicodeScalars[line.endIndex...]))
    }

    /// More fields than any list has in a line. The rest is left out, so that a line of separators costs little.
    fileprivate static let mostFields = 1000
    /// More lines than any list has. The rest is left out.
    static let mostRecords = 5000
}

/// Reads a table character by character.
private struct CSVReader {
    private enum State { case start, plain, quoted, afterQuote }

    private let separator: Unicode.Scalar
    private var table = CSVTable(records: [], faults: [])
    private var state = State.start
    private var line = 1
    private var record = CSVTable.Record(line: 1, fields: [])
    private var field = String.UnicodeScalarView()
    private var quoteLine = 1
    private var isBroken = false
    private var lastWasReturn = false

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ scalar: Unicode.Scalar) {
        // CRLF is one line end.
        let isSecondHalf = lastWasReturn && scalar == "\n"
        lastWasReturn = scalar == "\r"
        let isLineEnd = scalar == "\n" || scalar == "\r"
        if isLineEnd, !isSecondHalf { line += 1 }

        switch state {
        case .quoted:
            if scalar == "\"" { state = .afterQuote } else { field.append(scalar) }
        case .afterQuote where scalar == "\"":
            field.append(scalar)
            state = .quoted
        case _ where scalar == separator: endField()
        case _ where isLineEnd: if !isSecondHalf { endRecord() }
        case .start where scalar == "\"":
            state = .quoted
            quoteLine = line
        case .afterQuote:
            // White space there is harmless.
            if !scalar.properties.isWhitespace {
                let column = record.fields.count + 1
                tell(
                    CSVTable.Fault(
                        kind: line == quoteLine ? .textAfterQuote : .openQuote, line: quoteLine, column: column))
                state = .plain
            }
        case .start, .plain:
            field.append(scalar)
            state = .plain
        }
    }

    mutating func finish() -> CSVTable {
        if state == .quoted { tell(CSVTable.Fault(kind: .openQuote, line: quoteLine, column: record.fields.count + 1)) }
        endRecord()
        return table
    }

    /// Keeps one fault for each record: the rest of the record is misread because of the first.
    private mutating func tell(_ fault: CSVTable.Fault) {
        if !isBroken, table.faults.count < CSVTable.mostRecords { table.faults.append(fault) }
        isBroken = true
    }

    private mutating func endField() {
        if record.fields.count < CSVTable.mostFields { record.fields.append(String(field)) }
        field = String.UnicodeScalarView()
        state = .start
    }

    private mutating func endRecord() {
        endField()
        if !isBroken, table.records.count < CSVTable.mostRecords, record.fields.contains(where: { !$0.isBlank }) {
            table.records.append(record)
        }
        isBroken = false
        record = CSVTable.Record(line: line, fields: [])
    }
}

extension CSVTable {
    init(records: [Record], faults: [Fault]) {
        self.records = records
        self.faults = faults
    }
}
