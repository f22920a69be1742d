/// Reads e-mail addresses as lists and people write them.
public enum EmailAddress {
    /// The only address in a text, without `mailto:`, a name before it in angle brackets, and a separator after it. Nil
    /// if there is none.
    public static func read(_ text: String) -> String? {
        var address = Substring(text.withPlainSpaces)
        if let open = address.lastIndex(of: "<"), address.hasSuffix(">") {
            address = address[address.index(after: open)...].dropLast()
        }
        if address.lowercased().hasPrefix("mailto:") { address = address.dropFirst("mailto:".count) }
        while let last = address.last, ";,. ".contains(last) { address.removeLast() }
        while address.first == " " { address.removeFirst() }
        let found = String(address)
        return isWellFormed(found) ? found : nil
    }

    /// Whether it is a usable address: letters without accents before the @, a domain of at least two words after it.
    public static func isWellFormed(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, text.utf8.count <= 254 else { return false }
        let mailbox = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let domain = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        return mailbox.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(mayStandInMailbox) } && domain.count > 1
            && domain.allSatisfy(isLabel)
            && domain.last.map { $0.count > 1 && $0.contains(where: \.isLetter) } ?? false
    }

    private static func mayStandInMailbox(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.allSatisfy { $0 == "-" || $0.isLetter || $0.isASCII && $0.isNumber }
    }
}
