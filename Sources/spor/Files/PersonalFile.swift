import Glibc
import TalentDomain

/// Reads a small text file of the person's own: settings or a theme.
enum PersonalFile {
    /// The largest file that is read, in bytes.
    private static let longest = 1 << 20

    /// The file's text; nil where there is no such file.
    ///
    /// - Throws: `PersonalFileError` for anything but a regular file, a file of more than 1 MB, text that is not UTF-8,
    ///   or a file that cannot be opened or read.
    static func text(at path: String) throws(PersonalFileError) -> String? {
        // O_NONBLOCK: opening a pipe would otherwise wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw PersonalFileError(
                path, "kan ikke åbnes. Må du læse den?", "cannot be opened. Are you allowed to read it?")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PersonalFileError(path, "er ikke en almindelig fil.", "is not a regular file.")
        }
        guard status.st_size <= longest else {
            throw PersonalFileError(path, "er længere end 1 MB.", "is larger than 1 MB.")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size)), count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else {
                throw PersonalFileError(path, "kan ikke læses fra disken.", "cannot be read from the disk.")
            }
            if more == 0 { break }
            count += more
        }
        guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw PersonalFileError(
                path, "er ikke UTF-8. Gem den igen som UTF-8.", "is not UTF-8. Save it again as UTF-8.")
        }
        return text
    }
}

/// A personal file could not be read; `reason` completes a sentence that begins with its path.
struct PersonalFileError: Error {
    let path: String
    let reason: Phrase

    init(_ path: String, _ danish: String, _ english: String) { (self.path, reason) = (path, Phrase(danish, english)) }

    var phrase: Phrase { Phrase("\(path) \(reason.da)", "\(path) \(reason.en)") }
}
