import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Drafts")
struct DraftTests {
    private func typing(_ text: String, drafts: [Draft] = []) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, drafts: drafts).press(drafts.isEmpty ? "3 Enter a" : "").type(text)
    }

    private let kept = Draft(sheet: .goal("anne", nil), texts: ["text": "Halvt skrevet"])

    @Test("two seconds of rest keep what is typed")
    func rest() throws {
        let app = try typing("Halvt")
        app.wait(seconds: 1)
        #expect(app.drafts.isEmpty)
        app.wait(seconds: 1)
        #expect(app.drafts.first?.texts["text"] == "Halvt")
    }

    @Test("a hundred characters are kept without a rest")
    func hundred() throws {
        let app = try typing(String(repeating: "ord ", count: 25))
        app.wait(seconds: 0)
        #expect(app.drafts.first?.texts["text"]?.count == 100)
    }

    @Test("Esc leaves the draft, and it is there when the sheet is opened again")
    func leave() throws {
        let app = try typing("Halvt skrevet").press("Esc")
        #expect(app.screen.contains("Den ufærdige tekst er gemt til dig."))
        #expect(app.press("a").screen.contains("Halvt skrevet"))
    }

    @Test("a dropped line keeps the draft")
    func hangup() throws {
        let app = try typing("Halvt skrevet")
        app.send(.hangup)
        #expect(app.drafts.first?.texts["text"] == "Halvt skrevet")
    }

    @Test("it is offered at the next start, where it was typed")
    func offered() throws {
        let app = try typing("", drafts: [kept])
        #expect(app.screen.contains("Halvt skrevet"))
        #expect(app.screen.contains("Din ufærdige tekst fra sidst."))
        #expect(app.type(" og færdigt").press("^S").drafts.isEmpty)
        #expect(app.data.plans[DevelopmentPlan.id(of: "anne")]?.content.goals.last?.text == "Halvt skrevet og færdigt")
    }

    @Test("Esc at the start leaves it for the next time")
    func offeredAgain() throws {
        #expect(try typing("", drafts: [kept]).press("Esc").drafts == [kept])
    }

    @Test("^R throws it away, and the field stands as it is saved")
    func discard() throws {
        let app = try typing("", drafts: [kept]).press("^R")
        #expect(app.drafts.isEmpty)
        #expect(!app.screen.contains("Halvt"))
        #expect(app.screen.contains("Den ufærdige tekst er kasseret."))
        #expect(app.press("Esc").drafts.isEmpty)
    }

    @Test("what is saved leaves no draft")
    func saved() throws {
        let app = try typing("Et helt mål")
        app.wait(seconds: 2)
        #expect(app.press("^S").drafts.isEmpty)
    }
}
