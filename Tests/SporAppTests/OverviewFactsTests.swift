import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The line above the overview says how its viewer stands")
struct OverviewFactsTests {
    private func facts(
        of viewer: Viewer, _ data: Workspace = PeopleFixture.data, language: Language = .da
    ) throws
        -> String
    {
        let app = try TestApp(data, viewer: viewer, today: PeopleFixture.today, language: language)
        return String(app.screen.split(separator: "\n", omittingEmptySubsequences: false)[2].dropFirst(2))
    }

    @Test("a line manager reads how many talents there are, what waits, and the next date")
    func manager() throws {
        #expect(try facts(of: PeopleFixture.manager) == "1 talent · intet venter på dig · næste dato man 3. maj")
        var data = PeopleFixture.data
        data["opgave"] = LeadershipTask(id: "opgave", talent: "anne", text: "Led et møde", due: Day("2027-03-01"))
        #expect(
            try facts(of: PeopleFixture.manager, data, language: .en)
                == "1 talent · 1 thing waits for you · next date Mon 3 May")
    }

    @Test("a talent reads how many goals are reached, and nothing before there is a plan")
    func talent() throws {
        #expect(try facts(of: PeopleFixture.anne) == "")
        var data = PeopleFixture.data
        var content = PlanContent()
        content.goals = [
            Goal(id: "a", order: 1, level: .individual, text: "Delegere", progress: .reached),
            Goal(id: "b", order: 2, level: .team, text: "Lytte"),
        ]
        let plan = DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content)
        data.plans[plan.id] = plan
        #expect(
            try facts(of: PeopleFixture.anne, data) == "Dine mål: 1 nået, 1 ikke begyndt · planen er ikke delt")
    }

    @Test("the steering group reads whether the goal is met, and what is furthest behind; of hidden figures nothing")
    func steering() throws {
        #expect(try facts(of: PeopleFixture.steering) == "Målet nås: 7 af 7 gennemfører.")
        var data = PeopleFixture.data
        data["samtale"] = Self.talk
        #expect(
            try facts(of: PeopleFixture.steering, data)
                == "Målet nås: 7 af 7 gennemfører. Længst bagud: samtaler, 0 af 7.")
        #expect(
            try facts(of: PeopleFixture.steering, data, language: .en)
                == "Goal met: 7 of 7 are completing. Furthest behind: conversations, 0 of 7.")
    }

    @Test("on the smallest screen they stand below the path, in their shortest words", arguments: Language.allCases)
    func smallest(language: Language) throws {
        func line(_ viewer: Viewer, _ data: Workspace) throws -> Substring {
            let app = try TestApp(
                data, viewer: viewer, today: PeopleFixture.today, size: .init(rows: 12, columns: 40), language: language
            )
            return app.screen.split(separator: "\n", omittingEmptySubsequences: false)[1].dropFirst(2)
        }
        var data = PeopleFixture.data
        var content = PlanContent()
        content.goals = [Progress.reached, .underWay, .notStarted].enumerated().map { order, progress in
            Goal(id: .init("\(order)"), order: order, level: .team, text: "Delegere", progress: progress)
        }
        let plan = DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content)
        data.plans[plan.id] = plan
        let isDanish = language == .da
        #expect(
            try line(PeopleFixture.anne, data)
                == (isDanish ? "1 af 3 mål nået · plan ikke delt" : "1 of 3 goals reached"))
        data["samtale"] = Self.talk
        #expect(
            try line(PeopleFixture.steering, data)
                == (isDanish ? "Længst bagud: samtaler, 0 af 7" : "Behind: conversations, 0 of 7"))
    }

    /// A talk of all talents that is overdue.
    private static let talk = Activity(
        id: "samtale", cohort: "hold3", title: Phrase("Samtale efter modul 1"), kind: .lineManagerTalk, module: 1,
        track: .everyday, audience: [.talents, .lineManagers], start: Day("2027-01-20")!,  // dates that exist
        end: Day("2027-01-22")!, hours: 1, about: Phrase(""))

    @Test("the steering group reads who is waited for, without names, and sees every figure also on a phone")
    func waiting() throws {
        var data = PeopleFixture.data
        data["samtale"] = Self.talk
        func screen(_ rows: Int, _ columns: Int) throws -> String {
            try TestApp(
                data, viewer: PeopleFixture.steering, today: PeopleFixture.today,
                size: .init(rows: rows, columns: columns)
            ).screen
        }
        let wide = try screen(24, 80)
        #expect(wide.contains("Samtaler            0 af 7 ! ────────"))
        #expect(wide.contains("! Samtaler: venter på talenterne og deres nærmeste ledere."))
        let narrow = try screen(12, 40)
        for figure in ["Gennemfører", "Samtaler", "Buddymøder", "Planer aftalt", "I boks 1 og 2"] {
            #expect(narrow.contains("  \(figure) "), "\(figure)\n\(narrow)")
        }
    }

    @Test("those who manage the cohort read how much is outstanding, and what is furthest behind")
    func lead() throws {
        #expect(try facts(of: PeopleFixture.lead) == "8 ting afventer · længst bagud: buddymøder, 1 af 2")
        #expect(
            try facts(of: PeopleFixture.lead, language: .en)
                == "8 items are outstanding · furthest behind: buddy meetings, 1 of 2")
        let narrow = try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.lead, today: PeopleFixture.today,
            size: Size(rows: 12, columns: 40))
        #expect(narrow.screen.contains("\n  8 afventer · buddymøder 1 af 2\n"), "\(narrow.screen)")
    }

    @Test("a line manager reads which agreement is late, and Enter stands on it on the page of its talk")
    func agreement() throws {
        var data = RoomFixture.data
        data["samtalen"] = Meeting(
            id: "samtalen", kind: .runningTalk, talents: ["anne"], heldOn: Day("2027-02-10"))
        data["aftalen"] = MeetingNote(
            id: "aftalen", meeting: "samtalen", kind: .talk, text: "",
            agreements: [Agreement(text: "Søren inviterer Anne til mødet", due: Day("2027-03-01"))],
            writtenBy: "soeren")
        let app = try TestApp(
            data, viewer: Viewer(person: "soeren", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 24, columns: 120))
        let line = try #require(app.screen.split(separator: "\n").first { $0.contains("Aftale ") })
        #expect(line.contains("frist 1. mar.: Søren inviterer"), "\(line)")
        app.click("Aftale ")
        app.press("Enter")
        #expect(app.screen.contains("holdt 10. feb.") && app.screen.contains("▸ ! 1. mar.  Søren"), "\(app.screen)")
    }
}
