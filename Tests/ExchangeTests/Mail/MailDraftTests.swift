import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("E-mails that are not sent yet")
struct MailDraftTests {
    private func addressee(_ name: String, _ address: String = "a@b.example") throws -> Addressee {
        Addressee(name: name, address: try #require(MailAddress(address)))
    }

    /// The lines of the head.
    private func head(_ draft: MailDraft) -> [String] {
        let text = draft.text
        let end = text.firstRange(of: "\r\n\r\n")?.lowerBound ?? text.endIndex
        return text[..<end].split(separator: "\r\n").map(String.init)
    }

    @Test("Outlook opens it ready to send; names are encoded, one receiver a line")
    func plain() throws {
        let draft = MailDraft(
            to: [try addressee("Karla Brix", "karla@b.example"), try addressee("Søren Kjær", "s@b.example")],
            subject: "Plan", body: "Hej\nSøren")
        #expect(
            head(draft) == [
                "X-Unsent: 1", "To: \"Karla Brix\"", " <karla@b.example>,", " =?UTF-8?B?U8O4cmVuIEtqw6Zy?=",
                " <s@b.example>", "Subject: Plan", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: base64",
            ])
        #expect(draft.text.hasSuffix(Data("Hej\r\nSøren".utf8).base64EncodedString() + "\r\n"))
    }

    @Test(
        "neither a name nor a subject ends its line or begins another",
        arguments: [
            "Karla\r\nBcc: x@y.example", "Karla\nX: y", "\"", "\\", "=?UTF-8?B?QQ==?=", "a, b <c@d.example>", "",
            String(repeating: "ø", count: 500), String(repeating: "x ", count: 500),
        ])
    func injection(text: String) throws {
        let lines = head(MailDraft(to: [try addressee(text)], subject: text, body: text))
        let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"])
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    }

    @Test(
        "an address that cannot stand in a header is none",
        arguments: ["", "a", "a@b", "a@blåbær.example", "a b@c.example", "a@b.example\r\nX: y", "<a@b.example>"])
    func addresses(text: String) { #expect(MailAddress(text) == nil) }

    @Test("a reminder goes to its receivers, who see each other only where they may know of each other")
    func reminder() throws {
        let fixture = try PaperFixture(), day = fixture.today.adding(days: 120)
        let viewer = Viewer.owner(today: day)
        let awaited = Awaited.all(in: fixture.workspace, cohort: Samples.cohort.id, for: viewer)
        let letters = Reminder.letters(of: awaited, in: fixture.workspace, on: day)
        #expect(letters.contains { $0.addresses.count > 1 })
        let blind = letters.map { letter in
            var letter = letter
            letter.isBlind.toggle()
            return letter
        }
        for letter in letters + blind {
            let head = head(MailDraft(letter, in: .da)), whole = head.joined(separator: "\n")
            #expect(head.first == "X-Unsent: 1")
            #expect(letter.addresses.allSatisfy { whole.contains("<\($0)>") })
            #expect(head.contains { $0.hasPrefix("To: ") } == (!letter.isBlind && !letter.addresses.isEmpty))
            #expect(head.contains { $0.hasPrefix("Bcc: ") } == (letter.isBlind && !letter.addresses.isEmpty))
        }
    }

    @Test("an invitation is text and calendar, and says who gets none")
    func invitation() throws {
        let activity = Activity(
            id: "modul-6-dag-2", cohort: "hold-3", title: Phrase("Modul 6, dag 2", "Module 6, day 2"), kind: .moduleDay,
            track: .common, audience: [.talents], start: try #require(Day("2027-03-31")),
            end: try #require(Day("2027-03-31")), hours: 8, startTime: 540, endTime: 1020, place: "Rådhuset",
            about: Phrase(""), before: Phrase("Læs kapitel 3", "Read chapter 3"))
        let people = [
            Person(id: "karla", givenName: "Karla", familyName: "Brix", email: "karla@b.example"),
            Person(id: "bo", givenName: "Bo", familyName: "Dam"),
        ]
        var appointment = Appointment(
            subject: .activity(activity.id), cohort: "hold-3", title: activity.title,
            dates: .init(on: activity.start), time: activity.time, place: activity.place)
        func invitation(_ language: Language = .da) throws -> Invitation {
            Invitation(
                to: appointment, of: activity, for: people, from: try addressee("Mette Krog"),
                at: Timestamp(seconds: 0), in: language)
        }
        func name() -> String { Invitation.fileName(of: appointment, activity, in: .da) }
        let first = try invitation()
        #expect(first.withoutAddress.map(\.name) == ["Bo Dam"] && first.draft.to.map(\.name) == ["Karla Brix"])
        #expect(first.draft.subject == "Invitation: Modul 6, dag 2, ons 31. mar. 2027 kl. 09.00–17.00")
        #expect(first.draft.body.contains("Hvor: Rådhuset\nForberedelse: Læs kapitel 3\n"))
        #expect(first.draft.calendar?.method == .request && name() == "modul-6-dag-2-invitation.eml")
        appointment.sequence = 1
        #expect(try invitation().draft.body.contains("Står aktiviteten allerede i din kalender, bliver den rettet."))
        #expect(name() == "modul-6-dag-2-aendring-1.eml")
        (appointment.isCancelled, appointment.sequence) = (true, 2)
        let last = try invitation(.en)
        #expect(last.draft.calendar?.method == .cancel && name() == "modul-6-dag-2-aflysning-2.eml")
        #expect(last.draft.subject == "Cancelled: Module 6, day 2, Wed 31 Mar 2027 at 09:00–17:00")
        #expect(
            last.draft.calendar?.text.contains("STATUS:CANCELLED") == true && !last.draft.body.contains("Read chapter"))
    }
}
