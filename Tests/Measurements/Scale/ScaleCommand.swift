import ArgumentParser
import EndToEndSupport
import Foundation

/// `measure scale`: the same work on stores of few and of many talents.
struct ScaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Stores of 14, 1,000 and 10,000 talents: start, keys, saves, others' saves, commands, memory.",
        discussion:
            "Each figure is a median, for a talent, a line manager, a mentor, a lead and the owner. Besides, an entry added and the first screen of calcurse, taskwarrior and jrnl with as many items, where they are installed."
    )

    @Option(help: "How many talents the stores have, with commas between: 14, or multiples of twenty.")
    var sizes = "14,1000,10000"
    @Option(help: "How often each thing is done.")
    var runs = 5
    @Option(help: "Beside how many other sessions the memory is measured.")
    var others = 99
    @Option(help: "Entries of the logbooks for each talent.")
    var entriesEach = 100
    @Flag(help: "Only measure planning with 500 and 2,000 activities.")
    var onlyPlanning = false
    @Option(help: "Only make a store in this folder, and leave it there.")
    var make: String?
    @Option(help: "How many talents that one has.")
    var talents = 1000
    @Option(help: "How many entries its logbooks have in all; a hundred for each talent by default.")
    var entries: Int?

    private var numbers: [Int] {
        make == nil ? sizes.split(separator: ",").map { Int($0) ?? 0 } : [talents]
    }

    func validate() throws {
        guard runs > 0, !numbers.isEmpty,
            numbers.allSatisfy({ $0 == CohortCopies.talentsInDemo || $0 > 0 && $0 % CohortCopies.talentsInCohort == 0 })
        else { throw ValidationError("Stores have 14 talents, or a multiple of 20.") }
    }

    func run() async throws {
        if let make {
            _ = try self.store(in: make, talents, entries ?? talents * entriesEach, today: "2027-03-15")
            return
        }
        try await PlannedSize(runs: runs).measure()
        guard !onlyPlanning else { return }
        Report.head("Stores of \(sizes) talents, twenty in a cohort, \(entriesEach) entries each; medians of \(runs)")
        var measured: [(title: String, figures: [ScaleFigures])] = []
        for number in numbers where !Interruption.came {
            let home = try SporHome()
            let store = try self.store(in: home.store, number, number * entriesEach, today: home.today)
            let run = ScaleRun(store: store, home: home, runs: runs, others: others)
            measured.append(("\(number)", try await run.figures()))
            for figures in measured.last?.figures ?? [] { ScaleFigures.show([("\(number)", figures)]) }
            try await Peers(home: home, items: number * entriesEach, runs: runs).compare(with: store)
        }
        guard measured.count > 1 else { return }
        Report.note("All sizes together:")
        for index in measured[0].figures.indices {
            ScaleFigures.show(measured.map { ($0.title, $0.figures[index]) })
        }
    }

    private func store(in folder: String, _ talents: Int, _ entries: Int, today: String) throws -> ScaleStore {
        let start = ContinuousClock.now
        let store = try ScaleStore(making: folder, talents: talents, entries: entries, today: today)
        Report.note(
            "\(talents) talents made in \((ContinuousClock.now - start).seconds.text) s, \(store.megabytes) MB")
        return store
    }
}
