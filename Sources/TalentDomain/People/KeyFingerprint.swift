extension AccessKey {
    /// The fingerprint of the key, as in sshd's `%f`: `SHA256:` and the digest of its bytes in base64 without padding.
    public var fingerprint: String {
        "SHA256:" + Base64.text(of: SHA256.digest(of: Base64.bytes(of: blob)))
    }
}

/// Base64 without padding, as fingerprints are written (RFC 4648 §4).
private enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, UInt32($0)) })

    /// Decodes a text; characters outside the base64 alphabet are skipped.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = [], bits: UInt32 = 0, count = 0
        for value in text.utf8.compactMap({ values[$0] }) {
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }

    static func text(of bytes: [UInt8]) -> String {
        var text: [UInt8] = [], bits: UInt32 = 0, count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(letters[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(letters[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }
}

/// SHA-256 (FIPS 180-4 §6.2) of a few hundred bytes. A library for it would take longer to build than all of Spor.
private enum SHA256 {
    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of
    /// the first 8.
    private static let primes: [Int] = (2...311).filter { number in
        !(2..<number).contains { $0 * $0 <= number && number % $0 == 0 }
    }
    private static let constants = primes.map { fraction(of: cubeRoot(of: $0)) }
    private static let start = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }

    private static func fraction(of root: Double) -> UInt32 {
        UInt32((root - root.rounded(.down)) * 4_294_967_296)
    }

    private static func cubeRoot(of number: Int) -> Double {
        var root = Double(number) / 2
        for _ in 0..<60 { root -= (root * root * root - Double(number)) / (3 * root * root) }
        return root
    }

    static func digest(of message: [UInt8]) -> [UInt8] {
        let length = UInt64(message.count) * 8
        var padded = message + [0x80]
        padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
        padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: length >> UInt64($0 * 8)) }
        var hash = start
        for block in stride(from: 0, to: padded.count, by: 64) { add(padded[block..<block + 64], to: &hash) }
        return hash.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    }

    private static func add(_ block: ArraySlice<UInt8>, to hash: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { at in
            block[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for at in 16..<64 {
            let early = words[at - 15], late = words[at - 2]
            let small = turned(early, 7) ^ turned(early, 18) ^ early >> 3
            let large = turned(late, 17) ^ turned(late, 19) ^ late >> 10
            words.append(words[at - 16] &+ small &+ words[at - 7] &+ large)
        }
        var state = hash
        for at in 0..<64 {
            let (a, b, c, e) = (state[0], state[1], state[2], state[4])
            let choice = e & state[5] ^ ~e & state[6], majority = a & b ^ a & c ^ b & c
            let first =
                state[7] &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[at] &+ words[at]
            let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
            state = [first &+ second] + state.dropLast()
            state[4] = state[4] &+ first
        }
        for at in hash.indices { hash[at] = hash[at] &+ state[at] }
    }

    private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 { word >> places | word << (32 - places) }
}
