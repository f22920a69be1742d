import ArgumentParser
import Exchange
import Foundation
import TalentDomain
import TerminalKit

/// `spor template`: the programmes on which a cohort can be started.
struct TemplateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template",
            abstract: say("Programmerne, som et hold kan oprettes ud fra.", "The programmes that a cohort can run."),
            discussion: say(
                "Egne programmer ligger som .toml-filer i \(XDGPaths.configurationRule)/templates.",
                "Programmes of your own are .toml files in \(XDGPaths.configurationRule)/templates."),
            subcommands: [ListCommand.self, ShowCommand.self, CheckCommand.self, CopyCommand.self])
    }

    /// `spor template list`: names, length and working time.
    struct ListCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: say("Vis programmerne.", "Show the programmes."))
        }

        @Flag(help: ArgumentHelp(say("Skriv som JSON.", "Print as JSON."))) var json = false

        @OptionGroup var common: CommonOptions

        func run() throws {
            let choices = TemplateLibrary.choices(around: common.day)
            if json {
                let documents = choices.filter(\.isReadable).compactMap { choice in
                    (try? TemplateLibrary.find(choice.key)).map { TemplateDocument(of: $0.template, from: common.day) }
                }
                return Output.json(try JSONText.text(of: TemplateListDocument(templates: documents)))
            }
            let widest = choices.map { cellWidth(of: $0.key) }.max() ?? 0
            for choice in choices {
                Output.line(
                    padded(choice.key, to: widest + 2)
                        + (choice.isReadable ? choice.title[OutputLanguage.current] + "\n  " : "")
                        + choice.facts[OutputLanguage.current])
            }
        }
    }

    /// `spor template show`: the file itself.
    struct ShowCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show", abstract: say("Vis programmets fil.", "Show the programme's file."))
        }

        @Argument(help: ArgumentHelp(say("Programmets navn.", "The programme's name."), valueName: say("navn", "name")))
        var name: String

        @OptionGroup var common: CommonOptions

        func run() throws { Output.line(try TemplateLibrary.find(name).text) }
    }

    /// `spor template check`: says what is wrong in a file, and where, or what the programme has.
    struct CheckCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "check",
                abstract: say("Kontrollér en fil med et eget program.", "Check a file with a programme of your own."))
        }

        @Argument(
            help: ArgumentHelp(
                say("Filen, eller navnet på et eget program.", "The file, or the name of your own programme."),
                valueName: say("fil.toml", "file.toml")))
        var file: String

        @OptionGroup var common: CommonOptions

        func run() throws {
            let template = try TemplateLibrary.find(file).template
            let facts = TemplateLibrary.facts(of: template, around: common.day)[OutputLanguage.current]
            let name = template.name[OutputLanguage.current], count = template.activities.count
            Output.line(
                say("\(name) kan bruges: \(count) aktiviteter.", "\(name) can be used: \(count) activities."))
            Output.line(facts)
            let cohort = Cohort(id: "", name: "", on: template, kickOff: common.day)
            let broken = template.schedule(for: cohort).notes.filter { $0.outcome == .broken }
            for note in broken { Output.line(note.phrase[OutputLanguage.current]) }
        }
    }

    /// `spor template copy`: writes a programme's file, to change it.
    struct CopyCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "copy",
                abstract: say(
                    "Skriv en kopi af programmets fil, som du kan rette.",
                    "Write a copy of the programme's file, which you can change."))
        }

        @Argument(help: ArgumentHelp(say("Programmets navn.", "The programme's name."), valueName: say("navn", "name")))
        var name: String

        @Argument(
            help: ArgumentHelp(
                say(
                    "Den nye fil. Et navn uden skråstreg og .toml lægges blandt dine egne programmer.",
                    "The new file. A name without a slash and .toml goes among your own programmes."),
                valueName: say("fil", "file")))
        var file: String

        @OptionGroup var common: CommonOptions

        func run() throws {
            let found = try TemplateLibrary.find(name)
            let isNamed = !file.contains("/") && !file.hasSuffix(".toml")
            guard !isNamed || Slug.isValid(file) && !BuiltInTemplates.keys.contains(file) else {
                throw CommandError(
                    "\(file) kan ikke være navn på et eget program. Brug a–z, 0–9 og -, og ikke et af de indbyggede navne.",
                    "\(file) cannot be the name of your own programme. Use a–z, 0–9 and -, and none of the built-in names."
                )
            }
            if isNamed {
                try? FileManager.default.createDirectory(
                    atPath: TemplateLibrary.folder, withIntermediateDirectories: true)
            }
            let path = isNamed ? TemplateLibrary.folder + "/\(file).toml" : UserPath.plain(file)
            let key = isNamed ? file : Slug.make(URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent)
            try NewTextFile.create(found.text.withKey(key), at: path)
            Output.line(
                say(
                    "\(path) er skrevet. Ret den, og kontrollér den:",
                    "\(path) has been written. Change it, then check it:"))
            Output.line("spor template check \(isNamed ? file : path)")
        }
    }
}

extension String {
    /// A template's text with another key, so that its cohorts are told apart from the original's.
    fileprivate func withKey(_ key: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("key = ") ? "key = \"\(key)\"" : String($0) }.joined(separator: "\n")
    }
}
