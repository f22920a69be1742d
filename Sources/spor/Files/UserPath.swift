import Foundation

/// A path as a person types it, or as a terminal writes a file that is dropped into it.
enum UserPath {
    /// The path without quotes and backslashes, with `~` and `file://` resolved.
    static func plain(_ typed: String) -> String {
        if typed.hasPrefix("file://"), let url = URL(string: typed) { return url.path }
        var path = typed
        if let quote = path.first, quote == "'" || quote == "\"", path.count > 1, path.last == quote {
            path = String(path.dropFirst().dropLast())
        } else {
            path = path.replacing(#/\\(.)/#) { String($0.output.1) }
        }
        guard path == "~" || path.hasPrefix("~/"), let home = XDGPaths.environment("HOME") else { return path }
        return home + path.dropFirst()
    }
}
