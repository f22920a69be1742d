import Foundation
import TerminalKit

/// Opens a text in the person's `$EDITOR`, through a private file that is removed afterwards.
enum OutsideEditor {
    /// Opens the text in the editor, and waits until it ends.
    ///
    /// - Returns: the edited text; nil where the editor failed.
    @MainActor
    static func edit(_ text: String, on terminal: CursesTerminal) -> String? {
        let folder = NSTemporaryDirectory() + "/spor-" + NewID.make()
        let file = folder + "/tekst.txt"
        do {
            // The program's umask makes its mode 0700.
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
