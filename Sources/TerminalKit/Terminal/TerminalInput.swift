import Glibc

/// Waits for standard input and for signals together.
struct TerminalInput {
    enum Arrival {
        case events([InputEvent])
        case signals(Set<Int32>)
        /// The connection was lost; nothing else will come.
        case end
        case nothing
    }

    let signals = SignalPipe()
    private var decoder: KeyDecoder
    /// The time of the last byte, or of the last `giveUp()`.
    private var lastByte = ContinuousClock.now

    /// - Parameter escapeWait: as in `KeyDecoder`.
    init(escapeWait: Int) { decoder = KeyDecoder(escapeWait: escapeWait) }

    /// Waits for bytes or a signal, at most that many milliseconds; nil waits without limit.
    mutating func wait(milliseconds: Int?) -> Arrival {
        let patience = decoder.patience.map { max(0, $0 - Int((ContinuousClock.now - lastByte) / .milliseconds(1))) }
        let limit = [patience, milliseconds].compactMap(\.self).min() ?? -1
        var sources = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.readingEnd, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&sources, nfds_t(sources.count), Int32(clamping: limit))
        if ready < 0 { return .nothing }
        if ready == 0 {
            guard limit == patience else { return .nothing }
            lastByte = .now
            return .events(decoder.giveUp())
        }
        if sources[1].revents != 0 { return .signals(signals.take()) }
        return readBytes()
    }

    private mutating func readBytes() -> Arrival {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        if count > 0 {
            lastByte = .now
            return .events(decoder.feed(bytes.prefix(count)))
        }
        return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end
    }
}
