import Glibc

/// Leaves the screen for the shell or an editor, and returns.
extension CursesTerminal {
    /// Stops the program as ^Z does in other programs; returns when the shell continues it.
    public func suspend() {
        leave()
        setHandler(SIG_DFL, for: SIGTSTP)
        kill(0, SIGTSTP)
        input.signals.watch([SIGTSTP])
        enter()
    }

    /// Opens a file in `$VISUAL` or `$EDITOR`; returns when the editor has ended.
    /// - Returns: the editor's exit status, or 128 plus the number of the signal that ended it.
    /// - Throws: `TerminalError.editorNotStarted`; the screen is shown again then, too.
    public func runEditor(on path: String) throws(TerminalError) -> Int32 {
        leave()
        // ^C and ^Z are for the editor: the first must not end this program, the second must stop it together with the
        // editor.
        let keys = [SIGINT, SIGQUIT]
        for signal in keys { setHandler(SIG_IGN, for: signal) }
        setHandler(SIG_DFL, for: SIGTSTP)
        defer {
            setHandler(SIG_DFL, for: SIGQUIT)
            input.signals.watch([SIGINT, SIGTSTP])
            enter()
        }
        return wait(for: try spawnEditor(on: path))
    }

    /// Runs the editor through the shell, since `$EDITOR` may have options. The path is an argument, never shell text.
    private func spawnEditor(on path: String) throws(TerminalError) -> pid_t {
        let words = ["sh", "-c", #"exec ${VISUAL:-${EDITOR:-vi}} "$1""#, "sh", path]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var attributes = posix_spawnattr_t(), defaults = sigset_t(), child: pid_t = 0
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        sigfillset(&defaults)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let status = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
        guard status == 0 else { throw .editorNotStarted(status) }
        return child
    }

    private func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return 127 }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
