import TalentDomain
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
        #expect(try facts(of: PeopleFixture.steering) == "Holdet når målet: 7 af 7 gennemfører.")
        var data = PeopleFixture.data
        data["samtale"] = Activity(
            id: "samtale", cohort: "hold3", title: Phrase("Samtale efter modul 1"), kind: .lineManagerTalk, module: 1,
            track: .everyday, audience: [.talents, .lineManagers], start: Day("2027-01-20")!,  // dates that exist
            end: Day("2027-01-22")!, hours: 1, about: Phrase(""))
        #expect(
            try facts(of: PeopleFixture.steering, data)
                == "Holdet når målet: 7 af 7 gennemfører. Længst bagud: samtaler, 0 af 7.")
        #expect(
            try facts(of: PeopleFixture.steering, data, language: .en)
                == "Goal met: 7 of 7 are completing. Furthest behind: conversations, 0 of 7.")
    }

    @Test("those who manage the cohort read how much is outstanding, and what is furthest behind")
    func lead() throws {
        #expect(try facts(of: PeopleFixture.lead) == "8 ting afventer · længst bagud: buddymøder, 1 af 2")
        #expect(
            try facts(of: PeopleFixture.lead, language: .en)
                == "8 items are outstanding · furthest behind: buddy meetings, 1 of 2")
    }
}
