import Glibc

extension CursesTerminal {
    /// The next event; nil after the time limit. After `.hangup` there are no more events.
    /// - Parameter milliseconds: the longest wait; nil waits without limit.
    public func nextEvent(timeout milliseconds: Int?) -> InputEvent? {
        let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
        while true {
            if !waiting.isEmpty { return waiting.removeFirst() }
            let rest = end.map { max(0, Int((($0 - .now) / .milliseconds(1)).rounded(.up))) }
            switch input.wait(milliseconds: rest) {
            case .events(let events): waiting += events
            case .signals(let signals): answer(signals)
            case .end: waiting.append(.hangup)
            case .nothing: break
            }
            if waiting.isEmpty, let end, ContinuousClock.now >= end { return nil }
        }
    }

    private func answer(_ signals: Set<Int32>) {
        if !signals.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT]) { waiting.append(.hangup) }
        if signals.contains(SIGTSTP), canSuspend { suspend() }
        if signals.contains(SIGCONT) { enter() }
        if signals.contains(SIGWINCH) { askSize() }
    }
}
