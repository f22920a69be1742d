import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Buddy pairs")
struct PairTests {
    private func app(_ data: Workspace = PeopleFixture.data, _ viewer: Viewer = PeopleFixture.owner) throws -> TestApp {
        try TestApp(
            data, viewer: viewer, today: PeopleFixture.today,
            guide: { kind in kind == .buddyMeeting ? PeopleFixture.guide : nil })
    }

    @Test("each pair stands with a sign for each thing asked for; those without a buddy below")
    func list() throws {
        let app = try app()
        app.press("5")
        #expect(
            app.screen.contains(
                """
                  Buddypar · 2                   spejl  møde 1  2  skygge  holdt til nu
                ▸ Anne Holm og Dina Fjord        ◐ !    ●       ○  ○       1 af 3
                  Carl Aagaard Lund og Eva Ravn  ○ !    ○ !     ○  ○       0 af 3
                """))
        #expect(app.screen.contains("! Lederspejl, Dina    senest 26. feb."))
        #expect(app.screen.contains("Uden buddy: Bo Dam, Finn Bæk, Aase Ørum"))
    }

    @Test("at 40 columns the names of a pair are shortened, not cut")
    func narrowNames() throws {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today, size: Size(rows: 12, columns: 40)).press(
            "5")
        let row = try #require(app.screen.split(separator: "\n").first { $0.contains("Carl") })
        #expect(row.contains("Lund og Eva Ravn") && !row.contains("…"))
    }

    @Test("a pair across levels is refused at the field, with the reason")
    func acrossLevels() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 a Right Tab").type("c").press("Enter ^S")
        #expect(app.screen.contains("! Buddyer skal være på samme niveau"))
        #expect(app.screen.contains("Carl Aagaard Lund er leder af ledere"))
        #expect(app.data.pairs.isEmpty)
    }

    @Test("a pair that has met keeps its members: nobody comes into old notes")
    func keepsMembers() throws {
        let app = try app()
        app.press("5 e Tab").type("b").press("Enter ^S")
        #expect(app.screen.contains("Parret har allerede mødtes."))
        #expect(app.data == PeopleFixture.data)
    }

    @Test(
        "whoever is taken into a pair that has not met, or gets a pair of their own, reads nothing that was shared with the buddy before"
    )
    func newMember() throws {
        var data = PeopleFixture.data
        data.pairs["carl-eva"] = nil
        (data.meetings, data.notes) = ([:], [:])
        let shared = try #require(data.logEntries(of: "anne").first { $0.sharedWith.contains(.buddy) })
        func reads(_ person: Person.ID, _ data: Workspace) -> Bool {
            data.visible(to: Viewer(person: person, today: PeopleFixture.today)).logEntries[shared.id] != nil
        }
        #expect(reads("dina", data) && !reads("bo", data))
        let changed = try app(data).press("5 e Tab").type("b").press("Enter ^S")
        #expect(changed.data.pairs["anne-dina"]?.members == ["anne", "bo"])
        #expect(!reads("bo", changed.data) && !reads("dina", changed.data))
        data.pairs = [:]
        let made = try app(data).press("5 a").type("anne").press("Enter Tab").type("b").press("Enter ^S")
        let pair = try #require(made.data.pairs.values.first)
        #expect(pair.members == ["anne", "bo"] && pair.from == PeopleFixture.today && !reads("bo", made.data))
        let suggested = try app(data).press("5 S Enter")
        #expect(
            !suggested.data.pairs.isEmpty && suggested.data.pairs.values.allSatisfy { $0.from == PeopleFixture.today })
    }

    @Test(
        "a third comes to two, and reads nothing from before; the two keep what they could read, and the form says so first"
    )
    func third() throws {
        let data = PeopleFixture.data, today = PeopleFixture.today
        let shared = try #require(data.logEntries(of: "anne").first { $0.sharedWith.contains(.buddy) })
        let app = try app(data).press("5 e Tab Tab").type("b")
        app.press("Enter")
        #expect(app.flowing.contains("Fra i dag er de tre; det, der er delt før i dag, kan Bo Dam ikke læse."))
        app.press("^S")
        func reads(_ person: Person.ID) -> Bool {
            app.data.visible(to: Viewer(person: person, today: today)).logEntries[shared.id] != nil
        }
        #expect(reads("dina") && !reads("bo"))
        let three = try #require(app.data.pair(of: "anne", on: today))
        #expect(three.members == ["anne", "dina", "bo"] && three.from == today)
        #expect(
            app.data.pairs["anne-dina"]?.members == ["anne", "dina"]
                && app.data.pairs["anne-dina"]?.until == today.adding(days: -1))
        let room = try self.app(app.data, PeopleFixture.anne).press("7")
        #expect(
            room.screen.contains("Som par med Dina Fjord (til 14. mar.)") && !room.screen.contains("Tidligere buddy"))
        #expect(app.press("u").data == data)
    }

    @Test("a pair without meetings is dissolved after a question; one that has met gets an end instead")
    func dissolve() throws {
        let app = try app()
        app.press("5 d")
        #expect(app.screen.contains("Skal parret Anne Holm og Dina Fjord slutte"))
        app.press("Enter")
        #expect(app.data.pairs["anne-dina"]?.until == PeopleFixture.today)
        app.press("j d Enter")
        #expect(app.data.pairs["carl-eva"] == nil)
    }

    @Test("a buddy left alone is told where pairs are made, until the pair has ended and another can be made")
    func leftAlone() throws {
        var data = PeopleFixture.data
        data.talents["anne"]?.status = .left(on: PeopleFixture.today, nextPath: "Specialist")
        let app = try app(data).press("5")
        #expect(
            app.screen.contains("Dina Fjord er alene: Anne Holm har forladt holdet") && app.screen.contains("d afslut"))
        #expect(app.press("S").screen.contains("Tryk b på listen over par"))
        app.press("Esc d Enter")
        #expect(app.data.pairs["anne-dina"]?.until == PeopleFixture.today)
        app.sleepOver()
        #expect(
            app.screen.contains("Uden buddy: ") && app.screen.contains("Dina Fjord") && !app.screen.contains("er alene")
        )
    }

    @Test("what can be done for a buddy left alone is chosen from the overview and from the pairs")
    func help() throws {
        var data = PeopleFixture.data
        data.talents["anne"]?.status = .left(on: PeopleFixture.today, nextPath: "Specialist")
        let app = try app(data).press("5 b")
        #expect(app.screen.contains("Dina Fjord mangler en buddy") && app.screen.contains("Afslut kun parret"))
        #expect(app.screen.contains("Anne Holm har forladt holdet"))
        app.press("Enter")
        #expect(app.data.pairs["anne-dina"]?.until == PeopleFixture.today)
        #expect(app.data.pairs.values.contains { $0.members.contains("dina") && $0.from == Day("2027-03-16") })
        app.press("u")
        #expect(app.data == data)
    }

    @Test("a pair that ends today is said to end, and nobody is asked to end it again")
    func endsToday() throws {
        var data = PeopleFixture.data
        data.talents["anne"]?.status = .left(on: PeopleFixture.today, nextPath: "Specialist")
        data.pairs["anne-dina"]?.until = PeopleFixture.today
        let app = try app(data).press("5")
        #expect(
            app.screen.contains("slutter i dag") && !app.screen.contains("d afslut")
                && !app.screen.contains("Tryk b"))
        #expect(app.press("d").data == data)
    }

    @Test("on the last day of a pair, S makes a new one from the day after")
    func pairFromTomorrow() throws {
        var data = PeopleFixture.data
        data.pairs["anne-dina"]?.until = PeopleFixture.today
        for talent in ["bo", "finn", "aase"] as [Talent.ID] {
            data.talents[talent]?.status = .left(on: PeopleFixture.today, nextPath: "")
        }
        let app = try app(data).press("5 S")
        #expect(app.screen.contains("Par 1 · leder af medarbejdere · fra 16. mar."))
        app.press("Enter")
        let new = try #require(app.data.pairs.values.first { $0.from == Day("2027-03-16") })
        #expect(Set(new.members) == ["anne", "dina"] && app.data.pairs["anne-dina"]?.until == PeopleFixture.today)
    }

    @Test("who leaves ends the pair in the same act, and the sheet says who is then without a buddy")
    func leaving() throws {
        let app = try app().press("3 L")
        #expect(
            app.screen.contains("Dina Fjord står så uden buddy") && app.screen.contains("Afslut buddyparret samme dag"))
        app.press("Tab").type("Specialist").press("^S")
        #expect(
            app.data.pairs["anne-dina"]?.until == PeopleFixture.today && app.data.talents["anne"]?.isActive == false)
        app.press("u")
        #expect(app.data == PeopleFixture.data)
        app.press("3 L Tab").type("Specialist").press("Tab Space ^S")
        #expect(app.data.pairs["anne-dina"]?.until == nil && app.data.talents["anne"]?.isActive == false)
    }

    /// Anne and Dina's pair has ended; Anne is Bo's buddy from today.
    private var parted: Workspace {
        var data = PeopleFixture.data
        data.pairs["anne-dina"]?.until = PeopleFixture.today.adding(days: -1)
        data["anne-bo"] = BuddyPair(id: "anne-bo", cohort: "hold3", members: ["anne", "bo"], from: PeopleFixture.today)
        data["aftalt"] = Meeting(
            id: "aftalt", kind: .buddyMeeting, talents: ["anne", "dina"], pair: "anne-dina",
            planned: PeopleFixture.today.adding(days: 5))
        return data
    }

    @Test(
        "a talent's room has the meetings of a former pair below those of the present one, to be read, ticked off and cancelled"
    )
    func formerPair() throws {
        let app = try TestApp(
            parted, viewer: PeopleFixture.anne, today: PeopleFixture.today, size: Size(rows: 30, columns: 90)
        ).press("7")
        #expect(
            app.screen.contains("Møder med Bo Dam") && app.screen.contains("Tidligere buddy: Dina Fjord (til 14. mar.)")
        )
        #expect(app.screen.contains("holdt 4. mar.") && !app.screen.contains("ikke holdt"))
        app.click("holdt 4. mar.")
        app.press("Enter")
        #expect(app.screen.contains("Vi øver begge") && app.screen.contains("Anne er i tvivl"))
        app.press("j Space")
        #expect(app.data.notes["n-udbytte"]?.agreements.first?.isDone == true)
        app.press("Esc")
        app.click("aftalt 20. mar.")
        app.press("d Enter")
        #expect(app.data.meetings["aftalt"] == nil)
        // A new meeting belongs to the current pair.
        app.press("a Tab").type("om 3 dage").press("^S")
        #expect(app.data.meetings.values.contains { $0.pair == "anne-bo" })
    }

    @Test("overview and timeline open what was agreed in a former pair, for either of the two")
    func waysToFormerPair() throws {
        for viewer in [PeopleFixture.anne, PeopleFixture.dina] {
            let app = try TestApp(
                parted, viewer: viewer, today: PeopleFixture.today, size: Size(rows: 40, columns: 100))
            app.click("Dina sidder med")
            app.press("Enter")
            #expect(app.screen.contains("▸ ! 10. mar.  Dina sidder med"), "\(app.screen)")
            #expect(app.press("Esc").screen.contains("▸ ● Buddymøde 1"), "\(app.screen)")
            let other = try TestApp(
                parted, viewer: viewer, today: PeopleFixture.today, size: Size(rows: 40, columns: 100))
            other.run([
                .show(
                    Activities(other.app.context).place(of: "anne", at: try #require(parted.activities["buddymoede-1"]))
                )
            ])
            #expect(viewer.person == "dina" || other.screen.contains("▸ ● Buddymøde 1"), "\(other.screen)")
        }
    }

    @Test(
        "the list has ended pairs below the present ones, to be opened; the same two again are not listed twice, and keep what they held"
    )
    func endedPairs() throws {
        let app = try app(parted).press("5")
        let rows = app.screen.split(separator: "\n").map(String.init)
        let present = try #require(rows.firstIndex { $0.contains("Anne Holm og Bo Dam") }),
            ended = try #require(rows.firstIndex { $0.contains("Anne Holm og Dina Fjord") })
        #expect(present < ended && rows[ended].contains("afsluttet 14. mar."))
        app.press("G Enter")
        #expect(app.screen.contains("Anne Holm og Dina Fjord") && app.screen.contains("holdt 4. mar."))
        var again = PeopleFixture.data
        again.pairs["anne-dina"]?.until = PeopleFixture.today.adding(days: -1)
        again["igen"] = BuddyPair(id: "igen", cohort: "hold3", members: ["dina", "anne"], from: PeopleFixture.today)
        let list = try self.app(again).press("5")
        let row = try #require(list.screen.split(separator: "\n").first { $0.contains("Dina Fjord og Anne Holm") })
        #expect(row.contains("1 af 3") && !list.screen.contains("afsluttet"))
        let room = try self.app(again, PeopleFixture.anne).press("7")
        #expect(room.screen.contains("holdt 4. mar.") && !room.screen.contains("Tidligere buddy"))
    }

    @Test("a pair that is yet to begin is in the list with its first day")
    func comingPair() throws {
        var data = PeopleFixture.data
        data["bo-finn"] = BuddyPair(
            id: "bo-finn", cohort: "hold3", members: ["bo", "finn"], from: PeopleFixture.today.adding(days: 5))
        #expect(try app(data).press("5").screen.contains("fra 20. mar."))
    }

    @Test(
        "a new pair begins with those whom the rule puts together, with nobody where all have a buddy; the list stands on the new one"
    )
    func newPairStands() throws {
        var data = PeopleFixture.unpaired
        data["anne-bo"] = BuddyPair(id: "anne-bo", cohort: "hold3", members: ["anne", "bo"])
        data["carl-eva"] = BuddyPair(id: "carl-eva", cohort: "hold3", members: ["carl", "eva"])
        let app = try app(data).press("5 G a ^S")
        let made = try #require(app.data.pairs.values.first { !["anne-bo", "carl-eva"].contains($0.id.raw) })
        #expect((2...3).contains(made.members.count) && Set(made.members).count == made.members.count)
        #expect(app.press("Enter").screen.contains("\n  \(Pairs(app.app.context).names(in: made))"))
        for (id, members) in [("d", ["dina", "finn"]), ("a", ["aase", "bo"])] as [(String, [Talent.ID])] {
            data[BuddyPair.ID(id)] = BuddyPair(id: .init(id), cohort: "hold3", members: members)
        }
        data.pairs["anne-bo"] = nil
        data["anne-x"] = BuddyPair(id: "anne-x", cohort: "hold3", members: ["anne", "dina", "finn"])
        data.pairs["d"] = nil
        let taken = try self.app(data).press("5 a ^S")
        #expect(taken.screen.contains("Der er ikke valgt noget.") && taken.data == data)
    }

    @Test("the help says that d ends the pair")
    func helpOnEnding() throws {
        let app = try app().press("5 ?")
        #expect(app.screen.contains("Afslut parret med udgangen af i dag") && !app.screen.contains("Afslut rollen"))
    }

    @Test("the other pairs are no screen of a talent's")
    func otherPair() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.press("7")
        #expect(app.screen.contains("Møder med Dina Fjord"))
        #expect(!app.screen.contains("Buddypar") && !app.screen.contains("Carl"))
    }

}
