import Foundation
import Synchronization

/// A stretch of time in which something is measured; ^C ends it early.
struct Span: Sendable {
    let start = ContinuousClock.now
    let length: Duration

    var isOver: Bool { Interruption.came || ContinuousClock.now >= start + length }
}

/// ^C: the measurement ends what it started, and reports what it has.
enum Interruption {
    private static let flag = Atomic(false)

    static var came: Bool { flag.load(ordering: .relaxed) }

    static func watch() {
        signal(SIGINT) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
}
