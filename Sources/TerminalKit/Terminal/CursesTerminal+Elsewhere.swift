import Glibc

/// Leaving the screen for the shell or an editor, and coming back.
extension CursesTerminal {
    /// Stops the program as ^Z does elsewhere; returns when the shell lets it go on.
    public func suspend() {
        leave()
        setHandler(SIG_DFL, for: SIGTSTP)
        kill(0, SIGTSTP)
        input.signals.watch([SIGTSTP])
        enter()
    }

    /// Lets the person edit a file in `$VISUAL` or `$EDITOR`; returns when the editor has ended.
    /// - Returns: the editor's exit status, 128 and the signal's number if it was killed.
    /// - Throws: `TerminalError.editorNotStarted`; the screen is back then, too.
    public func runEditor(on path: String) throws(TerminalError) -> Int32 {
        leave()
        // The editor's ^C and ^Z are its own: the first must not end us, the second must stop us with it.
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

    /// By way of the shell, since `$EDITOR` may hold options; the path is an argument and never read as shell text.
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
