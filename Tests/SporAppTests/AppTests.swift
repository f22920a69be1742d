import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The app around its screens")
struct AppTests {
    let today = Day("2026-11-20")!

    @Test("a screen below 40×12 says in one line what it needs")
    func tooSmall() throws {
        let app = try TestApp(today: today, size: Size(rows: 8, columns: 38))
        #expect(app.screen.contains("mindst 40×12"))
    }
}
