import TalentDomain
import Testing

@Suite("Suggested buddy pairs")
struct PairSuggestionTests {
    private let today = at("2027-01-04")

    private func reasons(
        for groups: [[Talent.ID]], _ workspace: Workspace, choices: PairSuggestion.Choices = .init()
    ) -> PairReasons { PairReasons(for: groups, choices: choices, in: workspace, on: today) }

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
        let last = try #require(suggestion.groups.last)
        #expect(
            reasons(for: suggestion.groups, workspace)[last]?.why.da
                == "samme niveau (leder af ledere), forskellige organisationer (Nordby, Region X), begge horisontale")
        let change = PairSuggestion.change(
            pairing: suggestion.groups, in: CohortBuilder.cohort, of: workspace)
        try workspace.apply(#require(change))
        #expect(workspace.pairs(in: CohortBuilder.cohort, on: today).count == 3)
        #expect(
            PairSuggestion(for: workspace.talents(in: CohortBuilder.cohort), in: workspace, on: today).groups.isEmpty)
    }

    @Test("An odd number gives one trio, and somebody alone on a level is told")
    func odd() {
        let (suggestion, workspace) = suggestion { cohort in
            cohort.talent("Anne A", from: "X")
            cohort.talent("Bo B", from: "Y")
            cohort.talent("Carl C", from: "Z")
            cohort.talent("Dina D", level: .director)
        }
        #expect(suggestion.groups.map(\.count) == [3])
        let why = reasons(for: suggestion.groups, workspace)[suggestion.groups[0]]?.why
        #expect(why?.en.hasSuffix("all horizontal, three because the number is odd") == true)
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
        let (suggestion, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B", "Carl C"] { cohort.talent(name, from: "Nordby") }
            cohort.talent("Dina D", from: "Vesterø")
        }
        #expect(suggestion.groups.count == 2)
        let reasons = reasons(for: suggestion.groups, workspace)
        let lacks = suggestion.groups.flatMap { reasons[$0]?.lacks ?? [] }
        #expect(
            lacks.map(\.da) == [
                "Samme organisation (Nordby), for der er ikke nok fra andre organisationer på niveauet.",
                "Afdelingen er ikke oplyst for Anne A og Carl C.",
            ])
    }

    @Test("Among equals, the same direction goes together")
    func direction() {
        let (suggestion, workspace) = suggestion { cohort in
            cohort.talent("Anne A", from: "X", direction: .vertical)
            cohort.talent("Bo B", from: "X")
            cohort.talent("Carl C", from: "Y")
            cohort.talent("Dina D", from: "Y", direction: .vertical)
        }
        let reasons = reasons(for: suggestion.groups, workspace)
        #expect(suggestion.groups.count == 2)
        #expect(suggestion.groups.allSatisfy { reasons[$0]?.why.da.contains("begge") == true })
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
        let found = suggestion.groups.map { crosses($0.compactMap { workspace.person(of: $0)?.organisation }) }
            .reduce(0, +)
        #expect(found == bestCrossing(organisations))
        #expect(suggestion.groups.joined().count == organisations.count)
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
        var (_, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B"] { cohort.talent(name, from: "Nordby") }
            for name in ["Carl C", "Dina D"] { cohort.talent(name, from: "Vesterø") }
        }
        for person in workspace.people.keys {
            workspace.people[person]?.department = person == "bo-b" ? "Teknik" : "Børn"
        }
        let chosen: [[Talent.ID]] = [["anne-a", "bo-b"], ["carl-c", "dina-d"]]
        let own = try #require(reasons(for: chosen, workspace)[chosen[0]])
        #expect(
            own.why.da
                == "samme niveau (leder af medarbejdere), forskellige afdelinger (Børn, Teknik), begge horisontale")
        #expect(
            own.lacks.map(\.da) == ["Samme organisation (Nordby). Byt Anne A med Carl C, så er ønsket opfyldt."])
        let mixed: [[Talent.ID]] = [["anne-a", "carl-c"], ["bo-b", "dina-d"]]
        #expect(reasons(for: mixed, workspace)[mixed[0]]?.lacks == [])
        // Without the other pair, there is nobody to exchange with.
        let alone = reasons(for: [chosen[1]], workspace)[chosen[1]]
        #expect(
            alone?.lacks.map(\.en) == [
                "Same organisation (Vesterø), as there is nobody from another organisation at this level.",
                "Same department (Børn), as there is nobody from another department at this level.",
            ])
    }

    @Test("What pins and bans cost is said as such; a pin holds, a ban holds")
    func choices() throws {
        let (_, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B"] { cohort.talent(name, from: "Nordby") }
            for name in ["Carl C", "Dina D"] { cohort.talent(name, from: "Vesterø") }
        }
        func made(_ choices: PairSuggestion.Choices) -> [[Talent.ID]] {
            PairSuggestion(
                for: workspace.talents(in: CohortBuilder.cohort), choices: choices, in: workspace, on: today
            ).groups
        }
        var choices = PairSuggestion.Choices()
        choices.pins = [["anne-a", "bo-b"]]
        #expect(made(choices) == [["anne-a", "bo-b"], ["carl-c", "dina-d"]])
        let kept = try #require(reasons(for: made(choices), workspace, choices: choices)[["anne-a", "bo-b"]])
        #expect(kept.why.da.hasSuffix("beholdt efter dit valg"))
        #expect(
            kept.lacks.first?.da == "Samme organisation (Nordby), på grund af de par, du har beholdt eller udelukket.")
        choices.pins = []
        choices.bans = [["anne-a", "carl-c"]]
        #expect(made(choices) == [["anne-a", "dina-d"], ["bo-b", "carl-c"]])
    }

    @Test("One who manages the other is no buddy, and one further up only where it cannot be helped")
    func reportingLine() throws {
        let (suggestion, workspace) = suggestion { cohort in
            cohort.talent("Anne A", from: "X")
            cohort.talent("Bo B", from: "Y", ledBy: "anne-a")
            cohort.talent("Carl C", from: "Z", ledBy: "bo-b")
            cohort.talent("Dina D", from: "W")
        }
        #expect(suggestion.groups == [["anne-a", "carl-c"], ["bo-b", "dina-d"]])
        #expect(
            reasons(for: suggestion.groups, workspace)[["anne-a", "carl-c"]]?.lacks.map(\.da) == [
                "Den ene er over den anden i ledelseskæden, for de vigtigere hensyn går forud."
            ])
    }

    @Test("Directions of which each has an odd number cannot all match, and that is the reason")
    func oddDirections() {
        let (suggestion, workspace) = suggestion { cohort in
            cohort.talent("Anne A", from: "X", direction: .vertical)
            cohort.talent("Bo B", from: "Y")
        }
        #expect(
            reasons(for: suggestion.groups, workspace)[["anne-a", "bo-b"]]?.lacks.map(\.da) == [
                "Forskellig retning, for der er et ulige antal af hver retning på niveauet."
            ])
    }

    @Test("Who may have nobody of the level is left over, and told")
    func ruledOut() {
        let (_, workspace) = suggestion { cohort in
            for name in ["Anne A", "Bo B", "Cia C"] { cohort.talent(name) }
        }
        var choices = PairSuggestion.Choices()
        choices.bans = [["anne-a", "bo-b"]]
        let suggestion = PairSuggestion(
            for: workspace.talents(in: CohortBuilder.cohort), choices: choices, in: workspace, on: today)
        #expect(suggestion.groups.joined().count == 2)
        #expect(suggestion.unmet.count == 1 && suggestion.unmet[0].da.contains("får ingen buddy i forslaget"))
    }
}
