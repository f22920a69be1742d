import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Products of the modules, training grounds and protégés on the plan")
struct PlanProductTests {
    private func app(
        _ person: Person.ID = "anne", columns: Int = 80, rows: Int = 60, _ language: Language = .da,
        _ change: (inout PlanContent) -> Void = { _ in }
    ) throws -> TestApp {
        var data = RoomFixture.data
        data[PlanFixture.day.id] = PlanFixture.day
        for id in data.plans.keys {
            data.plans[id]?.isWorkingCopy = true
            if var content = data.plans[id]?.content {
                change(&content)
                data.plans[id]?.content = content
            }
        }
        return try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: rows, columns: columns), language: language, template: PlanFixture.template)
    }

    private func content(_ app: TestApp) throws -> PlanContent { try #require(app.data.plan(of: "anne")).content }

    @Test("each module has a place, with the parts that are written and the day")
    func places() throws {
        let app = try app()
        app.show(.talent("anne", .plan))
        #expect(app.screen.contains("Produkter fra modulerne"), "\(app.screen)")
        app.click("Talentstrategi")
        app.press("Enter").type("Tre får hver et møde").press("^S")
        let product = try #require(try content(app).products.first)
        #expect(product.module == 3 && product.on == RoomFixture.today)
        #expect(product.parts.map(\.text) == ["Tre får hver et møde", ""])
        #expect(app.screen.contains("▸ Modul 3   Talentstrategi") && app.screen.contains("1 af 2 · 15. mar."))
        app.press("Enter ^A").press("^K ^S")
        #expect(try content(app).products == [], "an emptied product is none")
    }

    @Test("the talent writes it from a day of the module; others are not asked")
    func atModule() throws {
        let app = try app()
        app.show(.activity("m3-1"))
        #expect(app.screen.contains("Talentstrategi: intet skrevet endnu (r)"), "\(app.screen)")
        app.press("r").type("Tre").press("^S")
        #expect(try content(app).products.map(\.module) == [3])
        #expect(app.screen.contains("Talentstrategi: 1 af 2 · 15. mar. (r)"))
        let manager = try self.app("soeren")
        manager.show(.activity("m3-1"))
        #expect(!manager.screen.contains("Talentstrategi"))
    }

    @Test("the reading pane has all parts of a product", arguments: [Language.da, .en])
    func reading(_ language: Language) throws {
        let app = try app(columns: 120, rows: 40, language) { content in
            content.products = [
                ModuleProduct(
                    module: 3, name: Phrase("Talentstrategi", "Talent strategy"),
                    parts: [
                        .init(name: Phrase("Den enkelte", "The individual"), text: "Tre møder"),
                        .init(name: Phrase("Miljøet", "The environment"), text: "En time"),
                    ], on: RoomFixture.today)
            ]
        }
        app.show(.talent("anne", .plan))
        app.click(language == .da ? "Talentstrategi" : "Talent strategy")
        for text in ["Tre møder", "En time", language == .da ? "Miljøet" : "The environment"] {
            #expect(app.screen.contains("│ \(text)"), "\(text)\n\(app.screen)")
        }
    }

    @Test("a training ground has a kind of the programme, who gives it, from when, and who takes part")
    func ground() throws {
        let app = try app()
        app.show(.talent("anne", .plan))
        app.click("tilføj en øvebane")
        app.press("a").press("Tab").type("Leder af område Syd").press("Tab").type("Søren Kjær")
        app.press("Tab").type("1/8").press("Tab").type("Pia Sø").press("^S")
        let ground = try #require(try content(app).grounds.first)
        #expect(ground.kind == "Lederstilling på næste niveau" && ground.text == "Leder af område Syd")
        #expect(ground.giver == "Søren Kjær" && ground.from == Day("2027-08-01") && ground.carriedBy == "Pia Sø")
        #expect(app.screen.contains("fra Søren Kjær · begynder 1. aug."), "\(app.screen)")
    }

    @Test("a ground without words, and one with a date that is none, are refused where the fault is")
    func groundFaults() throws {
        let app = try app()
        app.open(.ground("anne", nil))
        app.press("^S")
        #expect(try content(app).grounds == [])
        #expect(app.screen.contains("!"), "\(app.screen)")
        app.press("Tab").type("Et projekt").press("Tab Tab").type("31/2").press("^S")
        #expect(try content(app).grounds == [])
    }

    @Test("a protégé has what they train, the next step and the last talk; more than two are told")
    func proteges() throws {
        let app = try app { $0.proteges = ["MK", "FJ"].map { Protege(id: .init($0), order: 1, initials: $0) } }
        app.open(.protege("anne", "MK"))
        #expect(!app.screen.contains("højst 2"))
        app.press("Tab").type("personalemødet").press("Tab Tab").type("12/3").press("^S")
        app.show(.talent("anne", .plan))
        #expect(app.screen.contains("MK    øver sig i personalemødet · sidste samtale 12. mar."), "\(app.screen)")
        app.open(.protege("anne", nil))
        #expect(app.screen.contains("højst 2"), "\(app.screen)")
        app.type("Karen Ulv").press("^S")
        #expect(app.screen.contains("Kun initialer, højst fire bogstaver"))
    }

    @Test("the levels without a goal are told below the goals, but not to a buddy")
    func levels() throws {
        let app = try app { $0.goals = Array($0.goals.prefix(1)) }
        app.show(.talent("anne", .plan))
        #expect(app.screen.contains("Endnu ingen mål for: "), "\(app.screen)")
        let buddy = try self.app("dina") { $0.goals = Array($0.goals.prefix(1)) }
        buddy.show(.talent("anne", .plan))
        #expect(!buddy.screen.contains("Endnu ingen mål for"), "\(buddy.screen)")
    }

    @Test("the room for leadership has four places under a heading of its own")
    func room() throws {
        let app = try app()
        app.show(.talent("anne", .plan))
        #expect(app.screen.contains("Ledelsesrum · 0 af 4 tekster"), "\(app.screen)")
        app.click("Her henter jeg hjælp")
        app.press("Enter").type("Hos Pia").press("^S")
        #expect(try content(app).texts[.roomHelp] == "Hos Pia")
    }

    @Test("any two versions stand beside each other, the older one first")
    func versions() throws {
        let data = PlanFixture.threeVersions
        let app = try TestApp(data, today: RoomFixture.today, size: Size(rows: 50, columns: 100))
        app.show(.talent("anne", .plan))
        #expect(app.press("v").screen.contains("Ændret siden version 2"))
        app.press("j j Space k k")
        #expect(app.screen.contains("Ændret siden version 1") && app.screen.contains("│ Version 3"), "\(app.screen)")
        app.press("j j Space k k")
        #expect(app.screen.contains("Ændret siden version 2"))
    }
}
