import ArgumentParser
import SporApp
import TerminalKit

/// `spor keys`: lists every command with its keys and its name in `config.toml`.
struct KeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keys",
            abstract: say("Vis alle kommandoer med deres taster.", "Show all commands with their keys."),
            discussion: say(
                "Egne taster skrives i config.toml under [keys]: move = \"M\". Filen ligger i \(XDGPaths.configurationRule).",
                "Put your own keys in config.toml under [keys]: move = \"M\". The file is in \(XDGPaths.configurationRule)."
            ))
    }

    @OptionGroup var common: CommonOptions

    func run() {
        let keyMap = KeyMap(overrides: ConfigFile.own.keys)
        for command in Command.all {
            let keys = keyMap.keys(for: command).map { $0.code == .character(" ") ? "Space" : $0.label }.joined(
                separator: " ")
            Output.line(padded(command.id, to: 18) + padded(keys, to: 11) + command.about[OutputLanguage.current])
        }
    }
}
