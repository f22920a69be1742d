import TerminalKit

/// The keys of the commands: those of the table, or those set in `config.toml`.
public struct KeyMap: Sendable {
    private var keys: [Command: [Key]]
    private let overrides: [Command: [Key]]

    public init(overrides: [Command: [Key]] = [:]) {
        self.overrides = overrides
        keys = Dictionary(uniqueKeysWithValues: Command.all.map { ($0, overrides[$0] ?? $0.keys) })
    }

    /// Numbers the viewer's main screens in order: 1–9, then 0. Keys from `config.toml` stay.
    mutating func number(_ mainScreens: [Command]) {
        for command in MainScreen.all.map(\.command) { keys[command] = overrides[command] ?? [] }
        for (command, digit) in zip(mainScreens, "1234567890") where overrides[command] == nil {
            keys[command] = [.character(digit)]
        }
    }

    /// The keys of a command, the shown one first.
    public func keys(for command: Command) -> [Key] { keys[command] ?? [] }

    /// The first of the commands that has the key.
    public func command(for key: Key, among commands: [Command]) -> Command? {
        commands.first { keys(for: $0).contains(key) }
    }

    /// The keys from `config.toml` that another available command has too: one that is also set there, or one of all
    /// screens.
    public var clashes: [(command: Command, key: Key, other: Command)] {
        let own = Command.all.filter { overrides[$0] != nil }
        return own.indices.flatMap { index in
            let others = own[..<index] + CommonBinding.forEverybody.map(\.command).filter { overrides[$0] == nil }
            return keys(for: own[index]).flatMap { key in
                others.filter { keys(for: $0).contains(key) }.map { (own[index], key, $0) }
            }
        }
    }

    /// The key that is shown for a command; empty if it has none.
    public func label(for command: Command) -> String { keys(for: command).first?.label ?? "" }
}

extension Key {
    /// The key's label: `Enter`, `^P`, `a`.
    public var label: String {
        let name: String =
            switch code {
            case .character(" "): "Mellemrum"
            case .character(let character): String(character)
            case .enter: "Enter"
            case .escape: "Esc"
            case .tab: "Tab"
            case .backTab: "Shift-Tab"
            case .backspace: "Backspace"
            case .delete: "Delete"
            case .insert: "Ins"
            case .up: "↑"
            case .down: "↓"
            case .left: "←"
            case .right: "→"
            case .home: "Home"
            case .end: "End"
            case .pageUp: "PgUp"
            case .pageDown: "PgDn"
            case .function(let number): "F\(number)"
            }
        return control ? "^" + name.uppercased() : (alt ? "Alt-" : "") + name
    }

    /// A key as written in `config.toml`: `a`, `^P`, `F2`, `Enter`.
    public init?(label: String) {
        let named: [String: Code] = [
            "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backTab, "Space": .character(" "),
            "Del": .delete, "Delete": .delete, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
            "↑": .up, "↓": .down, "←": .left, "→": .right,
        ]
        if let code = named[label] {
            self.init(code)
        } else if label.count == 2, label.first == "^", let letter = label.lowercased().last {
            self = .control(letter)
        } else if label.first == "F", let number = Int(label.dropFirst()), (1...12).contains(number) {
            self.init(.function(number))
        } else if label.count == 1, let character = label.first {
            self = .character(character)
        } else {
            return nil
        }
    }
}
