import ArgumentParser
import Exchange
import TalentDomain
import TerminalKit

/// A cohort as the viewer sees it; the common part of the reports.
struct CohortReport {
    let cohort: Cohort
    let seen: Workspace
    let viewer: Viewer

    /// Finds the cohort that the option names, otherwise the one that opens on the screens.
    ///
    /// - Throws: `CommandError` where there is none, or the data cannot be read.
    init(_ common: CommonOptions, _ option: CohortOption) throws {
        let (store, viewer, opening) = try common.read(Focus())
        let named = try option.named(in: opening)
        let (cohort, seen) = try failingPlainly { try store.report(on: named?.id, as: viewer) }
        guard let cohort else {
            if let unread = seen.unreadCohort { throw CommandError(unread) }
            throw CommandError(
                "Der er intet hold endnu. Start et med: spor new --kick-off 2027-01-12 --name \"Hold 1\"\(common.sameStore)",
                "There is no cohort yet. Start one with: spor new --kick-off 2027-01-12 --name \"Cohort 1\"\(common.sameStore)"
            )
        }
        self.init(cohort, seen, viewer)
    }

    init(_ cohort: Cohort, _ seen: Workspace, _ viewer: Viewer) {
        self.cohort = cohort
        self.seen = seen
        self.viewer = viewer
    }

    /// The cohort for spreadsheets and papers, in the language of this run.
    var view: CohortView {
        CohortView(of: cohort, in: seen, as: viewer, language: OutputLanguage.current)
    }

    /// Prints `Hold 3, Talent Nord`.
    func printHeading() { Output.line("\(cohort.name), \(cohort.programme[OutputLanguage.current])") }

    /// Prints what is coming up in the next two weeks.
    func printAgenda(from today: Day, json: Bool) throws {
        if json {
            return Output.json(
                try JSONText.text(
                    of: AgendaDocument(of: cohort, in: seen, from: today, language: OutputLanguage.current)))
        }
        printHeading()
        let items = Agenda.upcoming(in: seen, cohort: cohort.id, from: today)
        if items.isEmpty {
            return Output.line(
                say("Der sker ikke noget de næste to uger.", "Nothing is coming up in the next two weeks."))
        }
        for item in items {
            let whose = item.talents.isEmpty ? "" : item.talents.map(seen.name).joined(separator: ", ") + ": "
            let day = padded(item.day.text(.weekdayAndYear, in: OutputLanguage.current), to: 18)
            let details = item.timeAndPlace[OutputLanguage.current]
            Output.line(
                "\(day)\(whose)\(item.title[OutputLanguage.current])\(item.moment.remark)\(details.isEmpty ? "" : ", " + details)"
            )
        }
    }
}

extension Agenda.Item.Moment {
    /// The words behind a title in a printed list: ` (frist)`; empty for a single day.
    var remark: String {
        switch self {
        case .on: ""
        case .begins: say(" (begynder)", " (begins)")
        case .ends: say(" (slutter)", " (ends)")
        case .due: say(" (frist)", " (due)")
        }
    }
}

/// `spor agenda`: what is coming up in the next two weeks.
struct AgendaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "agenda",
            abstract: say("Se, hvad der sker de næste to uger.", "See what is coming up in the next two weeks."),
            discussion: CohortOption.discussion)
    }

    @Flag(help: ArgumentHelp(say("Skriv som JSON.", "Write the output as JSON.")))
    var json = false

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func run() throws {
        try CohortReport(common, option).printAgenda(from: common.day, json: json)
    }
}

/// `spor budget`: shows the working time that the programme takes.
struct BudgetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "budget",
            abstract: say(
                "Se, hvor meget arbejdstid hver rolle skal bruge.",
                "See how much working time the programme takes for each role."),
            discussion: CohortOption.discussion)
    }

    @Flag(help: ArgumentHelp(say("Skriv som JSON.", "Write the output as JSON.")))
    var json = false

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func run() throws {
        let report = try CohortReport(common, option)
        if json {
            return Output.json(
                try JSONText.text(of: BudgetDocument(of: report.cohort, in: report.seen, on: common.day)))
        }
        report.printHeading()
        let activities = report.seen.activities(in: report.cohort.id)
        for audience in Audience.allCases where audience != .buddies {
            let budget = TimeBudget(for: audience, activities: activities, hoursPerDay: report.cohort.hoursPerDay)
            guard budget.hours > 0 else { continue }
            let isShort = audience == .mentors || budget.days < 1
            let sum =
                isShort
                ? say(
                    "\(number(budget.hours)) \(budget.hours == 1 ? "time" : "timer")",
                    "\(number(budget.hours)) hour\(budget.hours == 1 ? "" : "s")")
                : say(
                    "\(number(budget.days)) \(budget.days == 1 ? "dag" : "dage")",
                    "\(number(budget.days)) day\(budget.days == 1 ? "" : "s")")
            let name =
                audience == .talents
                ? report.cohort.participants.plural[OutputLanguage.current].capitalizedFirst
                : audience.name[OutputLanguage.current]
            Output.line("\(name): \(sum)")
            for row in budget.rows {
                let first =
                    row.activities.first.flatMap { report.seen.activities[$0]?.title[OutputLanguage.current] } ?? ""
                let cells: [String] = [
                    padded(row.track.name[OutputLanguage.current], to: 16),
                    padded("\(row.count) × \(number(row.hoursEach))", to: 12),
                    padded(number(row.hours) + say(" t", " h"), to: 10), first + (row.count > 1 ? " …" : ""),
                ]
                Output.line("  " + cells.joined())
            }
        }
        printHeld(in: report)
    }

    /// Prints `Talenter (14): 141,25 af 290,5 dage er afholdt.` for each role.
    private func printHeld(in report: CohortReport) {
        for row in CohortTimeUse(of: report.cohort.id, in: report.seen, on: common.day).roles {
            let name = row.audience == .talents ? report.cohort.participants.plural : row.audience.name
            let held = number(row.use.held / report.cohort.hoursPerDay)
            let planned = number(row.use.planned / report.cohort.hoursPerDay)
            Output.line(
                say(
                    "\(name.da.capitalizedFirst) (\(row.people)): \(held) af \(planned) dage er afholdt.",
                    "\(name.en.capitalizedFirst) (\(row.people)): \(held) of \(planned) days have been held."))
        }
    }

    /// At most two decimals, with a comma in Danish.
    private func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        var text = "\(hundredths / 100)"
        if hundredths % 100 != 0 {
            let decimals = String(hundredths % 100 + 100).dropFirst()
            text += say(",", ".") + (decimals.last == "0" ? decimals.dropLast() : decimals)
        }
        return text
    }
}
