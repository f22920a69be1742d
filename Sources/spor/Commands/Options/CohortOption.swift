import ArgumentParser
import TalentDomain
import TalentStore

/// The option that names a cohort.
struct CohortOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Holdets navn, id eller kick-off-dato.", "The cohort's name, id or kick-off date."),
            valueName: say("hold", "cohort")))
    var cohort: String?

    /// The cohort that a report takes without the option, for the help.
    static var discussion: String {
        say(
            "Uden --cohort: det hold, der er i gang, ellers det næste, ellers det sidste.",
            "Without --cohort: the current cohort, otherwise the next one, otherwise the last one.")
    }

    /// The cohort that the option names; nil without the option.
    ///
    /// - Throws: `CommandError` with the possible names, where no cohort or several match.
    func named(in data: Workspace) throws -> Cohort? {
        try cohort.flatMap { try Self.named($0, by: "--cohort", in: data) }
    }

    /// The cohort that a word names.
    ///
    /// - Parameter option: the option that the word belongs to.
    /// - Throws: `CommandError` with the possible names, where no cohort or several match.
    static func named(_ word: String, by option: String, in data: Workspace) throws -> Cohort? {
        // A word may be one cohort's id and another's name; then it is ambiguous.
        let all = data.cohortsByKickOff, found = all.filter { $0.id.raw == word || $0.name.folded == word.folded }
        let begun = all.filter { data.kickOff(of: $0).description == word }
        if found.isEmpty, begun.count == 1 { return begun[0] }
        if let exact = found.first(where: { $0.id.raw == word }),
            found.allSatisfy({ $0.id == exact.id || $0.name != word })
        {
            return exact
        }
        if found.count == 1 { return found[0] }
        if found.isEmpty, let unread = data.unreadCohort {
            throw CommandError("\(option) \(word): \(unread.da)", "\(option) \(word): \(unread.en)")
        }
        if all.isEmpty {
            throw CommandError(
                "\(option) \(word): der er intet hold endnu.", "\(option) \(word): there is no cohort yet.")
        }
        if found.isEmpty {
            let names = all.map(\.name).joined(separator: ", ")
            throw CommandError(
                "\(option) \(word): der er intet hold med det navn. Skriv et af: \(names).",
                "\(option) \(word): there is no cohort with that name. Use one of: \(names).")
        }
        let ids = found.map { "\($0.id.raw) (kick-off \(data.kickOff(of: $0)))" }.joined(separator: ", ")
        throw CommandError(
            "\(option) \(word): flere hold hedder det: \(ids). Skriv kick-off-datoen eller et id, der kun er det enes.",
            "\(option) \(word): several cohorts have that name: \(ids). Use the kick-off date, or an id that only one has."
        )
    }
}

extension Store {
    /// A cohort as the viewer sees it; without a name, the one that opens for them.
    func report(on cohort: Cohort.ID?, as viewer: Viewer) throws -> (cohort: Cohort?, seen: Workspace) {
        let snapshot = try read(as: viewer, lookingAt: Focus(cohort: cohort))
        return (snapshot.cohort.flatMap { snapshot.workspace.cohorts[$0] }, snapshot.workspace)
    }
}
