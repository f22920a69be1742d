import Foundation
import Testing

@Suite("The demo cohort")
struct DemoTests {
    private func leftOver(_ home: SporHome) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home.temporary.path)
    }

    @Test("opens with talents in mid-year, and q leaves nothing behind")
    func quit() async throws {
        let home = try SporHome(today: "2026-11-20")
        let session = try await home.open("--demo")
        #expect(try leftOver(home).count == 1)
        try await session.waitForText("(demo)", "Holdet")
        try await session.openPlan()
        try await session.waitForText("Delegere driften til to")
        #expect(try await session.quit() == .exited(0))
        #expect(try leftOver(home) == [])
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("leaves nothing behind either when the line drops or somebody ends it", arguments: [SIGHUP, SIGTERM, SIGINT])
    func signal(number: Int32) async throws {
        let home = try SporHome(today: "2026-11-20")
        let session = try await home.open("--demo")
        await session.kill(number)
        #expect(try await session.waitForExit() == .exited(0))
        #expect(try leftOver(home) == [])
    }

    @Test("leaves nothing behind where the terminal cannot show it")
    func noTerminal() async throws {
        let home = try SporHome()
        #expect(try await home.spor("--demo").status == .exited(1))
        #expect(try leftOver(home) == [])
    }

    @Test("speaks English when asked to")
    func english() async throws {
        let session = try await SporHome(today: "2026-11-20").open("--demo", "--lang", "en")
        try await session.waitFor("the overview in English") {
            $0.contains("Outstanding") && $0.contains("Overview")
        }
    }
}
