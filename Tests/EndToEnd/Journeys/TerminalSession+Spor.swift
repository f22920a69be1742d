import Foundation
import Testing

/// Steps on the screens that several tests take.
extension TerminalSession {
    /// Opens the plan of Anne Holm, whom one of the orders of the list has first.
    func openPlan(fileID: String = #fileID, line: Int = #line) throws {
        try type("3")
        try waitFor("the talents", fileID: fileID, line: line) { $0.contains("Retning") && $0.contains("Anne Holm") }
        try press(.home)
        for _ in 0..<4 where try !screen.cursorRow.contains("Anne Holm") {
            // The message names the new order.
            let before = try screen.rows.last
            try type("o")
            try waitFor("another order", fileID: fileID, line: line) {
                $0.rows.last != before && $0.contains("Rækkefølge: ")
            }
            try press(.home)
        }
        try type("\r")
        try waitFor("Anne Holm's plan", fileID: fileID, line: line) {
            $0.contains("› Anne Holm") && $0.contains("▸Plan")
        }
    }

    /// Opens a new goal in that plan; the cursor is in its text.
    func beginGoal(fileID: String = #fileID, line: Int = #line) throws {
        try openPlan(fileID: fileID, line: line)
        try type("a")
        try waitFor("the new goal's sheet", fileID: fileID, line: line) {
            $0.contains("Nyt mål") && $0.contains("^S gem") && $0.cursorRow.contains("Mål")
        }
    }

    /// Waits until the program waits for another's write, and checks that it said so. On a busy machine the waiting may
    /// be over when the screen is looked at.
    func waitUntilItWaits(fileID: String = #fileID, line: Int = #line) throws {
        try waitFor("it waits, or has given up", fileID: fileID, line: line) {
            $0.contains("venter på en anden") || $0.contains("Ikke gemt")
        }
        #expect(String(decoding: received, as: UTF8.self).contains("venter"))
    }

    /// Presses ^S, and waits for the message that it is saved.
    func save(saying word: String = "gemt", fileID: String = #fileID, line: Int = #line) throws {
        try press(.control("s"))
        try waitFor("“✓ \(word)”, and the sheet gone", fileID: fileID, line: line) {
            $0.contains("✓ \(word)") && !$0.contains("^S gem")
        }
    }

    /// Leaves with q.
    func quit() throws -> ExitStatus {
        try type("q")
        return try waitForExit()
    }
}
