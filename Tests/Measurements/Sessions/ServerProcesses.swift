import EndToEndSupport
import Foundation

/// The processes that sshd has started for a store's people, from `/proc`.
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
            // The shell that sshd starts first has the same arguments, but is another program.
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

    /// The processor time of all processes so far.
    var seconds: Double {
        all.map(\.processor).reduce(.zero, +).seconds
    }

    /// The number of remaining processes once they have ended, or after that time.
    func count(after patience: Duration) -> Int {
        let deadline = ContinuousClock.now + patience
        while !all.isEmpty, ContinuousClock.now < deadline { usleep(50_000) }
        return all.count
    }
}

/// The load of the whole machine.
struct MachineTime {
    private let start = Self.read()

    /// The used part of all cores' time since then: 0–1.
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
