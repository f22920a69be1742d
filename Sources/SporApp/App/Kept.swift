import Synchronization
import TalentDomain

/// Keeps what is computed from a context, so that the parts of a frame share it. The app takes a new one whenever the
/// context changes.
final class Kept: Sendable {
    enum Key: Hashable, Sendable {
        case activities, allActivities, timelineActivities, talents, pairs, attendance
        case talkRows(Talent.ID)
        case overview(unfolded: Set<OverviewSection.Row.ID>)
    }

    private let values = Mutex<[Key: any Sendable]>([:])

    /// The kept value, or the one that is computed now.
    func value<Value: Sendable>(_ key: Key, or compute: () -> Value) -> Value {
        if let known = values.withLock({ $0[key] }) as? Value { return known }
        let value = compute()
        values.withLock { $0[key] = value }
        return value
    }
}
