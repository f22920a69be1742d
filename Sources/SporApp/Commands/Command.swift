import TalentDomain
import TerminalKit

/// A thing that a person can ask the program to do by a key, a click or the palette: its name, its keys and its words.
public struct Command: Sendable {
    /// The name in `config.toml`; tells commands apart.
    public let id: String
    /// The keys; the first one is shown.
    public let keys: [Key]
    /// One or two words for the bottom line.
    public private(set) var name: Phrase
    /// A sentence for help and palette.
    public let about: Phrase
    /// Other words by which the palette finds it, in either language.
    let synonyms: [String]
    /// The palette finds it also while another main screen is in view.
    let isFoundElsewhere: Bool
    /// Changes nothing: allowed while the viewer looks as somebody else.
    let onlyReads: Bool
    /// Whether it undoes the command before it, as zooming out does: the bottom line shows both or neither.
    private(set) var isSecond = false

    /// - Parameters:
    ///   - name, about: in Danish and in English.
    ///   - synonyms: words with commas between them.
    init(
        _ id: String, _ keys: [Key], _ name: (String, String), _ about: (String, String), also synonyms: String = "",
        isFoundElsewhere: Bool = false, onlyReads: Bool = false
    ) {
        self.id = id
        self.keys = keys
        self.name = Phrase(name.0, name.1)
        self.about = Phrase(about.0, about.1)
        self.synonyms = synonyms.split(separator: ",").map { String($0).trimmed }
        self.isFoundElsewhere = isFoundElsewhere
        self.onlyReads = onlyReads
    }

    /// The same command, as the second of a pair.
    var second: Command {
        var command = self
        command.isSecond = true
        return command
    }

    /// The same command with other words on the bottom line of a screen.
    func named(_ da: String, _ en: String) -> Command {
        var command = self
        command.name = Phrase(da, en)
        return command
    }
}

extension Command {
    /// The commands of a screen in the order of the bottom line: Enter, the main verb, which is the screen's first
    /// other command, adding, Space, editing, deleting, then the rest. The second of a pair follows the first.
    static func inOrder(_ commands: [Command]) -> [Command] {
        let order: [Key] = [Key(.enter), "a", " ", "e", "d"]
        let main = commands.first { $0.keys.first != Key(.enter) }
        func rank(_ command: Command) -> Int {
            let place = command.keys.first.flatMap { order.firstIndex(of: $0) } ?? order.count
            // Space, editing and deleting keep their places also where nothing else comes first.
            return command == main && place == order.count ? 1 : place
        }
        let ranks = commands.indices.map { index in
            rank(index > 0 && commands[index].isSecond ? commands[index - 1] : commands[index])
        }
        return commands.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { commands[$0] }
    }
}

extension Command: Hashable {
    public static func == (one: Command, other: Command) -> Bool { one.id == other.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Command: CustomStringConvertible {
    public var description: String { id }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// A key of one character.
    public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
