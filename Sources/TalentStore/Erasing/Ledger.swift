import Foundation
import TalentDomain

/// `erased.log`: a line for each erased person or cohort, with the day and a random number that does not say who it
/// was.
///
/// The line is written before the erasure is committed: after a crash between the two, the erasure is completed, and
/// nobody comes back.
struct Ledger {
    let path: String

    private static let heading = "# Spor: slettede, uden navne. Erased, without names. README.txt\n"

    /// The erased numbers with their days. An unfinished last line is ignored: it was never written completely.
    ///
    /// - Throws: `StoreError.damagedLedger`.
    func read() throws -> Tombstones {
        var tombstones: Tombstones = [:]
        for (index, line) in try wholeLines().enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count == 2, let day = Day(String(words[0])), words[1].utf8.count == 32,
                words[1].allSatisfy(\.isHexDigit)
            else {
                throw StoreError.damagedLedger(path: path, line: index + 1)
            }
            tombstones[String(words[1])] = day
        }
        return tombstones
    }

    /// Adds the tombstones that the ledger lacks. They are on the disk when this returns.
    ///
    /// - Throws: `StoreError` where the ledger is damaged or cannot be written.
    func add(_ tombstones: Tombstones) throws {
        let known = try read()
        let new = tombstones.filter { known[$0.key] == nil }.map { "\($0.value) \($0.key)\n" }.sorted()
        guard !new.isEmpty else { return }
        let descriptor = Foundation.open(path, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw PrivateFile.error(at: path) }
        defer { close(descriptor) }
        let start = try wholeLines().reduce(0) { $0 + $1.utf8.count + 1 }
        let bytes = Array(((start == 0 ? Self.heading : "") + new.joined()).utf8)
        guard ftruncate(descriptor, off_t(start)) == 0,
            pwrite(descriptor, bytes, bytes.count, off_t(start)) == bytes.count, fsync(descriptor) == 0
        else {
            let error = PrivateFile.error(at: path)
            // The erasure does not take place, so no line of it may stand.
            ftruncate(descriptor, off_t(start))
            throw error
        }
        PrivateFile.sync(path.parentPath)
    }

    /// The complete lines; empty where there is no ledger.
    private func wholeLines() throws -> [Substring] {
        guard let status = try FileStatus.find(path) else { return [] }
        guard status.isFile else { throw StoreError.damagedLedger(path: path, line: 1) }
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            let trouble = DiskTrouble(error)
            throw trouble == .unknown
                ? StoreError.damagedLedger(path: path, line: 1) : StoreError.disk(path: path, trouble)
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }
}
