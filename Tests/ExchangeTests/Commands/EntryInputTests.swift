import TalentDomain
import Testing

@testable import Exchange

@Suite("An entry on standard input")
struct EntryInputTests {
    private func input(_ bytes: [UInt8], pieces: Int = 4096) -> EntryInput {
        var input = EntryInput()
        for start in stride(from: 0, to: bytes.count, by: pieces) { input.take(bytes[start..<min(bytes.count, start + pieces)]) }
        return input
    }

    /// A text as Windows PowerShell sends it.
    private func utf16(_ text: String, mark: Bool) -> [UInt8] {
        (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    @Test("ends at a line with a single full stop, however it comes apart", arguments: 1...9)
    func mark(pieces: Int) throws {
        let whole = input(Array("Første linje\r\nanden.\r\n.\r\nmere".utf8), pieces: pieces)
        #expect(whole.isWhole && whole.isOver)
        #expect(try whole.text() == "Første linje\nanden.")
        #expect(!input(Array("Første linje\n .\n".utf8), pieces: pieces).isWhole)
    }

    @Test("knows what came after the full stop with the same piece")
    func afterEnd() {
        #expect(input(Array("Først.\n.\nSidst.".utf8)).textAfterEnd == "Sidst.")
        #expect(input(Array("Først.\n.\n\n".utf8)).textAfterEnd == nil)
    }

    @Test("drops a byte order mark as Notepad writes it")
    func byteOrderMark() throws {
        #expect(try input([0xEF, 0xBB, 0xBF] + Array("Blåbær\n.\n".utf8)).text() == "Blåbær")
        #expect(try input([0xEF, 0xBB, 0xBF] + Array("Blåbær".utf8)).text() == "Blåbær")
    }

    @Test("says of UTF-16 what it is and how to send UTF-8", arguments: [true, false])
    func otherEncodings(mark: Bool) {
        let error = #expect(throws: SentCommandFault.utf16) { try input(utf16("Blåbær\r\n.\r\n", mark: mark)).text() }
        #expect(error?.message.da.contains("UTF-8") == true && error?.message.en.contains("PowerShell") == true)
        #expect(throws: SentCommandFault.utf16) { try input([0xFE, 0xFF, 0, 0x42]).text() }
        #expect(throws: SentCommandFault.notUTF8) { try input([0x42, 0xE5, 0x72]).text() }
        #expect(throws: SentCommandFault.noText) { try input([]).text() }
    }

    @Test("reads no more than an entry may have")
    func limit() {
        let long = input([UInt8](repeating: 0x61, count: 1_000_000))
        #expect(long.isTooLong && !long.isWhole)
        #expect(throws: SentCommandFault.text(.tooLong(limit: TextPolicy.logEntry.limit))) { try long.text() }
    }
}
