import ArgumentParser
import Foundation
import TalentStore

/// A new file that a command writes where the user asks for it. It is whole or not there, and never replaces another.
enum NewFile {
    /// Writes the bytes, and says so on standard output.
    ///
    /// - Throws: `CommandError` where there is such a file, or it cannot be written.
    static func write(_ data: Data, to typed: String) throws {
        let path = UserPath.plain(typed)
        try failingPlainly { try PrivateFile.write(data, to: path) }
        Output.line(say("Skrevet i \(path).", "Written to \(path)."))
    }

    /// The help of a required option.
    static func help(_ ending: String) -> ArgumentHelp {
        ArgumentHelp(
            say("Den nye fil, der skal skrives i.", "The new file to write."),
            valueName: say("fil.\(ending)", "file.\(ending)"))
    }

    /// The help of an option without which the command writes to standard output.
    static func optionalHelp(_ ending: String) -> ArgumentHelp {
        ArgumentHelp(
            say(
                "Den nye fil, der skal skrives i; ellers skrives der på skærmen.",
                "The new file to write; otherwise standard output."), valueName: say("fil.\(ending)", "file.\(ending)"))
    }
}
