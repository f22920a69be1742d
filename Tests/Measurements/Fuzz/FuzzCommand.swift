import ArgumentParser
import EndToEndSupport
import Foundation

/// `measure fuzz`: broken input for each reader of text that a person can write. None may crash, hang or fill the
/// memory.
struct FuzzCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz",
        abstract: "Broken input for each reader of what a person can write: does any end the program?",
        discussion: """
            The readers: \(FuzzReader.names). Each runs in a process of its own, so that what ends it is found and kept as a file.
            Inputs are mutations of good samples, and noise. Ends with status 1 if any input ends a reader, or takes too long or too much memory.
            """)

    @Option(help: "How many inputs for each reader.")
    var inputs = 1_000_000
    @Option(help: "Where the random numbers begin; the same seed gives the same inputs.")
    var seed: UInt64 = 1
    @Option(name: .customLong("reader"), help: "Only this reader; may be said several times.")
    var readers: [FuzzReader] = []
    @Option(help: "Seconds that one input may take.")
    var limit = 10
    @Option(help: "Megabytes that a reader's process may take.")
    var memory = 512
    @Option(help: "Where an input that ends a reader is written.")
    var out = "."

    func run() async throws {
        Report.head("\(inputs) inputs for each reader, seed \(seed)")
        var isSound = true
        for reader in readers.isEmpty ? FuzzReader.allCases : readers where !Interruption.came {
            isSound = try await run(reader) && isSound
        }
        guard isSound else { throw ExitCode.failure }
    }

    /// The most failures that are reported for one reader.
    private static let mostFailures = 20
    /// The number of inputs for one process.
    private static let share = 50_000

    private func run(_ reader: FuzzReader) async throws -> Bool {
        let start = ContinuousClock.now
        var next = 0, peak = 0, failures: [String] = []
        while next < inputs, failures.count < Self.mostFailures, !Interruption.came {
            let progress = try FuzzProgress()
            let arguments = [
                "fuzz-worker", reader.rawValue, "--seed", "\(seed)", "--from", "\(next)", "--to",
                "\(min(inputs, next + Self.share))", "--limit", "\(limit)",
                "--progress", progress.path,
            ]
            let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let result = try await runCommand(
                program, arguments,
                environment: .plainTerminal.merging(["SWIFT_BACKTRACE": "enable=no", "TMPDIR": NSTemporaryDirectory()])
                { $1 }, within: .seconds(86_400))
            peak = max(peak, progress.peak)
            if result.status == .exited(0) {
                next = min(inputs, next + Self.share)
            } else {
                failures.append(try keep(progress.index, of: reader, result))
                next = progress.index + 1
            }
        }
        let seconds = (ContinuousClock.now - start).seconds
        let isSmall = peak <= memory * 1024
        Report.line(
            reader.rawValue,
            "\(next) inputs in \(seconds.text) s, peak \(peak / 1024) MB\(isSmall ? "" : ", MORE THAN \(memory)")")
        for failure in failures { Report.line("", failure) }
        return failures.isEmpty && isSmall
    }

    /// Writes the input that ended a process, and how the process ended.
    private func keep(_ index: Int, of reader: FuzzReader, _ result: CommandResult) throws -> String {
        let file = "\(out)/fuzz-\(reader.rawValue)-\(seed)-\(index).bin"
        try Data(reader.input(index, seed: seed)).write(to: URL(fileURLWithPath: file))
        let how = result.status == .killed(signal: SIGALRM) ? "longer than \(limit) s" : "\(result.status)"
        let said = result.error.split(separator: "\n").first.map { ": \($0.prefix(200))" } ?? ""
        return "input \(index): \(how), in \(file)\(said)"
    }
}

/// The progress of a process: its current input and largest memory, in a file that both processes map.
struct FuzzProgress {
    let path: String
    private let values: UnsafeMutablePointer<Int>

    /// A new file, which is deleted when the process that made it ends.
    init() throws {
        let path = NSTemporaryDirectory() + "/spor-fuzz-\(UUID().uuidString)"
        try Data(count: 2 * MemoryLayout<Int>.size).write(to: URL(fileURLWithPath: path))
        try self.init(path: path)
        FuzzProgress.made.forEach { unlink($0) }
        FuzzProgress.made = [path]
        atexit { FuzzProgress.made.forEach { unlink($0) } }
    }

    init(path: String) throws {
        self.path = path
        let descriptor = open(path, O_RDWR)
        let place = mmap(nil, 2 * MemoryLayout<Int>.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let place, place != MAP_FAILED else { throw SystemError(call: "mmap", code: errno) }
        close(descriptor)
        values = place.bindMemory(to: Int.self, capacity: 2)
    }

    // One thread makes them one after the other.
    nonisolated(unsafe) private static var made: [String] = []

    var index: Int { values[0] }
    /// In kilobytes.
    var peak: Int { values[1] }

    func begin(_ index: Int) {
        values[0] = index
        guard index % 256 == 0 else { return }
        end()
    }

    func end() {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        values[1] = max(values[1], usage.ru_maxrss)
    }
}
