import Testing

@testable import TalentDomain

@Suite("Suggested mentors")
struct MentorSuggestionTests {
    private let today = at("2027-03-15")

    private func suggestion(_ cohort: CohortBuilder) -> MentorSuggestion {
        MentorSuggestion(in: CohortBuilder.cohort, of: cohort.workspace, on: today)
    }

    @Test("A talent gets a mentor of another organisation, and never the own line manager")
    func fits() {
        var cohort = CohortBuilder()
        cohort.volunteer("Kim Bo", in: "Nordby", places: 1)
        cohort.volunteer("Liv Aas", in: "Vesterø", places: 1)
        let anne = cohort.talent("Anne Holm", from: "Nordby", ledBy: "liv-aas")
        let bo = cohort.talent("Bo Dam", from: "Nordby")
        cohort.wish(of: anne, bo)
        let found = suggestion(cohort)
        #expect(
            found.matches == [
                MentorMatch(talent: anne, mentor: "kim-bo"), MentorMatch(talent: bo, mentor: "liv-aas"),
            ])
        let reasons = cohort.workspace.reasons(for: found.matches[0], on: today)
        #expect(reasons.why == nil && reasons.lacks.map(\.da) == ["Samme organisation (Nordby)."])
    }

    @Test("Nobody gets more talents than offered; the rest are told, and the talents are spread")
    func places() {
        var cohort = CohortBuilder()
        cohort.volunteer("Kim Bo", places: 3)
        cohort.volunteer("Liv Aas", places: 1)
        let talents = ["Anne Holm", "Bo Dam", "Cay Lund", "Dina Fjord", "Eva Ravn"].map { cohort.talent($0) }
        for talent in talents { cohort.wish(of: talent) }
        let found = suggestion(cohort)
        #expect(
            found.matches.count { $0.mentor == "kim-bo" } == 3 && found.matches.count { $0.mentor == "liv-aas" } == 1)
        #expect(found.unmet.count == 1)
        #expect(found == suggestion(cohort), "the same people give the same suggestion")
        cohort.workspace.mentorWishes = [:]
        cohort.wish(of: talents[0], talents[1])
        #expect(Set(suggestion(cohort).matches.map(\.mentor)) == ["kim-bo", "liv-aas"])
    }

    @Test("Whoever wishes for a mentor comes before those whom only the programme asks")
    func wishes() {
        var cohort = CohortBuilder()
        cohort.volunteer("Kim Bo", places: 1)
        cohort.activity("mentorsamtale", .mentorTalk, "2027-03-20", "2027-04-10")
        let all = ["Anne Holm", "Bo Dam", "Cay Lund"].map { cohort.talent($0) }
        cohort.wish(of: all[2])
        #expect(suggestion(cohort).matches.map(\.talent) == [all[2]])
        #expect(suggestion(cohort).unmet == [all[0], all[1]])
    }

    @Test("All matches are made in one step, which can be undone")
    func made() throws {
        var cohort = CohortBuilder()
        cohort.volunteer("Kim Bo", places: 2)
        let anne = cohort.talent("Anne Holm"), bo = cohort.talent("Bo Dam")
        cohort.wish(of: anne, bo)
        let before = cohort.workspace
        var number = 0
        let change = try #require(
            try MentorSuggestion.change(making: suggestion(cohort).matches, in: before, on: today) {
                number += 1
                return "ny-\(number)"
            })
        cohort.apply(change)
        #expect(cohort.workspace.mentor(of: anne, on: today)?.id == "kim-bo")
        #expect(cohort.workspace.mentor(of: bo, on: today)?.id == "kim-bo" && cohort.workspace.faults().isEmpty)
        #expect(change.summary(in: before).da == "Gav Anne Holm og Bo Dam hver en mentor")
        cohort.apply(change.inverse)
        #expect(cohort.workspace == before)
    }

    @Test("No other choice of mentors suits better", arguments: 0..<40)
    func isBest(_ seed: UInt64) {
        var numbers = SeededNumbers(seed: seed), cohort = CohortBuilder()
        let places = ["Nordby", "Vesterø", "Sundvig"]
        for name in ["Kim Bo", "Liv Aas", "Mia Ek"] {
            cohort.volunteer(
                name, in: places.randomElement(using: &numbers) ?? "", places: .random(in: 1...2, using: &numbers))
        }
        let leaders: [Person.ID?] = ["kim-bo", "liv-aas", nil, nil]
        let talents = ["Anne Holm", "Bo Dam", "Cay Lund", "Dina Fjord"].map { name in
            cohort.talent(
                name, from: places.randomElement(using: &numbers) ?? "",
                ledBy: leaders.randomElement(using: &numbers) ?? nil)
        }
        for talent in talents { cohort.wish(of: talent) }
        let workspace = cohort.workspace
        let volunteers = MentorPlaces(in: CohortBuilder.cohort, of: workspace, on: today).volunteers
        let candidates = Candidate.all(talents.compactMap { workspace.talents[$0] }, in: workspace, on: today)
        /// The talents without a mentor, then the cost of the criteria.
        func worth(_ mentors: [Person.ID?]) -> [Int]? {
            var costs = Array(repeating: 0, count: MentorCriterion.allCases.count + 1)
            for (candidate, mentor) in zip(candidates, mentors) {
                guard let mentor else { costs[0] += 1; continue }
                guard let volunteer = volunteers.first(where: { $0.person == mentor }),
                    MentorPlaces.allows(volunteer, for: candidate),
                    mentors.count(where: { $0 == mentor }) <= volunteer.places
                else { return nil }
                for (index, criterion) in MentorCriterion.allCases.enumerated()
                where !criterion.isMet(by: candidate, and: volunteer) { costs[index + 1] += 1 }
            }
            return costs
        }
        var all: [[Person.ID?]] = [[]]
        for _ in candidates { all = all.flatMap { one in ([nil] + volunteers.map(\.person)).map { one + [$0] } } }
        let best = all.compactMap(worth).min { $0.lexicographicallyPrecedes($1) }
        let found = suggestion(cohort)
        let chosen = candidates.map { candidate in found.matches.first { $0.talent == candidate.talent }?.mentor }
        #expect(worth(chosen) == best)
    }
}
