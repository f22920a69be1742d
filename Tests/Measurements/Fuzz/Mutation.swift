import EndToEndSupport

/// Makes broken input from valid input.
struct Mutation {
    let samples: [[UInt8]]
    /// Characters with a meaning for the reader.
    let words: [[UInt8]]
    /// Places at which input is cut.
    private let longest: Int

    init(samples: [String], words: [String]) { self.init(bytes: samples.map { Array($0.utf8) }, words: words) }

    init(bytes: [[UInt8]], words: [String], longest: Int = 64 * 1024) {
        samples = bytes
        self.longest = longest
        self.words = words.map { Array($0.utf8) } + Self.everywhere
    }

    /// Inputs that have broken readers of all kinds.
    private static let everywhere: [[UInt8]] = [
        [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0x0D], [0x0D, 0x0A], [0x1A], [0x1B],
        Array("\u{202E}\u{301}\u{200D}👩‍🏫\u{2028}".utf8), Array("99999999999999999999".utf8), Array("-1".utf8),
        Array("1e309".utf8), Array("0".utf8),
    ]

    func input(_ chance: inout Chance) -> [UInt8] {
        switch Int.random(in: 0..<20, using: &chance) {
        case 0: return (0..<Int.random(in: 0...300, using: &chance)).map { _ in .random(in: 0...255, using: &chance) }
        case 1, 2: return (0..<Int.random(in: 1...40, using: &chance)).flatMap { _ in word(&chance) }
        default:
            var bytes = samples[Int.random(in: samples.indices, using: &chance)]
            for _ in 0..<Int.random(in: 1...6, using: &chance) { change(&bytes, &chance) }
            return Array(bytes.prefix(longest))
        }
    }

    private func word(_ chance: inout Chance) -> [UInt8] { words[Int.random(in: words.indices, using: &chance)] }

    private func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
        let place = Int.random(in: 0...bytes.count, using: &chance)
        let range = place..<min(bytes.count, place + Int.random(in: 0...24, using: &chance))
        switch Int.random(in: 0..<11, using: &chance) {
        case 0: bytes.insert(.random(in: 0...255, using: &chance), at: place)
        case 1, 2: bytes.insert(contentsOf: word(&chance), at: place)
        case 3: bytes.removeSubrange(range)
        case 4: bytes.replaceSubrange(range, with: word(&chance))
        case 5: bytes.insert(contentsOf: bytes[range], at: Int.random(in: 0...bytes.count, using: &chance))
        case 6:
            // Repetitions: deep brackets, long lines.
            let piece = Bool.random(using: &chance) ? word(&chance) : Array(bytes[range])
            let count = min(Int.random(in: 0...4000, using: &chance), longest / max(1, piece.count))
            bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
        case 7: bytes.removeSubrange(place...)
        case 8:
            let other = samples[Int.random(in: samples.indices, using: &chance)],
                start = Int.random(in: 0...other.count, using: &chance)
            bytes.insert(contentsOf: other[start...].prefix(200), at: place)
        default:
            guard place < bytes.count else { return }
            bytes[place] =
                Bool.random(using: &chance)
                ? .random(in: 0...255, using: &chance) : bytes[place] ^ (1 << UInt8.random(in: 0...7, using: &chance))
        }
    }
}
