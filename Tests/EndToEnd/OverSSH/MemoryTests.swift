import Foundation
import Testing

extension ServedProcess {
    /// Whether some bytes stand in the process's memory that it may read, its program's own file left out.
    func holds(_ text: String) throws -> Bool {
        let memory = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(pid)/mem"))
        defer { try? memory.close() }
        let wanted = Data(text.utf8)
        let maps = try String(contentsOfFile: "/proc/\(pid)/maps", encoding: .utf8)
        return maps.split(separator: "\n").contains { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: true)
            let ends = words[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
            guard ends.count == 2, words[1].hasPrefix("r"), words.count < 6 || words[5] == "[heap]",
                (try? memory.seek(toOffset: ends[0])) != nil,
                let bytes = try? memory.read(upToCount: Int(ends[1] - ends[0]))
            else { return false }
            return bytes.range(of: wanted) != nil
        }
    }
}

@Suite("The memory of a session", .withLogins, .fewAtATime)
struct MemoryTests {
    @Test("a person's own entry stands in it, and no word of another's, written before it opened or while it is open")
    func others() async throws {
        let fixture = try await LoginFixture.cohort()
        #expect(try await fixture.run("anne-holm", "log Kanarieblå er skrevet før").status == .exited(0))
        #expect(try await fixture.run("bo-dam", "log Kanariehvid er Bos egen").status == .exited(0))
        let session = try await fixture.open("bo-dam")
        try await session.openLogbook()
        try await session.waitForText("Kanariehvid")
        let process = try #require(fixture.served("bo-dam").first)
        #expect(try await fixture.run("anne-holm", "log Kanariegrøn er skrevet imens").status == .exited(0))
        #expect(try await fixture.run("bo-dam", "log Kanarierød er sendt bagefter").status == .exited(0))
        try await session.waitForText("Kanarierød")
        #expect(try process.holds("Kanariehvid er Bos egen"))
        for word in ["Kanarieblå er", "Kanariegrøn er"] { #expect(try !process.holds(word), "\(word)") }
    }
}
