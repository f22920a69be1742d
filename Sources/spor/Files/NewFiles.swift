import Foundation
import TalentStore

/// Writes new files into a folder: all of them, or none. An existing file is never overwritten.
enum NewFiles {
    struct File {
        var name: String
        var text: String
    }

    /// Writes the files, each whole and with mode 0600. A missing folder is made, with mode 0700.
    ///
    /// - Returns: their paths, in the same order.
    /// - Throws: `CommandError` where one of the names is taken, or the folder cannot be written to; then there is none of
    ///   the files.
    @discardableResult
    static func write(_ files: [File], into typed: String) throws -> [String] {
        let folder = UserPath.plain(typed), isNew = try makeFolder(folder)
        let paths = files.map { (folder.hasSuffix("/") ? folder : folder + "/") + $0.name }
        var written: [String] = []
        do {
            try failingPlainly {
                for path in paths where isTaken(path) { throw StoreError.fileExists(path: path) }
                for (file, path) in zip(files, paths) {
                    try PrivateFile.write(file.text, to: path)
                    written.append(path)
                }
            }
        } catch {
            for path in written { unlink(path) }
            if isNew { rmdir(folder) }
            throw error
        }
        return paths
    }

    /// - Returns: whether it was made.
    private static func makeFolder(_ folder: String) throws -> Bool {
        if mkdir(folder, 0o700) == 0 { return true }
        switch errno {
        case EEXIST:
            var status = stat()
            guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw CommandError(
                    "\(folder) er ikke en mappe. Vælg en anden; intet er skrevet.",
                    "\(folder) is not a folder. Choose another one; nothing was written.")
            }
            return false
        case ENOENT:
            throw CommandError(
                "Mappen, som \(folder) skal ligge i, findes ikke. Lav den først; intet er skrevet.",
                "The folder that \(folder) is to be in does not exist. Create it first; nothing was written.")
        default:
            throw CommandError(
                "\(folder) kan ikke laves. Må du skrive der? Vælg en anden mappe; intet er skrevet.",
                "\(folder) cannot be created. Are you allowed to write there? Choose another folder; nothing was written."
            )
        }
    }

    private static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
