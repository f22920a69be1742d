import Foundation
import TalentDomain

/// A small file that says which record a session looks at. The session keeps it locked as long as it lives.
///
/// A file that is not locked belongs to a session that was killed; the next reader removes it.
final class PresenceFile {
    /// The session's person, nil for the keeper, and the record.
    struct Look: Codable, Equatable {
        var person: Person.ID?
        var at: RecordKey
    }

    let path: String
    private let descriptor: Int32
    private var written: Look?

    /// Nil where no file can be created in the folder.
    static func make(in folder: String) -> PresenceFile? {
        mkdir(folder, 0o700)
        let path = "\(folder)/\(UUID().uuidString.lowercased())"
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        let file = PresenceFile(path: path, descriptor: descriptor)
        // Between creation and lock, another session may have removed it as a dead one's.
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0 && file.isThere ? file : nil
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    /// Writes the record if it is another than before.
    func write(_ look: Look) {
        guard look != written, let text = try? Encoding.text(of: look) else { return }
        let bytes = Array(text.utf8)
        // In this order, so that a reader never finds the file empty.
        pwrite(descriptor, bytes, bytes.count, 0)
        ftruncate(descriptor, off_t(bytes.count))
        written = look
    }

    /// Whether the file still exists: somebody may have emptied the folder.
    var isThere: Bool { FileStatus(path) != nil }

    /// The records that other sessions look at. Files of ended sessions are removed.
    static func looks(in folder: StoreFolder, but own: String? = nil) throws -> [Look] {
        try folder.names().map { "\(folder.path)/\($0)" }.filter { $0 != own }.compactMap(look)
    }

    /// The record that a session looks at; nil where the session has ended, and its file is removed.
    private static func look(at path: String) -> Look? {
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
