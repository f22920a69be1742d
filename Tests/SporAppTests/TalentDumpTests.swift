import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("dump")
struct DumpTests {
    @Test func dump() throws {
        for (rows, columns, language) in [(24, 80, Language.da), (40, 120, .en), (12, 40, .da)] {
            for script in ["3", "3 Enter", "3 Enter j j j", "3 Enter G", "3 Enter v", "3 Enter Right", "3 Enter Right Right", "3 Enter e", "3 Enter A", "3 a", "3 p", "3 L", "3 / h o", "3 Enter Right Right Enter", "3 Enter Right a"] {
                let app = try TestApp(RoomFixture.data, today: RoomFixture.today, size: Size(rows: rows, columns: columns), language: language)
                app.press(script.contains("/") ? "3 /" : script)
                if script.contains("/") { app.type("ho") }
                print("=== \(columns)x\(rows) \(script)\n\(app.screen)")
                if let c = app.canvas.cursor { print("cursor \(c.row),\(c.column)") } else { print("NO CURSOR") }
            }
        }
    }
}
