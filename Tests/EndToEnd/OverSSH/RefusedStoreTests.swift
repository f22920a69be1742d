import Foundation
import Testing

@Suite("A store that is not as it must be is refused over SSH, and left as it is", .withLogins, .fewAtATime)
struct RefusedStoreTests {
    enum Ill: String, CaseIterable, CustomTestStringConvertible {
        case linkedFolder, linkedFile, openFolder, newer, cut, cutShort, another, missing

        var testDescription: String { rawValue }
    }

    private func harm(_ fixture: LoginFixture, _ ill: Ill) async throws {
        let store = fixture.home.store, elsewhere = fixture.home.folder.path("andetsteds"), files = FileManager.default
        switch ill {
        case .linkedFolder:
            try files.moveItem(atPath: store, toPath: elsewhere)
            try files.createSymbolicLink(atPath: store, withDestinationPath: elsewhere)
        case .linkedFile:
            try files.moveItem(atPath: fixture.database, toPath: elsewhere)
            try files.createSymbolicLink(atPath: fixture.database, withDestinationPath: elsewhere)
        case .openFolder: chmod(store, 0o755)
        case .newer: try await fixture.sql("PRAGMA user_version = 99;")
        case .cut: truncate(fixture.database, off_t(try fixture.bytes().count / 2))
        case .cutShort: truncate(fixture.database, 50)
        case .another: try await fixture.sql("PRAGMA application_id = 1;")
        case .missing: try files.removeItem(atPath: fixture.database)
        }
    }

    @Test("by one line that tells nothing of the server's folders", arguments: Ill.allCases)
    func refused(ill: Ill) async throws {
        let fixture = try await LoginFixture.cohort(configuration: LoginFixture.keysInFile)
        try await fixture.writeKeys()
        try await harm(fixture, ill)
        let before = try? fixture.bytes(), files = fixture.files()
        for command in ["log En tanke", "agenda", "export", "log list"] {
            let answer = try await fixture.run("anne-holm", command)
            #expect(answer.status == .exited(1) && answer.output.isEmpty, "\(command)")
            #expect(
                answer.error.hasPrefix("Ikke gemt: Spor kan ikke bruge sine data på serveren lige nu.")
                    && answer.error.split(separator: "\n").count == 1, "\(answer.error)")
        }
        let session = try fixture.server.open("anne-holm")
        #expect(try await session.waitForExit() == .exited(1))
        let said = try await session.screen.rows.joined()
        #expect(said.hasPrefix("Ikke gemt: Spor kan ikke bruge sine data") && !said.contains("/"))
        #expect((try? fixture.bytes()) == before && fixture.files() == files)
    }

    @Test("and with sshd as serve-config sets it up, nobody gets in")
    func nobody() async throws {
        let fixture = try await LoginFixture.cohort()
        chmod(fixture.home.store, 0o755)
        let answer = try await fixture.run("anne-holm", "help")
        #expect(
            answer.status == .exited(255) && answer.error.contains("Permission denied")
                && !answer.error.contains(fixture.home.store))
    }
}
