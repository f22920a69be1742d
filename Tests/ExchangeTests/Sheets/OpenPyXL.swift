import Foundation

/// Reads workbooks with Python's openpyxl, a reader that shares no code with Spor.
enum OpenPyXL {
    static let isInstalled = (try? run("import openpyxl")) != nil

    struct Failure: Error { var status: Int32 }

    /// The cells of the first sheet as `kind:value`: `s:` a text, `d:` a day, `t:` a time, `n:` a number, `f:` a formula,
    /// empty for no value.
    static func rows(of file: URL) throws -> [[String]] {
        let script = """
            import openpyxl, datetime, json, sys
            sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
            def told(cell):
                value = cell.value
                if value is None: return ""
                if cell.data_type == "f": return "f:" + value
                if isinstance(value, datetime.datetime): return "d:" + value.strftime("%Y-%m-%d")
                if isinstance(value, datetime.time): return "t:" + value.strftime("%H:%M")
                if isinstance(value, str): return "s:" + value
                return "n:" + format(value, "g")
            print(json.dumps([[told(cell) for cell in row] for row in sheet.iter_rows()]))
            """
        return try JSONDecoder().decode([[String]].self, from: run(script, file.path))
    }

    /// The widths of the columns of the first sheet, and the cell below which it scrolls.
    static func layout(of file: URL) throws -> (widths: [Double], freeze: String) {
        struct Layout: Decodable {
            var widths: [Double]
            var freeze: String
        }
        let script = """
            import openpyxl, json, sys
            sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
            widths = [d.width for d in sheet.column_dimensions.values()]
            print(json.dumps({"widths": widths, "freeze": sheet.freeze_panes}))
            """
        let layout = try JSONDecoder().decode(Layout.self, from: run(script, file.path))
        return (layout.widths, layout.freeze)
    }

    @discardableResult
    private static func run(_ script: String, _ arguments: String...) throws -> Data {
        let process = Process(), answer = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-c", script] + arguments
        process.standardOutput = answer
        process.standardError = FileHandle.nullDevice
        try process.run()
        let told = answer.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return told
    }
}

/// A folder for the files of one test.
struct FileFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "spor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
