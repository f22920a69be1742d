import ArgumentParser
import TalentStore

/// `spor backup`: copies the whole store into one file, also while others work in it.
struct BackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: say("Tag en sikkerhedskopi i én fil.", "Make a backup as a single file."),
            discussion: say(
                "Det kan gøres, mens andre arbejder. En eksisterende fil overskrives ikke.",
                "This can be done while others are working. An existing file is not overwritten."))
    }

    @Argument(help: ArgumentHelp(say("Filen, der skal oprettes.", "The file to write."), valueName: say("fil", "file")))
    var file: String

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        let (store, _) = try common.open()
        try failingPlainly { try store.backUp(to: file) }
        Output.line(say("Sikkerhedskopien ligger i \(file).", "The backup is in \(file)."))
    }
}

/// `spor restore`: replaces the store's data with a backup.
struct RestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: say("Gendan en sikkerhedskopi.", "Restore a backup."),
            discussion: say(
                "Først gemmes en kopi af de nuværende data i mappen backups.",
                "A copy of the current data is first saved in the backups folder."))
    }

    @Argument(help: ArgumentHelp(say("Sikkerhedskopien.", "The backup."), valueName: say("fil", "file")))
    var file: String

    @Flag(
        help: ArgumentHelp(
            say("Læg det i kopien, der ikke kan læses, til side.", "Set aside what cannot be read in the backup.")))
    var setAside = false

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        let done = try savingPlainly {
            try ProgressLine.during {
                try Store.restore(
                    from: file, into: common.directory, settingAside: setAside ? common.day : nil, report: $0)
            }
        }
        Output.line(
            say("\(file) er gendannet i \(common.directory).", "\(file) has been restored to \(common.directory)."))
        if let former = done.formerData {
            Output.line(say("De tidligere data ligger i \(former).", "The former data is in \(former)."))
        }
        if done.erasedAgain > 0 {
            Output.line(
                say(
                    "Poster, der er slettet igen, fordi de var slettet før: \(done.erasedAgain).",
                    "Records erased again because they had been erased before: \(done.erasedAgain)."))
        }
    }
}
