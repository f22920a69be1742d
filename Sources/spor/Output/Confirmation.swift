import Glibc

/// Asks the person to type a certain word before data is erased.
enum Confirmation {
    /// Asks for the word, unless `--yes` was given.
    ///
    /// - Parameter word: the word to type.
    /// - Throws: `CommandError` where standard input is no terminal, or another word was typed. The caller then erases
    ///   nothing.
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
