import ArgumentParser
import Exchange
import Foundation
import TalentDomain
import TalentStore

/// `spor report`: reports for people who decide.
struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: say("Rapporter om et hold.", "Reports about a cohort."),
            subcommands: [SteeringReportCommand.self])
    }
}

/// `spor report steering`: the cohort's figures without names.
struct SteeringReportCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "steering",
            abstract: say("Holdets tal til styregruppen.", "The cohort's figures for the steering group."),
            discussion: say(
                "Ingen navne, og ingen tal om færre end fem personer. \(CohortOption.discussion)",
                "No names, and no figures about fewer than five people. \(CohortOption.discussion)"))
    }

    @Option(
        help: ArgumentHelp(
            say("Formatet: ", "The format: ") + Format.allCases.map(\.rawValue).joined(separator: ", "),
            valueName: "format"))
    var format = Format.text

    @Option(help: NewFile.optionalHelp("html")) var out: String?

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (store, viewer, data) = try common.read()
        let named = try option.named(in: data)
        let seen = try failingPlainly { try store.read(as: viewer, lookingAt: Focus(cohort: named?.id)) }
        guard let cohort = seen.cohort.flatMap({ seen.workspace.cohorts[$0] }) else {
            throw CommandError("Der er intet hold endnu.", "There is no cohort yet.")
        }
        let digest = seen.digests[cohort.id]
        guard let figures = digest?.steering else {
            throw CommandError(
                "Tallene er for programlederen og styregruppen.",
                "The figures are for the programme lead and the steering group.")
        }
        let paper = SteeringReport(
            figures, of: cohort, in: seen.workspace, on: viewer.today,
            language: OutputLanguage.current
        ).paper
        let text =
            switch format {
            case .text: paper.text
            case .markdown: paper.markdown
            case .html: paper.html
            }
        guard let out else { return Output.file(text) }
        try NewFile.write(Data(text.utf8), to: out)
    }
}
