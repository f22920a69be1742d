import Foundation

/// A folder for one test, open to its owner alone and removed when the last reference goes.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        let template = FileManager.default.temporaryDirectory.appending(path: "spor-test-XXXXXX").path
        var characters = Array(template.utf8CString)
        guard let path = mkdtemp(&characters) else { throw SystemError(call: "mkdtemp(\(template))", code: errno) }
        url = URL(filePath: String(cString: path), directoryHint: .isDirectory)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of the folder, or of something in it.
    func path(_ name: String = "") -> String {
        url.appending(path: name).path
    }

    /// Writes a file into the folder.
    ///
    /// - Returns: its path.
    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    /// Writes a text into the folder, with the folders on the way.
    func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try write(text.utf8, to: name)
    }
}
