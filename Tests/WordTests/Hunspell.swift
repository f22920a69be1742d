import Foundation

/// Runs the spelling checker for one language.
enum Hunspell {
    /// Whether the program and both dictionaries are installed.
    static let isInstalled =
        FileManager.default.isExecutableFile(atPath: program)
        && ["da_DK", "en_GB"].allSatisfy { FileManager.default.fileExists(atPath: "/usr/share/hunspell/\($0).dic") }

    private static let program = "/usr/bin/hunspell"

    /// The words that the dictionary does not know.
    ///
    /// - Throws: the error of `Process` if hunspell cannot be started.
    static func unknown(among words: Set<String>, in language: TextLanguage) throws -> Set<String> {
        // Through a file: if both processes filled a pipe, both would wait forever.
        let list = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString).txt")
        try words.sorted().joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: list) }
        let process = Process(), answer = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-d", language == .danish ? "da_DK" : "en_GB", "-i", "utf-8", "-l", list.path]
        process.standardOutput = answer
        try process.run()
        let told = answer.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Set(String(decoding: told, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}

extension SourceText {
    /// The words to check: without file names, keys, commands and code, and without words next to an interpolation.
    var words: [String] {
        text.split(whereSeparator: \.isWhitespace).flatMap { piece -> [Substring] in
            let plain = piece.replacing(/[\p{L}'’-]*\x{FFFC}[\p{L}'’-]*/, with: " ")
            return plain.split(separator: " ").flatMap { part -> [Substring] in
                let word = part.trimming(where: { !$0.isLetter })
                guard !part.hasPrefix("-"), !word.contains(/[^\p{L}'’-]/), !part.contains(/[$\/<>{}\[\]@+^_]|\.\p{L}/)
                else { return [] }
                return (word.hasSuffix("'s") ? word.dropLast(2) : word).split(separator: "-")
            }
        }
        // Abbreviations and initials are in no dictionary.
        .filter { $0.count > 2 && $0.contains(where: \.isLowercase) }.map(String.init)
    }
}

extension Substring {
    fileprivate func trimming(where isOutside: (Character) -> Bool) -> Substring {
        var rest = drop(while: isOutside)
        while let last = rest.last, isOutside(last) { rest.removeLast() }
        return rest
    }
}
