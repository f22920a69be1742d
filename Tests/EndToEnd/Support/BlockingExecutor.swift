import Dispatch

/// Runs an actor on a thread of its own.
///
/// A terminal session blocks in `poll` until the program under test says something. On Swift's shared threads (as
/// many as cores) two such waits would hold up every other test; here any number of sessions waits side by side.
final class BlockingExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "blocking")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
