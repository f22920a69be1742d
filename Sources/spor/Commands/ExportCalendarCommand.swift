import ArgumentParser
import Exchange
import TalentDomain
import TalentStore

/// `spor export ics`: writes a calendar file for Outlook and other calendars.
struct ExportCalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ics",
            abstract: say("En kalenderfil til Outlook.", "A calendar file for Outlook."),
            discussion: say(
                "Holdets aktiviteter, eller én persons egen kalender: aktiviteter, samtaler, møder og frister. Titlerne siger, hvad det er, og hvem det er med; intet, nogen har skrevet, er med. Indlæs filen igen efter en ændring: datoer, der er flyttet eller aflyst, bliver rettet i kalenderen. \(CohortOption.discussion)",
                "The cohort's activities, or one person's own calendar: activities, conversations, meetings and due dates. The titles say what it is and with whom; nothing that anybody has written is included. Import the file again after a change: dates that were moved or cancelled are then corrected in the calendar. \(CohortOption.discussion)"
            ))
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Personens egen kalender: id, navn eller e-mail.", "The person's own calendar: id, name or e-mail."),
            valueName: "person"))
    var person: String?

    @Option(
        help: ArgumentHelp(
            say(
                "En fil til hver på holdet i denne mappe; filerne må ikke findes i forvejen.",
                "A file for everybody in the cohort in this folder; the files must not exist yet."),
            valueName: say("mappe", "dir")))
    var all: String?

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if person != nil || all != nil { try common.refuseViewing() }
        guard person == nil || all == nil && option.cohort == nil else {
            throw ValidationError(
                say(
                    "Brug kun én af --cohort, --person og --all; --all kan have et --cohort.",
                    "Use only one of --cohort, --person and --all; --all can have a --cohort."))
        }
    }

    func run() throws {
        if let person { return try printCalendar(of: person) }
        let report = try CohortReport(common, option)
        if let all { return try write(everybodyOf: report, into: all) }
        let (store, viewer) = try common.open()
        Output.file(try failingPlainly { try calendars(in: store).activities(of: report.cohort.id, as: viewer) })
    }

    private func calendars(in store: Store) -> CalendarFiles {
        CalendarFiles(
            store: store, today: common.day, language: common.lang == nil ? nil : OutputLanguage.current)
    }

    private func printCalendar(of name: String) throws {
        let (store, _, _) = try common.read()
        let person = try failingPlainly { try PersonArgument.find(name, said: "--person \(name)", in: store) }
        let (text, count) = try failingPlainly { try calendars(in: store).own(of: person.id) }
        Output.file(text)
        if count == 0 {
            Output.error(
                say("\(person.name) har ingen datoer i Spor.", "\(person.name) has no dates in Spor."))
        }
    }

    private func write(everybodyOf report: CohortReport, into folder: String) throws {
        let (store, _) = try common.open()
        let all = calendars(in: store)
        let files = try failingPlainly {
            try ProgressLine.during { try all.everybody(in: report.cohort, report.seen, report: $0) }
        }
        try NewFiles.write(files, into: folder)
        Output.line(
            say(
                "\(files.count) kalendere er skrevet i \(folder). Giv kun hver sin egen.",
                "\(files.count) calendar\(files.count == 1 ? "" : "s") written to \(folder). Give each person only their own."
            ))
    }
}
