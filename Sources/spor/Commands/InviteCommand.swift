import ArgumentParser
import Exchange
import TalentDomain
import TalentStore

/// `spor invite`: writes the e-mail that invites to an activity. The program sends nothing.
struct InviteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "invite",
            abstract: say("Skriv en invitation til en aktivitet.", "Write an invitation to an activity."),
            discussion: say(
                "Skriver en .eml-fil, som Outlook åbner klar til at sende: til dem, aktiviteten er for, med en kalenderinvitation. Er aktiviteten flyttet, retter den i deres kalender; er den aflyst, fjerner den datoen. Spor sender ikke noget.",
                "Writes an .eml file that Outlook opens ready to send: to those the activity is for, with a calendar invitation. If the activity was moved, it updates their calendar; if it was cancelled, it removes the date. Spor sends nothing."
            ))
    }

    @Argument(help: ActivityArgument.help(say("Aktiviteten, der indbydes til.", "The activity to invite to.")))
    var activity: String

    @Option(
        help: ArgumentHelp(
            say("Mappen, filen skal ligge i.", "The folder for the file."), valueName: say("mappe", "dir")))
    var out: String

    @Option(
        help: ArgumentHelp(
            say(
                "Den, der indbyder og får svarene; ellers holdets programleder.",
                "The person who invites and receives the answers; otherwise the cohort's programme lead."),
            valueName: "person"))
    var from: String?

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        let report = try CohortReport(common, option)
        let (store, viewer) = try common.open()
        let activity = try ActivityArgument.find(self.activity, in: report, withCancelled: true)
        let sender = try from.map { name in
            try failingPlainly { try PersonArgument.find(name, said: "--from \(name)", in: store) }
        }
        let invitation = try failingPlainly {
            try InvitationFile(
                to: activity, in: report.seen, of: report.cohort, from: sender, store, as: viewer,
                OutputLanguage.current)
        }
        for path in try NewFiles.write([invitation.file], into: out) {
            Output.line(
                say(
                    "Skrevet i \(path), til \(invitation.receivers). Åbn den i Outlook, og send den.",
                    "Written to \(path), to \(invitation.receivers). Open it in Outlook and send it."))
        }
        for person in invitation.withoutAddress {
            Output.line(
                say(
                    "Ikke med: \(person.name) har ingen e-mailadresse, der kan bruges. Skriv den under Personer, eller giv besked på anden vis.",
                    "Not included: \(person.name) has no usable e-mail address. Enter it under People, or tell them in another way."
                ))
        }
    }
}
