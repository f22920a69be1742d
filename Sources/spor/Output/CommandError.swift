import TalentDomain
import TalentStore

/// A command failed; `message` tells the user why.
struct CommandError: Error {
    let message: String
    /// The exit status: 1 failed, 2 wrong arguments.
    let status: Int32

    init(_ message: String, status: Int32 = 1) { (self.message, self.status) = (message, status) }
    init(_ danish: String, _ english: String) { self.init(say(danish, english)) }
    init(_ phrase: Phrase, status: Int32 = 1) { self.init(phrase[OutputLanguage.current], status: status) }
}

/// Runs a closure on a store, and turns its errors into messages for the user.
///
/// - Throws: `CommandError` in place of `StoreError` and `Refusal`; any other error as it is.
func failingPlainly<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as StoreError {
        throw CommandError(error.message)
    } catch let error as Refusal {
        throw CommandError(error.message)
    }
}

/// As `failingPlainly`, for a closure that saves a change. Later error messages do not ask for the command again.
func savingPlainly<Result>(_ body: () throws -> Result) throws -> Result {
    let result = try failingPlainly(body)
    Output.isChangeSaved = true
    return result
}
