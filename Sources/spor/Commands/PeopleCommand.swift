import ArgumentParser
import Exchange
import SporApp
import TalentDomain
import TalentStore

/// `spor people`: commands about the list of participants.
struct PeopleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "people", abstract: say("Deltagerlisten.", "The list of participants."),
            subcommands: [ImportCommand.self])
    }

    /// `spor people import`: imports a whole list, or reports every fault and imports nothing.
    struct ImportCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "import",
                abstract: say(
                    "Indlæs deltagere og deres ledere fra en CSV-fil eller et Excel-regneark.",
                    "Import participants and their line managers from a CSV file or an Excel workbook."),
                discussion: say(
                    """
                    Filen kan være .xlsx eller CSV i UTF-8, UTF-16, UTF-32, Windows-1252, MacRoman eller CP850, med ; , | eller tabulator. Er der blot én fejl, indlæses \
                    intet, og alle fejl nævnes med linje og kolonne. Hvis nogen på listen måske allerede findes i Spor, nævnes de, og du svarer med \
                    --same, --other eller --skip. De nye kommer på det hold, der begynder sidst; et andet vælger du med --cohort.
                    """,
                    """
                    The file may be .xlsx or CSV in UTF-8, UTF-16, UTF-32, Windows-1252, MacRoman or CP850, with ; , | or tabs. If anything is wrong, nothing \
                    is imported, and every error is reported with its line and column. If somebody on the list may already be in Spor, they are \
                    named, and you answer with --same, --other or --skip. New talents join the cohort that begins last; choose another with --cohort.
                    """))
        }

        @Argument(
            help: ArgumentHelp(
                say("Listen: .csv eller .xlsx.", "The list: .csv or .xlsx."), valueName: say("fil", "file")))
        var file: String

        @Flag(
            help: ArgumentHelp(
                say("Vis, hvad der ville ske, uden at gøre det.", "Show what would happen without doing it.")))
        var dryRun = false

        @OptionGroup var answers: EnrolmentAnswers

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func validate() throws {
            if !dryRun { try common.refuseViewing() }
        }

        func run() throws {
            let store: Store?
            do {
                store = try Store.open(at: common.directory)
            } catch StoreError.notThere {
                store = nil
            } catch let error as StoreError {
                throw CommandError(error.message)
            }
            let viewer = try store.map(common.viewer(in:)) ?? .owner(today: common.day)
            let data = try failingPlainly { try store?.read(as: viewer).workspace ?? Workspace() }
            if let notice = data.unreadNotice(for: viewer) { Output.error(notice[OutputLanguage.current]) }
            // The unreadable cohort may be the one that begins last. Without it, the list would go to the wrong cohort.
            if option.cohort == nil, let unread = data.unreadCohort {
                throw CommandError(
                    "Intet er indlæst. \(unread.da) Vælg et andet hold med --cohort, eller se: spor check",
                    "Nothing was imported. \(unread.en) Choose another cohort with --cohort, or see: spor check")
            }
            // The default is the cohort that begins last: usually somebody has just created it, and imports its
            // participants next.
            let cohort = try option.named(in: data) ?? data.cohortsByKickOff.last
            let reading = try read()
            let (change, report) = reading.enrolment.change(
                into: data, cohort: cohort?.id, on: common.day, choices: try answers.choices)
            let facts = dryRun || reading.shape.form.isUncertain ? ParticipantsFile.facts(reading.shape) : []
            let messages = facts + report.notes + ParticipantsFile.warnings(reading.shape)
            if !report.conflicts.isEmpty || report.hasOpenQuestions {
                if dryRun { Output.line(text(messages)) }
                let questions = report.doubles.filter { $0.choice == nil }.flatMap {
                    [$0.text, EnrolmentAnswers.options(for: $0)]
                }
                throw CommandError(text([report.summary] + report.conflictTexts + questions))
            }
            if let change, !dryRun {
                try savingPlainly {
                    let store = try store ?? Store.create(at: common.directory)
                    try store.backUpDaily(today: common.day)
                    _ = try store.apply(change, id: NewID.make(), as: viewer, at: Clock.now)
                }
            }
            Output.line(text([report.summary] + (change == nil ? [] : target(cohort, in: data)) + messages))
            if dryRun, let change { try preview(change, of: data, into: cohort) }
            if change != nil, dryRun {
                Output.line(say("Prøvekørsel: intet er ændret.", "Dry run: nothing was changed."))
            }
            if change != nil, !dryRun { Output.line(say("Listen er indlæst.", "The list has been imported.")) }
            if change != nil, !dryRun, cohort == nil {
                Output.line(
                    say(
                        "Deltagerne venter på et hold: spor new --kick-off 2027-01-12 --name \"Hold 1\"\(common.sameStore)",
                        "The participants are waiting for a cohort: spor new --kick-off 2027-01-12 --name \"Cohort 1\"\(common.sameStore)"
                    )
                )
            }
        }

        /// Says into which cohort the list is imported, and how to choose another one if there are several.
        private func target(_ cohort: Cohort?, in data: Workspace) -> [Phrase] {
            guard let cohort else { return [] }
            let isChosen = option.cohort != nil || data.cohorts.count == 1
            return [
                Phrase(
                    "Hold: \(cohort.name)" + (isChosen ? "" : " (et andet vælges med --cohort)"),
                    "Cohort: \(cohort.name)" + (isChosen ? "" : " (choose another with --cohort)"))
            ]
        }

        /// Prints a line for each person whom the list adds or changes, with the same words as the import screen.
        private func preview(_ change: Change, of data: Workspace, into cohort: Cohort?) throws {
            var after = data
            _ = try failingPlainly { try after.apply(change) }
            let preview = EnrolmentPreview(
                from: data, to: after, cohort: cohort?.id, on: common.day, in: OutputLanguage.current)
            for line in preview.added { Output.line("+ " + line) }
            for line in preview.changed { Output.line("~ " + line) }
        }

        /// Reads the list. With `--dry-run`, prints how the file was read even if the list has faults.
        ///
        /// - Throws: `CommandError` with every fault of the list.
        private func read() throws -> ParticipantImport.Reading {
            do {
                return try ParticipantImport.read(fileAt: file, on: common.day)
            } catch {
                let outcome = ParticipantsFile.outcome(of: error)
                if dryRun, !outcome.file.isEmpty { Output.line(text(outcome.file)) }
                throw CommandError(text([outcome.summary] + outcome.faults))
            }
        }

        private func text(_ phrases: [Phrase]) -> String {
            phrases.map { $0[OutputLanguage.current] }.joined(separator: "\n")
        }
    }
}
