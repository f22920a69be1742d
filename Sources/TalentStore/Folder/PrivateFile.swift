import Foundation

/// Creates files with mode 0600, so that only their owner can read them, and writes them through to the disk.
public enum PrivateFile {
    /// Creates an empty file with mode 0600.
    ///
    /// - Parameter finalName: the name that the file gets later, for error messages.
    /// - Throws: `StoreError.fileExists`, `StoreError.noFolder`, or another `StoreError` with the system's reason.
    static func create(_ path: String, finalName: String? = nil) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            guard errno != ENOENT, errno != ENOTDIR else {
                throw StoreError.noFolder(path: (finalName ?? path).parentPath)
            }
            throw error(at: finalName ?? path)
        }
        close(descriptor)
    }

    /// Writes bytes into a new file with mode 0600. It is written under another name first, so that it is whole or not
    /// there.
    ///
    /// - Throws: `StoreError.fileExists`, or another `StoreError` with the system's reason.
    public static func write(_ data: Data, to path: String) throws {
        guard FileStatus(path) == nil else { throw StoreError.fileExists(path: path) }
        let unfinished = path + ".part-\(UUID().uuidString)"
        try create(unfinished, finalName: path)
        defer { unlink(unfinished) }
        do {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: unfinished))
            try file.write(contentsOf: data)
            try file.synchronize()
            try file.close()
        } catch {
            throw DiskTrouble(error).error(at: path)
        }
        try rename(unfinished, to: path)
    }

    public static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    /// Gives a finished file its final name, and writes the file and its folder through to the disk. An existing file of
    /// that name is never replaced.
    ///
    /// - Throws: `StoreError.fileExists`, or another `StoreError` with the system's reason.
    static func rename(_ path: String, to name: String) throws {
        // `link` fails if the name exists; `rename` would replace that file. Memory sticks and network drives may have
        // no links.
        if link(path, name) != 0 {
            guard [EPERM, ENOTSUP, ENOSYS].contains(errno), FileStatus(name) == nil,
                Foundation.rename(path, name) == 0
            else { throw error(at: name) }
        }
        unlink(path)
        // SQLite leaves an empty journal under the old name.
        unlink(path + "-journal")
        sync(name)
        sync(name.parentPath)
    }

    /// Writes a file or folder through to the disk, if it can be opened.
    static func sync(_ path: String) {
        let descriptor = Foundation.open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// The error of the last system call (`errno`), about the file at a path.
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
