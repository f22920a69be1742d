/// Checks the address of a web page. A link is shown and copied, never opened by the program.
public enum Link {
    /// The greatest length; addresses of shared documents are long.
    public static let limit = 2000

    /// Says what is wrong with a link, and what to do; nil for a good one.
    public static func fault(of link: String) -> Phrase? {
        let scalars = link.unicodeScalars
        if scalars.count > limit {
            return Phrase(
                "Linket er for langt: højst \(limit) tegn.", "The link is too long: at most \(limit) characters.")
        }
        if scalars.contains(where: \.properties.isWhitespace) {
            return Phrase(
                "Der er et mellemrum i linket. Kopiér hele adressen igen, eller skriv %20 i stedet.",
                "There is a space in the link. Copy the whole address again, or write %20 instead.")
        }
        if scalars.contains(where: isHidden) {
            return Phrase(
                "Der er et usynligt tegn i linket. Kopiér adressen igen fra browserens adresselinje.",
                "There is an invisible character in the link. Copy the address again from the browser's address bar.")
        }
        guard let rest = afterScheme(link) else {
            return Phrase(
                "Et link skal begynde med https:// eller http://.", "A link must begin with https:// or http://.")
        }
        if let wrong = scalars.first(where: { forbidden.contains($0) }) {
            return Phrase(
                "Tegnet \(wrong) kan ikke stå i et link. Kopiér adressen igen fra browserens adresselinje.",
                "The character \(wrong) cannot be in a link. Copy the address again from the browser's address bar.")
        }
        let host = rest.prefix { !"/?#".contains($0) }
        guard isHost(host) else {
            return Phrase(
                "Linket mangler navnet på en hjemmeside efter //, fx https://nordby.example/artikel.",
                "The link lacks the name of a website after //, such as https://nordby.example/article.")
        }
        return nil
    }

    /// Characters that no address has unescaped (RFC 3986), among them those by which a script would begin.
    private static let forbidden: Set<Unicode.Scalar> = ["<", ">", "\"", "'", "`", "\\", "{", "}", "|", "^"]

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func afterScheme(_ link: String) -> Substring? {
        ["https://", "http://"].lazy.filter { link.lowercased().hasPrefix($0) }.first.map { link.dropFirst($0.count) }
    }

    /// `www.nordby.example`, `nordby.example:8080`; without a name and password, which hide where a link leads.
    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false),
            labels = (parts.first ?? "").split(
                separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && labels.count >= 2
            && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
            && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCII) && $0.allSatisfy(\.isNumber) }
    }
}
