import ArgumentParser
import TalentDomain
import TalentStore

/// `spor check`: looks for errors in the store, and sets aside records that cannot be read.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("Kontrollér, om data er intakte.", "Check that the data is intact."),
            discussion: say(
                "En post, der ikke kan læses, vises ikke og spærrer for, at noget nyt skrives på dens plads. Med --set-aside flyttes den ud i en tabel for sig, hvor den bliver gemt, som den er.",
                "A record that cannot be read is not shown, and nothing new can be written in its place. With --set-aside it is moved to a separate table and kept there as it is."
            ))
    }

    @Flag(help: ArgumentHelp(say("Læg det, der ikke kan læses, til side.", "Set aside what cannot be read.")))
    var setAside = false

    @Flag(
        help: ArgumentHelp(
            say(
                "Lav registeret om, som posterne bliver fundet ved, hvor det ikke passer med dem.",
                "Rebuild the index by which records are found, where it does not match them.")))
    var repair = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if setAside || repair { try common.refuseViewing() }
    }

    func run() throws {
        let (store, viewer) = try common.open()
        if setAside { try moveAside(store, viewer) }
        if repair { try rebuildIndex(store, viewer) }
        let faults = try failingPlainly { try ProgressLine.during { try store.check(report: $0) } }
        guard faults.isEmpty else {
            let lines = faults.map(\.text) + faults.remedies
            throw CommandError(lines.map { $0[OutputLanguage.current] }.joined(separator: "\n"))
        }
        Output.line(say("Alt er i orden.", "Everything is in order."))
        for (name, day) in try failingPlainly({ try store.asideNames() }) {
            Output.line(say("Lagt til side \(day): \(name.phrase.da)", "Set aside on \(day): \(name.phrase.en)"))
        }
    }

    private func rebuildIndex(_ store: Store, _ viewer: Viewer) throws {
        let count = try failingPlainly {
            if !store.isDemo { try store.backUpDaily(today: viewer.today) }
            return try ProgressLine.during { try store.repair(as: viewer, report: $0) }
        }
        if count == 0 {
            return Output.line(say("Registeret passer; intet er lavet om.", "The index matches; nothing was rebuilt."))
        }
        Output.isChangeSaved = true
        Output.line(
            say(
                "Registeret er lavet om. Antal poster, det ikke passede med: \(count)",
                "The index was rebuilt. Records that it did not match: \(count)"))
    }

    private func moveAside(_ store: Store, _ viewer: Viewer) throws {
        let moved = try failingPlainly {
            if !store.isDemo { try store.backUpDaily(today: viewer.today) }
            return try ProgressLine.during { try store.setAside(as: viewer, report: $0) }
        }
        if moved.isEmpty {
            return Output.line(
                say("Alt kan læses; intet er lagt til side.", "Everything can be read; nothing was set aside."))
        }
        Output.isChangeSaved = true
        for name in moved {
            Output.line(say("Lagt til side: \(name.phrase.da)", "Set aside: \(name.phrase.en)"))
        }
    }
}
