import TalentDomain
import Testing

@testable import Exchange

@Suite("An entry on standard input")
struct EntryInputTests {
    private func input(_ bytes: [UInt8], pieces: Int = 4096) -> EntryInput {
        var input = EntryInput()
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            input.take(bytes[start..<min(bytes.count, start + pieces)])
        }
        return input
    }

    /// A text as Windows PowerShell sends it.
    private func utf16(_ text: String, mark: Bool) -> [UInt8] {
        (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    @Test("ends at a line with a single full stop, however it comes apart", arguments: 1...9)
    func mark(pieces: Int) throws {
        let whole = input(Array("Første linje\r\nanden.\r\n.\r\nmere".utf8), pieces: pieces)
        #expect(whole.isWhole && !whole.isFull)
        #expect(try whole.text() == "Første linje\nanden.")
        #expect(!input(Array("Første linje\n .\n".utf8), pieces: pieces).isWhole)
    }

    @Test("keeps what comes after the full stop, in however many pieces", arguments: 1...9)
    func afterEnd(pieces: Int) {
        #expect(
            input(Array("Først.\n.\nSidst.\n.\nOg mere".utf8), pieces: pieces).draftAfterEnd == "Sidst.\n.\nOg mere")
        #expect(input(Array("Først.\n.\n\n".utf8), pieces: pieces).draftAfterEnd == nil)
    }

    @Test("drops a byte order mark as Notepad writes it")
    func byteOrderMark() throws {
        #expect(try input([0xEF, 0xBB, 0xBF] + Array("Blåbær\n.\n".utf8)).text() == "Blåbær")
        #expect(try input([0xEF, 0xBB, 0xBF] + Array("Blåbær".utf8)).text() == "Blåbær")
    }

    @Test("says of UTF-16 what it is and how to send UTF-8", arguments: [true, false])
    func otherEncodings(mark: Bool) {
        let error = #expect(throws: SentCommandError.utf16) { try input(utf16("Blåbær\r\n.\r\n", mark: mark)).text() }
        #expect(error?.message.da.contains("UTF-8") == true && error?.message.en.contains("PowerShell") == true)
        #expect(throws: SentCommandError.utf16) { try input([0xFE, 0xFF, 0, 0x42]).text() }
        #expect(throws: SentCommandError.notUTF8) { try input([0x42, 0xE5, 0x72]).text() }
        #expect(throws: SentCommandError.noText) { try input([]).text() }
    }

    @Test("keeps for a draft what is too long or has signs that an entry may not have, and nothing of other encodings")
    func draft() throws {
        let long = input(Array("æøå ".utf8) + [UInt8](repeating: 0x61, count: 1_000_000))
        #expect(throws: SentCommandError.text(.tooLong(limit: 20_000, by: 980_004))) { try long.text() }
        #expect(long.draft?.unicodeScalars.count == 1_000_004 && !long.isFull)
        #expect(input(Array("skjult \u{202E} tegn\n.\n".utf8)).draft == "skjult \u{202E} tegn")
        #expect(input(utf16("Blåbær", mark: true)).draft == nil && input([0x42, 0xE5, 0x72]).draft == nil)
        #expect(input(Array(".\n\u{0}\u{4}\n".utf8)).draftAfterEnd == nil)
    }

    @Test("takes no more than a draft may have, and cuts no character in two", arguments: 0...1)
    func limit(shift: Int) {
        let full = input(
            [UInt8](repeating: 0x61, count: shift) + Array(String(repeating: "å", count: EntryInput.most).utf8))
        #expect(full.isFull && !full.isWhole)
        #expect(full.draft?.utf8.count == EntryInput.most - shift)
        #expect(full.draft?.hasSuffix("å") == true)
    }
}
