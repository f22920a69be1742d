/// A mistake in a theme file: its place, and what to do, in both languages.
public struct ThemeError: Error, Hashable, Sendable {
    public let file: String
    /// Counted from 1; nil without a place, such as for a missing file.
    public let line: Int?
    public let column: Int?
    /// The role's name as the file writes it.
    public let role: String?
    public let danish: String
    public let english: String

    /// A mistake of the whole file.
    public init(file: String, danish: String, english: String) { self.init(file: file, da: danish, en: english) }

    init(file: String, at place: TOMLPlace? = nil, role: String? = nil, da: String, en: String) {
        self.file = file
        line = place?.line
        column = place?.column
        self.role = role
        let where1 = place.map { ", linje \($0.line), tegn \($0.column)" } ?? ""
        let where2 = place.map { ", line \($0.line), column \($0.column)" } ?? ""
        danish = "\(file)\(where1): " + (role.map { "rollen »\($0)«: " } ?? "") + da
        english = "\(file)\(where2): " + (role.map { "role “\($0)”: " } ?? "") + en
    }
}

/// A place in a text, counted from 1.
struct TOMLPlace: Hashable, Sendable {
    var line: Int
    var column: Int

    /// Finds the line of a key in a table of a TOML text.
    ///
    /// TOMLKit knows the place of a syntax error, but not of a value it has read. A theme has each key on a line of its
    /// own, so the line can be found.
    static func find(_ key: String, in table: String?, of text: String) -> TOMLPlace? {
        var current: String?
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let body = line.drop { $0 == " " || $0 == "\t" }
            if body.first == "[" {
                current = body.dropFirst().prefix { $0 != "]" }.filter { $0 != " " }
                if key.isEmpty, current == table { return TOMLPlace(line: number + 1, column: 1) }
            } else if current == table {
                let name = body.prefix { $0 != "=" && $0 != "." }.filter { $0 != " " && $0 != "\"" && $0 != "'" }
                if name == key { return TOMLPlace(line: number + 1, column: line.count - body.count + 1) }
            }
        }
        return nil
    }
}
