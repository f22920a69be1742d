import Foundation

/// The figures of a process in `/proc`.
struct ProcessFigures: Sendable {
    private let folder: String

    init(_ pid: pid_t) { folder = "/proc/\(pid)" }

    /// The processor time of all its threads so far, to the nanosecond.
    var processor: Duration {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/task")) ?? []
        return threads.map { thread in
            let words = read("task/\(thread)/schedstat").split(separator: " ")
            return Duration.nanoseconds(words.first.flatMap { Int64($0) } ?? 0)
        }.reduce(.zero, +)
    }

    /// Whether its first thread sleeps until something happens.
    var isWaiting: Bool { read("stat").split(separator: ")").last?.split(separator: " ").first == "S" }

    /// A line of `smaps_rollup`, in kB: `Rss` with what it shares with others, `Pss` with its part of that.
    func kilobytes(_ field: String) -> Int? {
        read("smaps_rollup").split(separator: "\n").first { $0.hasPrefix(field + ":") }
            .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) }
    }

    func read(_ name: String) -> String {
        // `contents` reads to the end, since files in /proc have no size.
        FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// The kilobytes of memory that programs can still have.
func availableMemory() -> Int {
    let lines = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.first { $0.hasPrefix("MemAvailable:") }?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        ?? 0
}
