import ArgumentParser
import Exchange
import TalentDomain
import TerminalKit

extension ExportCommand {
    /// `spor export addresses`: e-mail addresses for the To field.
    struct AddressesCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "addresses",
                abstract: say("E-mailadresser til Outlooks Til-felt.", "E-mail addresses for Outlook's To field."),
                discussion: say(
                    "Uden --role og --activity: deltagerne. De, der ingen adresse har, står på standardfejl. \(CohortOption.discussion)",
                    "Without --role and --activity: the participants. Those without an address are listed on standard error. \(CohortOption.discussion)"
                ))
        }

        @Option(
            help: ArgumentHelp(
                say("Dem med en rolle. Kan gentages.", "Those with a role. Can be repeated."),
                valueName: say("rolle", "role")))
        var role: [RoleArgument] = []

        @Option(
            help: ArgumentHelp(
                say("Kun dem fra én organisation.", "Only those of one organisation."),
                valueName: say("navn", "name")))
        var organisation: String?

        @Option(help: ActivityArgument.help(say("Dem, aktiviteten er for.", "Those whom the activity is for.")))
        var activity: String?

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard activity == nil || role.isEmpty else {
                throw ValidationError(
                    say("Brug enten --role eller --activity.", "Use either --role or --activity."))
            }
        }

        func run() throws {
            let report = try CohortReport(common, option)
            let selection = PeopleSelection(
                roles: Set(role.map(\.role)), organisation: organisation,
                activity: try activity.map { try ActivityArgument.find($0, in: report) })
            let people = selection.people(in: report.cohort.id, of: report.seen, on: common.day)
            guard !people.isEmpty else {
                throw CommandError(
                    "Ingen passer på valget. Personerne og deres roller ses med: spor export json",
                    "Nobody matches. To see the people and their roles: spor export json")
            }
            let list = AddressList(of: people)
            if !list.text.isEmpty { Output.line(list.text) }
            guard !list.without.isEmpty else { return }
            let names = list.without.map(\.name).joined(separator: ", ")
            Output.error(
                say(
                    "Uden adresse: \(names). Skriv den på personens side, taste e.",
                    "Without an address: \(names). Enter it on the person's page, key e."))
        }
    }
}

/// A role named on the command line, in either language.
struct RoleArgument: ExpressibleByArgument {
    let role: Role

    /// The roles that people have; buddies and groups are participants.
    private static let roles: [Role] = [
        .talent, .lineManager, .mentor, .internalConsultant, .programmeLead, .steeringGroup,
    ]

    init?(argument: String) {
        let typed = NameMatch(argument)
        guard !typed.isEmpty,
            let role = Self.roles.first(where: {
                typed.rank(
                    [$0.name.da, $0.name.en, $0.rawValue], synonyms: $0 == .talent ? ["deltager", "participant"] : [])
                    == .whole
            })
        else { return nil }
        self.role = role
    }

    static var allValueStrings: [String] { roles.map { $0.name[OutputLanguage.current] } }
}

/// An activity named on the command line.
enum ActivityArgument {
    static func help(_ text: String) -> ArgumentHelp {
        ArgumentHelp(
            text
                + say(" Id eller titel; se dem med: spor export csv datoer", " Id or title; see: spor export csv dates"),
            valueName: say("aktivitet", "activity"))
    }

    /// Finds an activity of the cohort by its id or its title.
    ///
    /// - Parameter withCancelled: also one that is cancelled.
    /// - Throws: `CommandError` where there is none, or several have that title.
    static func find(_ word: String, in report: CohortReport, withCancelled: Bool = false) throws -> Activity {
        let cohort = report.cohort.id
        let all = (report.seen.allActivities(in: cohort) + report.seen.individualActivities(in: cohort))
            .filter { withCancelled || $0.cancelled == nil }
        if let activity = all.first(where: { $0.id.raw == word }) { return activity }
        let found = all.filter { [$0.title.da.folded, $0.title.en.folded].contains(word.folded) }
        if let activity = found.first, found.count == 1 { return activity }
        if report.seen.allActivities(in: report.cohort.id).contains(where: { $0.id.raw == word }) {
            throw CommandError("\(word) er aflyst.", "\(word) is cancelled.")
        }
        // Ids that begin alike are close: »modul-9-dag-1« leads to those of the modules.
        let close = found.isEmpty ? all.sorted { $0.shared(with: word) > $1.shared(with: word) } : found
        let ids = close.prefix(5).map(\.id.raw).joined(separator: ", ")
        throw found.isEmpty
            ? CommandError(
                "\(word): holdet har ingen aktivitet med det navn. Skriv fx \(ids). Alle ses med: spor export csv datoer",
                "\(word): the cohort has no activity of that name. Use, for example, \(ids). To see them all: spor export csv dates"
            )
            : CommandError(
                "\(word): flere aktiviteter hedder det. Skriv et id: \(ids).",
                "\(word): several activities have that title. Use an id: \(ids).")
    }
}

extension Activity {
    /// The number of letters with which its id and a word begin alike.
    fileprivate func shared(with word: String) -> Int { zip(id.raw, word.lowercased()).prefix { $0 == $1 }.count }
}
