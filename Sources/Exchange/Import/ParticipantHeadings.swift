import TalentDomain

/// The heading line of a participants' list, with the column at each place.
struct ParticipantHeadings {
    /// The headings must be in one of this many first lines.
    static let reach = 10
    /// The most unknown headings that are compared with known ones.
    private static let mostAdvised = 50

    private(set) var faults: [ImportFault] = []
    /// Headings that are not known, or that another column names more plainly; safe to show.
    private(set) var ignored: [Phrase] = []
    /// The columns that are read, with the list's own names: `Fornavn`, `»E-post« som E-mail`.
    private(set) var understood: [Phrase] = []
    /// Questions about unread columns that may be a misspelt known one.
    private(set) var questions: [Phrase] = []
    let count: Int
    let line: Int
    private var columns: [ParticipantColumn?] = []
    private var names: [Phrase] = []

    /// The number of different columns that a record names.
    static func columns(in record: CSVTable.Record) -> Int {
        Set(record.fields.compactMap { ParticipantColumn.meant(by: $0)?.column }).count
    }

    /// The index of the heading line: of the first lines, the one that names most columns. Nil where none names any.
    static func place(in records: [CSVTable.Record]) -> Int? {
        let near = records.prefix(while: { $0.line <= reach }).enumerated().map { ($0.offset, columns(in: $0.element)) }
        guard let best = near.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), best.1 > 0 else { return nil }
        return best.0
    }

    init(_ record: CSVTable.Record) {
        line = record.line
        count = record.fields.count
        let headings = record.fields.map { (try? TextCleaner.foundation.clean($0, as: .line)) ?? $0 }
        let meanings = Self.meanings(of: headings)
        let plain = Set(meanings.compactMap { $0.flatMap { $0.isPlain ? $0.column : nil } })
        var unread: [(heading: String, index: Int)] = []
        for (index, heading) in headings.enumerated() {
            let meaning = meanings[index]
            let column = meaning.flatMap { !$0.isPlain && plain.contains($0.column) ? nil : $0.column }
            let isSecond = column != nil && columns.contains(column)
            columns.append(column)
            names.append(column?.name ?? (heading.isEmpty ? Phrase("uden navn", "no name") : SafeQuote.quote(heading)))
            if isSecond {
                faults.append(
                    ImportFault(
                        place(line: line, index: index),
                        Phrase("Kolonnen findes to gange.", "The column appears twice.")))
            }
            if let column { understood.append(Self.understood(heading, as: column)) }
            if column == nil, !heading.isEmpty {
                ignored.append(names[index])
                unread.append((heading, index))
            }
            if let number = CellText.cprNumber(in: heading) {
                faults.append(ImportFault(place(line: line, index: index), number))
            }
        }
        for (heading, index) in unread.prefix(Self.mostAdvised) where heading.count < 80 {
            // The heading was decoded wrongly, and so are its cells.
            if let plain = GarbledText.finding(in: heading)?.nearest,
                let column = ParticipantColumn.meant(by: plain)?.column, !has(column)
            {
                faults.append(ImportFault(place(line: line, index: index), CellText.garbled(heading, nearest: plain)))
            } else if let column = ParticipantColumn.allCases.first(where: {
                !$0.isRequired && !has($0) && $0.isClose(to: heading)
            }) {
                let quoted = SafeQuote.quote(heading)
                questions.append(
                    Phrase(
                        "Er \(quoted.da) kolonnen \(column.name.da)? Så ret overskriften, ellers bliver den ikke læst.",
                        "Is \(quoted.en) meant to be the column “\(column.name.en)”? If so, correct the heading; otherwise the column will not be read."
                    ))
            }
        }
        let missing = ParticipantColumn.required.filter { column in
            !has(column) && !(has(.fullName) && [.givenName, .familyName].contains(column))
        }
        faults += missing.map { column in
            let nearest = unread.prefix(Self.mostAdvised).first { Self.resembles($0.heading, column) }
            return ImportFault(
                nearest.map { place(line: line, index: $0.index) } ?? .line(line),
                Self.missing(column, nearest: nearest?.heading))
        }
    }

    /// A column `Navn` beside given and family names may be either, so it is not read.
    private static func meanings(of headings: [String]) -> [(column: ParticipantColumn, isPlain: Bool)?] {
        let meanings = headings.map { ParticipantColumn.meant(by: $0) }
        let hasHalves = meanings.contains { [.givenName, .familyName].contains($0?.column) }
        return meanings.map { $0?.column == .fullName && hasHalves ? nil : $0 }
    }

    func column(at index: Int) -> ParticipantColumn? { index < count ? columns[index] : nil }

    func has(_ column: ParticipantColumn) -> Bool { columns.contains(column) }

    /// The place of a column, from 0.
    func index(of column: ParticipantColumn) -> Int? { columns.firstIndex(of: column) }

    /// The column's name, or its heading in quotes.
    func name(at index: Int) -> Phrase { index < names.count ? names[index] : Phrase("uden navn", "no name") }

    func place(line: Int, index: Int) -> ImportFault.Place {
        .cell(line: line, column: index + 1, name: name(at: index))
    }

    func place(line: Int, _ column: ParticipantColumn) -> ImportFault.Place {
        columns.firstIndex(of: column).map { place(line: line, index: $0) } ?? .line(line)
    }

    // MARK: Words

    private static func understood(_ heading: String, as column: ParticipantColumn) -> Phrase {
        let keys = [column.name.da, column.name.en].map(ParticipantColumn.key)
        guard !keys.contains(ParticipantColumn.key(heading)) else { return column.name }
        let quoted = SafeQuote.quote(heading)
        return Phrase("\(quoted.da) som \(column.name.da)", "\(quoted.en) as \(column.name.en)")
    }

    private static func resembles(_ heading: String, _ column: ParticipantColumn) -> Bool {
        let key = ParticipantColumn.key(heading)
        guard !key.isEmpty else { return false }
        // A manager's address or a private one is not the participant's.
        if column == .email, ParticipantColumn.isOfAnother(heading) { return false }
        if column == .givenName || column == .familyName, ParticipantColumn.meant(by: heading)?.column == .fullName {
            return true
        }
        return column.stems.contains(where: key.contains)
            || column.isClose(to: heading)
    }

    private static func missing(_ column: ParticipantColumn, nearest heading: String?) -> Phrase {
        let head = Phrase("Kolonnen »\(column.name.da)« mangler.", "The column “\(column.name.en)” is missing.")
        guard let heading else { return head }
        let quoted = SafeQuote.quote(heading)
        return Phrase(
            "\(head.da) \(quoted.da) – er det \(column.name.da)? Så ret overskriften.",
            "\(head.en) Is \(quoted.en) meant to be “\(column.name.en)”? If so, correct the heading.")
    }
}
