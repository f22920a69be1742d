import Foundation
import Testing

@Suite("A store that is not as it must be is refused over SSH, and left as it is", .withHouse, .fewAtATime)
struct RefusedStoreTests {
    enum Ill: String, CaseIterable, CustomTestStringConvertible {
        case linkedFolder, linkedFile, openFolder, newer, cut, cutShort, another, missing

        var testDescription: String { rawValue }
    }

    private func harm(_ house: House, _ ill: Ill) async throws {
        let store = house.home.store, elsewhere = house.home.folder.path("andetsteds"), files = FileManager.default
        switch ill {
        case .linkedFolder:
            try files.moveItem(atPath: store, toPath: elsewhere)
            try files.createSymbolicLink(atPath: store, withDestinationPath: elsewhere)
        case .linkedFile:
            try files.moveItem(atPath: house.database, toPath: elsewhere)
            try files.createSymbolicLink(atPath: house.database, withDestinationPath: elsewhere)
        case .openFolder: chmod(store, 0o755)
        case .newer: try await house.sql("PRAGMA user_version = 99;")
        case .cut: truncate(house.database, off_t(try house.bytes().count / 2))
        case .cutShort: truncate(house.database, 50)
        case .another: try await house.sql("PRAGMA application_id = 1;")
        case .missing: try files.removeItem(atPath: house.database)
        }
    }

    @Test("by one line that tells nothing of the server's folders", arguments: Ill.allCases)
    func refused(ill: Ill) async throws {
        let house = try await House.cohort(configuration: House.keysInFile)
        try await house.writeKeys()
        try await harm(house, ill)
        let before = try? house.bytes(), files = house.files()
        for command in ["log En tanke", "agenda", "export", "log list"] {
            let answer = try await house.run("anne-holm", command)
            #expect(answer.status == .exited(1) && answer.output.isEmpty, "\(command)")
            #expect(
                answer.error.hasPrefix("Ikke gemt: Spor kan ikke bruge sine data på serveren lige nu.")
                    && answer.error.split(separator: "\n").count == 1, "\(answer.error)")
        }
        let session = try house.server.open("anne-holm")
        #expect(try await session.waitForExit() == .exited(1))
        let said = try await session.screen.rows.joined()
        #expect(said.hasPrefix("Ikke gemt: Spor kan ikke bruge sine data") && !said.contains("/"))
        #expect((try? house.bytes()) == before && house.files() == files)
    }

    @Test("and with sshd as serve-config sets it up, nobody gets in")
    func nobody() async throws {
        let house = try await House.cohort()
        chmod(house.home.store, 0o755)
        let answer = try await house.run("anne-holm", "help")
        #expect(
            answer.status == .exited(255) && answer.error.contains("Permission denied")
                && !answer.error.contains(house.home.store))
    }
}
