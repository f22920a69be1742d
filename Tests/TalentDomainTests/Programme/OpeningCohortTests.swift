import TalentDomain
import Testing

@Suite("The cohort that opens")
struct OpeningCohortTests {
    private func workspace(_ cohorts: (name: String, kickOff: String, finishedOn: String?)...) -> Workspace {
        var data = Workspace()
        for (name, kickOff, finishedOn) in cohorts {
            let id = Cohort.ID(name)
            data[id] = Cohort(
                id: id, name: name, programme: Phrase("P"), template: "t", kickOff: at(kickOff),
                finishedOn: finishedOn.map(at))
        }
        return data
    }

    private func opening(_ data: Workspace, _ viewer: Viewer? = nil) -> Cohort.ID? {
        data.openingCohort(for: viewer ?? .owner(today: at("2027-03-15")))?.id
    }

    @Test("One that runs comes before a newer one that begins later, and the newest of several that run comes first")
    func running() {
        let one = ("en", "2027-01-12", String?.none), next = ("ny", "2027-04-15", String?.none)
        #expect(opening(workspace(one, next)) == "en")
        #expect(opening(workspace(one, next, ("to", "2027-03-15", nil))) == "to")
    }

    @Test("Else the next to come, else the last, else none")
    func notRunning() {
        let old = ("gl", "2025-01-12", String?.some("2026-01-12")),
            older = ("æl", "2024-01-12", String?.some("2027-03-15"))
        #expect(opening(workspace(old, ("b", "2028-01-12", nil), ("a", "2027-04-15", nil))) == "a")
        #expect(opening(workspace(older, old)) == "gl")
        #expect(opening(Workspace()) == nil)
    }

    @Test(
        "One that nobody finished runs for three months after its last activity; then a later one opens, or itself where there is none"
    )
    func forgotten() {
        var data = workspace(("gl", "2025-01-12", nil), ("ny", "2027-04-15", nil))
        data["sidst"] = Activity(
            id: "sidst", cohort: "gl", title: Phrase("Alumnedag"), kind: .alumniDay, track: .common,
            audience: [.talents], start: at("2026-12-15"),
            end: at("2026-12-15"), hours: 4, about: Phrase(""))
        #expect(opening(data) == "gl")
        #expect(opening(data, .owner(today: at("2027-03-16"))) == "ny")
        data["ny" as Cohort.ID] = nil
        #expect(opening(data, .owner(today: at("2027-03-16"))) == "gl")
    }

    @Test("Of those that run, the viewer's own comes first, as long as they are on the way")
    func own() {
        var data = workspace(("en", "2027-01-12", nil), ("to", "2027-02-12", nil))
        let anne = Viewer(person: "anne", today: at("2027-03-15"))
        data["anne"] = Talent(id: "anne", person: "anne", cohort: "en", direction: .vertical, targetLevel: .chief)
        #expect(opening(data, anne) == "en" && opening(data) == "to")
        data.talents["anne"]?.status = .completed(on: at("2027-03-01"))
        #expect(opening(data, anne) == "to")
    }
}
