import Foundation
import TalentDomain

/// The content of a public-key file as `ssh-keygen` writes it: type, key and comment on one line.
public struct PublicKeyFile: Hashable, Sendable {
    /// `ssh-ed25519` or another of the supported types.
    public let type: String
    /// The key in base64.
    public let blob: String
    /// The comment, cleaned; empty if it cannot be shown.
    public let label: String

    /// The longest file that is read, in bytes: an RSA key of 16,384 bits takes 3 KiB.
    public static let longest = 16 * 1024

    /// - Parameter name: the file's name in error messages.
    /// - Throws: `PublicKeyError` for the first thing that is wrong. The check is strict, since the line decides who
    ///   may log in.
    public init(_ bytes: [UInt8], named name: String) throws(PublicKeyError) {
        let line = try Self.onlyLine(of: bytes, name)
        let words = line.split(maxSplits: 2, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }.map(
            String.init)
        guard let type = words.first else { throw PublicKeyError(name, line: nil, .empty) }
        guard let kind = KeyKind(rawValue: type) else {
            let known = line.split { $0 == " " || $0 == "\t" }.dropFirst().contains {
                KeyKind(rawValue: String($0)) != nil
            }
            throw PublicKeyError(
                name, type.hasSuffix("-cert-v01@openssh.com") ? .certificate : known ? .options : .unknownType)
        }
        guard words.count > 1 else { throw PublicKeyError(name, .notAKey) }
        // Base64 has several spellings of the same key; only the usual one is accepted, so that two keys can be
        // compared as texts.
        guard let key = Data(base64Encoded: words[1]), key.base64EncodedString() == words[1],
            let fields = Self.fields(of: [UInt8](key))
        else {
            throw PublicKeyError(name, .notAKey)
        }
        guard fields.first == Array(type.utf8) else { throw PublicKeyError(name, .anotherType) }
        guard fields.count == kind.fieldCount else { throw PublicKeyError(name, .notAKey) }
        switch kind {
        case .ed25519, .securityKeyEd25519: guard fields[1].count == 32 else { throw PublicKeyError(name, .notAKey) }
        case .rsa: guard Self.bits(of: fields[2]) >= 2048 else { throw PublicKeyError(name, .weak) }
        default: break
        }
        self.type = type
        blob = words[1]
        let comment = words.count > 2 ? (try? TextCleaner.foundation.clean(words[2], as: .line)) ?? "" : ""
        label = CPRNumber.occurs(in: comment) ? "" : String(comment.prefix(60))
    }

    private static func onlyLine(of bytes: [UInt8], _ name: String) throws(PublicKeyError) -> String {
        guard bytes.count <= longest else { throw PublicKeyError(name, line: nil, .tooLong) }
        guard !bytes.contains(0), !bytes.starts(with: Array("\u{FEFF}".utf8)),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw PublicKeyError(name, line: nil, .notText) }
        if text.contains("PRIVATE KEY") || text.hasPrefix("PuTTY-User-Key-File") {
            throw PublicKeyError(name, .privateKey)
        }
        if text.hasPrefix("---- BEGIN SSH2 PUBLIC KEY") { throw PublicKeyError(name, .anotherFormat) }
        // To Swift, CRLF is one character.
        if bytes.contains(UInt8(ascii: "\r")) { throw PublicKeyError(name, .carriageReturn) }
        let line = text.hasSuffix("\n") ? text.dropLast() : Substring(text)
        if line.contains("\n") { throw PublicKeyError(name, line: 2, .secondLine) }
        return String(line)
    }

    /// The strings of a key (RFC 4251 §5), each preceded by its length; nil unless they fill the key exactly.
    private static func fields(of key: [UInt8]) -> [[UInt8]]? {
        var fields: [[UInt8]] = [], rest = key[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= length else { return nil }
            fields.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return fields
    }

    private static func bits(of number: [UInt8]) -> Int {
        let digits = number.drop { $0 == 0 }
        return digits.first.map { digits.count * 8 - $0.leadingZeroBitCount } ?? 0
    }
}

/// The supported types of keys.
private enum KeyKind: String {
    case ed25519 = "ssh-ed25519"
    case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
    case ecdsa256 = "ecdsa-sha2-nistp256"
    case ecdsa384 = "ecdsa-sha2-nistp384"
    case ecdsa521 = "ecdsa-sha2-nistp521"
    case securityKeyECDSA = "sk-ecdsa-sha2-nistp256@openssh.com"
    case rsa = "ssh-rsa"

    /// The number of strings in a key, the name of the type included (RFC 8709, RFC 5656, RFC 4253, OpenSSH's
    /// PROTOCOL.u2f).
    var fieldCount: Int {
        switch self {
        case .ed25519: 2
        case .securityKeyEd25519, .ecdsa256, .ecdsa384, .ecdsa521, .rsa: 3
        case .securityKeyECDSA: 4
        }
    }
}
