import ArgumentParser
import Exchange
import TalentDomain
import TalentStore

/// `spor export`: the data of a cohort for other programs.
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say("Eksportér data til andre programmer.", "Export the data for other programs."),
            subcommands: [
                JSONCommand.self, WorkbookCommand.self, CSVCommand.self, AddressesCommand.self,
                ExportCalendarCommand.self,
            ])
    }

    /// `spor export json`: writes everything that the viewer may read.
    struct JSONCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "json", abstract: say("Alt, du må læse, som JSON.", "Everything you may read, as JSON."),
                discussion: say(
                    "Lukkede tekster er ikke med, undtagen for den, der har skrevet dem. \(CohortOption.discussion)",
                    "Closed texts are included only for the person who wrote them. \(CohortOption.discussion)"))
        }

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func run() throws {
            let (store, viewer, opening) = try common.read(Focus(search: Focus.Search("", limit: .max)))
            let named = try option.named(in: opening)
            let (cohort, seen) = try failingPlainly { try store.report(on: named?.id, as: viewer) }
            let data = cohort == nil ? opening : seen
            Output.json(
                try JSONText.text(
                    of: ExportDocument(of: cohort?.id, in: data, today: common.day, language: OutputLanguage.current)))
        }
    }
}
