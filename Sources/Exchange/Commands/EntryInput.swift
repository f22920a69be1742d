import TalentDomain

/// Collects an entry that arrives in pieces, up to a line with a single full stop.
public struct EntryInput: Hashable, Sendable {
    private var bytes: [UInt8] = []
    /// The start of the line that is still being read.
    private var lineStart = 0
    /// Bytes after the end mark.
    private var rest: [UInt8] = []
    /// The end mark has been read.
    public private(set) var isWhole = false
    /// More has arrived than is kept; the rest is discarded.
    public private(set) var isFull = false

    /// The most bytes that are kept: fifty times an entry, so that a pasted text that is too long is not lost.
    public static let most = 1 << 20

    /// An empty input.
    public init() {}

    /// Adds bytes as they arrive.
    public mutating func take(_ piece: some Collection<UInt8>) {
        let taken = piece.prefix(Self.most - bytes.count - rest.count)
        if taken.count < piece.count { isFull = true }
        if isWhole { return rest += taken }
        var searched = bytes.count
        bytes += taken
        while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[lineStart..<end]
            if line.elementsEqual(".".utf8) || line.elementsEqual(".\r".utf8) {
                rest = Array(bytes[(end + 1)...])
                bytes.removeSubrange(max(0, lineStart - 1)...)
                if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
                isWhole = true
                return
            }
            lineStart = end + 1
            searched = lineStart
        }
    }

    /// The text before the end mark, of any length and with any characters; nil where it has nothing visible, or is not
    /// UTF-8.
    public var draft: String? { draft(bytes) }

    /// The text after the end mark, under the same conditions.
    public var draftAfterEnd: String? { draft(rest) }

    private func draft(_ bytes: [UInt8]) -> String? {
        guard !SentCommand.isUTF16(bytes) else { return nil }
        let bytes = Self.plain(bytes)
        // If the limit cut a character in two, up to three bytes of it remain.
        let texts = (0...(isFull ? 3 : 0)).lazy.compactMap { String(validating: bytes.dropLast($0), as: UTF8.self) }
        return texts.first.flatMap {
            $0.unicodeScalars.contains { !$0.properties.isWhitespace && $0.properties.generalCategory != .control }
                ? $0 : nil
        }
    }

    /// The entry's text in the form in which it is stored.
    ///
    /// - Throws: `SentCommandError` where the bytes are no text that can be stored.
    public func text() throws(SentCommandError) -> String { try SentCommand.cleanEntry(Self.plain(bytes)) }

    /// The bytes without a byte order mark, which Notepad writes.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
