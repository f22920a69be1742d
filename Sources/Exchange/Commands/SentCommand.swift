import TalentDomain

/// What somebody asks for on the line of `ssh`: one verb, and the rest of the line as it is.
///
///     try SentCommand(Array("log x; $(id) \"y\"".utf8))   // .log("x; $(id) \"y\"")
///
/// No shell has a say in it: nothing is split, unquoted or expanded here.
public enum SentCommand: Hashable, Sendable {
    case log(String)
    /// The entry comes on standard input.
    case logInput
    case logList(json: Bool)
    case agenda(json: Bool)
    case export, help

    /// - Parameter bytes: `SSH_ORIGINAL_COMMAND` as the client sent it.
    public init(_ bytes: [UInt8]) throws(SentCommandFault) {
        let space = bytes.firstIndex(of: UInt8(ascii: " "))
        let verb = String(decoding: bytes[..<(space ?? bytes.endIndex)], as: UTF8.self)
        let rest = space.map { bytes[($0 + 1)...] } ?? []
        let json = rest.elementsEqual("--json".utf8)
        switch verb {
        case "log": self = try Self.log(rest)
        case "agenda" where rest.isEmpty || json: self = .agenda(json: json)
        case "export" where rest.isEmpty: self = .export
        case "help", "--help", "-h": self = .help
        case "agenda", "export": throw .wrongWords
        default: throw .unknownVerb
        }
    }

    private static func log(_ rest: ArraySlice<UInt8>) throws(SentCommandFault) -> SentCommand {
        if rest.isEmpty { throw .noText }
        if rest.elementsEqual("-".utf8) { return .logInput }
        if rest.elementsEqual("list".utf8) { return .logList(json: false) }
        if rest.elementsEqual("list --json".utf8) { return .logList(json: true) }
        // A slip in an option is no thought for the logbook.
        if rest.starts(with: "list --".utf8), !rest.dropFirst("list --".utf8.count).contains(UInt8(ascii: " ")) { throw .wrongWords }
        let text = try cleanEntry(Array(rest))
        guard !text.unicodeScalars.contains("\n") else { throw .text(.newline) }
        return .log(text)
    }

    /// An entry's text as it may be stored.
    public static func cleanEntry(_ bytes: [UInt8]) throws(SentCommandFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        do {
            let clean = try TextCleaner.foundation.clean(text, as: .logEntry)
            if clean.isBlank { throw SentCommandFault.noText }
            return clean
        } catch let fault as TextFault {
            throw .text(fault)
        } catch {
            throw .noText
        }
    }
}

/// Why such a line was not followed. Nothing was stored then.
public enum SentCommandFault: Error, Hashable, Sendable {
    case unknownVerb, wrongWords, noText, notUTF8
    case text(TextFault)

    /// Wrong words, not a wrong text.
    public var isUsage: Bool {
        switch self {
        case .unknownVerb, .wrongWords, .noText: true
        case .notUTF8, .text: false
        }
    }

    public var message: Phrase {
        switch self {
        case .unknownVerb: Phrase(
            "Den kommando findes ikke her. Brug log, agenda, export eller help.", "There is no such command here. Use log, agenda, export or help.")
        case .wrongWords: Phrase(
            "Kommandoen kan ikke bruges sådan. Se: help", "The command cannot be used like that. See: help")
        case .noText: Phrase(
            "Skriv teksten efter log: log \"Delegerede budgetmødet i dag\"", "Write the text after log: log \"Delegated the budget meeting today\"")
        case .notUTF8: Phrase(
            "Ikke gemt: teksten er ikke UTF-8. Skriv den igen i en terminal med UTF-8.", "Not saved: the text is not UTF-8. Type it again in a UTF-8 terminal.")
        case .text(let fault): Phrase("Ikke gemt. \(fault.message.da)", "Not saved. \(fault.message.en)")
        }
    }
}
