import ArgumentParser
import TalentDomain

/// Which cohort a command is about.
struct CohortOption: ParsableArguments {
    @Option(help: ArgumentHelp(say("Holdets navn eller id.", "The cohort's name or id."), valueName: say("hold", "cohort")))
    var cohort: String?

    /// Which one a report takes without the option.
    static var discussion: String {
        say(
            "Uden --cohort: det hold, der er i gang, ellers det næste, ellers det sidste.",
            "Without --cohort: the current cohort, otherwise the next one, otherwise the last one.")
    }

    /// The cohort that is named; nil where none is.
    ///
    /// - Throws: `CommandFailure` with the names there are, where none or several have the name.
    func named(in data: Workspace) throws -> Cohort? {
        guard let word = cohort else { return nil }
        if let found = data.cohorts[Cohort.ID(word)] { return found }
        let all = data.cohortsByKickOff, found = all.filter { $0.name.folded == word.folded }
        if found.count == 1 { return found[0] }
        if found.isEmpty, let unread = data.unreadCohort { throw CommandFailure("--cohort \(word): \(unread.da)", "--cohort \(word): \(unread.en)") }
        if all.isEmpty {
            throw CommandFailure("--cohort \(word): der er intet hold endnu.", "--cohort \(word): there is no cohort yet.")
        }
        if found.isEmpty {
            let names = all.map(\.name).joined(separator: ", ")
            throw CommandFailure(
                "--cohort \(word): der er intet hold med det navn. Skriv et af: \(names).",
                "--cohort \(word): there is no cohort with that name. Use one of: \(names).")
        }
        let ids = found.map(\.id.raw).joined(separator: ", ")
        throw CommandFailure(
            "--cohort \(word): flere hold hedder det. Skriv et af: \(ids).",
            "--cohort \(word): several cohorts have that name. Use one of: \(ids).")
    }
}
