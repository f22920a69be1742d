import Foundation
import TerminalKit

/// The person's own `$EDITOR` on a text, by way of a private file that is gone afterwards.
enum OutsideEditor {
    /// - Returns: the text as it was left; nil where the editor failed, and the text on the screen stays as it was.
    @MainActor
    static func edit(_ text: String, on terminal: CursesTerminal) -> String? {
        let folder = NSTemporaryDirectory() + "/spor-" + NewID.make()
        let file = folder + "/tekst.txt"
        do {
            // Mode 0700 by the program's umask.
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try text.write(toFile: file, atomically: false, encoding: .utf8)
            guard try terminal.runEditor(on: file) == 0 else { return nil }
            var edited = try String(contentsOfFile: file, encoding: .utf8)
            if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
            return edited
        } catch {
            return nil
        }
    }
}
