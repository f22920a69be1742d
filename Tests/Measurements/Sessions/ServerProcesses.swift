import EndToEndSupport
import Foundation

/// The processes that sshd has started for a store's people, as `/proc` shows them.
struct ServerProcesses {
    private let store: String
    private let program: String?

    init(of home: SporHome) {
        store = home.store
        program = try? sporBinary()
    }

    private var all: [ProcessFigures] {
        let numbers = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }
        return numbers.filter { number in
            // The shell that sshd starts it with has the same words, but is another program.
            guard (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(number)/exe")) == program else {
                return false
            }
            let words = ProcessFigures(number).read("cmdline").split(separator: "\0")
            return words.contains("connect") && words.contains { $0 == store }
        }.map { ProcessFigures($0) }
    }

    /// The median of a line of `smaps_rollup`, in kB.
    func median(_ field: String) -> Int {
        let sizes = all.compactMap { $0.kilobytes(field) }.sorted()
        return sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    }

    /// Processor time of all, so far.
    var seconds: Double {
        all.map(\.processor).reduce(.zero, +).seconds
    }

    /// How many there are once they have ended, or after so long.
    func count(after patience: Duration) -> Int {
        let deadline = ContinuousClock.now + patience
        while !all.isEmpty, ContinuousClock.now < deadline { usleep(50_000) }
        return all.count
    }
}

/// How busy the whole machine is.
struct MachineTime {
    private let start = Self.read()

    /// The part of all cores' time that was used since: 0–1.
    func busySince() -> Double {
        let now = Self.read()
        return now.all > start.all ? Double(now.busy - start.busy) / Double(now.all - start.all) : 0
    }

    private static func read() -> (busy: Int, all: Int) {
        let line =
            FileManager.default.contents(atPath: "/proc/stat").map { String(decoding: $0, as: UTF8.self) }?.split(
                separator: "\n"
            ).first ?? ""
        let ticks = line.split(separator: " ").dropFirst().prefix(8).compactMap { Int($0) }
        guard ticks.count == 8 else { return (0, 0) }
        let all = ticks.reduce(0, +)
        // Idle, and waiting for the disk.
        return (all - ticks[3] - ticks[4], all)
    }
}
