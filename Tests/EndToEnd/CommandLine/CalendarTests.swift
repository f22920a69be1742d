import Foundation
import Testing

/// Scripts that read what the program has written with Debian's Python libraries.
private enum Reader {
    static let python = "/usr/bin/python3"

    static var isInstalled: Bool {
        ["icalendar", "vobject"].allSatisfy {
            FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/\($0)")
        }
    }

    /// Reads each file with icalendar and vobject, compares what they understand, and checks the form of the lines.
    private static let calendars = #"""
        import datetime, sys, icalendar, vobject

        def moment(value):
            if isinstance(value, datetime.datetime):
                return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
            return value.isoformat()

        for path in sys.argv[1:]:
            data = open(path, "rb").read()
            assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b""), path
            for line in data.split(b"\r\n"):
                assert len(line) <= 75, line
                line.decode("utf-8")
            calendar = icalendar.Calendar.from_ical(data)
            other = vobject.readOne(data.decode("utf-8"))
            other.validate(raiseException=True)
            first = sorted((str(e["UID"]), int(e["SEQUENCE"]), str(e["STATUS"]), moment(e["DTSTART"].dt),
                moment(e["DTEND"].dt), str(e["SUMMARY"]), str(e.get("LOCATION", ""))) for e in calendar.walk("VEVENT"))
            second = sorted((e.uid.value, int(e.sequence.value), e.status.value, moment(e.dtstart.value),
                moment(e.dtend.value), e.summary.value, e.location.value if hasattr(e, "location") else "")
                for e in other.contents.get("vevent", []))
            assert first == second, (first, second)
            assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Copenhagen"]
            assert len({event[0] for event in first}) == len(first), path
            for event in first:
                print("|".join(map(str, event)))
        """#

    /// Reads a draft with Python's `email`: who, what about, the parts, and who is invited in its calendar.
    private static let draft = #"""
        import email, email.policy, sys, icalendar

        data = open(sys.argv[1], "rb").read()
        assert b"\n" not in data.replace(b"\r\n", b"")
        mail = email.message_from_bytes(data, policy=email.policy.default)
        assert not mail.defects and mail["X-Unsent"] == "1"
        assert not any(part.defects for part in mail.walk())
        assert not any(mail[name].defects for name in mail.keys())
        assert mail.get_content_type() == "multipart/alternative"
        text, event = mail.iter_parts()
        assert text.get_content_type() == "text/plain" and event.get_content_type() == "text/calendar"
        calendar = icalendar.Calendar.from_ical(event.get_content())
        assert str(calendar["METHOD"]) == event["Content-Type"].params["method"]
        (appointment,) = calendar.walk("VEVENT")
        invited = appointment["ATTENDEE"]
        invited = invited if isinstance(invited, list) else [invited]
        to = [address.addr_spec for address in mail["To"].addresses]
        assert sorted("mailto:" + address for address in to) == sorted(map(str, invited)), (to, invited)
        print(mail["Subject"])
        print(calendar["METHOD"], len(to), appointment["ORGANIZER"])
        print(text.get_content())
        """#

    static func dates(in paths: [String]) async throws -> [String] { try await run(calendars, paths) }

    static func draft(at path: String) async throws -> [String] { try await run(draft, [path]) }

    private static func run(_ script: String, _ arguments: [String]) async throws -> [String] {
        let result = try await runCommand(
            python, ["-c", script] + arguments, environment: ["PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"])
        guard result.status == .exited(0) else {
            throw CommandFailed(arguments: ["python3"] + arguments, result: result)
        }
        return result.output.split(whereSeparator: \.isNewline).map(String.init)
    }
}

@Suite("Calendars and invitations, read by other programs")
struct CalendarTests {
    private static let areReadersInstalled: ConditionTrait = .enabled(
        if: Reader.isInstalled, "python3-icalendar and python3-vobject are not installed")

    /// The demo, not marked as one, so that nothing is shown because of that.
    private func demo() async throws -> SporHome {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        return home
    }

    private func files(in home: SporHome, _ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home.folder.path(folder)).sorted()
    }

    @Test("everybody's calendar reads the same in two parsers, and has no closed text", areReadersInstalled)
    func everybody() async throws {
        let home = try await demo()
        let said = try await home.succeeding("export", "ics", "--all", "kalendere")
        let names = try files(in: home, "kalendere")
        #expect(said.hasPrefix("\(names.count) kalendere er skrevet i kalendere.") && names.count >= 28)
        let paths = names.map { home.folder.path("kalendere/\($0)") }
        for path in paths {
            let dates = try await Reader.dates(in: [path])
            #expect(!dates.isEmpty)
            #expect(ClosedTextTests.closed.map(\.text).filter(dates.joined(separator: "\n").contains) == [])
        }
        let anne = try await Reader.dates(in: [home.folder.path("kalendere/anne-holm.ics")])
        #expect(anne.contains { $0.contains("Buddymøde") && $0.contains("Dina Fjord") })
        #expect(anne.contains { $0.contains("Frist: ledelsesopgave") })
        #expect(!anne.contains { $0.contains("Finn Bæk") })
        let mentor = try await Reader.dates(in: [home.folder.path("kalendere/birgit-holst.ics")])
        #expect(mentor.contains { $0.contains("Mentorsamtale") && $0.contains("Anne Holm") })
    }

    @Test("a cohort's calendar is written to standard output, in either language", areReadersInstalled)
    func cohort() async throws {
        let home = try SporHome(today: "2027-01-11")
        try await home.succeeding("people", "import", ParticipantFile.path)
        try await home.succeeding("new", "--kick-off", "tir uge 2 2027 kl. 9-12", "--name", "Hold 3")
        for (language, title) in [("da", "Workshop for nærmeste ledere"), ("en", "Workshop for line managers")] {
            let text = try await home.succeeding("export", "ics", "--lang", language)
            let path = try home.folder.write(text.utf8, to: "hold.ics")
            let dates = try await Reader.dates(in: [path])
            #expect(dates.count == 51)
            #expect(dates.contains("kick-off@hold-3.spor|0|CONFIRMED|2027-01-12T08:00Z|2027-01-12T11:00Z|Kick-off|"))
            #expect(dates.contains { $0.contains("|\(title)|") }, "\(language)")
        }
    }

    @Test("twice without a change, only the stamp can differ")
    func stable() async throws {
        let home = try await demo()
        for arguments in [["export", "ics"], ["export", "ics", "--person", "anne-holm"]] {
            let texts = try await [home.spor(arguments), home.spor(arguments)].map {
                $0.output.split(separator: "\r\n").filter { !$0.hasPrefix("DTSTAMP:") }
            }
            #expect(texts[0] == texts[1] && texts[0].count > 100)
        }
    }

    @Test("an invitation opens ready to send; who has no address is named", areReadersInstalled)
    func invitation() async throws {
        let home = try SporHome(today: "2027-01-11")
        try await home.succeeding("people", "import", ParticipantFile.path)
        try await home.succeeding("new", "--kick-off", "tir uge 2 2027 kl. 9-12", "--name", "Hold 3")
        let alone = try await home.spor("invite", "kick-off", "--out", "breve")
        #expect(alone.status == .exited(1) && alone.error.contains("--from PERSON"))
        let said = try await home.succeeding("invite", "Kick-off", "--out", "breve", "--from", "anne-holm")
        #expect(try files(in: home, "breve") == ["kick-off-invitation.eml"])
        #expect(said.contains("breve/kick-off-invitation.eml"))
        let draft = try await Reader.draft(at: home.folder.path("breve/kick-off-invitation.eml"))
        #expect(draft.first == "Invitation: Kick-off, tir 12. jan. 2027 kl. 09.00–12.00")
        #expect(draft.dropFirst().first?.hasPrefix("REQUEST ") == true)
        #expect(draft.contains("Hvornår: tir 12. jan. 2027 kl. 09.00–12.00"))
        let again = try await home.spor("invite", "kick-off", "--out", "breve", "--from", "anne-holm")
        #expect(again.status == .exited(1) && again.error.contains("findes allerede"))
        let none = try await home.spor("invite", "kikkof", "--out", "breve")
        #expect(none.status == .exited(1) && none.error.contains("Skriv fx"))
        let separate = try await home.spor("invite", "samtale-4", "--out", "breve")
        #expect(separate.status == .exited(1) && separate.error.contains("har ingen fælles tid"))
    }

    @Test("what cannot be written is said, and nothing is left half done")
    func failures() async throws {
        let home = try await demo()
        func refused(_ folder: String, _ reason: String, limit: String = "unlimited") async throws {
            let result = try await runCommand(
                "/bin/sh",
                [
                    "-c", "ulimit -f \(limit); exec \"$0\" \"$@\"", sporBinary(), "export", "ics", "--all", folder,
                    "--today", home.today,
                ], environment: home.environment, folder: home.folder.path())
            #expect(result.status == .exited(1) && result.error.contains(reason), "\(result)")
        }
        try home.folder.write("min egen", to: "taget/bo-dam.ics")
        try await refused("taget", "taget/bo-dam.ics findes allerede")
        #expect(try files(in: home, "taget") == ["bo-dam.ics"])
        try await refused("taget/bo-dam.ics", "er ikke en mappe")
        try await refused("ingen/mappe", "findes ikke")
        try await refused("fuld", "er fuld", limit: "1")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("fuld")))
        let both = try await home.spor("export", "ics", "--person", "anne-holm", "--all", "x")
        #expect(both.status == .exited(64) || both.status == .exited(2))
    }
}
