import Exchange
import Foundation
import TalentDomain
import Testing

/// Debian's calendar for the terminal, with a calendar of its own in a temporary folder.
private struct Khal {
    static let program = "/usr/bin/khal"
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "spor-khal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "calendar"), withIntermediateDirectories: true)
        let settings = """
            [calendars]
            [[spor]]
            path = \(folder.path)/calendar
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            local_timezone = Europe/Copenhagen
            default_timezone = Europe/Copenhagen
            [sqlite]
            path = \(folder.path)/khal.db
            [default]
            default_calendar = spor
            """
        try Data(settings.utf8).write(to: folder.appending(path: "config"))
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func read(_ calendar: String) throws {
        let file = folder.appending(path: "\(UUID().uuidString).ics")
        try Data(calendar.utf8).write(to: file)
        _ = try run("import", "--batch", "-a", "spor", file.path)
    }

    /// The dates of the year, one a line: `2027-03-31 09:00-17:00 Modul CONFIRMED`.
    func dates() throws -> [String] {
        let format = "{start-date} {start-time}-{end-time} {title} {status}"
        return try run("list", "--day-format", "", "--format", format, "2027-01-01", "365d")
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private func run(_ arguments: String...) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: Self.program)
        process.arguments = ["-c", folder.path + "/config"] + arguments
        process.environment = ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}

@Suite(
    "A calendar that has a date follows its changes",
    .enabled(if: FileManager.default.isExecutableFile(atPath: Khal.program), "khal is not installed"))
struct KhalTests {
    private func text(_ dates: Appointment...) -> String {
        CalendarText(at: Timestamp(seconds: 1_795_640_400), in: .da).text(of: dates)
    }

    private func module(_ date: String, _ number: Int, isCancelled: Bool = false) throws -> Appointment {
        Appointment(
            subject: .activity("modul"), cohort: "hold", title: Phrase("Modul 6, dag 2"),
            dates: .init(on: try #require(Day(date))), time: ClockSpan(540, to: 1020), isCancelled: isCancelled,
            sequence: number)
    }

    @Test(
        "it is moved, not doubled, and at the end cancelled; nine in the morning stays nine over both changes of the clock"
    )
    func follows() throws {
        let khal = try Khal()
        defer { khal.remove() }
        try khal.read(text(try module("2027-03-26", 0)))
        #expect(try khal.dates() == ["2027-03-26 09:00-17:00 Modul 6, dag 2 CONFIRMED"])
        try khal.read(text(try module("2027-03-29", 1)))
        #expect(try khal.dates() == ["2027-03-29 09:00-17:00 Modul 6, dag 2 CONFIRMED"])
        try khal.read(text(try module("2027-11-01", 2)))
        #expect(try khal.dates() == ["2027-11-01 09:00-17:00 Modul 6, dag 2 CONFIRMED"])
        try khal.read(text(try module("2027-11-01", 3, isCancelled: true)))
        #expect(try khal.dates() == ["2027-11-01 09:00-17:00 Modul 6, dag 2 CANCELLED"])
    }
}
