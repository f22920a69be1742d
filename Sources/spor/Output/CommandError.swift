import TalentDomain

/// A command failed; `message` tells the user why.
struct CommandError: Error {
    let message: String
    /// The exit status: 1 failed, 2 wrong arguments.
    let status: Int32

    init(_ message: String, status: Int32 = 1) { (self.message, self.status) = (message, status) }
    init(_ danish: String, _ english: String) { self.init(say(danish, english)) }
    init(_ phrase: Phrase, status: Int32 = 1) { self.init(phrase[OutputLanguage.current], status: status) }
}
