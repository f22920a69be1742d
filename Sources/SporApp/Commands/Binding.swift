import TalentDomain
import TerminalKit

/// One command of a screen: its words and keys, when it is offered, and what it does.
///
///     Binding(
///         "copy-text", ["c"], ("kopiér teksten", "copy text"), ("Kopiér påmindelsens tekst", "Copy the reminder's
/// text")
///     ) { screen, context in [.copy(context.wording[screen.letter.body])] }
struct Binding<Owner>: Sendable {
    typealias Condition = @Sendable (Owner, Context) -> Bool
    typealias Action = @Sendable (inout Owner, Context) -> [Effect]

    let command: Command
    let isOffered: Condition
    /// Whether the bottom line shows the key, muted, while it is not offered.
    let keepsPlace: Condition
    let perform: Action

    /// For a command that other screens have too.
    init(
        _ command: Command, when isOffered: @escaping Condition = { _, _ in true },
        keepsPlace: @escaping Condition = { _, _ in false }, do perform: @escaping Action
    ) {
        self.command = command
        self.isOffered = isOffered
        self.keepsPlace = keepsPlace
        self.perform = perform
    }

    /// For a command of this screen alone.
    init(
        _ id: String, _ keys: [Key], _ name: (String, String), _ about: (String, String), also synonyms: String = "",
        isFoundElsewhere: Bool = false, onlyReads: Bool = false,
        when isOffered: @escaping Condition = { _, _ in true }, keepsPlace: @escaping Condition = { _, _ in false },
        do perform: @escaping Action
    ) {
        let command = Command(
            id, keys, name, about, also: synonyms, isFoundElsewhere: isFoundElsewhere, onlyReads: onlyReads)
        self.init(command, when: isOffered, keepsPlace: keepsPlace, do: perform)
    }

    /// Esc closes the screen.
    static var close: Binding { Binding(.back) { _, _ in [.close] } }
}

extension Screen {
    static var bindings: [Binding<Self>] { [] }
    func commands(in context: Context) -> [Command] { offered(in: context) }
    func bottomCommands(in context: Context) -> [Command] { commands(in: context, withPlace: Self.bindings) }
    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]? {
        performOffered(in: context, where: isMeant)
    }

    /// The commands of the screen's own bindings that are offered now.
    func offered(in context: Context) -> [Command] {
        Self.bindings.filter { $0.isOffered(self, context) }.map(\.command)
    }

    /// The commands that are offered now, with those of the bindings that keep their place, in the bindings' order.
    func commands(in context: Context, withPlace bindings: [Binding<Self>]) -> [Command] {
        let offered = commands(in: context)
        let own = bindings.filter { offered.contains($0.command) || $0.keepsPlace(self, context) }.map(\.command)
        return own + offered.filter { !own.contains($0) }
    }

    /// Performs the first of the screen's own bindings that matches and is offered; nil if there is none.
    mutating func performOffered(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]? {
        Self.bindings.first { isMeant($0.command) && $0.isOffered(self, context) }?.perform(&self, context)
    }

    /// Performs the command if it is offered.
    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        perform(in: context) { $0 == command } ?? []
    }
}
