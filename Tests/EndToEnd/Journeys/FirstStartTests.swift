import Foundation
import Testing

@Suite("The first start")
struct FirstStartTests {
    @Test("three questions lead to a programme of one's own, which is there the next time")
    func ownProgramme() async throws {
        let home = try SporHome(today: "2026-11-20")
        let session = try await home.open()
        try await session.waitForText("Velkommen til Spor")
        #expect(!FileManager.default.fileExists(atPath: home.store))
        try await choose("Start dit eget hold", session)
        try await session.waitForText("^S start holdet", "Talent Nord 2.0", "Kick-off", "Holdets navn")
        try await session.type("\t12/1")
        try await session.waitForText("→ tir 12. jan. 2027 (uge 2)")
        try await session.type("\t")
        try await session.press(.control("u"))
        try await session.type(" på Ærø")
        try await session.press(.control("s"))
        try await session.waitForText(
            "Tidsplanen er lagt", "Talent Nord 2.0: 51 aktiviteter. Kick-off er 12. jan. 2027.")
        try await session.press(.escape)
        try await session.waitForText("Moduldage")
        #expect(try await session.quit() == .exited(0))

        let again = try await home.open()
        try await again.waitFor("the cohort's name") {
            $0.contains("Holdet") && $0.rows[0].contains("Talent Nord 2.0") && $0.rows[0].contains("på Ærø")
        }
    }

    @Test("without a kick-off nothing is made, and the name is kept")
    func missingAnswer() async throws {
        let home = try SporHome()
        let session = try await home.open()
        try await session.waitForText("Velkommen til Spor")
        try await choose("Start dit eget hold", session)
        try await session.waitForText("^S start holdet")
        try await session.type("\t\tX")
        try await session.press(.control("s"))
        try await session.waitFor("the missing date, and the name kept") {
            $0.contains("! Feltet skal udfyldes.") && $0.contains("Hold 1X") && $0.cursorRow.contains("Kick-off")
        }
    }

    @Test("the list is read from the screens as well: first shown, then taken")
    func importList() async throws {
        let home = try SporHome()
        let session = try await home.open()
        try await session.waitForText("Velkommen til Spor")
        try await choose("Indlæs en deltagerliste", session)
        try await session.waitForText("^S se listen")
        try await session.type(ParticipantFile.path)
        try await session.press(.control("s"))
        try await session.waitForText("Det vil der ske", "14 nye deltagere, 10 nye nærmeste ledere")
        #expect(!FileManager.default.fileExists(atPath: home.store + "/spor.sqlite"))
        try await session.type("\r")
        try await session.waitForText("14 talenter, der venter")
        #expect(try await home.exported()["talents"].map { ($0 as? [Any])?.count } == 14)
    }

    @Test("the other language is one choice away, and stays")
    func language() async throws {
        let home = try SporHome()
        let session = try await home.open()
        try await session.waitForText("Velkommen til Spor")
        try await choose("Switch to English", session)
        try await session.waitForText("Welcome to Spor")
        #expect(try await session.quit() == .exited(0))
        try await home.open().waitForText("Welcome to Spor")
    }

    private func choose(_ title: String, _ session: TerminalSession) async throws {
        let place = try #require(try await session.waitForText(title).position(of: title))
        try await session.click(row: place.row, column: place.column)
    }
}
