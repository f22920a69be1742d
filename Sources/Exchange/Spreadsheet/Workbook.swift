import Foundation
import TalentDomain

/// An Excel workbook (.xlsx, ECMA-376): its sheets in order, and the styles and strings of its cells.
struct Workbook {
    struct Sheet: Hashable {
        var name: String
        var path: String
    }

    /// The most bytes that one part, and all parts together, may unpack to. A thousand participants take some 500 kB.
    static let largestPart = 9_000_000
    static let largestSum = 30_000_000
    /// More parts than any workbook has.
    static let mostParts = 5000

    private let zip: ZipFile
    private var rest = largestSum
    private(set) var sheets: [Sheet] = []
    private var cells = CellReading()

    /// The first sheet that has the headings, as rows of text; if none has them, the first that is not empty.
    ///
    /// - Throws: `ImportError` where the workbook cannot be read.
    static func participants(in data: Data) throws(ImportError) -> ParticipantFile {
        do {
            var workbook = try Workbook(data)
            return try workbook.participants()
        } catch {
            throw ImportError(.file, message(of: error))
        }
    }

    enum ReadError: Error, Hashable {
        case damaged, encrypted, tooLarge, macros, noSheets
        /// A zip file that is no workbook, with its kind.
        case other(Phrase)
    }

    init(_ data: Data) throws(ReadError) {
        do {
            zip = try ZipFile(data)
        } catch {
            throw ReadError(error)
        }
        guard zip.count <= Self.mostParts else { throw .tooLarge }
        if let kind = Self.otherKind(zip) { throw .other(kind) }
        guard let types = try part("[Content_Types].xml") else { throw .other(Phrase("en zip-fil", "a zip file")) }
        let text = String(decoding: types, as: UTF8.self).lowercased()
        guard !text.contains("macroenabled"), !text.contains("vbaproject"), !zip.contains("xl/vbaProject.bin") else {
            throw .macros
        }
        let path = try relations(of: "").first { $0.type.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
        guard let book = try part(path) else { throw .other(Phrase("ikke et regneark", "not a spreadsheet")) }
        try readBook(book, at: path)
        guard !sheets.isEmpty else { throw .noSheets }
    }

    private static func otherKind(_ zip: ZipFile) -> Phrase? {
        if zip.contains("xl/workbook.bin") { return Phrase("et binært regneark (.xlsb)", "a binary workbook (.xlsb)") }
        if zip.contains("word/document.xml") { return Phrase("et Word-dokument", "a Word document") }
        if zip.contains("ppt/presentation.xml") { return Phrase("en præsentation", "a presentation") }
        if zip.contains("content.xml") {
            return Phrase("et OpenDocument-regneark (.ods)", "an OpenDocument spreadsheet (.ods)")
        }
        if zip.contains("Index/Document.iwa") || zip.contains("Index.zip") {
            return Phrase("et regneark fra Numbers", "a Numbers spreadsheet")
        }
        return nil
    }

    private mutating func readBook(_ book: Data, at path: String) throws(ReadError) {
        var found: [(name: String, relation: String)] = []
        var has1904 = false
        try Self.read(book) { event in
            guard case .begin(let name, let attributes) = event else { return }
            if name == "workbookPr" { has1904 = ["1", "true"].contains(attributes["date1904"]) }
            if name == "sheet", let id = attributes["id"] { found.append((attributes["name"] ?? "", id)) }
        }
        let relations = try relations(of: path)
        sheets = found.compactMap { sheet in
            relations.first { $0.id == sheet.relation && $0.type.hasSuffix("/worksheet") }.map {
                Sheet(name: sheet.name, path: $0.target)
            }
        }
        cells.countsFrom1904 = has1904
        if let styles = try relations.first(where: { $0.type.hasSuffix("/styles") }).flatMap({
            relation throws(ReadError) in try part(relation.target)
        }) {
            try cells.readStyles(styles)
        }
        if let strings = try relations.first(where: { $0.type.hasSuffix("/sharedStrings") }).flatMap({
            relation throws(ReadError) in try part(relation.target)
        }) {
            try cells.readSharedStrings(strings)
        }
    }

    private mutating func participants() throws(ReadError) -> ParticipantFile {
        var first: ParticipantFile?
        for sheet in sheets {
            guard let data = try part(sheet.path) else { continue }
            let table = try SheetReading.table(in: data, cells), records = table.records
            guard !records.isEmpty else { continue }
            let file = ParticipantFile(form: .workbook(sheet: sheet.name), records: records, faults: table.faults)
            if let place = ParticipantHeadings.place(in: records), ParticipantHeadings.columns(in: records[place]) > 2 {
                return file
            }
            first = first ?? file
        }
        guard let first else { throw .noSheets }
        return first
    }

    // MARK: Parts

    private mutating func part(_ path: String) throws(ReadError) -> Data? {
        do {
            let data = try zip.part(path, atMost: min(Self.largestPart, rest))
            rest -= data?.count ?? 0
            return data
        } catch {
            throw ReadError(error)
        }
    }

    private struct Relation {
        var id: String, type: String, target: String
    }

    /// The parts that a part refers to, with paths from the root.
    private mutating func relations(of path: String) throws(ReadError) -> [Relation] {
        let folders = path.split(separator: "/").map(String.init).dropLast()
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        guard let data = try part((folders + ["_rels", file + ".rels"]).joined(separator: "/")) else { return [] }
        var relations: [Relation] = []
        try Self.read(data) { event in
            guard case .begin("Relationship", let attributes) = event, let id = attributes["Id"],
                let target = attributes["Target"]
            else { return }
            var steps = target.hasPrefix("/") ? [] : Array(folders)
            for step in target.split(separator: "/") where step != "." {
                if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
            }
            relations.append(Relation(id: id, type: attributes["Type"] ?? "", target: steps.joined(separator: "/")))
        }
        return relations
    }

    static func read(_ data: Data, _ take: @escaping (XMLReading.Event) -> Void) throws(ReadError) {
        do {
            try XMLReading.read(data, take)
        } catch {
            throw .damaged
        }
    }

    // MARK: Words

    private static func message(of error: ReadError) -> Phrase {
        switch error {
        case .damaged:
            Phrase(
                "Filen ser ud som et Excel-regneark, men er beskadiget. Åbn den i Excel, og gem den igen.",
                "The file looks like an Excel workbook, but is damaged. Open it in Excel and save it again.")
        case .encrypted: FileKind.encrypted
        case .tooLarge:
            Phrase(
                "Regnearket er for stort, når det pakkes ud. Kopiér deltagerne over i et nyt regneark, og indlæs det.",
                "The workbook is too large once unpacked. Copy the participants to a new workbook, and import that.")
        case .macros:
            Phrase(
                "Regnearket indeholder makroer og åbnes derfor ikke. Gem det som .xlsx uden makroer eller som CSV, og indlæs den fil.",
                "The workbook contains macros, so it has not been opened. Save it as .xlsx without macros or as CSV, and import that file."
            )
        case .noSheets: Phrase("Regnearket er tomt.", "The workbook is empty.")
        case .other(let kind):
            Phrase("Filen er \(kind.da). \(FileKind.way.da)", "The file is \(kind.en). \(FileKind.way.en)")
        }
    }
}

extension Workbook.ReadError {
    fileprivate init(_ error: ZipFile.ReadError) {
        switch error {
        case .damaged: self = .damaged
        case .encrypted: self = .encrypted
        case .tooLarge: self = .tooLarge
        }
    }
}
