import Glibc

/// Switches the modes that ncurses does not: bracketed paste and the mouse, on terminals that know them.
struct TerminalModes {
    private let modes: [String]

    init(_ kind: TerminalKind, mouse: Bool) {
        guard kind.hasPasteAndMouse else {
            modes = []
            return
        }
        // Bracketed paste; button presses, releases and the wheel; coordinates as decimal digits.
        modes = mouse ? ["?2004", "?1000", "?1006"] : ["?2004"]
    }

    func enter() { send(modes.map { "\u{1B}[\($0)h" }) }

    func leave() { send(modes.reversed().map { "\u{1B}[\($0)l" }) }

    private func send(_ sequences: [String]) {
        let bytes = Array(sequences.joined().utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }
}
