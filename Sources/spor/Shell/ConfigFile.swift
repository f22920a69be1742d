import Foundation
import SporApp
import TalentDomain
import TerminalKit
import TOMLKit

/// `config.toml`: language, theme and keys of one person.
struct ConfigFile {
    var language: Language?
    var theme: String?
    var keys: [Command: [Key]] = [:]
    /// What could not be understood, each in a sentence; the rest of the file counts all the same.
    var faults: [Phrase] = []

    static var path: String { Places.configuration + "/config.toml" }

    /// The file as it stands; empty where there is none.
    static func read() -> ConfigFile {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return ConfigFile() }
        return ConfigFile(text)
    }

    private init() {}

    init(_ text: String) {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch {
            faults = [Phrase("\(Self.path) kan ikke læses: \(error)", "\(Self.path) cannot be read: \(error)")]
            return
        }
        language = table["language"]?.string.flatMap(Language.init)
        theme = table["theme"]?.string
        guard let named = table["keys"]?.table else { return }
        for name in named.keys {
            guard let command = Command(rawValue: name) else {
                faults.append(Phrase("[keys] \(name): den kommando findes ikke.", "[keys] \(name): there is no such command."))
                continue
            }
            let labels = named[name]?.string.map { [$0] } ?? named[name]?.array?.compactMap(\.string) ?? []
            let understood = labels.compactMap { Key(label: $0) }
            if understood.isEmpty {
                faults.append(Phrase("[keys] \(name): skriv en tast som \"a\", \"^P\" eller \"F2\".", "[keys] \(name): give a key such as \"a\", \"^P\" or \"F2\"."))
            } else {
                keys[command] = understood
            }
        }
    }

    /// Writes language and theme into the file; every other line stays as the person wrote it.
    static func save(_ settings: Settings) throws {
        let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        try FileManager.default.createDirectory(atPath: Places.configuration, withIntermediateDirectories: true)
        try old.settingTopLevel("language", to: settings.language.rawValue).settingTopLevel("theme", to: settings.theme)
            .write(toFile: path, atomically: true, encoding: .utf8)
    }
}

private extension String {
    /// The TOML text with one top-level string set: in its place if it is there, else at the top.
    func settingTopLevel(_ name: String, to value: String) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let line = "\(name) = \"\(value)\""
        let head = lines.firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
        if let place = lines[..<head].firstIndex(where: { $0.split(separator: "=").first?.trimmingCharacters(in: .whitespaces) == name }) {
            lines[place] = line
        } else {
            lines.insert(line, at: 0)
        }
        return lines.joined(separator: "\n")
    }
}
