import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Meetings that the programme asks network groups for")
struct NetworkMeetingTests {
    var cohort = CohortBuilder()
    let today = at("2027-03-15")
    private let anne: Talent.ID, bo: Talent.ID, cay: Talent.ID
    private let first: Activity.ID, second: Activity.ID

    init() {
        (anne, bo, cay) = (cohort.talent("Anne Holm"), cohort.talent("Bo Dam"), cohort.talent("Cay Lund"))
        first = cohort.activity("netvaerk-1", .networkMeeting, "2027-02-01", "2027-02-20", track: .group)
        second = cohort.activity("netvaerk-2", .networkMeeting, "2027-03-10", "2027-04-10", track: .group)
        cohort.workspace.cohorts[CohortBuilder.cohort]?.uses = [.networkGroups]
        cohort.workspace["group"] = NetworkGroup(
            id: "group", cohort: CohortBuilder.cohort, name: "Broen", members: [anne, bo, cay], from: at("2027-01-12"))
    }

    private func rows() -> [JointMeetingRow] {
        cohort.workspace.networkGroups["group"].map { cohort.workspace.meetingRows(of: $0, on: today) } ?? []
    }

    private func figure() -> Tally {
        CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: today).networkMeetings
    }

    @Test("A group is asked for each of them, and a meeting of its own comes on top")
    mutating func asked() {
        #expect(rows().map(\.activity?.id) == [first, second])
        cohort.workspace["own"] = Meeting(
            id: "own", kind: .networkGroup, talents: [anne, bo, cay], group: "group", planned: at("2027-01-20"))
        #expect(rows().map(\.activity?.id) == [nil, first, second])
    }

    @Test("One that is overdue is awaited from the members, and counts as due; a held one counts as held")
    mutating func overdue() throws {
        let late = try #require(
            Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: .owner(today: today)).first {
                $0.kind == .networkMeeting
            })
        #expect(late.category == .networkMeeting(first) && late.talents == [anne, bo, cay] && late.count == 1)
        #expect(figure() == Tally(held: 0, due: 1, people: 3))
        cohort.workspace["held"] = Meeting(
            id: "held", kind: .networkGroup, activity: first, talents: [anne, bo, cay], group: "group",
            heldOn: at("2027-02-10"))
        #expect(!titles(cohort).contains { $0.contains("Netværk") || $0.contains("netværk") })
        #expect(figure() == Tally(held: 1, due: 1, people: 3))
    }

    @Test(
        "One is not asked for of a group that was made after it ended, nor of one with a single newcomer who has not held it"
    )
    mutating func notAsked() {
        cohort.workspace.networkGroups["group"]?.from = at("2027-03-01")
        #expect(rows().map(\.activity?.id) == [second])
        cohort.workspace["other"] = NetworkGroup(
            id: "other", cohort: CohortBuilder.cohort, name: "Heden", members: [anne, bo], until: at("2027-03-14"))
        cohort.workspace["held"] = Meeting(
            id: "held", kind: .networkGroup, activity: second, talents: [anne, bo], group: "other",
            heldOn: at("2027-03-12"))
        #expect(rows().isEmpty)
    }

    @Test("It is in the agenda of its members")
    mutating func agenda() {
        cohort.workspace["ahead"] = Meeting(
            id: "ahead", kind: .networkGroup, activity: second, talents: [anne, bo, cay], group: "group",
            planned: at("2027-03-20"))
        let items = Agenda.upcoming(in: cohort.workspace, cohort: CohortBuilder.cohort, from: today)
        #expect(items.contains { $0.subject == .meeting("ahead") && $0.talents == [anne, bo, cay] })
    }
}
