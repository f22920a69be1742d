import ArgumentParser
import EndToEndSupport
import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore
import TerminalKit
import Themes

/// The readers of text that a person can write.
enum FuzzReader: String, CaseIterable, ExpressibleByArgument {
    case settings, theme, template, participants, workbook, publicKey = "public-key", sentCommand = "sent-command",
        logInput = "log-input", keys, typed, restore

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// The input of that number; the same for the same seed.
    func input(_ index: Int, seed: UInt64) -> [UInt8] {
        // From the name's bytes, since Swift's hashes differ from run to run.
        let name = rawValue.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
        var chance = Chance(
            seed: seed &* 0x9E37_79B9_7F4A_7C15 ^ name &* 0xD1B5_4A32_D192_ED03 ^ UInt64(index) &* 0x2545_F491_4F6C_DD1D
        )
        return mutation.input(&chance)
    }

    /// Reads one input after the other, in the process that may crash at any of them.
    func makeReader() throws -> ([UInt8]) -> Void {
        switch self {
        case .settings: Self.readSettings
        case .theme: Self.readTheme
        case .template: { _ = try? TemplateReader.read(String(decoding: $0, as: UTF8.self), file: "eget.toml") }
        case .participants: Self.readParticipants
        case .workbook: FuzzWorkbook.read
        case .publicKey: { _ = try? PublicKeyFile($0, named: "nøgle.pub") }
        case .sentCommand: { _ = try? SentCommand($0) }
        case .logInput: Self.readLogInput
        case .keys: Self.readKeys
        case .typed: Self.readTyped
        case .restore: try RestoreReader().read
        }
    }

    private static func readSettings(_ bytes: [UInt8]) {
        let text = SettingsText(String(decoding: bytes, as: UTF8.self), file: "config.toml")
        for label in text.keys.values.joined() { _ = Key(label: label)?.label }
    }

    private static func readTheme(_ bytes: [UInt8]) {
        let reader = ThemeReader { name throws(ThemeError) in
            switch name {
            case "eget": ("eget.toml", String(decoding: bytes, as: UTF8.self))
            default:
                embeddedThemes.first { $0.name == name }.map {
                    ("\(name).toml", String(decoding: $0.toml, as: UTF8.self))
                }
            }
        }
        guard let theme = try? reader.theme(named: "eget") else { return }
        for depth in [ColourDepth.none, .ansi16, .indexed256, .direct] {
            _ = Palette(theme: theme, depth: depth).look(for: Style(.title))
        }
    }

    private static func readParticipants(_ bytes: [UInt8]) {
        guard let day = Day("2027-03-15"), let reading = try? ParticipantImport.read(Data(bytes), on: day) else {
            return
        }
        _ = reading.enrolment.change(into: Workspace(), cohort: nil, on: day)
    }

    private static func readLogInput(_ bytes: [UInt8]) {
        var input = EntryInput()
        let piece = bytes.count % 7 + 1
        for start in stride(from: 0, to: bytes.count, by: piece * 50) {
            input.take(bytes[start..<min(bytes.count, start + piece * 50)])
        }
        _ = try? input.text()
    }

    /// The bytes in pieces, with a pause after some of them.
    private static func readKeys(_ bytes: [UInt8]) {
        var decoder = KeyDecoder(), rest = bytes[...]
        var chance = Chance(seed: UInt64(bytes.count))
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...64, using: &chance))
            _ = decoder.feed(piece)
            rest = rest.dropFirst(piece.count)
            if Int.random(in: 0..<4, using: &chance) == 0, decoder.patience != nil { _ = decoder.giveUp() }
        }
        // After pauses, the next key is always recognised.
        for _ in 0..<3 { _ = decoder.giveUp() }
        precondition(
            decoder.feed("j".utf8).last == .key(.character("j")) && decoder.patience == nil, "the keyboard is dead")
    }

    /// Text typed into a field: cleaned, read as a date, read as a line of the logbook.
    private static func readTyped(_ bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(4000), as: UTF8.self)
        for policy in [TextPolicy.line, .body, .logEntry] { _ = try? TextCleaner.foundation.clean(text, as: policy) }
        guard let day = Day("2027-03-15") else { return }
        _ = try? DayParser(today: day).parse(text)
    }
}
