import Foundation
import TalentDomain

/// What one session looks at, in a small file that it keeps locked for as long as it lives.
///
/// A file that nobody holds is what a killed session left, and is removed by whoever sees it.
final class PresenceFile {
    /// Who it is, nil for the keeper, and what they look at.
    struct Look: Codable, Equatable {
        var person: Person.ID?
        var at: RecordKey
    }

    let path: String
    private let descriptor: Int32
    private var written: Look?

    /// Nil where the folder takes no files.
    static func make(in folder: String) -> PresenceFile? {
        mkdir(folder, 0o700)
        let path = "\(folder)/\(UUID().uuidString.lowercased())"
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        let file = PresenceFile(path: path, descriptor: descriptor)
        // Whoever came between may have taken it for a dead one.
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

    /// Writes it where it is another than before.
    func write(_ look: Look) {
        guard look != written, let text = try? Encoding.text(of: look) else { return }
        let bytes = Array(text.utf8)
        // In this order, so that nobody finds it empty.
        pwrite(descriptor, bytes, bytes.count, 0)
        ftruncate(descriptor, off_t(bytes.count))
        written = look
    }

    /// Whether the file is still there: the folder may have been cleared.
    var isThere: Bool { FileStatus(path) != nil }

    /// What the sessions look at, but for one's own. The files of those that are dead are gone then.
    static func looks(in folder: StoreFolder, but own: String? = nil) throws -> [Look] {
        try folder.names().map { "\(folder.path)/\($0)" }.filter { $0 != own }.compactMap(look)
    }

    /// What a session looks at; nil, and the file gone, where the session is dead.
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
