import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Suggested buddy pairs")
struct PairProposalTests {
    private func app(_ data: Workspace = PeopleFixture.data) throws -> TestApp {
        try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today)
    }

    @Test("a suggestion is taken as one change, and undone as one")
    func suggestion() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S")
        #expect(app.screen.contains("Forslag til 3 buddypar."))
        #expect(app.screen.contains("Hvorfor: samme niveau (leder af medarbejdere), forskellige organisationer"))
        app.press("Enter")
        #expect(app.data.pairs.count == 3)
        #expect(app.screen.contains("✓ 3 buddypar dannet"))
        app.press("u")
        #expect(app.data == PeopleFixture.unpaired)
    }

    @Test("two partners are swapped with e on each")
    func swap() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S e j j e Enter")
        #expect(app.data.pairs.values.contains { $0.members == ["bo", "dina"] })
    }

    @Test("a pair is kept with b or forbidden with f, the suggestion follows at once, and n starts again")
    func choices() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S")
        let first = app.screen
        app.press("b")
        #expect(app.screen.contains("Par 1 · beholdes") && app.screen.contains("bliver sammen."))
        app.press("f")
        #expect(!app.screen.contains("beholdes") && app.screen.contains("Forbudt: "))
        #expect(app.screen.contains("bliver ikke buddy med"))
        app.press("n")
        #expect(app.screen == first)
        app.press("f Enter")
        #expect(!app.data.pairs.isEmpty)
        app.press("u")
        #expect(app.data == PeopleFixture.unpaired)
    }

    @Test("a swap that makes a forbidden pair is refused, with the names")
    func swapToForbidden() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S f")
        let ban = try #require(app.screen.split(separator: "\n").first { $0.contains("Forbudt: ") })
        // Every swap of two is tried; none makes the forbidden pair.
        for first in 0..<4 {
            for second in 0..<4 where second != first {
                app.press("Home").press(Array(repeating: "j", count: first).joined(separator: " ") + " e Home")
                app.press((Array(repeating: "j", count: second) + ["e"]).joined(separator: " "))
                if app.screen.contains("Du har forbudt") { return }
                app.press("n f")
            }
        }
        #expect(Bool(false), "\(ban)")
    }

    @Test("a swap across levels is refused, with the levels")
    func swapAcrossLevels() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S e G e")
        #expect(app.screen.contains("! Buddyer skal være på samme niveau"))
        app.press("Enter")
        #expect(app.data.pairs.values.contains { $0.members == ["carl", "eva"] })
    }

    @Test("a pair taken out of the suggestion is not made")
    func takenOut() throws {
        let app = try app(PeopleFixture.unpaired)
        app.press("5 S d Enter")
        #expect(app.data.pairs.count == 2)
        #expect(app.screen.contains("Uden buddy: Anne Holm, Dina Fjord"))
    }

    @Test("a new pair begins with two on one level and from different organisations, and says why where nobody fits")
    func proposedByRule() throws {
        var data = PeopleFixture.unpaired
        for talent in ["bo", "dina", "finn"] as [Talent.ID] {
            data.talents[talent]?.status = .left(on: PeopleFixture.today, nextPath: "")
        }
        let made = try app(data).press("5 a ^S")
        #expect(made.data.pairs.values.map { Set($0.members) } == [["anne", "aase"]])
        for talent in ["aase", "carl", "eva"] as [Talent.ID] {
            data.talents[talent]?.status = .left(on: PeopleFixture.today, nextPath: "")
        }
        #expect(try app(data).press("5 a").screen.contains("Anne Holm er alene på niveauet leder af medarbejdere"))
    }

    @Test("the keys of a swap stand in the bottom line, and a pair's reasons are true after it")
    func swapKeys() throws {
        let app = try app(PeopleFixture.unpaired).press("5 S")
        #expect(app.screen.contains("Enter dan parrene  e byt  d tag parret ud"))
        app.press("e")
        #expect(
            app.screen.contains("Vælg den, ")
                && app.app.top.commands(in: app.app.context).map(\.id) == ["swap-here", "back"])
        app.press("Esc")
        #expect(
            app.app.top.commands(in: app.app.context).map(\.id) == [
                "make-pairs", "swap", "take-out", "keep-pair", "forbid-pair",
            ])
    }
}
