import Foundation
import Testing

@Suite("Keys that stop programs elsewhere stop nothing here", .withLogins, .fewAtATime)
struct InterruptTests {
    private static let keys: [Unicode.Scalar] = ["z", "\\", "c", "s", "q", "d", "o", "v", "y", "]"]

    /// Presses all keys, and checks that the program still runs, has started nothing, and holds no lock.
    private func press(
        _ session: TerminalSession, in fixture: LoginFixture, _ place: String, fileID: String = #fileID,
        line: Int = #line
    ) async throws {
        for key in Self.keys { try await session.press(.control(key)) }
        let served = try #require(fixture.served("anne-holm").first, "\(place)")
        #expect(served.children.isEmpty, "\(place)")
        // Neither stopped nor ended; it may be waiting for the disk.
        let state = try #require(served.state, "\(place)")
        #expect(["S", "R", "D"].contains(state), "\(place)")
    }

    private func expectOthersCanWrite(_ fixture: LoginFixture, _ text: String) async throws {
        #expect(try await fixture.run("bo-dam", "log " + text).status == .exited(0))
    }

    @Test("on every main screen and in everything that lies over one")
    func mainScreens() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        for (keys, text) in [
            ("2", "Moduldage"), ("4", "▸4"), ("5", "▸5"), ("6", "▸6"), ("7", "▸7"), ("8", "▸8"), ("1", "▸1"),
        ] {
            try await session.type(keys)
            // The screens have different texts, but all mark their number.
            try await session.waitFor("screen \(keys)") {
                $0.rows[1].replacing(" ", with: "").contains("▸\(keys)") || $0.contains(text)
            }
            try await press(session, in: fixture, "screen \(keys)")
        }
        for (keys, text) in [
            ("?", "Overalt"), (":overbl", "Gå til overblikket"), (":indstil\r", "› Indstillinger"),
            (":tema\r", "Tema ──"),
        ] {
            try await session.type(keys)
            try await session.waitForText(text)
            try await press(session, in: fixture, keys)
            try await session.leave()
            try await session.waitFor("“\(text)” is gone") { !$0.contains(text) }
        }
        try await expectOthersCanWrite(fixture, "Imens")
        #expect(try await session.quit() == .exited(0))
        #expect(fixture.served("anne-holm").isEmpty)
    }

    @Test("in the line of the logbook, and on each main screen after it")
    func room() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("En halv tanke")
        // ^S saves it; the line is ready for the next.
        try await press(session, in: fixture, "line of the logbook")
        // After ^S, ^O opens a form for longer texts.
        try await session.waitForText("^S gem")
        try await session.leave()
        try await session.waitFor("the entry below an empty line") {
            $0.contains("En halv tanke") && !$0.contains("^S gem")
        }
        try await session.write("Og en til")
        try await session.press(.control("u"))
        try await session.press(.tab)
        for number in 4...8 {
            try await session.type("\(number)")
            try await session.waitForText("▸\(number)")
            try await press(session, in: fixture, "main screen \(number)")
        }
        try await expectOthersCanWrite(fixture, "Imens")
        await session.kill(SIGTERM)
        try await expectOthersCanWrite(fixture, "Bagefter")
    }

    @Test("what a terminal was given after the full stop is kept as a draft, a line without its end included")
    func typedAhead() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try fixture.server.open("anne-holm", "log -")
        try await session.waitForText("Slut med en linje")
        try await session.type("En tanke\r.\rOg en til\rog en hal")
        try await session.waitForText("Der stod mere efter punktummet.")
        #expect(try await session.waitForExit() == .exited(0))
        #expect(try await fixture.entries(of: "anne-holm") == ["En tanke"])
        let again = try await fixture.open("anne-holm")
        try await again.waitFor("both lines are offered") { $0.contains("Og en til") && $0.contains("og en hal") }
    }

    @Test(
        "while an entry is read from standard input in a terminal, ^C and a closed line keep it as a draft",
        arguments: ["\u{3}", "\u{4}", "\u{1C}", "\u{1A}"])
    func logInput(key: String) async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try fixture.server.open("anne-holm", "log -")
        try await session.waitForText("Slut med en linje")
        let served = try #require(fixture.served("anne-holm").first)
        // At once, so that the line may not have been read when the key arrives.
        try await session.type("Halvvejs inde i en tanke\r" + key)
        switch key {
        // These keys do nothing: no core file, no stopped program.
        case "\u{1C}", "\u{1A}":
            try await session.type("og dens ende\r.\r")
            try await session.waitForText("Gemt ")
            #expect(try await fixture.entries(of: "anne-holm") == ["Halvvejs inde i en tanke\nog dens ende"])
        default:
            try await session.waitForText("Ikke gemt som indslag")
            #expect(try await session.waitForExit() == .exited(1))
            #expect(try await fixture.entries(of: "anne-holm").isEmpty)
            let again = try await fixture.open("anne-holm")
            try await again.waitForText("Halvvejs inde i en tanke")
        }
        try await served.waitForEnd()
    }
}
