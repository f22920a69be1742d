import Foundation
import TalentDomain

/// An e-mail that is not sent yet, as an `.eml` file that Outlook opens ready to send.
///
/// It has no sender and no date: the mail program adds its own.
public struct MailDraft {
    public var to: [Addressee]
    /// Receivers who do not see each other.
    public var blindCopy: [Addressee]
    public var subject: String
    public var body: String
    /// An invitation or a cancellation as a calendar, for the receiver's mail program (RFC 6047).
    public var calendar: (method: CalendarText.Method, text: String)?

    public init(
        to: [Addressee], blindCopy: [Addressee] = [], subject: String, body: String,
        calendar: (method: CalendarText.Method, text: String)? = nil
    ) {
        (self.to, self.blindCopy, self.subject, self.body, self.calendar) = (to, blindCopy, subject, body, calendar)
    }

    /// A reminder. Its receivers have no names there.
    public init(_ reminder: Reminder, in language: Language) {
        let receivers = reminder.addresses.compactMap(MailAddress.init).map { Addressee(name: "", address: $0) }
        self.init(
            to: reminder.isBlind ? [] : receivers, blindCopy: reminder.isBlind ? receivers : [],
            subject: reminder.subject[language], body: reminder.body[language])
    }

    /// The whole file, with CRLF at the end of each line.
    public var text: String {
        var lines = ["X-Unsent: 1"]
        if !to.isEmpty { lines.append(MailHeader.receivers("To", to)) }
        if !blindCopy.isEmpty { lines.append(MailHeader.receivers("Bcc", blindCopy)) }
        lines += [MailHeader.text("Subject", subject), "MIME-Version: 1.0"]
        let plain = Self.part("text/plain; charset=utf-8", OutgoingText.visible(body).replacing("\n", with: "\r\n"))
        guard let calendar else { return (lines + plain).joined(separator: "\r\n") + "\r\n" }
        let event = Self.part("text/calendar; charset=utf-8; method=\(calendar.method.rawValue)", calendar.text)
        lines += ["Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"", ""]
        lines += ["--\(Self.boundary)"] + plain + ["--\(Self.boundary)"] + event + ["--\(Self.boundary)--"]
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// No line of the parts can be equal to it: they are Base64.
    private static let boundary = "=_spor_part"

    private static func part(_ type: String, _ text: String) -> [String] {
        let data = Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return ["Content-Type: \(type)", "Content-Transfer-Encoding: base64", "", data]
    }
}

/// Lines of the head of an e-mail. Whatever a name or a subject contains, it cannot end its line.
enum MailHeader {
    static func text(_ name: String, _ value: String) -> String {
        let plain = OutgoingText.line(value)
        let isPlain = plain.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && plain.utf8.count <= 60
        return "\(name): " + (isPlain && !plain.contains("=?") ? plain : encodedWords(plain))
    }

    /// `To: "Karla Brix" <karla.brix@aavang.example>`, with a line for each receiver.
    static func receivers(_ name: String, _ receivers: [Addressee]) -> String {
        "\(name): "
            + receivers.map { receiver in
                let shown = OutgoingText.line(receiver.name), address = "<\(receiver.address.text)>"
                return shown.isBlank ? address : phrase(shown) + "\r\n " + address
            }.joined(separator: ",\r\n ")
    }

    private static func phrase(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && name.utf8.count <= 60
        guard isPlain, !name.contains("=?") else { return encodedWords(name) }
        return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// `=?UTF-8?B?…?=` (RFC 2047), folded. A character is never divided between two words.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > longestWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// In octets; with the name of its header, the line then has at most 76 characters.
    private static let longestWord = 39
}
