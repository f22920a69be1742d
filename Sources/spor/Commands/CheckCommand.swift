import ArgumentParser
import TalentStore

/// `spor check`: looks for anything wrong in the store.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: say("Kontrollér, at data er intakte.", "Check that the data is intact."))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (store, _) = try common.open()
        let faults = try failingPlainly { try store.check() }
        guard faults.isEmpty else {
            throw CommandFailure(faults.map { $0[Speech.language] }.joined(separator: "\n"))
        }
        Output.line(say("Alt er i orden.", "Everything is in order."))
    }
}
