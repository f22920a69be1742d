import Glibc

/// The first step of whoever logs in over SSH: nothing that the client can set reaches the program but what is read here.
enum SSHLine {
    /// What the client asked for, `SSH_ORIGINAL_COMMAND` as it came; nil for the screens.
    ///
    /// Written once, before anything else runs, and only read after that.
    nonisolated(unsafe) private(set) static var command: [UInt8]?

    /// The folder that the session started in, by which a relative `--store` is meant. Written once, as above.
    nonisolated(unsafe) private static var startFolder = "/"

    /// A path from the root: of a relative one, what it meant when the session started.
    static func whole(_ path: String) -> String {
        path.hasPrefix("/") ? path : startFolder + (startFolder.hasSuffix("/") ? "" : "/") + path
    }

    /// Makes the environment anew and gives up what a session of ours needs not: core files, a working folder, being stopped by a key.
    static func enter() {
        command = bytes(of: "SSH_ORIGINAL_COMMAND")
        let term = text(of: "TERM") ?? "", colourTerm = text(of: "COLORTERM") ?? "",
            refusesColour = bytes(of: "NO_COLOR")?.isEmpty == false
        clearenv()
        setenv("PATH", "/usr/bin:/bin", 1)
        // Nobody's: no settings, no terminal descriptions, nothing to write to.
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
        // The line may drop at any moment; what then is to be kept is seen to where it is typed.
        for number in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGPIPE] { signal(number, SIG_IGN) }
    }

    /// What every system describes, for a terminal that none does.
    static let fallbackTerminal = "vt100"

    /// A name as terminfo has them, and nothing that could be a path.
    private static func isPlainName(_ name: String) -> Bool {
        name.wholeMatch(of: #/[A-Za-z0-9][A-Za-z0-9+._-]{0,63}/#) != nil
    }

    private static func bytes(of name: String) -> [UInt8]? {
        getenv(name).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:))) }
    }

    private static func text(of name: String) -> String? {
        bytes(of: name).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
