import Foundation

/// A folder for a throw-away copy of the demo. The caller removes it.
struct TemporaryStore {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/spor-demo-" + NewID.make()
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandError(
                "Der kunne ikke laves en midlertidig mappe: \(path)", "A temporary folder could not be created: \(path)"
            )
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
