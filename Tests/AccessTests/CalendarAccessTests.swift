import Exchange
import TalentDomain
import TalentStore
import Testing

extension StoredFixture {
    /// A viewer's calendars, and the e-mails that invite to all activities that they see, as text.
    func calendars(for viewer: Viewer) throws -> [String] {
        let now = Timestamp(seconds: 1_804_900_000)
        func text(_ dates: [Appointment]) -> String { CalendarText(at: now, in: .da).text(of: dates) }
        let seen = try store.read(as: viewer).workspace
        let sender = try #require(MailAddress("lead@nordby.example"))
        let drafts = try seen.activities.values.compactMap { activity in
            try store.appointment(of: activity, as: viewer).map {
                Invitation(
                    to: $0, of: activity, for: seen.people(at: activity).compactMap { seen.people[$0] },
                    from: Addressee(name: "lead", address: sender), at: now, in: .da
                ).draft
            }
        }
        return [text(try store.calendar(of: viewer)), text(try store.calendar(of: "hold", as: viewer))]
            + drafts.map { $0.subject + $0.body + ($0.calendar?.text.replacing("\r\n ", with: "") ?? "") }
    }
}

@Suite("Calendars and invitations tell nothing that somebody wrote")
struct CalendarAccessTests {
    /// The fixture with due dates, and with talks that are still to come.
    private func fixture() throws -> StoredFixture {
        try StoredFixture { fixture in
            for id in ["buddies-1", "mirror", "shadowing", "talk", "mentor-talk", "career"] as [Meeting.ID] {
                fixture.alter(id) { $0.planned = AccessFixture.today.adding(days: 5) }
                fixture.alter(id) { $0.heldOn = nil }
            }
            fixture.alter("version" as PlanRevision.ID) { $0.content.goals[0].due = AccessFixture.today }
            fixture.alter(DevelopmentPlan.id(of: "anne")) { $0.content.goals[0].due = AccessFixture.today }
        }
    }

    @Test("no private text is in any of them, whoever asks", arguments: AccessFixture.viewers)
    func canaries(name: String) throws {
        let stored = try fixture()
        // What a programme calls its activities, everybody may read, and an invitation goes to an address.
        let open: [RecordKey] = [RecordKey("modul" as Activity.ID), RecordKey("anne" as Person.ID)]
        let closed = stored.fixture.canaries.filter { !open.contains($0.value.record) }
        for viewer in [
            AccessFixture.viewer(name),
            Viewer(person: Person.ID(name), hidesConfidential: true, today: AccessFixture.today),
        ] {
            for text in try stored.calendars(for: viewer) {
                #expect(closed.keys.filter(text.contains) == [])
            }
        }
    }

    @Test("nobody has another's talks")
    func talks() throws {
        let stored = try fixture()
        func meetings(_ name: String) throws -> Set<String> {
            Set(
                try stored.store.calendar(of: AccessFixture.viewer(name)).compactMap { date in
                    if case .meeting(let id) = date.subject { id.raw } else { nil }
                })
        }
        #expect(
            try meetings("anne").isSuperset(of: [
                "buddies-1", "mirror", "shadowing", "talk", "mentor-talk", "network", "career",
            ]))
        #expect(
            try meetings("bo") == [
                "buddies-1", "buddies-2", "buddies-3", "mirror", "mirror-whole", "mirror-parts", "shadowing",
            ])
        #expect(try meetings("cay") == ["network"])
        #expect(try meetings("line-manager") == ["talk"] && meetings("mentor") == ["mentor-talk"])
        for name in ["owner", "lead", "consultant", "consultant-elsewhere", "steering", "stranger"] {
            #expect(try meetings(name) == [], "\(name)")
        }
    }
}
