import Foundation

/// The longest wait before a test fails; much longer than any test needs, for machines under load.
package let patience: Duration = .seconds(180)

/// Blocks until one of the descriptors is ready.
///
/// - Returns: whether that happened before the time limit.
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
