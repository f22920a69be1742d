import ArgumentParser
import CMalloc
import Exchange
import Glibc

/// Runs the command that the arguments name. Exit status: 0 success, 1 failure with the reason, 2 wrong arguments.
@main
enum Main {
    static func main() {
        // Without this, a full disk ends the process by a signal; now the write fails with an error that can be
        // reported.
        signal(SIGXFSZ, SIG_IGN)
        umask(0o077)
        // Overwrites freed memory, since the pages that SQLite reads also contain other people's records.
        overwriteFreedMemory()
        // Before anything reads the environment: over SSH, the client has set it.
        if commandName == "connect" { SSHLine.enter() }
        OutputLanguage.choose(from: Array(CommandLine.arguments.dropFirst()))
        tellOfSettings()
        do {
            var command = try SporCommand.parseAsRoot()
            try command.run()
            Output.finish()
        } catch {
            leave(with: error)
        }
    }

    /// Makes glibc fill freed memory with a byte.
    private static func overwriteFreedMemory() { mallopt(M_PERTURB, 1) }

    /// The first word that is neither an option nor an option's value.
    private static var commandName: String? {
        var isValue = false
        for argument in CommandLine.arguments.dropFirst() {
            if isValue {
                isValue = false
            } else if argument.hasPrefix("-") {
                isValue = CommonOptions.withValue.contains(argument)
            } else {
                return argument
            }
        }
        return nil
    }

    /// Reports each mistake in the settings; the rest of them still applies. `doctor` reports them itself, and over SSH
    /// there is no settings file.
    private static func tellOfSettings() {
        guard !["connect", "authorized-keys", "doctor"].contains(commandName) else { return }
        for fault in ConfigFile.own.faults { Output.error(fault[OutputLanguage.current]) }
    }

    private static func leave(with error: any Error) -> Never {
        if let error = error as? CommandError {
            Output.error(error.message)
            exit(error.status)
        }
        let code = SporCommand.exitCode(for: error)
        var text = ParserMessages.translate(SporCommand.fullMessage(for: error))
        if code == .success {
            Output.line(text)
            Output.finish()
            exit(0)
        }
        if let meant = meantCommand(in: CommandLine.arguments.dropFirst()) {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines[0] += say(". Mente du '\(meant)'?", ". Did you mean '\(meant)'?")
            text = lines.joined(separator: "\n")
        }
        Output.error(text)
        exit(code == .validationFailure ? 2 : 1)
    }

    /// The command that a wrong word is closest to; nil where every word is a command, or none is close.
    private static func meantCommand(in words: ArraySlice<String>) -> String? {
        var command: any ParsableCommand.Type = SporCommand.self
        for word in words {
            let known = command.configuration.subcommands
            guard !known.isEmpty, !word.hasPrefix("-") else { return nil }
            guard let next = known.first(where: { $0.configuration.commandName == word }) else {
                return Nearest.choice(to: word, among: known.compactMap { $0.configuration.commandName })
            }
            command = next
        }
        return nil
    }
}
