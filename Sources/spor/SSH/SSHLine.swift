import Glibc

/// The first step of a login over SSH: reads the few values that a client may set, and clears everything else it has
/// set.
enum SSHLine {
    /// The client's command as it came in `SSH_ORIGINAL_COMMAND`; nil for the screens.
    ///
    /// Written once, before anything else runs; only read after that.
    nonisolated(unsafe) private(set) static var command: [UInt8]?

    /// The session's first working folder, to which a relative `--store` refers. Written once, like `command`.
    nonisolated(unsafe) private static var startFolder = "/"

    /// An absolute path. A relative one refers to the session's first working folder.
    static func whole(_ path: String) -> String {
        path.hasPrefix("/") ? path : startFolder + (startFolder.hasSuffix("/") ? "" : "/") + path
    }

    /// Rebuilds the environment, switches core files off, leaves the working folder, and ignores the signals of job
    /// control.
    static func enter() {
        command = bytes(of: "SSH_ORIGINAL_COMMAND")
        let term = text(of: "TERM") ?? "", colourTerm = text(of: "COLORTERM") ?? "",
            refusesColour = bytes(of: "NO_COLOR")?.isEmpty == false
        clearenv()
        setenv("PATH", "/usr/bin:/bin", 1)
        // A home folder that does not exist: no settings, no terminal descriptions, nothing to write to.
        setenv("HOME", "/nonexistent", 1)
        setenv("LANG", "C.UTF-8", 1)
        setenv("LC_ALL", "C.UTF-8", 1)
        setenv("TERM", isPlainName(term) ? term : fallbackTerminal, 1)
        if ["truecolor", "24bit"].contains(colourTerm) { setenv("COLORTERM", colourTerm, 1) }
        if refusesColour { setenv("NO_COLOR", "1", 1) }
        umask(0o077)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        if let folder = getcwd(nil, 0) {
            startFolder = String(cString: folder)
            free(folder)
        }
        _ = chdir("/")
        // SIGHUP, SIGINT and SIGTERM are left alone: the code that reads the input keeps what was typed.
        for number in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGPIPE] { signal(number, SIG_IGN) }
    }

    /// A terminal that every system describes, in place of an unknown one.
    static let fallbackTerminal = "vt100"

    /// Whether a name of at most 64 bytes has only terminfo's characters, so that it cannot be a path. Without a regular
    /// expression, whose engine costs each session 1.5 MB.
    private static func isPlainName(_ name: String) -> Bool {
        func isLetterOrDigit(_ byte: UInt8) -> Bool {
            [
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"),
            ].contains { $0.contains(byte) }
        }
        return name.utf8.count <= 64 && name.utf8.first.map(isLetterOrDigit) == true
            && name.utf8.allSatisfy { isLetterOrDigit($0) || "+._-".utf8.contains($0) }
    }

    private static func bytes(of name: String) -> [UInt8]? {
        getenv(name).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:))) }
    }

    private static func text(of name: String) -> String? {
        bytes(of: name).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
