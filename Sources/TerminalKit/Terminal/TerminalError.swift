/// The screens cannot be shown; the texts tell the user why.
public enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// TERM names an unknown terminal; empty if TERM is not set.
    case unknownTerminal(String)
    /// The terminal cannot move its cursor.
    case cannotMoveCursor(String)
    /// `$EDITOR` could not be started; the value is the system's error number.
    case editorNotStarted(Int32)

    public var danish: String {
        switch self {
        case .notATerminal: "Skærmbillederne kræver en terminal, men input eller output er en fil eller en pipe."
        case .unknownTerminal(""): "TERM er ikke sat, så terminalens type er ukendt. Prøv: TERM=xterm-256color"
        case .unknownTerminal(let name):
            "Terminaltypen »\(shown(name))« er ukendt på denne maskine. Prøv: TERM=xterm-256color"
        case .cannotMoveCursor(let name):
            "Terminaltypen »\(shown(name))« kan ikke flytte markøren og derfor ikke vise skærmbillederne."
        case .editorNotStarted(let number):
            "Teksteditoren kunne ikke startes (fejl \(number)). Se, hvad EDITOR er sat til."
        }
    }

    public var english: String {
        switch self {
        case .notATerminal: "The screens need a terminal, but the input or the output is a file or a pipe."
        case .unknownTerminal(""): "TERM is not set, so the terminal's type is unknown. Try: TERM=xterm-256color"
        case .unknownTerminal(let name):
            "The terminal type “\(shown(name))” is unknown on this machine. Try: TERM=xterm-256color"
        case .cannotMoveCursor(let name):
            "The terminal type “\(shown(name))” cannot move its cursor, so it cannot show the screens."
        case .editorNotStarted(let number):
            "The text editor could not be started (error \(number)). Check what EDITOR is set to."
        }
    }

    private func shown(_ name: String) -> String { cut(printable(name), to: 40) }
}
