import ArgumentParser
import Glibc
import SporApp
import TalentStore
import TerminalKit

/// `spor doctor`: shows the terminal, the data and the settings, so that a colleague can be helped.
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: say(
                "Kontrollér terminal, data og indstillinger.", "Check the terminal, the data and the settings."))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        var isWell = true
        func tell(_ label: String, _ value: String, _ fine: Bool = true) {
            isWell = isWell && fine
            Output.line((fine ? "✓ " : "! ") + padded(label, to: 14) + value)
        }
        tell("spor", Version.number)
        tell("TERM", XDGPaths.environment("TERM") ?? say("ikke sat", "not set"), XDGPaths.environment("TERM") != nil)
        tell("COLORTERM", XDGPaths.environment("COLORTERM") ?? "–")
        tell("NO_COLOR", XDGPaths.environment("NO_COLOR") == nil ? "–" : say("sat: ingen farver", "set: no colours"))
        tell(
            say("tegnsæt", "encoding"),
            XDGPaths.environment("LC_ALL") ?? XDGPaths.environment("LC_CTYPE") ?? XDGPaths.environment("LANG")
                ?? say("ikke sat; C.UTF-8 bruges", "not set; C.UTF-8 is used"))
        tell(say("vindue", "window"), windowSize)
        let config = ConfigFile.own
        tell(say("indstillinger", "settings"), ConfigFile.path, config.faults.isEmpty)
        for fault in config.faults { tell("", fault[OutputLanguage.current], false) }
        do {
            let theme = common.theme ?? config.theme ?? ThemeLibrary.standard
            _ = try ThemeLibrary.theme(theme)
            tell(say("tema", "theme"), theme)
        } catch let error as CommandError {
            tell(say("tema", "theme"), error.message, false)
        }
        do {
            let (store, faults) = try ProgressLine.during { report in
                let store = try Store.open(at: common.directory, report: report)
                return (store, try store.check(report: report))
            }
            tell("data", common.directory + (store.isDemo ? " (demo)" : ""), faults.isEmpty)
            for line in faults.map(\.text) + faults.remedies { tell("", line[OutputLanguage.current], false) }
        } catch StoreError.notThere {
            tell(
                "data",
                say(
                    "\(common.directory): ingen data endnu; spor new opretter dem",
                    "\(common.directory): no data yet; spor new creates it"))
        } catch let error as StoreError {
            tell("data", error.message[OutputLanguage.current], false)
        }
        if !isWell { throw ExitCode(1) }
    }

    private var windowSize: String {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return say("ingen terminal", "no terminal") }
        return "\(size.ws_col)×\(size.ws_row)"
    }
}
