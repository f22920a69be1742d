import TalentDomain

/// The e-mail addresses of people, ready for the To field of Outlook.
public struct AddressList: Hashable, Sendable {
    /// `Anne Holm <anne@nordby.example>; "Krag, Bo" <bo@nordby.example>`. Each address occurs once.
    public let text: String
    /// The people without an address, in Danish order of their names.
    public let without: [Person]

    public init(of people: [Person]) {
        let sorted = people.sorted(inDanish: \.name, then: \.id)
        var seen: Set<String> = []
        text = sorted.filter { !$0.email.isEmpty && seen.insert($0.email.lowercased()).inserted }
            .map { "\(Self.quoted($0.name)) <\($0.email)>" }.joined(separator: "; ")
        without = sorted.filter(\.email.isEmpty)
    }

    /// A name in quotation marks if it has signs that separate addresses. Outlook reads no quotation mark within them.
    private static func quoted(_ name: String) -> String {
        let plain = name.replacing("\"", with: "'").replacing("\\", with: "/")
        return plain.contains { ",;:<>@()[].".contains($0) } || plain != name ? "\"\(plain)\"" : plain
    }
}
