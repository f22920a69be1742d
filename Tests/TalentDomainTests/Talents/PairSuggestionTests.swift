import TalentDomain
import Testing

@Suite("Suggested buddy pairs")
struct PairSuggestionTests {
    private let today = at("2027-01-04")

    private func suggestion(_ build: (inout CohortBuilder) -> Void) -> (PairSuggestion, Workspace) {
        var cohort = CohortBuilder()
        build(&cohort)
        return (
            PairSuggestion(for: cohort.workspace.talents(in: CohortBuilder.cohort), in: cohort.workspace, on: today),
            cohort.workspace
        )
    }

    @Test("Pairs are on one level and across organisations, each with its reason, and can be made")
    func acrossOrganisations() throws {
        var (suggestion, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B"] { cohort.talent(name, from: "Nordby") }
            for name in ["Carl C", "Dina D"] { cohort.talent(name, from: "Vesterø") }
            cohort.talent("Eva E", from: "Nordby", level: .chief)
            cohort.talent("Finn F", from: "Region X", level: .chief)
        }
        #expect(suggestion.groups.count == 3)
        #expect(suggestion.unmet.isEmpty)
        #expect(
            suggestion.groups.last?.reason.da
                == "samme niveau (leder af ledere), forskellige organisationer (Nordby, Region X), begge horisontale")
        let change = PairSuggestion.change(
            pairing: suggestion.groups.map(\.members), in: CohortBuilder.cohort, of: workspace)
        try workspace.apply(#require(change))
        #expect(workspace.pairs(in: CohortBuilder.cohort, on: today).count == 3)
        #expect(
            PairSuggestion(for: workspace.talents(in: CohortBuilder.cohort), in: workspace, on: today).groups.isEmpty)
    }

    @Test("An odd number gives one trio, and somebody alone on a level is told")
    func odd() {
        let (suggestion, _) = suggestion { cohort in
            cohort.talent("Anne A", from: "X")
            cohort.talent("Bo B", from: "Y")
            cohort.talent("Carl C", from: "Z")
            cohort.talent("Dina D", level: .director)
        }
        #expect(suggestion.groups.map(\.members.count) == [3])
        #expect(suggestion.groups[0].reason.en.hasSuffix("all horizontal, three because the number is odd"))
        #expect(suggestion.unmet.map(\.da) == ["Dina D er alene på niveauet direktør og har ingen at danne par med."])
    }

    @Test("Where all others on a level have a buddy already, that is said, and the way out")
    func othersArePaired() {
        var (_, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B", "Cia C", "Dina D"] { cohort.talent(name) }
            cohort.pair("anne-a", "bo-b")
        }
        workspace.talents["dina-d"] = nil
        func unmet() -> [Phrase] {
            PairSuggestion(for: workspace.talents(in: CohortBuilder.cohort), in: workspace, on: today).unmet
        }
        #expect(
            unmet().map(\.da) == [
                "Alle andre på niveauet leder af medarbejdere har allerede en buddy. Ret et par (e), og vælg Cia C under »Og en tredje«."
            ])
        workspace.talents["dina-d"] = Talent(
            id: "dina-d", person: "dina-d", cohort: CohortBuilder.cohort, direction: .horizontal, targetLevel: .leader)
        workspace.pairs["par-0"]?.members = ["anne-a", "bo-b", "dina-d"]
        #expect(
            unmet().map(\.en) == [
                "All others at the level \(Level.leader.name.en) already have a buddy. End one of the pairs (d), and make new pairs with Cia C (S)."
            ])
    }

    @Test("Two of one organisation meet only where it cannot be helped, and that is said")
    func sameOrganisation() {
        let (suggestion, _) = suggestion { cohort in
            for name in ["Anne A", "Bo B", "Carl C"] { cohort.talent(name, from: "Nordby") }
            cohort.talent("Dina D", from: "Vesterø")
        }
        #expect(suggestion.groups.count == 2)
        #expect(suggestion.unmet.count == 1)
        #expect(suggestion.unmet[0].da.contains("begge fra Nordby"))
    }

    @Test("Among equals, the same direction goes together")
    func direction() {
        let (suggestion, _) = suggestion { cohort in
            cohort.talent("Anne A", from: "X", direction: .vertical)
            cohort.talent("Bo B", from: "X")
            cohort.talent("Carl C", from: "Y")
            cohort.talent("Dina D", from: "Y", direction: .vertical)
        }
        #expect(!suggestion.groups.isEmpty && suggestion.groups.allSatisfy { $0.reason.da.contains("begge") })
    }

    @Test(
        "No other way of pairing crosses more organisations, and the same people give the same pairs", arguments: 0..<40
    )
    func best(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let organisations = (0..<Int.random(in: 2...9, using: &numbers)).map { _ in
            ["P", "Q", "R"].randomElement(using: &numbers) ?? "P"
        }
        let (suggestion, workspace) = suggestion { cohort in
            for (index, organisation) in organisations.enumerated() { cohort.talent("T\(index) X", from: organisation) }
        }
        func crosses(_ group: [String]) -> Int { Set(group).count > 1 ? 1 : 0 }
        let found = suggestion.groups.map { crosses($0.members.compactMap { workspace.person(of: $0)?.organisation }) }
            .reduce(0, +)
        #expect(found == bestCrossing(organisations))
        #expect(suggestion.groups.flatMap(\.members).count == organisations.count)
        #expect(
            suggestion
                == PairSuggestion(for: workspace.talents(in: CohortBuilder.cohort).reversed(), in: workspace, on: today)
        )
    }

    /// Tries all possible pairings.
    private func bestCrossing(_ rest: [String]) -> Int {
        if rest.count < 4 { return Set(rest).count > 1 ? 1 : 0 }
        var best = 0
        let first = rest[0]
        for i in 1..<rest.count {
            let without = rest.indices.filter { $0 != 0 && $0 != i }.map { rest[$0] }
            best = max(best, (first == rest[i] ? 0 : 1) + bestCrossing(without))
            guard !rest.count.isMultiple(of: 2) else { continue }
            for j in 1..<i {
                let left = rest.indices.filter { ![0, i, j].contains($0) }.map { rest[$0] }
                best = max(best, (Set([first, rest[i], rest[j]]).count > 1 ? 1 : 0) + bestCrossing(left))
            }
        }
        return best
    }

    @Test("After people have swapped, a pair's reasons are true of it as it stands")
    func swapped() throws {
        let (_, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B"] { cohort.talent(name, from: "Nordby") }
            for name in ["Carl C", "Dina D"] { cohort.talent(name, from: "Vesterø") }
        }
        let chosen: [[Talent.ID]] = [["anne-a", "bo-b"], ["carl-c", "dina-d"]]
        let own = PairSuggestion.reasons(for: chosen[0], among: chosen, in: workspace)
        #expect(
            own.lack?.da
                == "Anne A og Bo B er begge fra Nordby. Byt en af dem med en fra et andet par, så kommer de fra hver sin organisation."
        )
        #expect(!own.why.da.contains("forskellige organisationer"))
        let mixed: [[Talent.ID]] = [["anne-a", "carl-c"], ["bo-b", "dina-d"]]
        #expect(PairSuggestion.reasons(for: mixed[0], among: mixed, in: workspace).lack == nil)
        // Without that pair, there is nobody to exchange with.
        let alone = PairSuggestion.reasons(for: chosen[0], among: [chosen[0]], in: workspace)
        #expect(
            alone.lack?.en
                == "Anne A and Bo B are both from Nordby: there are too few from other organisations at this level.")
    }
}
