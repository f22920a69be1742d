import ArgumentParser
import EndToEndSupport

/// `measure writers`: many processes write into one store, and some are killed; everything acknowledged must be stored.
struct WritersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writers",
        abstract: "Many writers on one store, killed at random: is all that was acknowledged stored?",
        discussion:
            "Each entry is a process of its own, spor connect with the verb log. Ends with status 1 if anything acknowledged is not stored once."
    )

    @Option(help: "How long they write.")
    var seconds = 60
    @Option(help: "How many write at once.")
    var writers = 32
    @Option(help: "Of a hundred writes, how many are killed on the way.")
    var kills = 25
    @Option(help: "Where the random numbers begin; the same seed gives the same texts and kills.")
    var seed: UInt64 = 1

    func run() async throws {
        let logbooks = try await LogbookStore()
        Report.head(
            "\(writers) writers for \(seconds) s on one store, \(kills) % of them killed with SIGKILL, seed \(seed)")
        let span = Span(length: .seconds(seconds))
        let written = try await withThrowingTaskGroup(of: WriterTale.self) { group in
            for number in 0..<writers {
                let writer = Writer(
                    logbooks: logbooks, number: number, killedPercent: kills,
                    chance: Chance(seed: seed &* 1000 &+ UInt64(number)))
                group.addTask { try await writer.write(during: span) }
            }
            return try await group.reduce(into: WriterTale()) { $0.add($1) }
        }
        let elapsed = (ContinuousClock.now - span.start).seconds
        let stored = try await logbooks.entries().filter { $0.hasPrefix(Writer.mark) }
        let faults = written.faults(in: stored)
        let check = try await logbooks.home.spor("check")

        Report.line(
            "acknowledged",
            "\(written.acknowledged.count), \((Double(written.acknowledged.count) / elapsed).text) a second")
        Report.line("from start to answer", Waits(written.waits).text)
        Report.line("killed", "\(written.killed), of these \(written.killedAfterAnswer) after the answer")
        Report.line("killed and stored all the same", Set(stored).subtracting(written.acknowledged).count)
        Report.line("refused", written.refusals.isEmpty ? "none" : "\(written.refusals.count): \(written.refusals[0])")
        Report.line(
            "acknowledged = stored, each once",
            faults.isEmpty ? "yes" : "NO: \(faults.prefix(5).joined(separator: "; "))")
        Report.line("spor check", check.status == .exited(0) ? "clean" : "NOT CLEAN: \(check.error)")
        guard faults.isEmpty, check.status == .exited(0) else { throw ExitCode.failure }
    }
}
