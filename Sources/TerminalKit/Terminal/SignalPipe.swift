import Glibc

/// The descriptor that the handler writes to; -1 without a pipe. It is set before the first signal is requested, so the
/// access is safe.
nonisolated(unsafe) private var writingEnd: Int32 = -1

/// Turns signals into bytes in a pipe, so that one `poll` waits for signals and keys.
struct SignalPipe {
    static let watched = [SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGCONT, SIGTSTP]
    let readingEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        readingEnd = ends[0]
        writingEnd = ends[1]
        watch(Self.watched)
    }

    func watch(_ signals: [Int32]) {
        for signal in signals { setHandler(noteSignal, for: signal) }
    }

    /// The signals since the last call, each once.
    func take() -> Set<Int32> {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(readingEnd, &bytes, bytes.count)
        return Set(bytes.prefix(max(0, count)).map(Int32.init))
    }

    func close() {
        for signal in Self.watched { setHandler(SIG_DFL, for: signal) }
        _ = Glibc.close(readingEnd)
        _ = Glibc.close(writingEnd)
        writingEnd = -1
    }
}

func setHandler(_ handler: (@convention(c) (Int32) -> Void)?, for signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
}

/// May run at any moment, so it only calls `write`, which is safe in a signal handler.
private func noteSignal(_ number: Int32) {
    let kept = errno
    var byte = UInt8(truncatingIfNeeded: number)
    write(writingEnd, &byte, 1)
    errno = kept
}
