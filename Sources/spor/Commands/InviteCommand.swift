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
        guard activity.end >= common.day else {
            throw CommandError(
                "»\(activity.title.da)« var \(activity.dates.phrase.da). Der er ikke noget at indbyde til.",
                "“\(activity.title.en)” was on \(activity.dates.phrase.en). There is nothing to invite to.")
        }
        guard !activity.isPeriod || report.seen.meetingKind(askedBy: activity) == nil else {
            throw CommandError(
                "»\(activity.title.da)« har ingen fælles tid: hver aftaler sin egen. Indbyd til en dag i stedet.",
                "“\(activity.title.en)” has no common time: each agrees on their own. Invite to a day instead.")
        }
        guard let appointment = try failingPlainly({ try store.appointment(of: activity, as: viewer) }) else {
            throw CommandError(Refusal.nothingThere.message)
        }
        let people = report.seen.people(at: activity).compactMap { report.seen.people[$0] }
            .sorted(inDanish: \.name, then: \.id)
        let language = OutputLanguage.current
        let invitation = Invitation(
            to: appointment, of: activity, for: people, from: try organiser(in: report, store), at: Clock.now,
            in: language)
        guard !invitation.draft.to.isEmpty else {
            throw CommandError(
                "Ingen af dem, »\(activity.title.da)« er for, har en e-mailadresse, der kan bruges. Intet er skrevet. Skriv adresserne under Personer.",
                "Nobody whom “\(activity.title.en)” is for has a usable e-mail address. Nothing was written. Enter the addresses under People."
            )
        }
        let name = Invitation.fileName(of: appointment, activity, in: language)
        let paths = try NewFiles.write([NewFiles.File(name: name, text: invitation.draft.text)], into: out)
        for path in paths {
            Output.line(
                say(
                    "Skrevet i \(path), til \(invitation.draft.to.count). Åbn den i Outlook, og send den.",
                    "Written to \(path), to \(invitation.draft.to.count). Open it in Outlook and send it."))
        }
        for person in invitation.withoutAddress {
            Output.line(
                say(
                    "Ikke med: \(person.name) har ingen e-mailadresse, der kan bruges. Skriv den under Personer, eller giv besked på anden vis.",
                    "Not included: \(person.name) has no usable e-mail address. Enter it under People, or tell them in another way."
                ))
        }
    }

    /// The person who invites, with an address.
    ///
    /// - Throws: `CommandError` where there is nobody, or they have no address.
    private func organiser(in report: CohortReport, _ store: Store) throws -> Addressee {
        if let from {
            let person = try failingPlainly { try PersonArgument.find(from, said: "--from \(from)", in: store) }
            if let organiser = Addressee(person) { return organiser }
            throw CommandError(
                "--from \(from): \(person.name) har ingen e-mailadresse, der kan bruges, og svarene skal kunne komme frem.",
                "--from \(from): \(person.name) has no usable e-mail address to which the answers could go.")
        }
        let leads = report.seen.roles.values.filter {
            $0.role == .programmeLead && $0.cohort == report.cohort.id && $0.holds(on: common.day)
        }.compactMap { report.seen.people[$0.person] }.sorted(inDanish: \.name, then: \.id)
        if let organiser = leads.lazy.compactMap(Addressee.init).first { return organiser }
        throw CommandError(
            "\(report.cohort.name) har ingen programleder med en e-mailadresse, som svarene kan gå til. Skriv, hvem der indbyder: --from PERSON",
            "\(report.cohort.name) has no programme lead with an e-mail address to which the answers can go. Say who invites: --from PERSON"
        )
    }
}
