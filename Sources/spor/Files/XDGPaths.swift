import Glibc

/// The folders for the user's own data and settings (XDG Base Directory Specification).
enum XDGPaths {
    static var defaultStore: String { base("XDG_DATA_HOME", inHome: ".local/share") + "/spor" }
    static var configuration: String { base("XDG_CONFIG_HOME", inHome: ".config") + "/spor" }

    /// The folders as the help shows them, with the variable and its default. The help is the same for all users, so it
    /// contains no path of one user's home.
    static let defaultStoreRule = "$XDG_DATA_HOME/spor (~/.local/share/spor)"
    static let configurationRule = "$XDG_CONFIG_HOME/spor (~/.config/spor)"

    /// The folder that a variable names, otherwise its default in the home folder. The specification ignores relative paths.
    private static func base(_ variable: String, inHome folder: String) -> String {
        if let path = environment(variable), path.hasPrefix("/") { return path }
        return (environment("HOME") ?? "/") + "/" + folder
    }

    /// The value of an environment variable; nil if it is missing or empty.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
