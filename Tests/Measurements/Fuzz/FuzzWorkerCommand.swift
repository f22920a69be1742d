import ArgumentParser
import Foundation

/// `measure fuzz-worker`: reads a part of the inputs, and records its progress.
struct FuzzWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz-worker", abstract: "What measure fuzz runs.", shouldDisplay: false)

    @Argument var reader: FuzzReader
    @Option var seed: UInt64
    @Option var from: Int
    @Option var to: Int
    @Option var limit: UInt32
    @Option var progress: String

    func run() throws {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        let progress = try FuzzProgress(path: progress)
        let read = try reader.makeReader()
        for index in from..<to {
            progress.begin(index)
            // SIGALRM ends a process that hangs.
            alarm(limit)
            read(reader.input(index, seed: seed))
        }
        progress.end()
    }
}
