/// Replaces lines and symbols for a terminal that shows only ASCII and letters.
///
/// Letters of any script are kept; a symbol without a replacement becomes `?`.
public func asciiFallback(_ character: Character) -> Character {
    if character.isASCII || character.isLetter || character.isNumber && !character.isSymbol { return character }
    return standIns[character] ?? "?"
}

private let standIns: [Character: Character] = {
    let groups: [(Character, String)] = [
        ("-", "─╌┄┈╴╶–—−‐‑·•∙"),
        ("=", "═━╸╺"),
        ("|", "│┃╎┆┊║╵╷¦"),
        ("+", "┌┐└┘├┤┬┴┼╭╮╯╰┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╪╫╞╡✚"),
        ("#", "█▓▒■◼▪▆▇▅▌▐▉▊▋▍▎▏◆"),
        (".", "░□▫▁▂▃▄…▀"),
        (">", "▸▶►›»→⇒❯"),
        ("<", "◂◀◄‹«←⇐❮"),
        ("^", "▴▲↑⇑"),
        ("v", "▾▼↓⇓✓✔☑"),
        ("*", "●◉★✱×✕✗☒"),
        ("o", "○◌☐◇"),
        ("%", "◐◑◒◓"),
        ("'", "’‘‚´`"),
        ("\"", "“”„"),
        ("!", "⚠‼"),
        ("~", "≈∼"),
        (" ", "\u{A0}\u{2009}\u{202F}"),
    ]
    return Dictionary(
        groups.flatMap { standIn, symbols in symbols.map { ($0, standIn) } }, uniquingKeysWith: { first, _ in first })
}()
