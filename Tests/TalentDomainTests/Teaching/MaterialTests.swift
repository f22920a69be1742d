import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Materials of an activity")
struct MaterialTests {
    private static let lead = SmallCohort.viewer("lead"), anne = SmallCohort.viewer("anne")

    /// A film that opens ten days before the module.
    private func workspace(opens days: Int? = 10, startsIn: Int = 20) -> Workspace {
        var data = SmallCohort().workspace
        data.activities["modul"]?.start = SmallCohort.today.adding(days: startsIn)
        data.activities["modul"]?.end = SmallCohort.today.adding(days: startsIn)
        data.activities["modul"]?.materials = [
            Material(
                id: "film", step: .watch, title: "En film", link: "https://nordby.example/film", minutes: 20,
                opensBefore: days)
        ]
        return data
    }

    private func link(_ name: String, _ data: Workspace, later days: Int = 0) -> String? {
        let viewer = SmallCohort.viewer(name, on: SmallCohort.today.adding(days: days))
        return data.visible(to: viewer).activities["modul"]?.materials.first?.link
    }

    @Test("the link is there from its opening day on; those who write the programme see it before")
    func opens() {
        let data = workspace()
        #expect(link("anne", data) == "" && link("line-manager", data, later: 9) == "")
        #expect(link("anne", data, later: 10) == "https://nordby.example/film" && link("lead", data) != "")
        #expect(link("anne", workspace(opens: nil)) == "https://nordby.example/film")
    }

    @Test("the opening day moves with the activity")
    func moves() throws {
        let data = workspace(startsIn: 30), activity = try #require(data.activities["modul"])
        #expect(activity.opening(of: activity.materials[0]) == SmallCohort.today.adding(days: 20))
    }

    @Test("they close a year after the programme's last activity")
    func close() throws {
        let data = workspace(opens: nil, startsIn: 0), last = SmallCohort.today
        #expect(data.materialsClose(in: "hold") == last.adding(months: 12))
        #expect(link("anne", data, later: 365) != "" && link("anne", data, later: 367) == "")
        #expect(link("lead", data, later: 367) != "")
    }

    @Test(
        "one that is wrong is refused with the activity, and says where",
        arguments: [
            (Material(id: "x", step: .read, title: " "), "materialTitle"),
            (Material(id: "x", step: .read, title: "A", link: "javascript:x"), "link"),
            (Material(id: "x", step: .read, title: "A", minutes: 0), "minutes"),
            (Material(id: "x", step: .read, title: "A", opensBefore: -1), "opens"),
        ])
    func faults(_ material: Material, _ field: String) throws {
        var data = workspace()
        let old = try #require(data.activities["modul"])
        var new = old
        new.materials.append(material)
        #expect {
            try data.apply(.activity(Edit(from: old, to: new)), by: Self.lead)
        } throws: { error in
            guard case Refusal.faults(let faults)? = error as? Refusal else { return false }
            return faults.map(\.field.rawValue) == [field]
        }
    }

    @Test("a new cohort takes them along, and not the names of those who led")
    func copied() throws {
        var data = workspace()
        data.activities["modul"]?.leader = "Ib Ek"
        let cohort = try #require(data.cohorts["hold"]), old = try #require(data.activities["modul"])
        let copy = CohortCopy(of: cohort, in: data, planned: ["modul"], on: SmallCohort.today)
        var planned = old
        (planned.materials, planned.leader) = ([], nil)
        let new = copy.schedule(Schedule(activities: [planned], notes: []), for: cohort) { "ny" }.activities
            .filter { $0.kind == old.kind }
        #expect(new.map(\.materials) == [old.materials] && new.map(\.leader) == [nil])
    }

    @Test("who has prepared is the talent's alone; the lead gets the number, from five talents on")
    func prepared() {
        var data = workspace()
        #expect(data.visible(to: Self.anne).prepared.count == 1 && data.visible(to: Self.lead).prepared.isEmpty)
        #expect(data.digest(of: "hold", for: Self.lead)?.prepared == [:])
        for name in ["dan", "eva"] {
            data[Person.ID(name)] = Person(id: Person.ID(name), givenName: name, familyName: "")
            data[Talent.ID(name)] = Talent(
                id: Talent.ID(name), person: Person.ID(name), cohort: "hold", direction: .vertical, targetLevel: .chief)
        }
        #expect(data.digest(of: "hold", for: Self.lead)?.prepared["modul"] == Tally(held: 1, due: 5, people: 5))
        #expect(data.digest(of: "hold", for: Self.anne)?.prepared == [:])
        #expect(data.digest(of: "hold", for: SmallCohort.viewer("consultant"))?.prepared == [:])
    }

    @Test("a name that is erased is erased from who leads the day")
    func erased() {
        var data = workspace()
        data.people["anne"]?.familyName = "Holm"
        data.people["anne"]?.givenName = "Anne"
        data.activities["modul"]?.leader = "Anne Holm og Ib Ek"
        data.activities["modul"]?.bestPractice = .init(name: "Anne Holm", organisation: "Nordby")
        let rest = data.erasing("anne", on: SmallCohort.today).workspace.activities["modul"]
        #expect(rest?.leader == nil && rest?.bestPractice == nil && rest?.materials.count == 1)
    }
}
