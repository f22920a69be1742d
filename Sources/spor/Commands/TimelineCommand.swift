import ArgumentParser
import Foundation
import SporApp
import TalentDomain
import TerminalKit

/// `spor timeline`: prints the year as text, or draws it as a picture for a slide.
struct TimelineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "timeline",
            abstract: say("Skriv hele forløbet, måned for måned.", "Print the whole programme, month by month."),
            discussion: CohortOption.discussion)
    }

    @Option(
        help: ArgumentHelp(
            say("Kun én deltagers datoer: id eller e-mail.", "One participant's dates only: id or e-mail."),
            valueName: "person"))
    var person: String?

    @Option(
        help: ArgumentHelp(
            say("Tegn tidslinjen i en fil i stedet.", "Draw the timeline into a file instead."),
            valueName: say("fil.svg", "file.svg")))
    var svg: String?

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    /// The cells of the picture: as wide as a slide, with a row for each talent.
    private static let pictureSize = Size(rows: 45, columns: 160)

    func run() throws {
        if let svg { return try draw(into: svg) }
        let report = try CohortReport(common, option), talents = try talents(in: report)
        report.printHeading()
        var month: (Int, Int)?
        for item in items(of: report) where item.talents.isEmpty || !talents.isDisjoint(with: item.talents) {
            if month.map({ $0 != (item.day.year, item.day.month) }) ?? true {
                month = (item.day.year, item.day.month)
                let name = Month(rawValue: item.day.month)?.name[OutputLanguage.current] ?? ""
                Output.line("\n\(name.capitalizedFirst) \(item.day.year)")
            }
            Output.line("  " + line(for: item))
        }
    }

    /// The talents whose own dates are printed: those of the named person, otherwise none.
    ///
    /// - Throws: `CommandError` where nobody of that name takes part in the cohort.
    private func talents(in report: CohortReport) throws -> Set<Talent.ID> {
        guard let person else { return [] }
        let talents = report.seen.talents(in: report.cohort.id).filter { talent in
            let known = report.seen.people[talent.person]
            return talent.person.raw == person || known?.email.folded == person.folded
        }
        guard !talents.isEmpty else {
            throw CommandError(
                "--person \(person): ingen deltager på holdet har det id eller den e-mail.",
                "--person \(person): no participant of the cohort has that id or e-mail.")
        }
        return Set(talents.map(\.id))
    }

    private func items(of report: CohortReport) -> [Agenda.Item] {
        let activities = report.seen.activities(in: report.cohort.id)
        guard let first = activities.map(\.start).min(), let last = activities.map(\.end).max() else { return [] }
        return Agenda.upcoming(in: report.seen, cohort: report.cohort.id, from: first, days: last - first)
    }

    /// `tir 22. mar. (uge 12)   Modul 4, dag 2, kl. 09.00`
    private func line(for item: Agenda.Item) -> String {
        let language = OutputLanguage.current, details = item.timeAndPlace[language]
        let day = item.day.text(.weekday, in: language) + say(" (uge ", " (week ") + "\(item.day.week.number))"
        let title = item.title[language] + item.moment.remark
        return padded(day, to: 24) + title + (details.isEmpty ? "" : ", " + details)
    }

    private func draw(into file: String) throws {
        let theme = try ThemeLibrary.theme(common.theme ?? ThemeLibrary.standard)
        let settings = Settings(language: OutputLanguage.current, theme: theme.name)
        var app = try makeApp(
            on: StoreAccess(common.directory, common), settings: settings, size: Self.pictureSize, offersDrafts: false)
        PictureScreen.timeline.open(in: &app)
        try NewFile.write(Data(PictureCommand.picture(of: app.draw(), theme).utf8), to: file)
    }
}
