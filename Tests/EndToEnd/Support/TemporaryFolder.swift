import Foundation

/// A folder for one test, with access for its owner only. It is removed with the last reference.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        let template = FileManager.default.temporaryDirectory.appending(path: "spor-test-XXXXXX").path
        var characters = Array(template.utf8CString)
        guard let path = mkdtemp(&characters) else { throw SystemError(call: "mkdtemp(\(template))", code: errno) }
        url = URL(filePath: String(cString: path), directoryHint: .isDirectory)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of the folder, or of something in it.
    package func path(_ name: String = "") -> String {
        url.appending(path: name).path
    }

    /// Writes a file into the folder.
    ///
    /// - Returns: its path.
    @discardableResult
    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    /// Writes a text into the folder, and creates the folders of its path.
    package func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(
            at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try write(text.utf8, to: name)
    }
}
