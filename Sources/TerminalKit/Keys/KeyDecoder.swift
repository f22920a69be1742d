/// Turns the terminal's bytes into events, also if the bytes of a key arrive separately.
///
/// Unknown sequences are dropped as a whole, so that a terminal's answer never becomes typed text. The decoder has no
/// clock: after `patience` without a byte, the caller calls `giveUp()`.
public struct KeyDecoder: Sendable {
    var pending: [UInt8] = []
    private var paste: PasteBuffer?
    /// The start of a sequence that was given up. Its rest may still arrive over a slow connection, and is dropped.
    private var givenUp: [UInt8] = []
    /// A paste that was given up without its end marker. Bytes that arrive together still belong to it.
    private var hasBrokenPaste = false
    private let escapeWait: Int

    /// - Parameter escapeWait: milliseconds after which an Esc counts as the key: 25 on a local terminal, 100 over a
    ///   network.
    public init(escapeWait: Int = 25) { self.escapeWait = escapeWait }

    /// The milliseconds to wait for the rest of what has begun; nil if nothing has.
    public var patience: Int? {
        if paste != nil { return pending == [Byte.escape] ? 250 : 1000 }
        if pending.first == Byte.escape { return pending.allSatisfy { $0 == Byte.escape } ? escapeWait : 250 }
        if !givenUp.isEmpty { return pending.isEmpty ? 1000 : 250 }
        return nil
    }

    /// The events that these bytes complete, in order.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
        let new = Array(bytes)
        // In a paste without an end, ^C alone counts as the key.
        if paste != nil, !new.isEmpty, new.allSatisfy({ $0 == Byte.interrupt }) { return endPaste() }
        if hasBrokenPaste, pending.isEmpty { resumePaste(at: new) }
        var input = (pending + new)[...]
        if paste == nil, !givenUp.isEmpty, !dropRest(of: &input) {
            pending = Array(input)
            return []
        }
        let events = decode(&input)
        pending = Array(input)
        return events
    }

    /// Decides what an unfinished input means: Esc, Alt with a key, or the end of a paste. The rest is dropped.
    public mutating func giveUp() -> [InputEvent] {
        if paste != nil {
            // In a paste, Esc alone counts as the key and ends it; half a marker is dropped.
            givenUp = pending
            return endPaste()
        }
        defer { pending = [] }
        if !givenUp.isEmpty {
            givenUp = []
            var input = pending[...]
            return decode(&input)
        }
        if pending.isEmpty { return [] }
        if pending.allSatisfy({ $0 == Byte.escape }) {
            givenUp = [Byte.escape]
            return pending.map { _ in .key(Key(.escape)) }
        }
        givenUp = pending
        guard pending.count == 2, let letter = pending.last, letter < 0x80 else { return [] }
        return [.key(Key(.character(Character(Unicode.Scalar(letter))), alt: true))]
    }

    private mutating func decode(_ input: inout ArraySlice<UInt8>) -> [InputEvent] {
        var events: [InputEvent] = []
        decoding: while !input.isEmpty {
            if paste != nil {
                guard let text = paste?.take(from: &input) else { break }
                paste = nil
                events.append(.paste(text))
                continue
            }
            switch Self.decode(input) {
            case .incomplete: break decoding
            case .nothing(let length): input.removeFirst(length)
            case .event(let event, let length):
                input.removeFirst(length)
                events.append(event)
            case .pasteStart(let length):
                input.removeFirst(length)
                paste = PasteBuffer()
            }
        }
        return events
    }

    // MARK: Bytes that arrive late

    private mutating func endPaste() -> [InputEvent] {
        pending = []
        defer { paste = nil }
        hasBrokenPaste = true
        // A ^C at the end of the text was meant as the key that ends the paste.
        return paste.map { [.paste(String($0.textSoFar.reversed().drop { $0 == "\u{3}" }.reversed()))] } ?? []
    }

    /// Nobody types this much between two readings, so it is the rest of the paste.
    private mutating func resumePaste(at new: [UInt8]) {
        if new.count > 12 && new.first != Byte.escape || PasteBuffer.isEnded(in: new) {
            paste = PasteBuffer()
        } else if !new.isEmpty {
            hasBrokenPaste = false
        }
    }

    /// Drops the rest of a sequence whose start was given up.
    ///
    /// - Returns: false while more of it must arrive.
    private mutating func dropRest(of input: inout ArraySlice<UInt8>) -> Bool {
        guard let first = input.first else { return true }
        guard givenUp != [Byte.escape] || Self.begins(first, of: input.count) else {
            givenUp = []
            return true
        }
        switch Self.decode(givenUp + input) {
        // A single letter may have been typed.
        case .incomplete where givenUp == [Byte.escape] && input.count == 1: return false
        case .incomplete:
            givenUp += input
            input = []
            return true
        case .event(_, let length), .nothing(let length):
            input.removeFirst(min(input.count, max(0, length - givenUp.count)))
        case .pasteStart(let length):
            input.removeFirst(length - givenUp.count)
            paste = PasteBuffer()
        }
        givenUp = []
        return true
    }

    /// Whether the bytes after an Esc are a sequence and not typed: a sequence arrives in one piece.
    private static func begins(_ byte: UInt8, of count: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "O"): true
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"): count > 2
        default: false
        }
    }
}

enum Byte {
    static let interrupt: UInt8 = 0x03
    static let bell: UInt8 = 0x07
    static let escape: UInt8 = 0x1B
}
