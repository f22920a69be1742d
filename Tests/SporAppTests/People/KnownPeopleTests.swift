import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("People who are known in another cohort")
struct KnownPeopleTests {
    /// A second, empty cohort that begins later, with Lone as lead and Kirsten as consultant of Nordby.
    private var data: Workspace {
        var data = PeopleFixture.data
        data["hold4"] = Cohort(
            id: "hold4", name: "Hold 4", programme: Phrase("Talent Nord"), template: "talent-nord",
            kickOff: Day("2027-08-17")!)  // a date that exists
        data["leder-4"] = RoleAssignment(id: "leder-4", person: "lone", role: .programmeLead, cohort: "hold4")
        data["konsulent-4"] = RoleAssignment(
            id: "konsulent-4", person: "kirsten", role: .internalConsultant, cohort: "hold4",
            organisation: "Nordby Kommune")
        return data
    }

    private func app(_ viewer: Viewer = PeopleFixture.owner, isRemote: Bool = false) throws -> TestApp {
        try running(viewer, isRemote: isRemote).press(":").type("hold 4").press("Enter")
    }

    /// The app as it opens, at the current cohort.
    private func running(_ viewer: Viewer, isRemote: Bool = false) throws -> TestApp {
        try TestApp(
            data, viewer: viewer, today: PeopleFixture.today, size: Size(rows: 24, columns: 110), isRemote: isRemote)
    }

    @Test(
        "a talent of one cohort is found by name, address or organisation and becomes one of the next",
        arguments: ["bo dam", "BO@kommune", "dam nordby"])
    func secondCohort(typed: String) throws {
        let app = try app().press("3 a").type(typed)
        #expect(app.screen.contains("▸ Bo Dam") && app.screen.contains("talent (Hold 3)"))
        app.press("Enter ^S")
        let talents = app.data.talents(of: "bo")
        #expect(Set(talents.compactMap(\.cohort)) == ["hold3", "hold4"])
        #expect(app.data.people.count == data.people.count)
        app.press("u")
        #expect(app.data == data)
    }

    @Test("whoever is on the cohort already is shown, not added twice")
    func already() throws {
        var here = data
        here["bo-4"] = Talent(id: "bo-4", person: "bo", cohort: "hold4", direction: .horizontal, targetLevel: .leader)
        let app = try TestApp(here, viewer: PeopleFixture.owner, today: PeopleFixture.today)
            .press(":").type("hold 4").press("Enter 3 a").type("bo dam")
        #expect(app.screen.contains("allerede på ho"))
        app.press("Enter")
        #expect(app.data == here && app.screen.contains("Bo Dam"))
    }

    @Test("an address that is known gives a role instead of a refusal")
    func knownAddress() throws {
        let app = try app().press("P a Enter").type("Birgit\nHolst\nBIRGIT@kommune.example").press("^S")
        #expect(
            app.screen.contains("Er det den samme") && app.screen.contains("Ja, det er Birgit Holst")
                && !app.screen.contains("Nej, en anden"),
            "\(app.screen)")
        app.press("Enter")
        #expect(app.screen.contains("Giv Birgit Holst en rolle"))
        app.press("G Up Enter ^S")
        let role = try #require(app.data.roles.values.first { $0.person == "birgit" && $0.role == .steeringGroup })
        #expect(role.cohort == "hold4" && app.data.people.count == data.people.count && app.drafts.isEmpty)
    }

    @Test("a form that opens with a typed name, and is left as it is, leaves an earlier draft where it is")
    func earlierDraft() throws {
        let app = try app().press("P a Enter").type("Hanne\nMørk").press("Esc")
        try #require(app.drafts.count == 1)
        app.press("a").type("Kaj").press("Enter")
        #expect(app.screen.contains("Kaj") && !app.screen.contains("Mørk"), "\(app.screen)")
        app.press("Esc")
        #expect(app.drafts.first?.texts.values.contains("Mørk") == true)
        #expect(app.press("a Enter").screen.contains("Mørk"), "\(app.screen)")
    }

    @Test(
        "a name close to a known one is asked about, and may be another's",
        arguments: [("Bo", "Dam", true), ("Bo", "Damm", false)])
    func alike(given: String, family: String, isSame: Bool) throws {
        let app = try app().press("3 a Enter").type("\(given)\n\(family)\nny@kommune.example\nNordby Kommune\n\n\n")
            .press("Right Right ^S")
        #expect(app.screen.contains("Kendt i forvejen?"))
        app.press(isSame ? "Enter" : "j Enter")
        #expect(app.data.people.count == data.people.count + (isSame ? 0 : 1))
        let talent = try #require(app.data.talents.values.first { $0.cohort == "hold4" })
        #expect((talent.person == "bo") == isSame)
    }

    @Test("a person stands in the list with all their cohorts and roles, those of other cohorts last")
    func row() throws {
        let screen = try app().press("P").screen
        #expect(screen.contains("Kun på andre hold") && screen.contains("talent (Hold 3)"))
        #expect(try app().press("P / ").type("lone").screen.contains("programleder, programleder (Hold 3)"))
        #expect(try app().press("P / ").type("birgit@kommune").screen.contains("mentor for Bo Dam (Hold 3)"))
    }

    @Test("where a search found more people than are shown, the list says so")
    func more() throws {
        let app = try app()
        #expect(!app.press("P").screen.contains("finder flere"))
        app.findMorePeople()
        app.wait(seconds: 1)
        #expect(app.screen.contains("Personer · \(app.data.people.count)+"))
        #expect(app.screen.contains("Kun på andre hold · / finder flere"))
    }

    @Test("a consultant finds the people of their own organisation alone, and is told no name behind an address")
    func consultant() throws {
        let app = try app(PeopleFixture.consultant, isRemote: true).press("P a").type("vesterø")
        #expect(!app.screen.contains("Dina") && !app.screen.contains("Eva Ravn"))
        app.press("Esc a Enter").type("Ida\nNy\ndina@kommune.example\nNordby Kommune").press("^S")
        #expect(app.screen.contains("hører til en anden person") && !app.screen.contains("Dina"))
        #expect(app.data == data)
    }

    @Test("the cohort that runs opens, and the overview names the other in which one has a part")
    func opening() throws {
        for viewer in [PeopleFixture.lead, PeopleFixture.consultant] {
            let screen = try running(viewer, isRemote: true).screen
            #expect(
                screen.contains("Hold 3 fra 12. jan. 2027") && screen.contains("Du er også på Hold 4 (skift med K)"))
        }
        #expect(try running(PeopleFixture.owner).screen.contains("Hold 3 fra 12. jan. 2027"))
        #expect(try !running(PeopleFixture.manager, isRemote: true).screen.contains("Du er også på"))
    }

    @Test(
        "K switches between one's cohorts, told apart by kick-off, and shows what one may see there",
        arguments: [PeopleFixture.owner, PeopleFixture.lead, PeopleFixture.consultant])
    func switching(viewer: Viewer) throws {
        let app = try app(viewer, isRemote: !viewer.isOwner)
        #expect(app.screen.contains("Hold 4 fra 17. aug. 2027"))
        app.press("K")
        #expect(app.screen.contains("fra 12. jan. 2027") && app.screen.contains("fra 17. aug. 2027"))
        app.press("j Enter")
        #expect(app.screen.contains("Hold 3 fra 12. jan. 2027"))
        #expect(app.press("3").screen.contains("Anne Holm"))
        #expect(app.press(":").type("hold 4").press("Enter").screen.contains("Hold 4 fra 17. aug. 2027"))
        #expect(
            try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today).press("K").screen.contains(
                "Hold 3 "))
    }

    @Test("a role is given in two steps: which, then for whom, over all one's cohorts")
    func twoSteps() throws {
        let app = try app().press("P / ").type("birgit").press("Enter Enter a")
        #expect(
            app.screen.contains("Hvilken rolle?") && app.screen.contains("Nærmeste leder")
                && app.screen.contains("for hele holdet"))
        app.press("j Enter Right")
        #expect(app.screen.contains("Birgit Holst: mentor") && app.screen.contains("Anne Holm, Hold 3"))
    }
}

@Suite("A line manager is replaced")
struct SuccessorTests {
    private var data: Workspace {
        var data = PeopleFixture.data
        data["leder-carl"] = RoleAssignment(id: "leder-carl", person: "soeren", role: .lineManager, talent: "carl")
        return data
    }

    private func app(_ viewer: Viewer = PeopleFixture.lead) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: PeopleFixture.today).press("P / ").type("kjær").press("Enter Enter R")
    }

    @Test("for all talents in one act with a date, taken back by one key")
    func all() throws {
        let app = try app()
        #expect(app.screen.contains("Søren Kjær: hvem tager over?"))
        app.press("Tab").type("Ida Ny\nida@kommune.example").press("Tab Tab Right Tab ^U").type("1/4/2027").press("^S")
        let ida = try #require(app.data.people.values.first { $0.givenName == "Ida" })
        let told = try #require(app.done.last?.summary(in: app.data))
        #expect(
            told.da
                == "Gjorde Ida Ny til nærmeste leder for Anne Holm og Carl Aagaard Lund fra 1. apr. 2027 i stedet for Søren Kjær"
        )
        #expect(
            told.en.hasPrefix("Made Ida Ny line manager of Anne Holm") && told.en.hasSuffix("instead of Søren Kjær"))
        for talent in ["anne", "carl"] as [Talent.ID] {
            #expect(app.data.lineManager(of: talent, on: Day("2027-03-31")!)?.id == "soeren")  // dates that exist
            #expect(app.data.lineManager(of: talent, on: Day("2027-04-01")!)?.id == ida.id)
        }
        app.press("u")
        #expect(app.data == data)
    }

    @Test("for one talent, the others stay")
    func one() throws {
        let app = try app()
        app.press("Tab").type("Ida Ny\nida@kommune.example").press("^S")
        #expect(app.data.talents(towardsWhom: "soeren", is: .lineManager, on: PeopleFixture.today).count == 1)
    }

    @Test(
        "a new one is of the organisation of whom they follow, or of the talent, unless another is typed",
        arguments: [
            ("Nordby Kommune", nil, "Nordby Kommune"), ("", nil, "Nordby Kommune"),
            ("Nordby Kommune", "Fjordby Kommune", "Fjordby Kommune"),
        ] as [(String, String?, String)])
    func organisation(former: String, typed: String?, kept: String) throws {
        var data = data
        data.people["soeren"]?.organisation = former
        let app = try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press("P / ").type("kjær")
            .press("Enter Enter R")
        app.press("Tab").type("Ida Ny\nida@kommune.example")
        if let typed { app.press("Tab ^U").type(typed) }
        // The app asks about a manager from another organisation.
        app.press(typed == nil ? "^S" : "^S Enter")
        #expect(app.data.people.values.first { $0.givenName == "Ida" }?.organisation == kept)
        let consultant = try TestApp(app.data, viewer: PeopleFixture.consultant, today: PeopleFixture.today).press(
            "P / "
        ).type("Ida Ny")
        #expect(consultant.screen.contains("Ida Ny  ") == (typed == nil))
    }

    @Test("not over days gone by on which another held the role")
    func hindsight() throws {
        let app = try app()
        app.press("Tab").type("Ida Ny\nida@kommune.example").press("Tab Tab Tab ^U").type("1/3/2027").press("^S")
        #expect(app.screen.contains("En anden havde rollen") && app.data == data)
    }

    @Test("a buddy becomes the line manager only once the pair has ended: asked, and done in one act")
    func buddy() throws {
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: PeopleFixture.today).press("P / ").type("fjord")
            .press("Enter Enter a Enter Right ^S")
        #expect(app.screen.contains("Dina Fjord er buddy med Anne Holm"))
        app.press("j Enter")
        #expect(app.data == data)
        app.press("^S Enter")
        #expect(app.data.pairs["anne-dina"]?.until == PeopleFixture.today.adding(days: -1))
        #expect(app.data.lineManager(of: "anne", on: PeopleFixture.today)?.id == "dina")
        #expect(app.data.faults().isEmpty)
    }

    @Test("a new manager is offered no note at a talk of before, and is told why")
    func oldTalk() throws {
        var data = data
        data["gammel"] = Meeting(id: "gammel", kind: .runningTalk, talents: ["anne"], heldOn: Day("2027-02-01"))
        data.roles["leder"]?.until = Day("2027-02-28")
        data["ny-leder"] = RoleAssignment(
            id: "ny-leder", person: "lone", role: .lineManager, talent: "anne", from: Day("2027-03-01"))
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: PeopleFixture.today)
        app.run([.openSheet(.talk("anne", "gammel"))])
        #expect(app.screen.contains("Din rolle begyndte den 1. mar. 2027") && !app.screen.contains("Note"))
        app.run([.close, .openSheet(.talk("anne", nil))])
        #expect(app.screen.contains("Note"))
    }

    @Test("a manager who was replaced while typing is told when the role ended, and the text stays")
    func replacedMeanwhile() throws {
        let app = try TestApp(data, viewer: PeopleFixture.manager, today: PeopleFixture.today)
        app.run([.openSheet(.task("anne", nil))])
        app.type("Led budgetmødet")
        var ended = try #require(data.roles["leder"])
        ended.until = PeopleFixture.today.adding(days: -1)
        try app.elsewhere(.role(Edit(from: data.roles["leder"], to: ended)))
        app.press("^S")
        #expect(
            app.screen.contains("din rolle som nærmeste leder sluttede den 14. mar. 2027")
                && app.screen.contains("Led budgetmødet"))
    }
}
