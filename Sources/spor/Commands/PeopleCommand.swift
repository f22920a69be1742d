import ArgumentParser
import TalentDomain
import TalentStore

/// `spor people`: what has to do with the participants as a list.
struct PeopleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "people", abstract: say("Deltagerlisten.", "The list of participants."), subcommands: [ImportCommand.self])
    }

    /// `spor people import`: all of a list, or nothing and every fault.
    struct ImportCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "import",
                abstract: say("Indlæs deltagere og deres ledere fra en CSV-fil.", "Import participants and their line managers from a CSV file."),
                discussion: say(
                    "Filen kan være UTF-8, UTF-16 eller Windows-1252, med ; , eller tabulator. Er der én fejl, indlæses intet, og alle fejl nævnes med linje og kolonne.",
                    "The file may be UTF-8, UTF-16 or Windows-1252, with ; , or tabs. If anything is wrong, nothing is imported, and every error is reported with its line and column."))
        }

        @Argument(help: ArgumentHelp(say("CSV-filen.", "The CSV file."), valueName: say("fil.csv", "file.csv")))
        var file: String

        @Flag(help: ArgumentHelp(say("Vis, hvad der ville ske, uden at gøre det.", "Show what would happen without doing it.")))
        var dryRun = false

        @OptionGroup var common: CommonOptions

        func run() throws {
            let store: Store?
            do {
                store = try Store.open(at: common.directory)
            } catch StoreError.notThere {
                store = nil
            } catch let error as StoreError {
                throw CommandFailure(error.message)
            }
            let viewer = try store.map(common.viewer(in:)) ?? .keeper(today: common.day)
            let data = try failingPlainly { try store?.read(as: viewer).workspace ?? Workspace() }
            let cohort = data.cohortsByKickOff.last?.id
            let outcome = ParticipantsFile.outcome(of: file, into: data, cohort: cohort, today: common.day)
            let text = outcome.lines.map { $0[Speech.language] }.joined(separator: "\n")
            if outcome.hasFaults { throw CommandFailure(text) }
            if let change = outcome.change, !dryRun {
                try failingPlainly {
                    let store = try store ?? Store.create(at: common.directory)
                    try store.backUpDaily(today: common.day)
                    _ = try store.apply(change, id: NewID.make(), as: viewer, at: Clock.now)
                }
            }
            Output.line(text)
            if outcome.change != nil, dryRun { Output.line(say("Prøvekørsel: intet er ændret.", "A dry run: nothing was changed.")) }
            if outcome.change != nil, !dryRun, cohort == nil {
                Output.line(say(
                    "Deltagerne venter på et hold: spor new --kick-off 2027-01-12 --name \"Hold 1\"",
                    "The participants wait for a cohort: spor new --kick-off 2027-01-12 --name \"Cohort 1\""))
            }
        }
    }
}
