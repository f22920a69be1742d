import Exchange
import Foundation
import SporApp
import TalentDomain
import TerminalKit

/// A person's `config.toml`: language, theme and keys.
struct ConfigFile {
    var language: Language?
    var theme: String?
    var keys: [Command: [Key]] = [:]
    /// Each mistake in a sentence. The rest of the file still applies.
    var faults: [Phrase] = []

    static var path: String { XDGPaths.configuration + "/config.toml" }

    /// The file as it was when the program started; empty where there is none.
    static let own = read()

    private static func read() -> ConfigFile {
        do {
            return ConfigFile(SettingsText(try PersonalFile.text(at: path) ?? "", file: path))
        } catch {
            return ConfigFile(fault: error.phrase)
        }
    }

    private init(fault: Phrase) { faults = [fault] }

    private init(_ text: SettingsText) {
        (language, theme, faults) = (text.language, text.theme, text.faults)
        for (name, labels) in text.keys.sorted(by: { $0.key < $1.key }) {
            guard let command = Command.all.first(where: { $0.id == name }) else {
                let near = Nearest.choice(to: name, among: Command.all.map(\.id))
                let hint =
                    near.map { Phrase("Mente du \($0)?", "Did you mean \($0)?") }
                    ?? Phrase("Se navnene med: spor keys", "See the names with: spor keys")
                faults.append(
                    text.fault(
                        at: ["keys", name], Phrase("den kommando findes ikke. ", "there is no such command. ") + hint))
                continue
            }
            let understood = labels.compactMap { Key(label: $0) }
            if understood.count < labels.count || labels.isEmpty {
                faults.append(
                    text.fault(
                        at: ["keys", name],
                        Phrase(
                            "skriv en tast som \"a\", \"^P\" eller \"F2\".",
                            "give a key such as \"a\", \"^P\" or \"F2\".")))
            }
            if !understood.isEmpty { keys[command] = understood }
        }
        for (command, key, other) in KeyMap(overrides: keys).clashes {
            faults.append(
                text.fault(
                    at: ["keys", command.id],
                    Phrase(
                        "tasten \(key.label) er også \(other.id). Giv den ene af dem en anden tast.",
                        "the key \(key.label) is also \(other.id). Give one of them another key.")))
        }
    }

    /// Writes language and theme into the file, and leaves every other line as the person wrote it.
    ///
    /// - Throws: `PersonalFileError` where the file is there but cannot be read, and Foundation's error where it cannot
    ///   be written.
    static func save(_ settings: Settings) throws {
        let old = try PersonalFile.text(at: path) ?? ""
        try FileManager.default.createDirectory(atPath: XDGPaths.configuration, withIntermediateDirectories: true)
        try old.settingTopLevel("language", to: settings.language.rawValue).settingTopLevel("theme", to: settings.theme)
            .write(toFile: path, atomically: true, encoding: .utf8)
    }
}

private extension String {
    /// The TOML text with one top-level string replaced, or added at the top.
    func settingTopLevel(_ name: String, to value: String) -> String {
        // Splits bytes, not characters: Swift counts CRLF as one character, which is not equal to "\n".
        var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let line = "\(name) = \"\(escaped)\"" + (lines.first?.utf8.last == UInt8(ascii: "\r") ? "\r" : "")
        let head = lines.firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
        if let place = lines[..<head].firstIndex(where: {
            $0.split(separator: "=").first?.trimmingCharacters(in: .whitespaces) == name
        }) {
            lines[place] = line
        } else {
            lines.insert(line, at: 0)
        }
        return lines.joined(separator: "\n")
    }
}
