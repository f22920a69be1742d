import Foundation
import Synchronization

/// A period of measuring; ^C ends it early.
struct Span: Sendable {
    let start = ContinuousClock.now
    let length: Duration

    var isOver: Bool { Interruption.came || ContinuousClock.now >= start + length }
}

/// ^C: the measurement stops its processes, and reports its results so far.
enum Interruption {
    private static let flag = Atomic(false)

    static var came: Bool { flag.load(ordering: .relaxed) }

    static func watch() {
        signal(SIGINT) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
}
