import TalentDomain

/// A command sent with `ssh` could not be run. Nothing was stored.
public enum SentCommandError: Error, Hashable, Sendable {
    case unknownVerb, wrongArguments
    /// The text of `log` begins with `-`, so it is probably a mistyped option.
    case unknownOption
    case noText, notUTF8, utf16
    /// The text contains something that cannot be stored, or is too long.
    case text(TextError)

    /// Whether the command was wrong. False if its text cannot be stored.
    public var isUsageError: Bool {
        switch self {
        case .unknownVerb, .wrongArguments, .unknownOption, .noText: true
        case .notUTF8, .utf16, .text: false
        }
    }

    /// The message for the sender.
    public var message: Phrase {
        switch self {
        case .unknownVerb:
            Phrase(
                "Den kommando findes ikke her. Brug log, agenda, calendar, print, export eller help.",
                "There is no such command here. Use log, agenda, calendar, print, export or help.")
        case .wrongArguments:
            Phrase(
                "Kommandoen kan ikke bruges sådan. Se: help", "The command cannot be used like that. See: help")
        case .unknownOption:
            Phrase(
                "Ikke gemt: det ligner en valgmulighed, som log ikke har. Din logbog ser du med: log list. Alt andet står i: help",
                "Not saved: it looks like an option that log does not have. To see your logbook: log list. For the rest: help"
            )
        case .noText:
            Phrase(
                "Skriv teksten efter log: log \"Delegerede budgetmødet i dag\"",
                "Write the text after log: log \"Delegated the budget meeting today\"")
        case .notUTF8:
            Phrase(
                "Ikke gemt: teksten er ikke UTF-8. Gem filen som UTF-8, eller skriv teksten igen i en terminal med UTF-8.",
                "Not saved: the text is not UTF-8. Save the file as UTF-8, or type the text again in a UTF-8 terminal.")
        case .utf16:
            Phrase(
                "Ikke gemt: teksten er UTF-16, men her skal den være UTF-8. Gem filen som UTF-8. I PowerShell: skriv først $OutputEncoding = [Text.Encoding]::UTF8",
                "Not saved: the text is UTF-16, but must be UTF-8 here. Save the file as UTF-8. In PowerShell: first type $OutputEncoding = [Text.Encoding]::UTF8"
            )
        case .text(let error): Phrase("Ikke gemt. \(error.message.da)", "Not saved. \(error.message.en)")
        }
    }
}
