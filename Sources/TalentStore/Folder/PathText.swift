extension String {
    /// The folder of the file or folder with this path: `.` for a name alone.
    ///
    /// Foundation's `deletingLastPathComponent` ends the program on a path of one letter.
    var parentPath: String {
        let path = self[...].trimmingTrailingSlashes
        guard let slash = path.lastIndex(of: "/") else { return path.isEmpty ? "/" : "." }
        let parent = path[..<slash].trimmingTrailingSlashes
        return parent.isEmpty ? "/" : String(parent)
    }
}

extension Substring {
    fileprivate var trimmingTrailingSlashes: Substring {
        var path = self
        while path.last == "/" { path.removeLast() }
        return path
    }
}
