import Foundation

/// The status of a path; symbolic links are not followed.
struct FileStatus {
    private let status: stat

    /// Nil where nothing is there, or the path may not be looked at.
    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.status = status
    }

    /// The status; nil where nothing is there.
    ///
    /// - Throws: `StoreError` where the path may not be looked at.
    static func find(_ path: String) throws -> FileStatus? {
        if let status = FileStatus(path) { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw PrivateFile.error(at: path) }
        return nil
    }

    var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
    /// The permission bits.
    var mode: mode_t { status.st_mode & 0o777 }
    var owner: uid_t { status.st_uid }
    var device: dev_t { status.st_dev }
    var identity: FileIdentity { FileIdentity(device: status.st_dev, inode: status.st_ino) }
}

/// Identifies a file whatever its name: another file in its place has another identity.
struct FileIdentity: Hashable {
    var device: dev_t
    var inode: ino_t
}
