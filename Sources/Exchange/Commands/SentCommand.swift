import TalentDomain

/// A command that a person sent with `ssh`: a verb, and the rest of the line as it was sent.
///
///     try SentCommand(Array("log x; $(id) \"y\"".utf8))   // .log("x; $(id) \"y\"")
///
/// No shell reads the line: nothing is split, unquoted or expanded.
public enum SentCommand: Hashable, Sendable {
    case log(String)
    /// The entry follows on standard input.
    case logInput
    case logList(json: Bool)
    case agenda(json: Bool)
    /// One's own plan or year, as text or as HTML.
    case print(PaperKind, html: Bool)
    case calendar, export, help

    /// - Parameter bytes: `SSH_ORIGINAL_COMMAND` as the client sent it.
    /// - Throws: `SentCommandError` where the line is no command, or its text cannot be stored.
    public init(_ bytes: [UInt8]) throws(SentCommandError) {
        let space = bytes.firstIndex(of: UInt8(ascii: " "))
        let verb = String(decoding: bytes[..<(space ?? bytes.endIndex)], as: UTF8.self)
        let rest = space.map { bytes[($0 + 1)...] } ?? []
        let json = rest.elementsEqual("--json".utf8)
        let words = rest.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        let asksForHelp = ["--help", "-h", "list --help", "list -h"].contains { rest.elementsEqual($0.utf8) }
        switch verb {
        case "log" where asksForHelp, "agenda" where asksForHelp, "calendar" where asksForHelp,
            "print" where asksForHelp, "export" where asksForHelp:
            self = .help
        case "log": self = try Self.log(rest)
        case "agenda" where rest.isEmpty || json: self = .agenda(json: json)
        case "calendar" where rest.isEmpty: self = .calendar
        case "print": self = try Self.print(words)
        case "export" where rest.isEmpty: self = .export
        case "help", "--help", "-h": self = .help
        case "agenda", "calendar", "export": throw .wrongArguments
        default: throw .unknownVerb
        }
    }

    private static func print(_ words: [String]) throws(SentCommandError) -> SentCommand {
        guard let kind = words.first.flatMap(PaperKind.init(rawValue:)), kind.needsPerson,
            words.count == 1 || words.dropFirst() == ["--html"]
        else { throw .wrongArguments }
        return .print(kind, html: words.count == 2)
    }

    private static func log(_ rest: ArraySlice<UInt8>) throws(SentCommandError) -> SentCommand {
        if rest.isEmpty { throw .noText }
        let words = rest.split(separator: UInt8(ascii: " "))
        func areWords(_ expected: String...) -> Bool { words.elementsEqual(expected) { $0.elementsEqual($1.utf8) } }
        if areWords("-") { return .logInput }
        if areWords("list") { return .logList(json: false) }
        if areWords("list", "--json") { return .logList(json: true) }
        // A mistyped option must not become an entry of the logbook.
        let options = words.first?.elementsEqual("list".utf8) == true ? words.dropFirst() : words[...]
        if options.count == 1, options.first?.first == UInt8(ascii: "-") { throw .unknownOption }
        let text = try cleanEntry(Array(rest))
        guard !text.unicodeScalars.contains("\n") else { throw .text(.newline) }
        return .log(text)
    }

    /// An entry's text in the form in which it is stored.
    ///
    /// - Throws: `SentCommandError` where the bytes are no text that can be stored.
    public static func cleanEntry(_ bytes: [UInt8]) throws(SentCommandError) -> String {
        if isUTF16(bytes) { throw .utf16 }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        do {
            let clean = try TextCleaner.foundation.clean(text, as: .logEntry)
            if clean.isBlank { throw SentCommandError.noText }
            return clean
        } catch let fault as TextError {
            throw .text(fault)
        } catch {
            throw .noText
        }
    }

    /// Whether the bytes are UTF-16: they begin with its mark, or at least every fourth byte is zero.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || bytes.count > 3 && bytes.count { $0 == 0 } * 4 >= bytes.count
    }
}
