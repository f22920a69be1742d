import TalentDomain

/// The e-mail that invites to an activity, tells that it has changed, or that it is cancelled.
public struct Invitation {
    public let draft: MailDraft
    /// The people who take part but have no usable address.
    public let withoutAddress: [Person]

    /// - Parameters:
    ///   - people: those who are to take part, in the order of the To field.
    ///   - organiser: the person who sends it, with an address; receives the answers.
    ///   - stamp: the time at which it is made.
    public init(
        to appointment: Appointment, of activity: Activity, for people: [Person],
        from organiser: Addressee, at stamp: Timestamp, in language: Language
    ) {
        let receivers = people.compactMap(Addressee.init)
        let letter = InvitationText(appointment, activity, from: organiser.name, in: language)
        let method: CalendarText.Method = appointment.isCancelled ? .cancel : .request
        let meeting = CalendarText.Meeting(
            organiser: organiser, attendees: receivers, isVoluntary: activity.isVoluntary)
        let text = CalendarText(method, at: stamp, in: language).text(of: [appointment], for: meeting)
        draft = MailDraft(to: receivers, subject: letter.subject, body: letter.body, calendar: (method, text))
        withoutAddress = people.filter { MailAddress($0.email) == nil }
    }

    /// The name of its file, with the number of the change: `modul-6-dag-2-invitation-1.eml`.
    public static func fileName(of appointment: Appointment, _ activity: Activity, in language: Language) -> String {
        let kind =
            appointment.isCancelled
            ? Phrase("aflysning", "cancellation")
            : appointment.sequence == 0 ? Phrase("invitation", "invitation") : Phrase("aendring", "change")
        let number = appointment.sequence == 0 ? "" : "-\(appointment.sequence)"
        return "\(activity.id)-\(kind[language])\(number).eml"
    }
}

/// The words of an invitation. They say what the programme says, and nothing that somebody wrote about somebody.
struct InvitationText {
    let subject: String
    let body: String

    init(_ appointment: Appointment, _ activity: Activity, from sender: String, in language: Language) {
        func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[language] }
        let title = appointment.title[language]
        let when =
            appointment.time.map { When(appointment.dates.start, $0).text(.weekdayAndYear, in: language) }
            ?? appointment.dates.phrase[language]
        if appointment.isCancelled {
            subject = say("Aflyst: \(title), \(when)", "Cancelled: \(title), \(when)")
        } else if appointment.sequence > 0 {
            subject = say("Ændret: \(title), \(when)", "Changed: \(title), \(when)")
        } else {
            subject = say("Invitation: \(title), \(when)", "Invitation: \(title), \(when)")
        }
        var lines = [say("Hej", "Hello"), ""]
        if appointment.isCancelled {
            lines.append(say("\(title) er aflyst.", "\(title) has been cancelled."))
        } else if appointment.sequence > 0 {
            lines.append(
                say(
                    "Sådan ligger »\(title)« nu. Står aktiviteten allerede i din kalender, bliver den rettet.",
                    "This is “\(title)” as it is planned now. If it is already in your calendar, it will be updated."))
        } else {
            lines.append(say("Du inviteres til: \(title).", "You are invited to: \(title)."))
        }
        lines += ["", say("Hvornår: \(when)", "When: \(when)")]
        if let leader = activity.leader, !leader.isBlank, !appointment.isCancelled {
            lines.append(say("Ledes af: \(leader)", "Led by: \(leader)"))
        }
        if !activity.place.isBlank { lines.append(say("Hvor: \(activity.place)", "Where: \(activity.place)")) }
        if !appointment.isCancelled, let before = activity.before {
            lines.append(say("Forberedelse: \(before.da)", "Preparation: \(before.en)"))
        }
        body = (lines + ["", say("Venlig hilsen", "Kind regards"), sender, ""]).joined(separator: "\n")
    }
}
