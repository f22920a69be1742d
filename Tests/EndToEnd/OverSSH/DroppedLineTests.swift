import Foundation
import Testing

@Suite("A line that breaks takes no word with it", .withHouse, .fewAtATime)
struct DroppedLineTests {
    private let text = "Jeg ville gerne have sagt, at jeg er bange for at fej"

    /// A person in the middle of a word, on a server that checks the client every second.
    private func typing() async throws -> (House, TerminalSession, ServedProcess) {
        let house = try await House.cohort { _ in House.before("ClientAliveInterval 1\nClientAliveCountMax 1") }
        let session = try await house.open("anne-holm")
        try await session.openLogbook()
        try await session.write(text)
        return (house, session, try #require(house.served("anne-holm").first))
    }

    /// Only its author can read the draft, which is offered at the next login.
    private func expectKept(_ house: House) async throws {
        #expect(try await house.sql("SELECT author FROM draft;") == "anne-holm\n")
        #expect(try await house.entries(of: "anne-holm").isEmpty)
        for person in ["bo-dam", "inger-oestergaard"] {
            let other = try await house.open(person)
            try await other.type(":fejl\r")
            #expect(try await !other.screen.contains("bange"))
            await other.hangUp()
            #expect(await !other.receivedText.contains("bange"))
        }
        for answer in try await [
            house.home.succeeding("export", "json"), house.run("bo-dam", "export").output,
            house.run("bo-dam", "log list").output,
        ] {
            #expect(!answer.contains("bange"))
        }
        let again = try await house.open("anne-holm")
        try await again.waitForText("Din ufærdige tekst fra sidst")
        #expect(try await again.screen.contains("bange for at fej"))
    }

    @Test("the client is killed in the middle of a word: the program ends, and the words wait for the next login")
    func killed() async throws {
        let (house, session, served) = try await typing()
        await session.kill(SIGKILL)
        try await served.waitForEnd()
        try await expectKept(house)
    }

    @Test("the network stands still: the server gives up, the program ends, and the words wait")
    func stalled() async throws {
        let (house, session, served) = try await typing()
        await session.kill(SIGSTOP)
        try await served.waitForEnd()
        try await expectKept(house)
        await session.kill(SIGKILL)
    }

    @Test("the same words sent twice at the same moment are one entry")
    func twice() async throws {
        let house = try await House.cohort()
        async let one = house.run("anne-holm", "log En tanke, sendt to gange")
        async let other = house.run("anne-holm", "log En tanke, sendt to gange")
        for answer in try await [one, other] {
            #expect(answer.status == .exited(0) && answer.output.contains("nr. 1."), "\(answer.output)\(answer.error)")
        }
        #expect(try await house.entries(of: "anne-holm") == ["En tanke, sendt to gange"])
    }
}
