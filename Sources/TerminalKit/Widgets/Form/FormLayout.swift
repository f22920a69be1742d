/// The places of a form's fields, in lines from its top.
struct FormLayout {
    struct Place {
        var label: Int
        var input: Range<Int>
        /// The lines below for a mistake, or for the reading of the text if there is no room beside it; usually none.
        var remark: Range<Int>
        var lines: ClosedRange<Int> { label...remark.upperBound - 1 }
    }

    /// From this width on, labels are to the left of their fields; otherwise above them.
    static let wide = 60
    /// The width of a field that has its reading beside it.
    static let readColumns = 20

    let labelsLeft: Bool
    /// The cells for the labels at the left; none if they are above.
    let labelColumns: Int
    private let columns: Int
    private(set) var places: [Place] = []
    private(set) var lineCount = 0

    init(_ form: Form, columns: Int) {
        labelsLeft = columns >= Self.wide
        labelColumns = labelsLeft ? min(24, form.fields.map { cellWidth(of: $0.label) }.max() ?? 0) + 3 : 2
        self.columns = columns
        for field in form.fields {
            let label = lineCount
            let first = labelsLeft || field.label.isEmpty ? label : label + 1
            let end = first + field.rows
            let readingLines = !field.isRead ? 0 : field.readsLong ? labelsLeft ? 2 : 3 : labelsLeft ? 0 : 1
            let faultLines = field.fault.map { wrapped(Reading.fault($0).texts[0], to: self.columns(of: field)).count }
            let remarkLines = field.readsLong ? max(faultLines ?? 0, readingLines) : faultLines ?? readingLines
            places.append(Place(label: label, input: first..<end, remark: end..<end + remarkLines))
            lineCount = end + remarkLines
        }
    }

    /// The cells before a field. A text of several rows without a label begins where the labels do.
    func start(of field: FormField) -> Int {
        if case .text = field.input, field.label.isEmpty { 2 } else { labelColumns }
    }

    func columns(of field: FormField) -> Int { max(1, columns - start(of: field)) }

    /// The first line of a view of that many rows that contains the field, or at least the line that is being typed.
    func start(showing place: Place, rows: Int) -> Int {
        let start = viewStart(0, showing: place.lines, of: lineCount, rows: rows)
        return viewStart(start, showing: place.input.lowerBound...place.input.lowerBound, of: lineCount, rows: rows)
    }
}
