import TalentDomain

/// The first line of a participants' list: which column stands where.
struct ParticipantHeadings {
    private(set) var faults: [ImportFault] = []
    /// The names of columns that mean nothing here, safe to show.
    private(set) var ignored: [Phrase] = []
    let count: Int
    private let line: Int
    private var columns: [ParticipantColumn?] = []
    private var names: [Phrase] = []

    init(_ record: CSVTable.Record) {
        line = record.line
        count = record.fields.count
        for (index, field) in record.fields.enumerated() {
            let heading = (try? TextCleaner.foundation.clean(field, as: .line)) ?? field
            let column = ParticipantColumn(heading: heading)
            let isSecond = column != nil && columns.contains(column)
            columns.append(column)
            names.append(column?.name ?? (heading.isEmpty ? Phrase("uden navn", "no name") : SafeQuote.quote(heading)))
            if isSecond { faults.append(ImportFault(place(line: line, index: index), Phrase("Kolonnen findes to gange.", "The column appears twice."))) }
            if column == nil, !heading.isEmpty { ignored.append(names[index]) }
            if CPRNumber.occurs(in: field) { faults.append(ImportFault(place(line: line, index: index), .cprNumber)) }
        }
        let missing = ParticipantColumn.allCases.filter { $0.isRequired && !has($0) }
        faults += missing.map {
            ImportFault(.line(line), Phrase("Kolonnen »\($0.name.da)« mangler.", "The column “\($0.name.en)” is missing."))
        }
    }

    func column(at index: Int) -> ParticipantColumn? { index < count ? columns[index] : nil }

    func has(_ column: ParticipantColumn) -> Bool { columns.contains(column) }

    func place(line: Int, index: Int) -> ImportFault.Place {
        .cell(line: line, column: index + 1, name: index < count ? names[index] : Phrase("uden navn", "no name"))
    }

    func place(line: Int, _ column: ParticipantColumn) -> ImportFault.Place {
        columns.firstIndex(of: column).map { place(line: line, index: $0) } ?? .line(line)
    }
}
