import Foundation

/// Reads one sheet of a workbook as rows of text. Empty rows are left out, and all rows have the same length.
enum SheetReading {
    /// More rows, or cells in a row, than any list has. The rest is left out.
    private static let mostRows = 5000
    private static let mostColumns = 256

    static func table(in data: Data, _ cells: CellReading) throws(Workbook.ReadError) -> CSVTable {
        var records: [CSVTable.Record] = []
        var state = State()
        try Workbook.read(data) { event in
            if let record = state.take(event, cells), records.count < mostRows { records.append(record) }
        }
        let width = records.map(\.fields.count).max() ?? 0
        for index in records.indices {
            records[index].fields += Array(repeating: "", count: width - records[index].fields.count)
        }
        return CSVTable(records: records, faults: state.uncounted)
    }

    private struct State {
        var row = 0
        var column = 0
        var fields: [String] = []
        var type = "", style = 0
        var value = "", isValue = false, isPhonetic = false, isFormula = false
        /// Formulas that have no stored value.
        var uncounted: [CSVTable.Fault] = []

        /// Handles an event.
        ///
        /// - Returns: the row that ends with it, unless the row is empty.
        mutating func take(_ event: XMLReading.Event, _ cells: CellReading) -> CSVTable.Record? {
            switch event {
            case .begin("row", let attributes):
                row = attributes["r"].flatMap { Int($0) }.flatMap { (1...2_000_000).contains($0) ? $0 : nil } ?? row + 1
                column = 0
                fields = []
            case .begin("c", let attributes):
                column = attributes["r"].flatMap(Self.column) ?? column + 1
                type = attributes["t"] ?? "n"
                style = attributes["s"].flatMap { Int($0) } ?? 0
                value = ""
                isFormula = false
            case .begin("f", _): isFormula = true
            case .begin("v", _): isValue = true
            case .begin("t", _): isValue = !isPhonetic
            case .end("v"), .end("t"): isValue = false
            case .begin("rPh", _): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .text(let text): if isValue { value += text }
            case .end("c"): endCell(cells)
            case .end("row"):
                let isEmpty = fields.allSatisfy(\.isBlank)
                defer { fields = [] }
                return isEmpty ? nil : CSVTable.Record(line: row, fields: fields)
            default: break
            }
            return nil
        }

        private mutating func endCell(_ cells: CellReading) {
            guard (1...mostColumns).contains(column) else { return }
            // A formula whose result is an empty text has the type `str`.
            if value.isEmpty, isFormula, type != "str", uncounted.count < mostRows {
                uncounted.append(CSVTable.Fault(kind: .uncountedFormula, line: row, column: column))
            }
            guard !value.isEmpty else { return }
            if fields.count < column { fields += Array(repeating: "", count: column - fields.count) }
            fields[column - 1] = cells.text(of: value, type: type, style: style)
        }

        /// `AB12` is column 28.
        private static func column(_ place: String) -> Int? {
            let letters = place.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            guard (1...3).contains(letters.count) else { return nil }
            return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        }
    }
}
