import ArgumentParser

/// `spor person`: what has to do with one person.
struct PersonCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: say("Det, der angår én person.", "What concerns one person."),
            subcommands: [PersonExportCommand.self, PersonEraseCommand.self])
    }
}
