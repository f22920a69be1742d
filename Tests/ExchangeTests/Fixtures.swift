import Foundation

enum Fixtures {
    /// The list of fourteen invented participants: Windows-1252, `;`, quoted fields, three forms of a date.
    static func participants() throws -> Data { try data("deltagere.csv") }

    static func data(_ name: String) throws -> Data {
        try Data(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)"))
    }
}
