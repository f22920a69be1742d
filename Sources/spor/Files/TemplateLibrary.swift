import Exchange
import Foundation
import SporApp
import TalentDomain

/// Finds programmes by name or file: the built-in ones, and the person's own in `$XDG_CONFIG_HOME/spor/templates/`.
enum TemplateLibrary {
    /// A programme with the text that describes it.
    struct Found {
        let template: ProgrammeTemplate
        let text: String
        /// Nil for a built-in one.
        let file: String?

        /// The text that a cohort keeps; nil where its template is built in.
        var ownText: String? { file == nil ? nil : text }
    }

    static var folder: String { XDGPaths.configuration + "/templates" }

    /// The names of the programmes: the built-in ones first, then the person's own.
    static var names: [String] {
        let own = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
            .filter { !BuiltInTemplates.keys.contains($0) }.sorted()
        return BuiltInTemplates.keys + own
    }

    /// The programme of that name, or in that file.
    ///
    /// - Throws: `CommandError` where there is none, or its file has a mistake, with file and line.
    static func find(_ name: String) throws -> Found {
        if let text = BuiltInTemplates.text(name) {
            return Found(template: try read(text, file: "\(name).toml"), text: text, file: nil)
        }
        let isFile = isFile(name)
        let path = isFile ? UserPath.plain(name) : folder + "/\(name).toml"
        let text: String?
        do {
            text = try PersonalFile.text(at: path)
        } catch {
            throw CommandError(error.phrase)
        }
        guard let text else {
            let known = names.joined(separator: ", ")
            throw isFile
                ? CommandError("\(path) findes ikke. Kontrollér stien.", "\(path) does not exist. Check the path.")
                : CommandError(
                    "Programmet \(name) kendes ikke. Vælg \(known), eller skriv en fil, der ender på .toml.",
                    "There is no programme called \(name). Choose \(known), or name a file that ends in .toml.")
        }
        return Found(template: try read(text, file: path), text: text, file: path)
    }

    /// Whether a word names a file, not a programme.
    static func isFile(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".toml") }

    private static func read(_ text: String, file: String) throws -> ProgrammeTemplate {
        do {
            return try TemplateReader.read(text, file: file)
        } catch {
            let mistakes = TemplateReader.mistakes(in: text, file: file).map(\.phrase)
            throw CommandError(
                mistakes.map(\.da).joined(separator: "\n"), mistakes.map(\.en).joined(separator: "\n"))
        }
    }

    /// The programmes to choose from for a cohort that begins around a day.
    static func choices(around day: Day) -> [TemplateChoice] {
        names.map { name in
            do {
                let template = try find(name).template
                return TemplateChoice(key: name, title: template.name, facts: facts(of: template, around: day))
            } catch {
                let fault = Phrase((error as? CommandError)?.message ?? "\(error)")
                return TemplateChoice(key: name, title: Phrase(name), facts: fault, isReadable: false)
            }
        }
    }

    /// `niveau 1, afklaring · 9 uger · deltager 6,4 dage, …`
    static func facts(of template: ProgrammeTemplate, around day: Day) -> Phrase {
        let size = ProgrammeSize(of: template, kickOff: day).words(template.participants)
        guard let level = template.ambition else { return size }
        return Phrase(
            "ambitionsniveau \(level.rawValue), \(level.name.da) · \(size.da)",
            "ambition level \(level.rawValue), \(level.name.en) · \(size.en)")
    }
}
