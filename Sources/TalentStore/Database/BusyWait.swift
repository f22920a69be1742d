import Foundation
import Synchronization

/// Waits for another session's write. The waits are short and random: with SQLite's own, growing ones, some of eight
/// writers waited five seconds.
final class BusyWait: Sendable {
    private let limit: Duration
    private let start = Mutex(ContinuousClock.now)

    init(atMost limit: Duration) {
        self.limit = limit
    }

    /// Pauses 0.5–2.5 ms, and says whether to try again. `tries` counts from 0 for each wait.
    func again(after tries: Int) -> Bool {
        let waited = start.withLock { start in
            if tries == 0 { start = .now }
            return start.duration(to: .now)
        }
        guard waited < limit else { return false }
        usleep(.random(in: 500...2500))
        return true
    }
}
