import Glibc

/// The folders of the person's own files (XDG Base Directory Specification).
enum XDGPaths {
    static var defaultStore: String { base("XDG_DATA_HOME", orHome: ".local/share") + "/spor" }
    static var configuration: String { base("XDG_CONFIG_HOME", orHome: ".config") + "/spor" }

    /// The same folders as rules, for the help: its reader may be somebody else than the user who runs the program.
    static let defaultStoreRule = "$XDG_DATA_HOME/spor (~/.local/share/spor)"
    static let configurationRule = "$XDG_CONFIG_HOME/spor (~/.config/spor)"

    private static func base(_ variable: String, orHome folder: String) -> String {
        if let path = environment(variable), path.hasPrefix("/") { return path }
        return (environment("HOME") ?? "/") + "/" + folder
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
