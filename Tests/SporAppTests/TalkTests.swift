@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Talks of a talent")
struct TalkTests {
    private let anne = RoomFixture.anne

    @Test("the first talk not held is selected; Space says that it was held today")
    func held() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab")
        #expect(app.screen.contains("▸ ! Samtale efter modul 2"))
        app.press("Space")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(talk.heldOn == RoomFixture.today)
        #expect(talk.kind == .runningTalk)
        #expect(app.screen.contains("2 af 2 holdt · 3 i hele forløbet"))
    }

    @Test("Enter sets a date; one in the future is no talk held")
    func dates() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab Tab").type("+3").press("^S")
        #expect(app.screen.contains("Datoen ligger i fremtiden"))
        app.press("^U Shift-Tab").type("+3").press("^S")
        #expect(app.screen.contains("aftalt 18. mar."))
    }

    @Test("a talk that is agreed for later than the programme's last day is late, and says both days")
    func agreedLate() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab").type("+3").press("^S")
        let line = try #require(app.screen.split(separator: "\n").first { $0.contains("Samtale efter modul 2") })
        #expect(line.contains("! Samtale efter modul 2") && line.contains("aftalt 18. mar., frist"), "\(line)")
    }

    @Test("a talk that was noted without its activity counts for the one that had begun")
    func unnamed() throws {
        var data = RoomFixture.data
        data["loes"] = Meeting(id: "loes", kind: .runningTalk, talents: [anne], heldOn: Day("2027-03-08"))
        let app = try TestApp(room: data)
        app.press("3 o Enter Tab Tab")
        #expect(app.screen.contains("2 af 2 holdt · 3 i hele forløbet"))
    }

    @Test(
        "where a talk is stands whole in the list, on a second row where one has no room",
        arguments: [80, 40])
    func place(columns: Int) throws {
        var data = RoomFixture.data
        data.meetings["moede-2"]?.plannedTime = ClockSpan(780, to: 900)
        data.meetings["moede-2"]?.place = "Rådhuset, mødelokale 3"
        let app = try TestApp(data, today: RoomFixture.today, size: Size(rows: 24, columns: columns))
        app.show(.talent(anne, .talks))
        app.press("j")
        #expect(app.screen.contains("▸ ◐ Samtale"))
        #expect(app.screen.contains("aftalt 16. apr. kl. 13.00–15.00,") && app.screen.contains("mødelokale 3"))
    }

    @Test(
        "a talk goes with its note after a question that says so; where the note is others', it is said why the talk stays"
    )
    func deleteWithNote() throws {
        var data = RoomFixture.data
        data["note"] = MeetingNote(id: "note", meeting: "moede-1", kind: .talk, text: "Godt møde")
        func app(_ viewer: Viewer) throws -> TestApp {
            let app = try TestApp(room: data, viewer: viewer)
            app.show(.place(anne, .talk(.activity("samtale-1"))))
            return app.press("d")
        }
        let talent = try app(Viewer(person: "anne", today: RoomFixture.today))
        #expect(
            talent.flowing.contains("note fra samtalen") && talent.screen.contains("ja, slet det hele"),
            "\(talent.screen)")
        talent.press("Enter")
        #expect(talent.data.meetings["moede-1"] == nil && talent.data.notes.isEmpty)
        #expect(talent.press("u").data.notes["note"] != nil)
        let owner = try app(.owner(today: RoomFixture.today)).press("Enter")
        #expect(
            owner.data.meetings["moede-1"] != nil
                && owner.screen.contains("Det kan ikke slettes: andre har skrevet noget, der hører til."))
    }

    @Test(
        "the time typed with a date and the place are kept and shown",
        arguments: [
            ("tor uge 14 kl. 13", "aftalt 8. apr. kl. 13.00", ClockSpan(780)),
            ("8/4 14-16", "aftalt 8. apr. kl. 14.00–16.00", ClockSpan(840, to: 960)),
            ("8/4 0930", "aftalt 8. apr. kl. 09.30", ClockSpan(570)),
            ("8/4 kl. 9-12", "aftalt 8. apr. kl. 09.00–12.00", ClockSpan(540, to: 720)),
            ("8. april 13:30-15", "aftalt 8. apr. kl. 13.30–15.00", ClockSpan(810, to: 900)),
        ])
    func times(typed: String, shown: String, time: ClockSpan) throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab").type(typed).press("Tab Tab").type("Rådhuset").press("^S")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(talk.when == When(try #require(Day("2027-04-08")), time))
        #expect(talk.place == "Rådhuset")
        #expect(app.screen.contains(shown))
        // The form shows the time in a form that can be typed again, and saving it changes nothing.
        app.press("Enter ^S")
        #expect(app.data.meetings[talk.id] == talk)
        // A new time alone keeps the day, and +7 counts from the agreed day.
        app.press("Enter Tab ^U").type("+7 kl. 10").press("^S")
        #expect(app.data.meetings[talk.id]?.when == When(try #require(Day("2027-04-15")), ClockSpan(600)))
    }

    @Test("the year stands in the margin where it changes, and no date is cut")
    func years() throws {
        var data = RoomFixture.data
        data.meetings["moede-1"]?.heldOn = Day("2026-11-26")
        let app = try TestApp(room: data)
        app.show(.talent(anne, .talks))
        #expect(app.screen.contains("\n  2026  ● Samtale efter modul 1") && app.screen.contains("holdt 26. nov.\n"))
        #expect(app.screen.contains("2027  ! Samtale efter modul 2"))
    }

    @Test("at 40 columns the day and the hour stand below the title")
    func narrow() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today, size: Size(rows: 24, columns: 40))
        app.press("3 o Enter Tab Tab Enter Tab").type("8/4 14-16").press("^S")
        #expect(app.screen.contains("    aftalt 8. apr. kl. 14.00–16.00,\n    frist 12. mar.\n"))
    }

    @Test("a talk was held on a day that is past, so a date without a year is the last such day")
    func heldBefore() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab Tab").type("fre 13-14").press("^S")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(talk.heldOn == Day("2027-03-12") && talk.time == ClockSpan(780, to: 840))
        #expect(app.screen.contains("holdt 12. mar. kl. 13.00–14.00"))
    }

    @Test("once it says when a talk was held, the date it was agreed for is the nearest, and a later one is refused")
    func agreedBefore() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab").type("20/2").press("Tab").type("20/2").press("^S")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(talk.planned == Day("2027-02-20") && talk.heldOn == Day("2027-02-20"))
        app.press("Enter Tab ^U").type("21/2").press("^S")
        #expect(
            app.data.meetings[talk.id] == talk
                && app.flowing.contains("Datoen ligger efter den dag, mødet blev holdt."), "\(app.screen)")
    }

    @Test("the date that is understood is never cut, nor what is asked about it", arguments: [80, 60, 40])
    func wholeDate(columns: Int) throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today, size: Size(rows: 24, columns: columns))
        app.show(.talent(anne, .talks))
        app.press("Enter Tab").type("20/2")
        let row = try #require(app.screen.split(separator: "\n").first { $0.contains("→ søn 20. feb. 2028") })
        #expect(!row.contains("…"), "\(row)")
        if columns == 80 { #expect(app.screen.contains("→ søn 20. feb. 2028 · passer året?")) }
    }

    @Test(
        "an impossible time is refused at the field, and a field that keeps no time says so",
        arguments: [
            ("8/4 25:00", "er ikke et klokkeslæt"), ("8/4 16-14", "slutter, før det begynder"),
            ("31/2", "februar 2028 har 29 dage"), ("i morgen 9", "Skriv »kl. 9«"),
        ])
    func impossible(typed: String, said: String) throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab Enter Tab").type(typed).press("^S")
        #expect(app.screen.contains(said))
        #expect(!app.data.meetings.values.contains { $0.activity == "samtale-2" })
    }

    @Test("the owner is asked for no note, and told whose it is")
    func closedNotes() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab Tab")
        #expect(app.screen.contains("Noten kan læses af Anne Holm (talentet) og Søren Kjær (leder)."))
        app.press("Enter")
        #expect(!app.screen.contains("Note "))
    }

    @Test("the line manager writes the note with the date, as one change")
    func note() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        app.press("3 o Enter Tab Tab Enter Tab Tab").type("i dag").press("Tab Tab").type("Vi aftalte mindre drift.")
            .press("^S")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(app.data.note(.talk, of: talk.id)?.text == "Vi aftalte mindre drift.")
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    private func agreed(on day: String?, held: String? = nil) throws -> TestApp {
        var data = RoomFixture.data
        data["aftalt"] = Meeting(
            id: "aftalt", kind: .runningTalk, activity: "samtale-2", talents: [anne], planned: day.flatMap { Day($0) },
            heldOn: held.flatMap { Day($0) })
        return try TestApp(room: data).press("3 o Enter Tab Tab Home Down")
    }

    @Test("Space on a talk agreed for a later day asks whether it was held")
    func heldEarly() throws {
        let app = try agreed(on: "2027-08-12").press("Down Space")
        #expect(app.screen.contains("Det er aftalt til tor 12. aug. 2027"))
        #expect(app.press("Esc").data.meetings["aftalt"]?.heldOn == nil)
        #expect(app.press("Space Enter").data.meetings["aftalt"]?.heldOn == RoomFixture.today)
    }

    @Test("Space on a talk whose day has come says that it was held then", arguments: ["2027-03-15", "2027-03-09"])
    func heldThen(day: String) throws {
        #expect(try agreed(on: day).press("Space").data.meetings["aftalt"]?.heldOn == Day(day))
    }

    @Test("Space goes round: what it did it takes back")
    func round() throws {
        let app = try agreed(on: "2027-03-09"), before = app.data
        #expect(app.press("Space").data != before)
        #expect(app.press("Space").data == before)
        // The time at which it was held is removed with the day.
        app.press("Enter Tab Tab").type("fre 13-14").press("^S")
        #expect(app.data.meetings["aftalt"]?.time == ClockSpan(780, to: 840))
        #expect(app.press("Space").screen.contains("Det er noteret som holdt fre 12. mar. 2027."))
        #expect(app.press("Enter").data == before)
        let untouched = try TestApp(room: RoomFixture.data).press("3 o Enter Tab Tab Space Space")
        #expect(untouched.data == RoomFixture.data)
    }

    @Test("Space on a talk noted as held on another day asks before that day is lost")
    func unheld() throws {
        let app = try agreed(on: "2027-03-09", held: "2027-03-10").press("Space")
        #expect(app.screen.contains("Det er noteret som holdt ons 10. mar. 2027"))
        #expect(app.press("Esc").data.meetings["aftalt"]?.heldOn == Day("2027-03-10"))
        #expect(app.press("Space Enter").data.meetings["aftalt"]?.heldOn == nil)
    }

    @Test("e edits a talk as Enter does")
    func edits() throws {
        #expect(try TestApp(room: RoomFixture.data).press("3 o Enter Tab Tab e").screen.contains("Aftalt til"))
    }

    @Test("the guide of the talk's kind is a key away")
    func guide() throws {
        let app = try TestApp(
            RoomFixture.data, today: RoomFixture.today,
            guide: { kind in kind == .runningTalk ? RoomFixture.guide : nil })
        app.press("3 o Enter Tab Tab i")
        #expect(app.screen.contains("· Hvad går godt?"))
    }

    @Test(
        "the guide follows which talk it is: expectations at the kick-off, closing after the last module, then follow-up, whatever kind was noted"
    )
    func guides() throws {
        var data = RoomFixture.data
        func add(_ id: String, _ title: String, _ kind: ActivityKind, _ day: String, module: Int? = nil) {
            data[Activity.ID(id)] = Activity(
                id: Activity.ID(id), cohort: "hold3", title: Phrase(title), kind: kind, module: module, track: .common,
                audience: [.talents, .lineManagers], start: Day(day)!,
                end: Day(day)!, hours: 4, about: Phrase(""))
        }
        add("kick-off", "Kick-off", .kickOff, "2027-01-12")
        add("modul-3", "Modul 3", .moduleDay, "2027-04-10", module: 3)
        add("samtale-7", "Samtale 7", .lineManagerTalk, "2027-07-10")
        let app = try TestApp(
            data, today: RoomFixture.today, size: Size(rows: 30, columns: 80),
            guide: { Guide(kind: $0, intro: Phrase("Guide: \($0.rawValue)"), questions: []) })
        app.show(.talent("anne", .talks))
        #expect(
            app.screen.contains("Forventningssamtale")
                && app.screen.contains("1 af 2 holdt · 4 i hele forløbet")
                && app.screen.contains("Derudover · 0 holdt"))
        for kind in ["runningTalk", "closingTalk", "followUp", "expectationTalk"] {
            #expect(app.press("i").screen.contains("Guide: \(kind)"), "\(kind)")
            app.press("Esc j")
        }
        app.press("k Space")
        #expect(app.data.meetings.values.contains { $0.kind == .expectationTalk && $0.heldOn == RoomFixture.today })
        #expect(app.screen.contains("Derudover · 1 holdt"))
    }
}
