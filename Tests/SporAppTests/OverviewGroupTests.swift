import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("What the overview awaits, by what one can do about it")
struct OverviewGroupTests {
    /// Two overdue talks, one of which is agreed for a later day, and two module days without attendance.
    private var data: Workspace {
        var data = RoomFixture.data
        data["rolle-2"] = RoleAssignment(id: "rolle-2", person: "soeren", role: .lineManager, talent: "bo")
        data["moede-bo"] = Meeting(
            id: "moede-bo", kind: .runningTalk, activity: "samtale-1", talents: ["bo"], planned: Day("2027-03-22"))
        for (id, day) in [("modul-1-dag-1", "2027-02-01"), ("modul-1-dag-2", "2027-03-10")] {
            data[Activity.ID(id)] = Activity(
                id: Activity.ID(id), cohort: "hold3",
                title: Phrase("Modul 1, dag \(id.suffix(1))", "Module 1, day \(id.suffix(1))"), kind: .moduleDay,
                module: 1, track: .common,
                audience: [.talents], start: Day(day)!, end: Day(day)!, hours: 8, about: Phrase(""))
        }
        data["n"] = Attendance(id: "n", activity: "modul-1-dag-2", talent: "bo", presence: .declined(.leave))
        return data
    }

    private func app(
        _ size: Size = Size(rows: 40, columns: 80), _ language: Language = .da, data: Workspace? = nil,
        viewer: Viewer? = nil
    ) throws -> TestApp {
        try TestApp(data ?? self.data, viewer: viewer, today: RoomFixture.today, size: size, language: language)
    }

    private func line(_ app: TestApp, _ text: String) throws -> String {
        try #require(
            app.screen.split(separator: "\n").map(String.init).first { $0.contains(text) }, "\(text)\n\(app.screen)")
    }

    @Test(
        "each kind is one line with its count, names and the oldest in days, at 80 columns too; Space unfolds and folds it"
    )
    func folded() throws {
        let app = try app()
        #expect(try line(app, "Fremmøde ikke registreret").contains("2  Modul 1, dag 1, Modul 1, dag 2"))
        #expect(try line(app, "Fremmøde ikke registreret").hasSuffix("42 d."))
        #expect(try line(app, "Samtale ikke holdt").contains("Bo Dam"))
        app.click("Samtale ikke holdt")
        app.press("Space")
        #expect(try line(app, "aftalt 22. mar.").contains("Samtale efter modul 1         Bo Dam, aftalt 22. mar."))
        app.press("j Space")
        #expect(!app.screen.contains("aftalt 22. mar.") && app.screen.contains("Samtale ikke holdt"))
    }

    @Test(
        "number and names count the same: each mirror is a talent's own, a meeting is the pair's, two talks of one talent are two"
    )
    func counts() throws {
        let pairs = try TestApp(PeopleFixture.data, today: PeopleFixture.today, size: Size(rows: 40, columns: 100))
        #expect(try line(pairs, "Lederspejl ikke overleveret").contains("4  "), "\(pairs.screen)")
        #expect(try line(pairs, "Lederspejl ikke overleveret").contains("Anne (fra "))
        #expect(try line(pairs, "Buddymøde ikke holdt").contains("1  Carl Lund og Eva Ravn"))
        var data = self.data
        data["samtale-0"] = Activity(
            id: "samtale-0", cohort: "hold3", title: Phrase("Samtale efter modul 0"), kind: .lineManagerTalk, module: 0,
            track: .everyday, audience: [.talents, .lineManagers],
            start: Day("2027-01-20")!, end: Day("2027-01-22")!, hours: 1, about: Phrase(""))
        let talks = try line(app(Size(rows: 24, columns: 120), data: data), "Samtale ikke holdt")
        #expect(talks.contains("(2)"), "\(talks)")
    }

    @Test("a wide screen has a row for each talent and a column for each kind, with the days; the key to remind stays")
    func table() throws {
        let app = try app(Size(rows: 40, columns: 120))
        let heads = try line(app, "Dage over tiden · ")
        #expect(heads.contains("samtale") && heads.contains("plan"))
        #expect(try line(app, "Dina Fjord").contains("! 24"), "\(app.screen)")
        // No item is selected, so the key does nothing and keeps its place.
        #expect(app.screen.contains("Enter åbn  y påmindelse"))
    }

    @Test(
        "the days late are shown in every size and both languages",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 24, columns: 120), Size(rows: 12, columns: 40)])
    func ages(_ size: Size) throws {
        for (language, text) in [(Language.da, "42 d."), (.en, "42 d")] {
            #expect(try app(size, language).press("g").screen.contains(text) || size.rows == 12)
            #expect(try app(size, language).press("G").screen.contains(" d"))
        }
    }

    @Test("at 40 columns a kind is named whole, without its state", arguments: Language.allCases)
    func narrow(_ language: Language) throws {
        let row = try line(app(Size(rows: 40, columns: 40), language), "42 d")
        #expect(row.contains(language == .da ? "Fremmøde " : "Attendance ") && !row.contains("…"))
    }

    @Test("f shows one kind, organisation or person only, says so, and Esc shows all again")
    func filter() throws {
        let app = try app().press("f")
        #expect(
            app.screen.contains("Alt, der afventer") && app.screen.contains("Frederikshavn")
                && app.press("G").screen.contains("Ørum"))
        app.press("g j Enter")
        #expect(app.screen.contains("· kun Fremmøde ikke registreret") && !app.screen.contains("Samtale ikke holdt"))
        app.press("Esc")
        #expect(app.screen.contains("Samtale ikke holdt"))
    }

    @Test("Enter stands on what was named: the talk, the mirror, the talent at the activity, the task")
    func stands() throws {
        let app = try app()
        app.click("Samtale ikke holdt")
        app.press("Space G")
        app.click("Samtale efter modul 1         Bo Dam")
        app.press("Enter")
        #expect(app.screen.contains("▸ ! Samtale efter modul 1") && app.screen.contains("› Bo Dam"))
        app.press("Esc")
        app.click("Fremmøde ikke registreret")
        app.press("Space j j Enter")
        #expect(app.screen.contains("Modul 1, dag 2") && app.screen.contains("▸ ! Anne Holm"))
        let pairs = try TestApp(PeopleFixture.data, today: PeopleFixture.today, size: Size(rows: 40, columns: 80))
        pairs.click("Lederspejl ikke overleveret")
        pairs.press("Space j Enter")
        #expect(pairs.screen.contains("▸ ! Lederspejl, "))
    }

    @Test(
        "y writes the letters of a kind: no frame, signed, copied text and addresses, written to a file only where there are files"
    )
    func reminder() throws {
        var data = data
        data["lone"] = Person(id: "lone", givenName: "Lone", familyName: "Skov", email: "lone@kommune.example")
        data["programleder"] = RoleAssignment(id: "programleder", person: "lone", role: .programmeLead, cohort: "hold3")
        let app = try app(data: data)
        app.click("Samtale ikke holdt")
        app.press("y Tab")
        #expect(
            app.screen.contains("\nSkjult kopi: ") && app.screen.contains("\nHej") && app.screen.contains("\nLone Skov")
                && app.screen.contains("Påmindelse 2 af"), "\(app.screen)")
        let page = app.screen.split(separator: "\n").dropFirst(2)
        #expect(!page.contains { $0.contains("│") || $0.contains("┌") })
        app.press("c")
        guard case .copy(let text)? = app.request else { return #expect(Bool(false)) }
        #expect(text.hasPrefix("Hej\n\n") && text.hasSuffix("Lone Skov\n"))
        app.press("t")
        guard case .copy(let addresses)? = app.request else { return #expect(Bool(false)) }
        #expect(addresses.contains("@kommune.example; "))
        app.press("w")
        #expect(app.screen.contains("! "))
        #expect(
            !app.press("X").screen.contains("@kommune.example") && app.press("X").screen.contains("@kommune.example"))
        #expect(app.press("Esc").screen.contains("Afventer"))
        let remote = try TestApp(
            data, viewer: Viewer(person: "lone", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 40, columns: 80), isRemote: true)
        // The viewer's own duties need no letter.
        remote.click("Fremmøde ikke registreret")
        #expect(!remote.press("y").screen.contains("kopiér teksten"))
        remote.click("Samtale ikke holdt")
        #expect(!remote.press("y").screen.contains("gem som e-mail") && remote.screen.contains("kopiér teksten"))
    }

    @Test("a reminder of what is agreed names the day")
    func agreed() throws {
        let app = try app()
        app.click("Samtale ikke holdt")
        app.press("Space j")
        #expect(app.press("y").screen.contains("er aftalt til 22. mar. 2027"))
    }

    @Test("the steps that begin a cohort lead on until they are taken")
    func firstSteps() throws {
        var data = try TimelineFixture.workspace()
        data.attendances = [:]
        let talents = data.talents
        data.talents = [:]
        func first(_ data: Workspace, remote: Bool = false) throws -> TestApp {
            try TestApp(
                data, today: TimelineFixture.today, size: Size(rows: 40, columns: 100), isRemote: remote,
                template: TimelineFixture.template)
        }
        let empty = try first(data)
        #expect(
            empty.screen.contains("Kom i gang") && empty.screen.contains("Nu           Indlæs deltagerlisten")
                && empty.screen.contains("eller        Tilføj deltagerne én for én"))
        #expect(empty.screen.contains("Derefter     Gør kick-off klar, om 5 dage"))
        #expect(empty.press("Enter").screen.contains("Fil"))
        #expect(try first(data, remote: true).screen.contains("Nu           Tilføj deltagerne én for én"))
        data.talents = talents
        let managers = try first(data)
        #expect(managers.screen.contains("Nu           Skriv, hvem der er nærmeste leder for de 3, der mangler en"))
        for id in ["t0", "t1", "t2"] {
            data[RoleAssignment.ID(id)] = RoleAssignment(
                id: .init(id), person: "p0", role: .lineManager, talent: Talent.ID(id))
        }
        let pairs = try first(data)
        #expect(pairs.screen.contains("Nu           Dan buddyparrene"))
        #expect(pairs.press("Enter").screen.contains("▸5 Buddypar"))
        data["par"] = BuddyPair(id: "par", cohort: "hold-3", members: ["t0", "t1", "t2"])
        let kickOff = try first(data)
        #expect(kickOff.screen.contains("Nu           Gør kick-off klar, om 5 dage"))
        #expect(kickOff.press("Enter").screen.contains("Kick-off"))
        let later = try TestApp(data, today: Day("2026-12-01")!, template: TimelineFixture.template)
        #expect(!later.screen.contains("Kom i gang"))
    }

    @Test("without a cohort the overview leads to one")
    func noCohort() throws {
        let app = try TestApp(today: RoomFixture.today, template: TimelineFixture.template).press("Esc")
        #expect(app.screen.contains("Nu           Start et hold"))
        #expect(app.press("Enter").screen.contains("Nyt hold"))
    }

    @Test(
        "a talent's and a line manager's first minute: what this is and who reads what, until they have done something")
    func welcome() throws {
        var data = RoomFixture.data
        let bo = Viewer(person: "bo", today: RoomFixture.today)
        #expect(try app(data: data, viewer: bo).screen.contains("kun du kan læse det, indtil du deler."))
        data["l"] = LogEntry(id: "l", talent: "bo", at: Timestamp(seconds: 1_804_000_000), text: "Hej")
        #expect(try !app(data: data, viewer: bo).screen.contains("Velkommen til Spor"))
        data.revisions = [:]
        let manager = Viewer(person: "soeren", today: RoomFixture.today)
        #expect(
            try app(data: data, viewer: manager).screen.contains(
                "Du kan kun læse det, talentet deler af sin plan og logbog."))
        data["n"] = MeetingNote(id: "n", meeting: "moede-1", kind: .talk, text: "Godt", writtenBy: "soeren")
        #expect(try !app(data: data, viewer: manager).screen.contains("Velkommen til Spor"))
    }

    @Test("a talent who has left is told so, with what they still read, and is asked for nothing")
    func left() throws {
        var data = self.data
        data.talents["bo"]?.status = .left(on: RoomFixture.today.adding(days: -3), nextPath: "Specialist")
        let bo = Viewer(person: "bo", today: RoomFixture.today)
        let app = try app(data: data, viewer: bo)
        #expect(
            app.screen.contains("Du forlod holdet 12. mar. 2027")
                && app.screen.contains("Du kan stadig læse din logbog."))
        for gone in [
            "Velkommen til Spor", "Skriv dit første mål", "Dit næste skridt", "De næste to uger", "Kommende",
            "Ledergruppemøde",
        ] {
            #expect(!app.screen.contains(gone), "\(gone)\n\(app.screen)")
        }
        #expect(
            try self.app(.init(rows: 24, columns: 80), .en, data: data, viewer: bo).screen.contains(
                "You left the cohort on 12 Mar 2027"))
    }

    @Test("an activity keeps its name where hour and place have no room")
    func narrowUpcoming() throws {
        var data = RoomFixture.data
        data["styre"] = Activity(
            id: "styre", cohort: "hold3", title: Phrase("Styregruppemøde 2"), kind: .steeringMeeting,
            track: .supporting, audience: [.steeringGroup],
            start: Day("2027-03-22")!, end: Day("2027-03-22")!, hours: 2, startTime: 780,
            place: "Rådhuset, det store mødelokale", about: Phrase(""))
        #expect(try app(Size(rows: 12, columns: 40), data: data).screen.contains("man 22. mar. Styregruppemøde 2"))
        #expect(
            try app(Size(rows: 24, columns: 100), data: data).screen.contains(
                "Styregruppemøde 2       kl. 13.00, Rådhuset"))
    }

    @Test("where rows are free, a date takes a second one for what the first would cut")
    func secondRow() throws {
        var data = RoomFixture.data
        data["styre"] = Activity(
            id: "styre", cohort: "hold3", title: Phrase("Styregruppemøde 2"), kind: .steeringMeeting,
            track: .supporting, audience: [.steeringGroup],
            start: Day("2027-03-22")!, end: Day("2027-03-22")!, hours: 2, startTime: 780,
            place: "Rådhuset, det store mødelokale i stuen", about: Phrase(""))
        let wide = try app(Size(rows: 40, columns: 120), data: data).screen.split(separator: "\n").map(String.init)
        let index = try #require(wide.firstIndex { $0.contains("Styregruppemøde 2") })
        #expect(wide[index].contains("Styregruppemøde 2       kl. 13.00, Rådhuset, det store "))
        #expect(wide[index + 1].hasPrefix(String(repeating: " ", count: 39) + "mødelokale i stuen "))
        let narrow = try app(Size(rows: 30, columns: 40), data: data).screen
        #expect(narrow.contains("Styregruppemøde 2\n               kl. 13.00, Rådhuset, de…\n"), "\(narrow)")
    }

    private func activity(_ id: Activity.ID, inDays days: Int) -> Activity {
        let day = RoomFixture.today.adding(days: days)
        return Activity(
            id: id, cohort: "hold3", title: Phrase("Modul 2, dag 1", "Module 2, day 1"), kind: .moduleDay, module: 2,
            track: .common, audience: [.talents], start: day, end: day, hours: 8, about: Phrase(""))
    }

    @Test("what the talents have ahead of them is one line of each kind with names and later dates, and unfolds")
    func ahead() throws {
        var data = self.data
        for (id, talent, days) in [("t1", "anne", 1), ("t2", "bo", 5)] {
            data[LeadershipTask.ID(id)] = LeadershipTask(
                id: LeadershipTask.ID(id), talent: Talent.ID(talent), text: "Skriv \(id)",
                due: RoomFixture.today.adding(days: days))
        }
        let app = try app(data: data)
        #expect(
            try line(app, "Opgaver med frist").contains(
                "tir 16. mar. Opgaver med frist       Anne Holm · 1 senere"))
        // One alone needs no line that sums up.
        #expect(app.screen.contains("man 22. mar. Samtale efter modul 1   Bo Dam"))
        app.press("Space")
        #expect(try line(app, "Skriv t2").contains("lør 20. mar.   Skriv t2              Bo Dam"))
        app.press("j Space")
        #expect(!app.screen.contains("Skriv t2"), "Space on one of them folds them, too")
        let narrow = try self.app(Size(rows: 30, columns: 40), data: data)
        #expect(try line(narrow, "Opgaver ").contains("1 senere"), "\(narrow.screen)")
    }

    @Test(
        "what is ahead reaches to the next module day within four weeks, otherwise for two weeks", arguments: [28, 29])
    func horizon(days: Int) throws {
        var data = self.data
        data["modul-2"] = activity("modul-2", inDays: days)
        let screen = try app(data: data).screen
        #expect(screen.contains("Frem til næste moduldag") == (days == 28))
        #expect(screen.contains("Modul 2, dag 1") == (days == 28))
        #expect(screen.contains("De næste to uger") == (days == 29))
    }

    @Test("a talent sees only their own dates among what is ahead")
    func ownOnly() throws {
        var data = self.data
        data["t"] = LeadershipTask(id: "t", talent: "bo", text: "Skriv noget", due: RoomFixture.today.adding(days: 1))
        let screen = try app(data: data, viewer: Viewer(person: "anne", today: RoomFixture.today)).screen
        #expect(!screen.contains("Skriv noget") && !screen.contains("Bo Dam"))
    }

    @Test("the buddy's shadowing is the next step of the talent who follows the buddy, and of nobody else")
    func shadowing() throws {
        var data = self.data
        data["m"] = Meeting(id: "m", kind: .shadowing, talents: ["dina"], planned: Day("2027-03-18"))
        func nextStep(of person: Person.ID) throws -> String {
            let app = try app(data: data, viewer: Viewer(person: person, today: RoomFixture.today))
            let lines = app.screen.split(separator: "\n")
            let heading = try #require(lines.firstIndex { $0.contains("Dit næste skridt") }, "\(app.screen)")
            return String(lines[heading + 1])
        }
        #expect(try nextStep(of: "anne").contains("tor 18. mar. Følg Dina Fjord         skyggepraktik"))
        #expect(try nextStep(of: "dina").contains("tor 18. mar. Anne Holm følger dig"))
        #expect(try !nextStep(of: "bo").contains("Skyggepraktik"))
    }

    @Test("on a narrow screen, an unfolded item names its talent first, and Space is said to fold it again")
    func unfoldedNarrow() throws {
        let app = try app(Size(rows: 24, columns: 40))
        app.click("! Samtale")
        #expect(app.press("Space").screen.contains("▸   ! Bo Dam") || app.press("j").screen.contains("! Bo Dam"))
        #expect(app.screen.contains("! Dina Fjord"), "\(app.screen)")
        let wide = try self.app()
        wide.click("Samtale ikke holdt")
        #expect(wide.screen.contains("Mellemrum fold ud"))
        #expect(wide.press("Space j").screen.contains("Mellemrum fold ind"), "\(wide.screen)")
    }

    @Test("a lead reads how many plans are to be agreed, and whom to ask whose they are")
    func plansBehind() throws {
        var data = self.data
        data["leder"] = Person(id: "leder", givenName: "Mette", familyName: "Krog")
        data["rolle-leder"] = RoleAssignment(
            id: "rolle-leder", person: "leder", role: .programmeLead, cohort: "hold3")
        data["konsulent"] = Person(
            id: "konsulent", givenName: "Kirsten", familyName: "Lindgaard", email: "kirsten@kommune.example",
            organisation: "Hjørring")
        data["rolle-konsulent"] = RoleAssignment(
            id: "rolle-konsulent", person: "konsulent", role: .internalConsultant, cohort: "hold3",
            organisation: "Hjørring")
        let app = try app(data: data, viewer: Viewer(person: "leder", today: RoomFixture.today))
        #expect(try line(app, "Plan skal aftales").contains("hvem: spørg konsulenterne"), "\(app.screen)")
        // The row counts in the totals, so that the rows add up to them.
        let plans = try #require(app.app.context.figures?.plansAgreed)
        let all = app.app.context.awaited.things + plans.due - plans.held
        #expect(
            app.screen.contains("Afventer · \(all)") && app.screen.contains("\(all) ting afventer"), "\(app.screen)")
        app.click("Plan skal aftales")
        #expect(app.press("Enter").screen.contains("Kirsten Lindgaard · Hjørring · kirsten@kommune.example"))
        #expect(!app.screen.contains("Anne Holm"))
        // A viewer who may see the plans reads whose they are.
        #expect(try line(self.app(data: data), "Plan mangler").contains("Bo"))
        #expect(try !self.app(data: data).screen.contains("spørg konsulenterne"))
    }
}
