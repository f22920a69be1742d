import TalentDomain

/// Why a command did not do what it was asked, in words for the person who asked.
struct CommandFailure: Error {
    let message: String
    /// 1: failed. 2: wrong words.
    var status: Int32 = 1

    init(_ message: String) { self.message = message }
    init(_ danish: String, _ english: String) { message = say(danish, english) }
    init(_ phrase: Phrase) { message = phrase[OutputLanguage.language] }
}
