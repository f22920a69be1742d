import Foundation

/// Measured durations.
struct Waits: Sendable {
    private var sorted: [Duration] = []

    init(_ waits: [Duration]) { sorted = waits.sorted() }

    var count: Int { sorted.count }

    /// The duration that this percentage stayed below.
    func percentile(_ percent: Double) -> Duration? {
        sorted.isEmpty ? nil : sorted[min(count - 1, Int(Double(count) * percent / 100))]
    }

    /// "median 12.3 ms, 99 % below 45.6 ms, worst 78.9 ms".
    var text: String {
        guard let median = percentile(50), let high = percentile(99), let worst = sorted.last else { return "none" }
        return "median \(median.milliseconds) ms, 99 % below \(high.milliseconds) ms, worst \(worst.milliseconds) ms"
    }
}

extension Duration {
    var seconds: Double { self / .seconds(1) }
    /// With one decimal.
    var milliseconds: String { (self / .milliseconds(1)).text }
}

extension Double {
    /// With one decimal.
    var text: String { String(format: "%.1f", self) }
}

/// Prints the figures as lines on standard output.
enum Report {
    /// The measurement and the machine.
    static func head(_ what: String) {
        print("\(what)\non \(machine)")
    }

    static func line(_ name: String, _ value: some CustomStringConvertible) {
        print("  " + name.padding(toLength: 34, withPad: " ", startingAt: 0) + value.description)
    }

    /// A name, and figures in columns under each other.
    static func row(_ name: String, _ cells: [String]) {
        let columns = cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }
        print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + columns.joined())
    }

    /// Something on the way to the figures, on standard error.
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// "2 cores, Intel(R) Xeon(R) Processor @ 2.60GHz".
    private static var machine: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ": ").last
        return "\(ProcessInfo.processInfo.activeProcessorCount) cores" + (model.map { ", \($0)" } ?? "")
    }
}
