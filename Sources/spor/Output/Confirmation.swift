import Glibc

/// A question that must be answered with a certain word before something is gone for good.
enum Confirmation {
    /// - Parameter word: what must be typed.
    /// - Throws: `CommandError` where nobody is there to ask, or something else was typed; nothing is done then.
    static func ask(toType word: String, unless isGiven: Bool) throws {
        if isGiven { return }
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandError(
                "Spor kan ikke spørge her: Kør kommandoen i en terminal, eller skriv --yes.",
                "Spor cannot ask here: run the command in a terminal, or use --yes.")
        }
        Output.line(
            say(
                "Det kan ikke fortrydes. Skriv \(word) for at gå videre:",
                "It cannot be undone. Type \(word) to continue:"))
        guard readLine() == word else { throw CommandError("Intet er slettet.", "Nothing was erased.") }
    }
}
