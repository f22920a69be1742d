import TalentDomain

/// An entry that comes in pieces, as on standard input, until a line with a single full stop.
public struct EntryInput: Hashable, Sendable {
    private var bytes: [UInt8] = []
    /// Where the line begins that is not read to its end yet.
    private var lineStart = 0
    /// What had come after the end mark with the same piece.
    private var rest: [UInt8] = []
    /// The end mark came.
    public private(set) var isWhole = false

    /// Bytes after which nobody goes on reading: four for each sign that an entry may have.
    private static let most = TextPolicy.logEntry.limit * 4

    public init() {}

    public var isTooLong: Bool { !isWhole && bytes.count > Self.most }
    /// Nothing more is wanted.
    public var isOver: Bool { isWhole || isTooLong }

    public mutating func take(_ piece: some Sequence<UInt8>) {
        guard !isOver else { return }
        bytes += piece
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

    /// What came after the end mark, for a draft; nil where nothing did that may be stored.
    public var textAfterEnd: String? { try? SentCommand.cleanEntry(rest) }

    /// The text as it may be stored. A byte order mark before it, as Notepad writes it, is no part of it.
    public func text() throws(SentCommandFault) -> String {
        guard !isTooLong else { throw .text(.tooLong(limit: TextPolicy.logEntry.limit)) }
        return try SentCommand.cleanEntry(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    }
}
