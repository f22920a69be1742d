import CheckedTOML
import TOMLKit

/// A theme file, parsed as TOML but not yet resolved.
struct ThemeFile {
    let file: String
    private let text: String
    private let table: TOMLTable

    private static let keys: Set = ["name", "title", "ground", "inherits", "palette", "roles"]

    init(file: String, text: String) throws {
        self.file = file
        self.text = text
        do {
            table = try CheckedTOML.table(text)
        } catch {
            throw ThemeError(file: file, error)
        }
        if let unknown = table.keys.filter({ !Self.keys.contains($0) }).sorted().first {
            throw fault(
                unknown, in: nil, da: "»\(unknown)« findes ikke i et tema. Tilladte nøgler: \(Self.list(Self.keys)).",
                en: "“\(unknown)” is not allowed in a theme. Allowed keys: \(Self.list(Self.keys)).")
        }
    }

    func place(_ key: String, in table: String?) -> TOMLPlace? {
        TOMLPlace.find(key, in: table, of: text) ?? table.flatMap { TOMLPlace.find($0, in: nil, of: text) }
    }

    func string(_ key: String) throws -> String? {
        guard let value = table[key] else { return nil }
        guard let string = value.string else {
            throw fault(
                key, in: nil, da: "»\(key)« skal være en tekst i anførselstegn.", en: "“\(key)” must be text in quotes."
            )
        }
        return string
    }

    func title(_ language: String) throws -> String? {
        guard let value = table["title"] else { return nil }
        guard let title = value.table?[language]?.string else {
            throw fault(
                "title", in: nil, da: "skriv title = { da = \"…\", en = \"…\" }.",
                en: "write title = { da = \"…\", en = \"…\" }.")
        }
        return title
    }

    func ground() throws -> Theme.Ground? {
        guard let text = try string("ground") else { return nil }
        guard let ground = Theme.Ground(rawValue: text) else {
            let names = Self.list(Theme.Ground.allCases.map(\.rawValue))
            throw fault(
                "ground", in: nil, da: "»\(text)« er ikke en gyldig baggrund. Vælg \(names).",
                en: "“\(text)” is not a valid background. Choose \(names).")
        }
        return ground
    }

    func palette() throws -> [String: Theme.Ink] {
        var palette: [String: Theme.Ink] = [:]
        for (name, value) in try entries("palette") { palette[name] = try ink(value, named: name) }
        return palette
    }

    /// Adds this file's roles to those of its ancestors; a value that the file leaves out is kept.
    func addParts(to parts: inout [StyleRole: Theme.Part], palette: [String: Theme.Ink]) throws {
        for (name, value) in try entries("roles") {
            guard let role = StyleRole(rawValue: name) else {
                throw fault(
                    name, role: name, da: "kendes ikke. Rollerne er: \(Self.list(StyleRole.allCases.map(\.rawValue))).",
                    en: "is unknown. The roles are: \(Self.list(StyleRole.allCases.map(\.rawValue))).")
            }
            try add(value, of: name, to: &parts[role, default: Theme.Part()], palette: palette)
        }
    }

    private func add(
        _ value: TOMLValueConvertible, of role: String, to part: inout Theme.Part, palette: [String: Theme.Ink]
    ) throws {
        if let colour = value.string {
            part.foreground = try ink(colour, of: role, palette)
            return
        }
        guard let table = value.table else {
            throw fault(
                role, role: role, da: "skal være et farvenavn eller { fg = …, bg = …, bold = true }.",
                en: "must be the name of a colour or { fg = …, bg = …, bold = true }.")
        }
        for (key, value) in table {
            switch (key, value.string, value.bool, Theme.Attribute(rawValue: key)) {
            case ("fg", let colour?, _, _): part.foreground = try ink(colour, of: role, palette)
            case ("bg", let colour?, _, _): part.background = try ink(colour, of: role, palette)
            case ("plain", let names?, _, _): part.plain = try attributes(names, of: role)
            case (_, _, true?, let attribute?): part.attributes.insert(attribute)
            case (_, _, false?, let attribute?): part.attributes.remove(attribute)
            default:
                throw fault(
                    role, role: role,
                    da:
                        "»\(key)« forstås ikke. Skriv fg, bg eller plain med en tekst, eller \(Self.attributeNames) med true eller false.",
                    en:
                        "“\(key)” is not recognised. Write fg, bg or plain with text in quotes, or \(Self.attributeNames) with true or false."
                )
            }
        }
    }

    private func attributes(_ names: String, of role: String) throws -> Set<Theme.Attribute> {
        Set(
            try names.split(separator: " ").map { name in
                guard let attribute = Theme.Attribute(rawValue: String(name)) else {
                    throw fault(
                        role, role: role, da: "»\(name)« er ikke en fremhævning. Vælg blandt \(Self.attributeNames).",
                        en: "“\(name)” is not an attribute. Choose one of \(Self.attributeNames).")
                }
                return attribute
            })
    }

    /// A colour by its name in the palette, or written out.
    private func ink(_ name: String, of role: String, _ palette: [String: Theme.Ink]) throws -> Theme.Ink {
        if let ink = palette[name] ?? Self.ink(name) { return ink }
        throw fault(
            role, role: role, da: "farven »\(name)« står ikke under [palette]. Skriv den dér, eller skriv #rrggbb.",
            en: "the colour “\(name)” is not defined under [palette]. Define it there, or use #rrggbb.")
    }

    private func ink(_ value: TOMLValueConvertible, named name: String) throws -> Theme.Ink {
        if let number = value.int, let ink = Self.ink(number) { return ink }
        if let text = value.string, let ink = Self.ink(text) { return ink }
        if let table = value.table, table.keys.allSatisfy(["rgb", "indexed", "ansi"].contains),
            var ink = table["rgb"]?.string.flatMap(Self.ink)
        {
            let indexed = table["indexed"]?.int, ansi = table["ansi"]?.int
            if (table["indexed"] == nil || (0..<256).contains(indexed ?? -1))
                && (table["ansi"] == nil || (0..<16).contains(ansi ?? -1))
            {
                ink.indexed = indexed
                ink.ansi = ansi.map(Colour.ansi)
                return ink
            }
        }
        throw fault(
            name, in: "palette",
            da: "»\(name)« er ikke en farve. Skriv \"#rrggbb\", \"default\", et tal 0–255 eller \(Self.inkTable).",
            en: "“\(name)” is not a colour. Use \"#rrggbb\", \"default\", a number 0–255 or \(Self.inkTable).")
    }

    private static func ink(_ text: String) -> Theme.Ink? {
        if text == "default" { return Theme.Ink(colour: .terminalDefault) }
        return RGB(hex: text).map { Theme.Ink(colour: .rgb($0.red, $0.green, $0.blue)) }
    }

    private static func ink(_ number: Int) -> Theme.Ink? {
        (0..<256).contains(number) ? Theme.Ink(colour: Colour(number: number)) : nil
    }

    private func entries(_ key: String) throws -> [(String, TOMLValueConvertible)] {
        guard let value = table[key] else { return [] }
        guard let table = value.table else {
            throw fault(
                key, in: nil, da: "»\(key)« skal være en tabel: [\(key)].", en: "“\(key)” must be a table: [\(key)].")
        }
        return table.keys.compactMap { name in table[name].map { (name, $0) } }
    }

    private func fault(_ key: String, role: String, da: String, en: String) -> ThemeError {
        ThemeError(file: file, at: place(key, in: "roles"), role: role, da: da, en: en)
    }

    private func fault(_ key: String, in table: String?, da: String, en: String) -> ThemeError {
        ThemeError(file: file, at: place(key, in: table), da: da, en: en)
    }

    private static let inkTable = "{ rgb = \"#rrggbb\", indexed = 0–255, ansi = 0–15 }"

    private static func list(_ names: some Sequence<String>) -> String { names.sorted().joined(separator: ", ") }
    private static var attributeNames: String { Theme.Attribute.allCases.map(\.rawValue).joined(separator: ", ") }
}
