import Foundation
import Testing

@Suite("A window of any size loses nothing", .withLogins, .fewAtATime)
struct RemoteWindowTests {
    @Test(
        "no cells at all, one cell, one row, one column, thousands of each: the text is kept, and the screen is right after",
        arguments: [
            (1, 1), (0, 0), (1, 10_000), (10_000, 1), (10_000, 10_000), (65_535, 65_535), (12, 40), (11, 39),
        ])
    func size(rows: UInt16, columns: UInt16) async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("Først ")
        try session.setWindow(rows, columns)
        try await session.type("og så")
        try session.setWindow(24, 80)
        try await session.waitFor("the text on a whole screen") {
            $0.contains("Først og så") && $0.rows[0].contains("Spor") && $0.rows[1].contains("3 Logbog")
                && !$0.rows[23].isEmpty
        }
        try await session.saveEntry()
        #expect(try await fixture.entries(of: "anne-holm") == ["Først og så"])
        let memory = try #require(fixture.served("anne-holm").first).mostMemory
        #expect(memory < 600 << 20, "\(memory >> 20) MiB")
    }

    @Test("a window that never stops changing while somebody types")
    func storm() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        let words = (1...40).map { "ord\($0)" }
        for (number, word) in words.enumerated() {
            try await session.type(word + " ")
            try session.setWindow(UInt16(1 + number * 7 % 60), UInt16(1 + number * 31 % 200))
        }
        try session.setWindow(24, 80)
        try await session.waitFor("the last word on a whole screen") {
            $0.contains("ord40") && $0.rows[0].contains("Spor") && !$0.rows[23].isEmpty
        }
        // So long a text goes on as a page.
        try await session.press(.control("s"))
        try await session.waitForText("✓ gemt")
        #expect(try await fixture.entries(of: "anne-holm") == [words.joined(separator: " ")])
    }
}

extension TerminalSession {
    /// Reports a window of that size to the program. The emulator keeps its size, since it would need memory for all
    /// cells.
    nonisolated func setWindow(_ rows: UInt16, _ columns: UInt16) throws {
        let terminal = Descriptor(owning: open("/proc/\(pid)/fd/0", O_RDWR | O_NOCTTY | O_CLOEXEC))
        var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(terminal.number, UInt(TIOCSWINSZ), &window) == 0 else {
            throw SystemError(call: "ioctl(TIOCSWINSZ)", code: errno)
        }
    }
}

extension ServedProcess {
    /// The most memory that the process has had, in bytes (VmHWM, proc(5)).
    var mostMemory: Int {
        let lines = ((try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? "").split(separator: "\n")
        let line = lines.first { $0.hasPrefix("VmHWM:") }?.split(separator: " ")
        return (line.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? .max / 1024) * 1024
    }
}
