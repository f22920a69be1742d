import ArgumentParser

/// `spor`: opens the screens.
struct SporCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "spor",
            abstract: say(
                "Ledertalentprogrammer i kommuner og regioner: tidslinje, planer, buddypar og parathed.",
                "Leadership-talent programmes in municipalities and regions: timeline, plans, buddy pairs and readiness."
            ),
            discussion: say(
                "Uden kommando åbner skærmbillederne. Alt gemmes, mens du arbejder; ? viser tasterne.",
                "Without a command, the screens open. Everything is saved as you work; ? lists the keys."),
            version: "spor \(Version.number)",
            subcommands: [
                DemoCommand.self, NewCommand.self, TemplateCommand.self, PeopleCommand.self, PersonCommand.self,
                AgendaCommand.self, TimelineCommand.self,
                BudgetCommand.self, ExportCommand.self, PrintCommand.self, InviteCommand.self, ReportCommand.self,
                CheckCommand.self, BackupCommand.self, RestoreCommand.self, RetentionCommand.self, DoctorCommand.self,
                PictureCommand.self, KeysCommand.self,
                KeyCommand.self, AuthorizedKeysCommand.self, ServeConfigCommand.self, ConnectCommand.self,
            ])
    }

    @Flag(
        help: ArgumentHelp(
            say(
                "Se et hold midt i forløbet i en kopi, der slettes bagefter.",
                "Look at a cohort in the middle of its year, in a throwaway copy.")))
    var demo = false

    @Flag(help: ArgumentHelp(say("Vis streger og tegn i ren ASCII.", "Draw lines and symbols in plain ASCII.")))
    var ascii = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        if demo { return try showDemo() }
        // After a look at the demo, the person returns to their own data.
        while try showScreens(of: StoreAccess(common.directory, common), ascii: ascii) == .demo { try showDemo() }
    }

    private func showDemo() throws {
        let folder = try TemporaryStore()
        defer { folder.remove() }
        _ = try showScreens(of: StoreAccess(demoIn: folder, common), ascii: ascii)
    }
}
