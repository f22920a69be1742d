import ArgumentParser
import TalentDomain

/// `measure pairs`: the suggestion of buddy pairs for a cohort of one level.
struct PairsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs", abstract: "Buddy pairs and network groups suggested for many talents of one level.",
        discussion: "Each figure is a median. The worst case is that with few organisations.")

    @Option(help: "How many talents, with commas between.")
    var sizes = "60,200,201"
    @Option(help: "How often each thing is done.")
    var runs = 5

    func run() throws {
        let today = try Day("2027-03-15").orThrow("no such day")
        for size in sizes.split(separator: ",").compactMap({ Int($0) }) {
            Report.head("\(size) talents")
            for organisations in [2, 12] {
                let workspace = cohort(of: size, organisations: organisations)
                let talents = Array(workspace.talents.values)
                func measure(_ name: String, _ work: () -> Void) {
                    let clock = ContinuousClock()
                    let waits = (0..<runs).map { _ in clock.measure(work) }.sorted()
                    Report.line("\(name), \(organisations) organisations", "\(waits[runs / 2])")
                }
                var pairs = PairSuggestion(for: talents, in: workspace, on: today)
                measure("suggested pairs") { pairs = PairSuggestion(for: talents, in: workspace, on: today) }
                measure("  their reasons") { _ = PairReasons(for: pairs.groups, in: workspace, on: today) }
                var choices = PairSuggestion.Choices()
                choices.bans = Set(pairs.groups.prefix(10).map { Set($0.prefix(2)) })
                choices.pins = Array(pairs.groups.suffix(10))
                measure("  again, with ten pins and ten bans") {
                    _ = PairSuggestion(
                        for: talents, choices: choices, earlier: pairs.groups, in: workspace, on: today)
                }
                measure("suggested network groups") {
                    _ = NetworkGroupSuggestion(for: talents, in: workspace, on: today)
                }
            }
        }
    }

    /// The same numbers give the same cohort.
    private func cohort(of size: Int, organisations: Int) -> Workspace {
        var workspace = Workspace()
        for number in 0..<size {
            let person = Person(
                id: Person.ID("p\(number)"), givenName: "Talent", familyName: "\(number)",
                organisation: "Kommune \(number * 7 % organisations)", department: "Afdeling \(number * 11 % 5)",
                level: .leader)
            workspace.people[person.id] = person
            let talent = Talent(
                id: Talent.ID("t\(number)"), person: person.id, cohort: "hold",
                direction: number % 3 == 0 ? .vertical : .horizontal, targetLevel: .leader)
            workspace.talents[talent.id] = talent
        }
        return workspace
    }
}

extension Optional {
    fileprivate func orThrow(_ message: String) throws -> Wrapped {
        guard let self else { throw ValidationError(message) }
        return self
    }
}
