import Foundation

/// Creates files that only their owner can read, whatever the umask, and writes them through to the disk.
public enum PrivateFile {
    /// Creates an empty file with mode 0600.
    ///
    /// - Parameter name: the file's later name, for error messages.
    /// - Throws: `StoreError.fileExists`, or another `StoreError` with the system's reason.
    static func create(_ path: String, toBecome name: String? = nil) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw error(at: name ?? path) }
        close(descriptor)
    }

    /// Writes a text into a new file with mode 0600. An unfinished file is removed.
    ///
    /// - Throws: `StoreError.fileExists`, or another `StoreError` with the system's reason.
    public static func write(_ text: String, to path: String) throws {
        try create(path)
        do {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
            try file.close()
        } catch {
            unlink(path)
            throw StoreError.disk(path: path, DiskTrouble(error))
        }
    }

    /// Gives a finished file its name, never in place of another file, and writes it through to the disk.
    static func rename(_ path: String, to name: String) throws {
        // `link` fails if the name exists; `rename` would replace that file.
        guard link(path, name) == 0 else { throw error(at: name) }
        unlink(path)
        // SQLite leaves an empty journal under the old name.
        unlink(path + "-journal")
        sync(name)
        sync((name as NSString).deletingLastPathComponent)
    }

    static func sync(_ path: String) {
        let descriptor = Foundation.open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// The error of the last system call.
    static func error(at path: String) -> StoreError {
        switch errno {
        case EEXIST: .fileExists(path: path)
        case ENOSPC, EDQUOT, EFBIG: .full(path: path)
        case EROFS, EACCES, EPERM: .readOnly(path: path)
        case ENOENT, ENOTDIR: .gone(path: path)
        default: .disk(path: path, .system(errno))
        }
    }
}
