import ArgumentParser

/// The programs that measure: how much the built `spor` bears, and how fast. A slow machine gets poor figures, never a
/// failure.
@main
struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measures the spor that was built beside this program.",
        discussion: "All happens in a temporary folder and on loopback; nothing is left behind, at ^C neither.",
        subcommands: [
            WritersCommand.self, SessionsCommand.self, LogCommand.self, ScaleCommand.self, PairsCommand.self,
            FuzzCommand.self,
            FuzzWorkerCommand.self,
        ])

    static func main() async {
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch {
            exit(withError: error)
        }
    }
}
