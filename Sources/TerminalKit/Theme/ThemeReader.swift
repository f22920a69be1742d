import CheckedTOML

/// Reads themes from TOML files, with the themes that they inherit from.
public struct ThemeReader {
    /// Finds a theme's file by the theme's name: its name in messages, and its text. Nil where there is none.
    public typealias Source = (_ name: String) throws(ThemeError) -> (file: String, text: String)?

    private let source: Source

    public init(source: @escaping Source) { self.source = source }

    /// The theme of that name.
    ///
    /// - Throws: `ThemeError` for the first mistake.
    public func theme(named name: String) throws -> Theme {
        guard let (file, text) = try source(name) else {
            throw ThemeError(
                file: name, da: "der er intet tema med det navn. `spor --help` nævner dem, der følger med.",
                en: "there is no theme with that name. `spor --help` lists the built-in ones.")
        }
        let chain = try files(from: try ThemeFile(file: file, text: text), name: name)
        var palette: [String: Theme.Ink] = [:], parts: [StyleRole: Theme.Part] = [:]
        // The oldest ancestor first, so that each file replaces colours and roles of those before it. Roles are
        // resolved only when all palettes are known, so a theme may change one colour and nothing else.
        for file in chain.reversed() { palette.merge(try file.palette()) { $1 } }
        for file in chain.reversed() { try file.addParts(to: &parts, palette: palette) }
        let first = chain[0]
        let ground = try chain.map { try $0.ground() }.compactMap(\.self).first
        let missing = StyleRole.allCases.filter { parts[$0] == nil }.map(\.rawValue)
        guard missing.isEmpty else {
            let names = missing.joined(separator: ", ")
            throw ThemeError(
                file: first.file, at: first.place("", in: "roles"), role: missing[0],
                da: "mangler. Skriv under [roles]: \(names). Eller arv dem: inherits = \"mono\".",
                en: "is missing. Add under [roles]: \(names). Or inherit them: inherits = \"mono\".")
        }
        return Theme(
            name: name, danishTitle: try first.title("da") ?? name, englishTitle: try first.title("en") ?? name,
            ground: ground ?? .dark, parts: parts)
    }

    /// The file and its ancestors, the nearest first.
    private func files(from file: ThemeFile, name: String) throws -> [ThemeFile] {
        var chain = [file], names = [name]
        while let parent = try chain[chain.count - 1].string("inherits") {
            let child = chain[chain.count - 1], place = child.place("inherits", in: nil)
            guard !names.contains(parent) else {
                let circle = (names + [parent]).joined(separator: " → ")
                throw ThemeError(
                    file: child.file, at: place,
                    da: "temaer arver i ring: \(circle). Fjern en af linjerne med inherits.",
                    en: "themes inherit from each other in a circle: \(circle). Remove one of the lines with inherits.")
            }
            guard let (parentFile, text) = try source(parent) else {
                throw ThemeError(
                    file: child.file, at: place, da: "der er intet tema »\(parent)« at arve fra.",
                    en: "there is no theme “\(parent)” to inherit from.")
            }
            chain.append(try ThemeFile(file: parentFile, text: text))
            names.append(parent)
        }
        return chain
    }
}

extension ThemeError {
    init(file: String, _ fault: TOMLSyntaxError) {
        self.init(
            file: file, at: TOMLPlace(line: fault.line, column: fault.column),
            da: "er ikke gyldig TOML: \(fault.danish).",
            en: "is not valid TOML: \(fault.english).")
    }
}
