import Exchange
import TalentDomain
import TalentStore

/// The e-mail that invites to an activity, as a file.
struct InvitationFile {
    let file: NewFiles.File
    /// The number of receivers.
    let receivers: Int
    let withoutAddress: [Person]

    /// - Parameter sender: the person who invites; nil for the cohort's programme lead.
    /// - Throws: `CommandError` where there is nothing to invite to, nobody to invite, or nobody to get the answers;
    ///   `StoreError` where the data cannot be read.
    init(
        to activity: Activity, in seen: Workspace, of cohort: Cohort, from sender: Person?, _ store: Store,
        as viewer: Viewer, _ language: Language
    ) throws {
        guard activity.end >= viewer.today else {
            throw CommandError(
                "»\(activity.title.da)« var \(activity.dates.phrase.da). Der er ikke noget at indbyde til.",
                "“\(activity.title.en)” was on \(activity.dates.phrase.en). There is nothing to invite to.")
        }
        guard !activity.isPeriod || seen.meetingKind(askedBy: activity) == nil else {
            throw CommandError(
                "»\(activity.title.da)« har ingen fælles tid: hver aftaler sin egen. Indbyd til en dag i stedet.",
                "“\(activity.title.en)” has no common time: each agrees on their own. Invite to a day instead.")
        }
        guard let appointment = try store.appointment(of: activity, as: viewer) else {
            throw Refusal.nothingThere
        }
        let people = seen.people(at: activity).compactMap { seen.people[$0] }.sorted(inDanish: \.name, then: \.id)
        let organiser = try Self.organiser(sender, of: cohort, in: seen, on: viewer.today)
        let invitation = Invitation(
            to: appointment, of: activity, for: people, from: organiser, at: Clock.now, in: language)
        guard !invitation.draft.to.isEmpty else {
            throw CommandError(
                "Ingen af dem, »\(activity.title.da)« er for, har en e-mailadresse, der kan bruges. Intet er skrevet. Skriv adresserne under Personer.",
                "Nobody whom “\(activity.title.en)” is for has a usable e-mail address. Nothing was written. Enter the addresses under People."
            )
        }
        file = NewFiles.File(
            name: Invitation.fileName(of: appointment, activity, in: language), text: invitation.draft.text)
        receivers = invitation.draft.to.count
        withoutAddress = invitation.withoutAddress
    }

    /// The person who invites, with an address.
    private static func organiser(
        _ sender: Person?, of cohort: Cohort, in seen: Workspace, on today: Day
    ) throws -> Addressee {
        if let sender {
            if let organiser = Addressee(sender) { return organiser }
            throw CommandError(
                "\(sender.name) har ingen e-mailadresse, der kan bruges, og svarene skal kunne komme frem.",
                "\(sender.name) has no usable e-mail address to which the answers could go.")
        }
        let leads = seen.roles.values.filter {
            $0.role == .programmeLead && $0.cohort == cohort.id && $0.holds(on: today)
        }.compactMap { seen.people[$0.person] }.sorted(inDanish: \.name, then: \.id)
        if let organiser = leads.lazy.compactMap(Addressee.init).first { return organiser }
        throw CommandError(
            "\(cohort.name) har ingen programleder med en e-mailadresse, som svarene kan gå til. Skriv, hvem der indbyder: --from PERSON",
            "\(cohort.name) has no programme lead with an e-mail address to which the answers can go. Say who invites: --from PERSON"
        )
    }
}
