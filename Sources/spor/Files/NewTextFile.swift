import Foundation
import TalentDomain

/// Writes a text file into the current folder. An existing file is never overwritten: a number is added to the name.
enum NewTextFile {
    /// Writes the text and a line feed into `name.txt`, or if that exists into `name-2.txt` to `name-99.txt`. Its mode is
    /// 0600.
    ///
    /// - Returns: the full path.
    /// - Throws: `CommandError` where the file cannot be written, or all ninety-nine names are taken.
    static func write(_ text: String, named name: String) throws -> String {
        for number in 1...99 {
            let path = FileManager.default.currentDirectoryPath + "/\(name)\(number == 1 ? "" : "-\(number)").txt"
            let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file < 0, errno == EEXIST { continue }
            guard file >= 0 else { throw cannotWrite(path) }
            try write(text + "\n", to: file, at: path)
            return path
        }
        throw cannotWrite(name)
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
