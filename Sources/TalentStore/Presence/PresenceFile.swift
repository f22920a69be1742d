import Foundation
import TalentDomain

/// A small file that tells other sessions which record this session looks at. The session holds a lock on the file
/// until it ends.
///
/// A file without a lock is left from a session that was killed; the next reader removes it.
final class PresenceFile {
    /// The content of the file.
    struct Presence: Codable, Equatable {
        /// The person who looks; nil for the owner.
        var person: Person.ID?
        var record: RecordKey
    }

    let path: String
    private let descriptor: Int32
    private var written: Presence?

    /// Creates a file in the folder, which is created if it is missing, and locks the file. Nil where that fails.
    static func make(in folder: String) -> PresenceFile? {
        mkdir(folder, 0o700)
        let path = "\(folder)/\(UUID().uuidString.lowercased())"
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        let file = PresenceFile(path: path, descriptor: descriptor)
        // Before the file was locked, another session may have taken it for one of a killed session and removed it.
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0 && file.exists ? file : nil
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    /// Writes the person and the record, if they differ from the last ones written.
    func write(_ presence: Presence) {
        guard presence != written, let text = try? Encoding.text(of: presence) else { return }
        let bytes = Array(text.utf8)
        // Writes before it truncates, so that a reader never finds the file empty.
        pwrite(descriptor, bytes, bytes.count, 0)
        ftruncate(descriptor, off_t(bytes.count))
        written = presence
    }

    /// Whether the file still exists: somebody may have emptied the folder.
    var exists: Bool { FileStatus(path) != nil }

    /// The people in the other sessions, each with the record they look at. Files of killed sessions are removed.
    ///
    /// - Parameter own: the path of this session's own file, which is left out.
    static func presences(in folder: StoreFolder, except own: String? = nil) throws -> [Presence] {
        try folder.names().map { "\(folder.path)/\($0)" }.filter { $0 != own }.compactMap(presence)
    }

    /// The content of a session's file. Nil if the session has ended, and its file is removed; or if the file cannot be
    /// read.
    private static func presence(at path: String) -> Presence? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
            unlink(path)
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: 300)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? try? Encoding.value(from: Data(bytes[..<count])) : nil
    }
}
