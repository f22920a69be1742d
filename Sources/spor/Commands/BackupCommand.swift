import ArgumentParser
import TalentStore

/// `spor backup`: a whole copy of the store in one file, also while others work in it.
struct BackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: say("Tag en sikkerhedskopi i én fil.", "Make a backup in one file."),
            discussion: say("Det kan gøres, mens andre arbejder. En fil, der findes, overskrives ikke.", "It can be done while others work. A file that is there is not overwritten."))
    }

    @Argument(help: ArgumentHelp(say("Filen, der skal skrives.", "The file to write."), valueName: say("fil", "file")))
    var file: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (store, _) = try common.open()
        try failingPlainly { try store.backUp(to: file) }
        Output.line(say("Sikkerhedskopien ligger i \(file).", "The backup lies in \(file)."))
    }
}

/// `spor restore`: brings a backup back into the store.
struct RestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: say("Hent en sikkerhedskopi tilbage.", "Bring a backup back."),
            discussion: say("Det, der er i mappen nu, tages der først en kopi af i mappen backups.", "What is in the folder now is first copied into its folder backups."))
    }

    @Argument(help: ArgumentHelp(say("Sikkerhedskopien.", "The backup."), valueName: say("fil", "file")))
    var file: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let count = try failingPlainly { try Store.restore(from: file, into: common.directory) }
        Output.line(say("\(file) er hentet tilbage til \(common.directory).", "\(file) is back in \(common.directory)."))
        if count > 0 {
            Output.line(say("Slettet igen, som det var før: \(count).", "Erased again, as before: \(count)."))
        }
    }
}
