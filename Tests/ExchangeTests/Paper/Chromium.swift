import Foundation

/// Prints HTML with headless Chromium, and reads the PDF with poppler.
enum Chromium {
    static let isInstalled =
        ["/usr/bin/chromium", "/usr/bin/pdfinfo", "/usr/bin/pdftotext"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: $0)
        }

    struct Failure: Error { var program: String }

    struct PDF {
        var pages: Int
        /// `A4`, and the size in points.
        var size: String
        var text: String
    }

    /// The PDF that a browser makes of the page.
    static func print(_ html: String) throws -> PDF {
        let folder = try FileFolder()
        let page = folder.url.appending(path: "page.html"), pdf = folder.url.appending(path: "page.pdf").path
        try Data(html.utf8).write(to: page)
        // Chromium refuses to run as root with its sandbox, and the profile must not be the user's own.
        _ = try run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--user-data-dir=\(folder.url.path)/profile", "--print-to-pdf=\(pdf)", page.absoluteString,
            ])
        let info = try run("pdfinfo", [pdf]).split(separator: "\n").map(String.init)
        func value(_ name: String) -> String {
            info.first { $0.hasPrefix(name) }?.dropFirst(name.count).trimmingCharacters(in: .whitespaces) ?? ""
        }
        return PDF(
            pages: Int(value("Pages:")) ?? 0, size: value("Page size:"),
            text: try run("pdftotext", ["-layout", pdf, "-"]))
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process(), answer = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = arguments
        process.standardOutput = answer
        process.standardError = FileHandle.nullDevice
        try process.run()
        let told = answer.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(program: program) }
        return String(decoding: told, as: UTF8.self)
    }
}
