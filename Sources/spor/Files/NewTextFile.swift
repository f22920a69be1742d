import Foundation
import TalentDomain

/// Writes new text files. An existing file is never overwritten.
enum NewTextFile {
    /// Writes the texts into the current folder: into `name.eml`, or where that exists into `name-2.eml` to
    /// `name-999.eml`. All of them, or none. Their mode is 0600.
    ///
    /// - Returns: the full paths.
    /// - Throws: `CommandError` where a file cannot be written, or all names are taken.
    static func write(_ texts: [String], named name: String, ending: String) throws -> [String] {
        var paths: [String] = [], number = 0
        do {
            for text in texts {
                var path = ""
                repeat {
                    number += 1
                    path =
                        FileManager.default.currentDirectoryPath
                        + "/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
                } while isTaken(path) && number < 999
                try create(text, at: path)
                paths.append(path)
            }
        } catch {
            for path in paths { unlink(path) }
            throw error
        }
        return paths
    }

    private static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Writes the text into a new file. Its mode is 0600.
    ///
    /// - Throws: `CommandError` where there is such a file, or it cannot be written.
    static func create(_ text: String, at path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file < 0, errno == EEXIST {
            throw CommandError(
                "\(path) findes allerede. Vælg et andet navn; intet er ændret.",
                "\(path) already exists. Choose another name; nothing has been changed.")
        }
        guard file >= 0 else { throw cannotWrite(path) }
        try write(text, to: file, at: path)
    }

    private static func write(_ text: String, to file: Int32, at path: String) throws {
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.close()
        } catch {
            unlink(path)
            throw cannotWrite(path)
        }
    }

    private static func cannotWrite(_ path: String) -> CommandError {
        CommandError("Ikke gemt: \(path) kan ikke skrives.", "Not saved: \(path) cannot be written to.")
    }
}
