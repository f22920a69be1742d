import Foundation

/// Files that nobody but the owner reads, whatever the umask, and that are on the disk when we say so.
public enum PrivateFile {
    /// Makes an empty file, 0600.
    ///
    /// - Parameter name: the file that it shall become, where an error should speak of that.
    /// - Throws: `StoreError.fileExists`, or why the disk would not.
    static func create(_ path: String, toBecome name: String? = nil) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw error(at: name ?? path) }
        close(descriptor)
    }

    /// Writes a whole text into a new file, 0600; half a file is taken away again.
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

    /// Gives a finished file its name, over nothing that is there, and sees it to the disk.
    static func rename(_ path: String, to name: String) throws {
        // A link and not a rename, since it never takes another file's place.
        guard link(path, name) == 0 else { throw error(at: name) }
        unlink(path)
        // SQLite leaves its journal, emptied, under the name that is gone now.
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

    /// What the last system call said.
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
