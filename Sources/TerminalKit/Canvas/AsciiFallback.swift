/// What stands for a line or symbol on a terminal that shows ASCII and letters only.
///
/// Letters of any script stay; a symbol without a stand-in is `?`.
public func asciiFallback(_ character: Character) -> Character {
    if character.isASCII || character.isLetter || character.isNumber && !character.isSymbol { return character }
    return standIns[character] ?? "?"
}

private let standIns: [Character: Character] = {
    let groups: [(Character, String)] = [
        ("-", "─━╌┄┈╴╶–—−‐‑·•∙"),
        ("=", "═"),
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
