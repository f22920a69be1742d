import Foundation
import Testing

@Suite("A line that breaks takes no word with it", .withLogins, .fewAtATime)
struct DroppedLineTests {
    private let text = "Jeg ville gerne have sagt, at jeg er bange for at fej"

    /// A person in the middle of a word, on a server that checks the client every second.
    private func typing() async throws -> (LoginFixture, TerminalSession, ServedProcess) {
        let fixture = try await LoginFixture.cohort { _ in
            LoginFixture.before("ClientAliveInterval 1\nClientAliveCountMax 1")
        }
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write(text)
        return (fixture, session, try #require(fixture.served("anne-holm").first))
    }

    /// Only its author can read the draft, which is offered at the next login.
    private func expectKept(_ fixture: LoginFixture) async throws {
        #expect(try await fixture.sql("SELECT author FROM draft;") == "anne-holm\n")
        #expect(try await fixture.entries(of: "anne-holm").isEmpty)
        for person in ["bo-dam", "inger-oestergaard"] {
            let other = try await fixture.open(person)
            try await other.type(":fejl\r")
            #expect(try await !other.screen.contains("bange"))
            await other.hangUp()
            #expect(await !other.receivedText.contains("bange"))
        }
        for answer in try await [
            fixture.home.succeeding("export", "json"), fixture.run("bo-dam", "export").output,
            fixture.run("bo-dam", "log list").output,
        ] {
            #expect(!answer.contains("bange"))
        }
        let again = try await fixture.open("anne-holm")
        try await again.waitForText("Din ufærdige tekst fra sidst")
        #expect(try await again.screen.contains("bange for at fej"))
    }

    @Test("the client is killed in the middle of a word: the program ends, and the words wait for the next login")
    func killed() async throws {
        let (fixture, session, served) = try await typing()
        await session.kill(SIGKILL)
        try await served.waitForEnd()
        try await expectKept(fixture)
    }

    @Test("the network stands still: the server gives up, the program ends, and the words wait")
    func stalled() async throws {
        let (fixture, session, served) = try await typing()
        await session.kill(SIGSTOP)
        try await served.waitForEnd()
        try await expectKept(fixture)
        await session.kill(SIGKILL)
    }

    @Test("the same words sent twice at the same moment are one entry")
    func twice() async throws {
        let fixture = try await LoginFixture.cohort()
        async let one = fixture.run("anne-holm", "log En tanke, sendt to gange")
        async let other = fixture.run("anne-holm", "log En tanke, sendt to gange")
        for answer in try await [one, other] {
            #expect(answer.status == .exited(0) && answer.output.contains("nr. 1."), "\(answer.output)\(answer.error)")
        }
        #expect(try await fixture.entries(of: "anne-holm") == ["En tanke, sendt to gange"])
    }
}
