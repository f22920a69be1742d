import CZip
import Foundation

/// Builds zip files and workbooks for the tests, through libzip.
struct WorkbookBuilder {
    var parts: [(name: String, data: Data)] = []

    /// A sheet of rows; each cell as XML without its place: `<c t="s"><v>0</v></c>`.
    struct Sheet {
        var name: String
        var rows: [[String]]
        var firstRow = 1
    }

    init(_ parts: [(String, String)] = []) { self.parts = parts.map { ($0.0, Data($0.1.utf8)) } }

    init(
        _ sheets: [Sheet], strings: [String] = [], formats: [String] = [], is1904: Bool = false,
        contentType: String = "sheet.main+xml"
    ) {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        let namespace =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relations(_ all: [(String, String, String)]) -> String {
            head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all.map { "<Relationship Id=\"\($0.0)\" Type=\"\(relation)/\($0.1)\" Target=\"\($0.2)\"/>" }.joined()
                + "</Relationships>"
        }
        self.init([
            (
                "[Content_Types].xml",
                head
                    + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.\(contentType)\"/></Types>"
            ),
            ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                head + "<workbook \(namespace)><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>"
                    + sheets.enumerated().map {
                        "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 1)\" r:id=\"rId\($0.offset + 1)\"/>"
                    }.joined() + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
                        + [("rId90", "styles", "/xl/styles.xml"), ("rId91", "sharedStrings", "sharedStrings.xml")])
            ),
            (
                "xl/sharedStrings.xml",
                head + "<sst \(namespace)>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
            ),
            (
                "xl/styles.xml",
                head + "<styleSheet \(namespace)><numFmts>"
                    + formats.enumerated().map {
                        "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element)\"/>"
                    }.joined()
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                    + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined() + "</cellXfs></styleSheet>"
            ),
        ])
        for (index, sheet) in sheets.enumerated() {
            let rows = sheet.rows.enumerated().map { offset, cells in
                let row = sheet.firstRow + offset
                let placed = cells.enumerated().filter { !$0.element.isEmpty }.map { column, cell in
                    cell.replacing(
                        "<c", with: "<c r=\"\(Character(UnicodeScalar(UInt8(65 + column))))\(row)\"", maxReplacements: 1
                    )
                }
                return "<row r=\"\(row)\">\(placed.joined())</row>"
            }
            parts.append(
                (
                    "xl/worksheets/sheet\(index + 1).xml",
                    Data((head + "<worksheet \(namespace)><sheetData>\(rows.joined())</sheetData></worksheet>").utf8)
                ))
        }
    }

    /// A cell of text.
    static func text(_ text: String) -> String { text.isEmpty ? "" : "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    static func number(_ value: String, style: Int = 0) -> String { "<c s=\"\(style)\"><v>\(value)</v></c>" }

    func zipped() throws -> Data {
        var error = zip_error_t()
        let source = zip_source_buffer_create(nil, 0, 0, &error)!  // an empty buffer can be made
        zip_source_keep(source)
        let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error)!  // so can a file in it
        var kept: [UnsafeMutableRawBufferPointer] = []
        defer {
            for buffer in kept { buffer.deallocate() }
            zip_source_free(source)
        }
        for part in parts {
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.data.count, 1), alignment: 1)
            part.data.copyBytes(to: buffer)
            kept.append(buffer)
            zip_file_add(
                archive, part.name, zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(part.data.count), 0),
                ZIP_FL_ENC_UTF_8)
        }
        guard zip_close(archive) == 0, zip_source_open(source) == 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { zip_source_close(source) }
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let read = zip_source_read(source, &buffer, zip_uint64_t(buffer.count))
            guard read > 0 else { return data }
            data.append(contentsOf: buffer[..<Int(read)])
        }
    }
}
