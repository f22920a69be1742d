import TalentDomain
import Testing

@testable import TalentStore

@Suite("The activities of a day in all cohorts")
struct DayActivitiesTests {
    let folder = TemporaryFolder()

    /// Two cohorts with an activity on the same day each, and one on another day.
    private func store() throws -> Store {
        let store = try Sample.store(in: folder)
        var other = Sample.cohort
        (other.id, other.name) = ("hold-2", "Hold 2")
        let activities = [
            activity("here", Sample.cohort.id, .inMarch), activity("there", other.id, .inMarch),
            activity("later", other.id, Day.inMarch.adding(days: 1)),
        ]
        let lead = RoleAssignment(id: "leads-1", person: .bo, role: .programmeLead, cohort: Sample.cohort.id)
        try store.apply(
            .several(
                [.cohort(.add(other)), .role(.add(lead))] + activities.map { .activity(.add($0)) },
                what: Phrase("Lagde aktiviteter", "Added activities")), id: "more", as: .owner, at: .noon)
        return store
    }

    private func activity(_ id: Activity.ID, _ cohort: Cohort.ID, _ day: Day) -> Activity {
        Activity(
            id: id, cohort: cohort, title: Phrase("Dag", "Day"), kind: .everyday, track: .common, audience: [.talents],
            start: day, end: day, hours: 4, place: "Rådhuset", about: Phrase("Om"))
    }

    @Test("The owner gets those of every cohort on that day, with the cohorts and the people in them")
    func owner() throws {
        let store = try store(), found = try store.activities(on: [.inMarch], as: .owner)
        let day = found.activities.values.filter { $0.start == .inMarch }
        #expect(day.map(\.id.raw).sorted() == ["here", "there"])
        #expect(found.cohorts.count == 2 && found.talents.count == 2)
        #expect(found.people[.anne]?.name == "Anne Holm")
        let later = try store.activities(on: [Day.inMarch.adding(days: 1)], as: .owner)
        #expect(later.activities["later"] != nil && later.activities["here"] == nil)
    }

    @Test("A programme lead of one cohort gets only what they may see")
    func lead() throws {
        let found = try store().activities(on: [.inMarch], as: .person(.bo))
        #expect(found.activities.keys.map(\.raw) == ["here"])
        #expect(found.cohorts.keys.map(\.raw) == ["hold-1"])
    }

    @Test("A day without activities gives none")
    func none() throws {
        #expect(try store().activities(on: [Day.inMarch.adding(days: 30)], as: .owner).activities.isEmpty)
    }
}
