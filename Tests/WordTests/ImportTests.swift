import Foundation
import Testing

@Suite("Imports of the modules")
struct ImportTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        .standardizedFileURL

    /// The modules that the files of a module import, each with the first file that does.
    private func imports(of module: String) throws -> [String: String] {
        let folder = Self.root.appending(path: module)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(!files.isEmpty)
        return try files.sorted().reduce(into: [:]) { imports, file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let pattern =
                /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)\s+)?(\w+)/
            for match in text.matches(of: pattern.anchorsMatchLineEndings()) {
                imports[String(match.1)] = imports[String(match.1)] ?? file
            }
        }
    }

    @Test("TalentDomain imports nothing")
    func domain() throws { #expect(try imports(of: "TalentDomain") == [:]) }

    @Test("SporApp imports only TalentDomain, TerminalKit and a lock: nothing of SQL, files and curses")
    func app() throws {
        #expect(Set(try imports(of: "SporApp").keys) == ["TalentDomain", "TerminalKit", "Synchronization"])
    }

    @Test(
        "The others import only the modules below them",
        arguments: [
            "TalentStore": ["TalentDomain"], "Exchange": ["TalentDomain", "CheckedTOML"],
            "DemoCohort": ["TalentDomain", "Exchange"], "TerminalKit": ["CheckedTOML"], "CheckedTOML": [],
        ] as [String: Set<String>])
    func others(module: String, below: Set<String>) throws {
        let ours = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter { !$0.hasPrefix("C") }
        let imported = try imports(of: module).filter { ours.contains($0.key) || $0.key == "CheckedTOML" }
        #expect(imported.filter { !below.contains($0.key) } == [:])
    }
}
