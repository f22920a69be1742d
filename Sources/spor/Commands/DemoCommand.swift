import ArgumentParser
import DemoCohort
import TalentDomain
import TalentStore

/// `spor demo`: writes the demo cohort into an empty store.
struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo", abstract: say("Gem demoholdet i en mappe.", "Save the demo cohort in a folder."),
            discussion: say(
                "Mappen må ikke indeholde data i forvejen. »spor --demo« åbner i stedet en kopi, der slettes bagefter.",
                "The folder must not already contain data. “spor --demo” opens a throwaway copy instead."))
    }

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        guard common.store != nil else {
            throw ValidationError(
                say(
                    "Skriv --store MAPPE: Demoen må ikke blandes med rigtige data.",
                    "Use --store DIR: the demo must not be mixed with real data."))
        }
        _ = try savingPlainly { try Store.createDemo(at: common.directory, today: common.day) }
        Output.line(
            say(
                "Demoholdet ligger i \(common.directory). Åbn det med: spor --store \(common.directory)",
                "The demo cohort is in \(common.directory). Open it with: spor --store \(common.directory)"))
    }
}

extension Store {
    /// Creates a store with the demo cohort as it is on a day.
    ///
    /// - Throws: `CommandError` where the folder has data already, `StoreError` and `Refusal` where the cohort cannot
    ///   be written.
    @discardableResult
    static func createDemo(at directory: String, today: Day) throws -> Store {
        if let there = try? Store.open(at: directory),
            try there.read(as: .owner(today: today)).workspace != Workspace()
        {
            throw CommandError(
                "\(directory) har allerede data. Vælg en anden mappe til demoen.",
                "\(directory) already contains data. Choose another folder for the demo.")
        }
        let store = try Store.create(at: directory, isDemo: true)
        let steps = DemoCohort.steps(today: today)
        try store.seed(
            steps.enumerated().map {
                Store.SeedStep(change: $1.change, id: "demo-\($0)", person: $1.by ?? DemoCohort.owner, at: $1.at)
            })
        return store
    }
}
