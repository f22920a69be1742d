import Foundation

/// How long a wait may last before the test fails; far above what any of them needs, for a machine under load.
package let patience: Duration = .seconds(60)

/// Blocks until one of the descriptors is ready.
///
/// - Returns: whether that happened before the deadline.
/// - Throws: `SystemError`.
package func waitUntilReady(_ descriptors: [pollfd], deadline: ContinuousClock.Instant) throws -> Bool {
    var descriptors = descriptors
    while true {
        let left = max(.zero, deadline - .now)
        let milliseconds = Int32(left / .milliseconds(1)) + (left > .zero ? 1 : 0)
        switch poll(&descriptors, nfds_t(descriptors.count), milliseconds) {
        case 0: return false
        case -1 where errno != EINTR: throw SystemError(call: "poll", code: errno)
        case -1: continue
        default: return true
        }
    }
}
