import Foundation
import Testing

@testable import TalentStore

@Suite("New files")
struct NewFileTests {
    let folder = TemporaryFolder()

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path) }

    @Test("a new file is whole and the owner's alone, and never replaces another")
    func write() throws {
        let file = folder.path + "/liste.csv"
        try PrivateFile.write(Data("a".utf8), to: file)
        #expect(FileStatus(file)?.mode == 0o600)
        #expect(throws: StoreError.fileExists(path: file)) { try PrivateFile.write(Data("b".utf8), to: file) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("a".utf8))
        #expect(throws: StoreError.noFolder(path: folder.path + "/ingen")) {
            try PrivateFile.write(Data(), to: folder.path + "/ingen/liste.csv")
        }
        #expect(try names() == ["liste.csv"])
    }
}
