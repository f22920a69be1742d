import Dispatch

/// Runs an actor on a thread of its own.
///
/// A terminal session blocks in `poll` until the program writes something. Swift's shared pool has as many threads as
/// cores, so two such waits would block every other test. With threads of their own, any number of sessions can wait.
final class BlockingExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "blocking")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
