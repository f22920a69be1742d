import TalentDomain

/// An entry that comes in pieces, as on standard input, until a line with a single full stop.
public struct EntryInput: Hashable, Sendable {
    private var bytes: [UInt8] = []
    /// Where the line begins that is not read to its end yet.
    private var lineStart = 0
    /// The text after the end mark.
    private var rest: [UInt8] = []
    /// The end mark came.
    public private(set) var isWhole = false
    /// More came than is kept. Nothing more is taken then.
    public private(set) var isFull = false

    /// Bytes that are kept, fifty times an entry: all that somebody may have pasted before they learn that it is too long.
    public static let most = 1 << 20

    public init() {}

    public mutating func take(_ piece: some Collection<UInt8>) {
        let taken = piece.prefix(Self.most - bytes.count - rest.count)
        if taken.count < piece.count { isFull = true }
        if isWhole { return rest += taken }
        bytes += taken
        while let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[lineStart..<end]
            if line.elementsEqual(".".utf8) || line.elementsEqual(".\r".utf8) {
                rest = Array(bytes[(end + 1)...])
                bytes.removeSubrange(max(0, lineStart - 1)...)
                if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
                isWhole = true
                return
            }
            lineStart = end + 1
        }
    }

    /// The text before the end mark, of any length and with any signs; nil where it shows nothing, or is no UTF-8.
    public var draft: String? { draft(bytes) }

    /// The text after the end mark, likewise.
    public var draftAfterEnd: String? { draft(rest) }

    private func draft(_ bytes: [UInt8]) -> String? {
        guard !SentCommand.isUTF16(bytes) else { return nil }
        let bytes = Self.plain(bytes)
        // A character that the limit cut in two begins up to three bytes before it.
        let texts = (0...(isFull ? 3 : 0)).lazy.compactMap { String(validating: bytes.dropLast($0), as: UTF8.self) }
        return texts.first.flatMap {
            $0.unicodeScalars.contains { !$0.properties.isWhitespace && $0.properties.generalCategory != .control }
                ? $0 : nil
        }
    }

    /// The text as it may be stored.
    public func text() throws(SentCommandError) -> String { try SentCommand.cleanEntry(Self.plain(bytes)) }

    /// A byte order mark before a text, as Notepad writes it, is no part of it.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
