/// A line of RFC 5545: `DTSTART;VALUE=DATE:20270802`.
struct ContentLine {
    private let text: String

    /// - Parameters:
    ///   - value: as it stands in the file; `escaped(_:)` makes it of a text.
    ///   - parameters: names and values, which are quoted.
    init(_ name: String, _ value: String, _ parameters: [(name: String, value: String)] = []) {
        text = name + parameters.map { ";\($0.name)=\(Self.quoted($0.value))" }.joined() + ":" + value
    }

    /// The longest line, in octets, without its end (RFC 5545 §3.1).
    private static let longest = 75

    /// The line folded, with its end. No letter is divided: a letter with its marks, or a sign of several characters,
    /// stays whole where it fits on a line.
    var folded: String {
        var result = "", room = Self.longest
        for character in text {
            let parts =
                character.utf8.count < Self.longest ? [String(character)] : character.unicodeScalars.map { String($0) }
            for part in parts {
                if part.utf8.count > room {
                    result += "\r\n "
                    room = Self.longest - 1
                }
                result += part
                room -= part.utf8.count
            }
        }
        return result + "\r\n"
    }

    /// The value TEXT of RFC 5545 §3.3.11.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in OutgoingText.visible(text).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The value of a parameter. Quotation marks are not allowed in it, and Outlook does not know the signs of RFC 6868
    /// for them, so a typographic one stands for them.
    private static func quoted(_ value: String) -> String {
        let text = OutgoingText.line(value).replacing("\"", with: "”")
        let isToken = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D }
        return isToken || text == CalendarText.zone ? text : "\"\(text)\""
    }
}
