import TalentDomain

/// An e-mail address that can stand in a header: well-formed, and in ASCII, since mail programs differ in what they make
/// of other letters.
public struct MailAddress: Hashable, Sendable {
    let text: String

    /// Nil where the text is no such address.
    public init?(_ text: String) {
        guard EmailAddress.isWellFormed(text), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        self.text = text
    }

    /// `mailto:karla.brix@aavang.example` (RFC 6068).
    var uri: String { "mailto:" + text.utf8.map(Self.encoded).joined() }

    private static func encoded(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            String(UnicodeScalar(byte))
        default:
            "@.-_~+!$*'".utf8.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
        }
    }
}

/// A person with an address, as a sender or receiver.
public struct Addressee: Hashable, Sendable {
    public var name: String
    public var address: MailAddress

    public init(name: String, address: MailAddress) { (self.name, self.address) = (name, address) }

    /// Nil where the person has no address that can stand in a header.
    public init?(_ person: Person) {
        guard let address = MailAddress(person.email) else { return nil }
        self.init(name: person.name, address: address)
    }
}
