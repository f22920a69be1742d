import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Drafts")
struct DraftTests {
    private func typing(_ text: String, drafts: [Draft] = []) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, drafts: drafts).press(
            drafts.isEmpty ? "3 o Enter a" : ""
        )
        .type(text)
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

    @Test("a click on another screen's name keeps what stands in the line, and it is there on the way back")
    func clickAway() throws {
        let app = try LogbookFixture.app().type("Halvt skrevet")
        app.click("2 Året")
        #expect(app.drafts == [Draft(sheet: .logLine("anne"), texts: ["text": "Halvt skrevet"], isLeft: true)])
        app.click("3 Logbog")
        #expect(app.screen.contains("\n  ┃ Halvt skrevet"))
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
        #expect(app.screen.contains("Din ufærdige tekst fra sidst (Anne Holm)."))
        #expect(app.type(" og færdigt").press("^S").drafts.isEmpty)
        #expect(app.data.plans[DevelopmentPlan.id(of: "anne")]?.content.goals.last?.text == "Halvt skrevet og færdigt")
    }

    @Test("one that holds no words but a date is a line of the overview, and no key goes into it")
    func dateOnly() throws {
        let data = try TimelineFixture.workspace()
        let activity = try #require(data.activities.keys.min())
        let app = try TestApp(
            data, today: TimelineFixture.today,
            drafts: [Draft(sheet: .moveActivity(activity), texts: ["start": "+14"])])
        #expect(app.screen.contains("Ufærdigt") && app.screen.contains("Kladde       Flyt"), "\(app.screen)")
        #expect(app.press("4").screen.contains("▸4 Parathed"))
    }

    @Test("it is offered once, where it belongs; then it waits there for the sheet to be opened")
    func offeredOnce() throws {
        let app = try typing("", drafts: [kept]).press("Esc")
        #expect(app.screen.contains("▸Plan  Opgaver") && app.drafts.map(\.texts) == [kept.texts])
        let again = try typing("", drafts: app.drafts)
        #expect(!again.screen.contains("Halvt skrevet") && again.screen.contains("▸1 Overblik"))
        #expect(again.press("3 o Enter a").screen.contains("Halvt skrevet"))
        // A draft that was open when the session ended is also found in its place.
        #expect(try !typing("", drafts: try typing("", drafts: [kept]).drafts).screen.contains("Halvt skrevet"))
    }

    @Test(
        "what one went away from is not brought up at the start, what broke off is",
        arguments: [("Esc", false), ("", true)])
    func brokenOff(key: String, isOffered: Bool) throws {
        let app = try typing("Halvt skrevet").press(key)
        app.send(.hangup)
        #expect(try typing("", drafts: app.drafts).screen.contains("Halvt skrevet") == isOffered)
    }

    @Test("one that can no longer be opened does not hide the others")
    func gone() throws {
        let gone = Draft(sheet: .goal("nobody", nil), texts: ["text": "Om en, der er væk"])
        #expect(try typing("", drafts: [gone, kept]).screen.contains("Halvt skrevet"))
    }

    @Test(
        "a form that stands as it was keeps no draft, and drops the one it had",
        arguments: ["x Backspace", "x Backspace Tab Tab"])
    func unchanged(keys: String) throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("3 p").press(keys)
        app.wait(seconds: 3)
        #expect(app.press("Esc").drafts.isEmpty)
        app.press("p").type("x")
        app.wait(seconds: 3)
        #expect(app.drafts.count == 1)
        #expect(app.press("Backspace Esc").drafts.isEmpty)
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
