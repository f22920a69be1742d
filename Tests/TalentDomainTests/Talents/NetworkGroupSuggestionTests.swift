import TalentDomain
import Testing

@Suite("Suggested network groups")
struct NetworkGroupSuggestionTests {
    private let today = at("2027-01-04")

    @Test("Groups have four or five, where the number allows it; six stay together, seven are four and three")
    func sizes() {
        let sizes = (1...23).map(NetworkGroupSuggestion.sizes)
        #expect(sizes[5] == [6] && sizes[6] == [4, 3] && sizes[10] == [4, 4, 3])
        #expect(sizes[7] == [4, 4] && sizes[13] == [5, 5, 4])
        for (index, sizes) in sizes.enumerated() {
            #expect(sizes.reduce(0, +) == index + 1)
            #expect([1, 2, 3, 6, 7, 11].contains(index + 1) || sizes.allSatisfy { (4...5).contains($0) })
        }
    }

    private func cohort(_ seed: Int) -> Workspace {
        var numbers = SeededNumbers(seed: UInt64(seed)), cohort = CohortBuilder()
        for index in 0..<Int.random(in: 2...30, using: &numbers) {
            cohort.talent(
                "T\(index) X", from: ["P", "Q", "R", "S", "T"].randomElement(using: &numbers) ?? "P",
                level: [.leader, .chief].randomElement(using: &numbers) ?? .leader,
                direction: Direction.allCases.randomElement(using: &numbers) ?? .vertical)
        }
        return cohort.workspace
    }

    @Test("Everybody is placed once, and the same talents give the same groups", arguments: 0..<20)
    func everyone(seed: Int) {
        let workspace = cohort(seed), talents = workspace.talents(in: CohortBuilder.cohort)
        let suggestion = NetworkGroupSuggestion(for: talents, in: workspace, on: today)
        #expect(suggestion.groups.map(\.count).sorted() == NetworkGroupSuggestion.sizes(of: talents.count).sorted())
        #expect(Set(suggestion.groups.joined()) == Set(talents.map(\.id)))
        #expect(suggestion == NetworkGroupSuggestion(for: talents.reversed(), in: workspace, on: today))
    }

    @Test("Organisations are spread, and so are directions within them; one and their manager are kept apart")
    func mixed() throws {
        var cohort = CohortBuilder()
        for (index, organisation) in ["P", "Q", "R", "S"].enumerated() {
            cohort.talent("A\(index) X", from: organisation, direction: .vertical)
            cohort.talent("B\(index) X", from: organisation, ledBy: index == 0 ? "a0-x" : nil)
        }
        let workspace = cohort.workspace
        let groups = NetworkGroupSuggestion(
            for: workspace.talents(in: CohortBuilder.cohort), in: workspace, on: today
        ).groups
        #expect(groups.count == 2)
        for group in groups {
            #expect(Set(group.compactMap { workspace.person(of: $0)?.organisation }).count == 4)
            let reasons = NetworkGroupSuggestion.reasons(for: group, in: workspace, on: today)
            #expect(reasons.mix.da == "4 organisationer, 1 niveau, 2 vertikale, 2 horisontale")
            #expect(reasons.alike.isEmpty)
        }
        let alike = NetworkGroupSuggestion.reasons(for: ["a0-x", "b0-x", "a1-x"], in: workspace, on: today).alike
        #expect(alike.map(\.en) == ["Same organisation (P): A0 X, B0 X."])
    }

    @Test("They are made as one change, with names that are free, and are then suggested no more")
    func made() throws {
        var workspace = cohort(3)
        let cohort = CohortBuilder.cohort, talents = workspace.talents(in: cohort)
        let groups = NetworkGroupSuggestion(for: talents, in: workspace, on: today).groups
        try workspace.apply(
            .networkGroup(
                .add(
                    NetworkGroup(
                        id: "old", cohort: cohort, name: "gruppe 1", members: talents.prefix(2).map(\.id),
                        until: today.adding(days: -1)))))
        var number = 0
        let change = NetworkGroupSuggestion.change(
            grouping: groups, in: cohort, of: workspace, from: today, name: { "Gruppe \($0)" },
            newID: {
                number += 1
                return "g\(number)"
            })
        let before = workspace
        let undo = try #require(change)
        try workspace.apply(undo)
        #expect(workspace.networkGroups.count == groups.count + 1)
        #expect(Set(workspace.networkGroups.values.map(\.name.folded)).count == groups.count + 1)
        #expect(NetworkGroupSuggestion(for: talents, in: workspace, on: today).groups.isEmpty)
        try workspace.apply(undo.inverse)
        #expect(workspace == before)
    }
}
