import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered on the lists of people, pairs, groups and cohorts")
struct PeopleOfferTests {
    private static let today = OfferRow.today
    private static let yesterday = today.adding(days: -1)
    private static let tomorrow = today.adding(days: 1)
    /// Where a talent, or who runs the cohort, opens the network groups.
    private static let networkGroups: [Effect] = [.go(.pairs), .perform(.networkGroups)]
    private static let ownNetworkGroups: [Effect] = [.go(.myBuddy), .perform(.networkGroups)]

    /// Anne has left, and stands last.
    private static func leave(_ data: inout Workspace) {
        data.talents["anne"]?.status = .left(on: yesterday, nextPath: "")
    }

    private static func unpair(_ data: inout Workspace) {
        data.notes = [:]
        data.meetings = [:]
        data.pairs = [:]
    }

    /// A later cohort, with the same lead; the consultant is in its steering group.
    private static func addCohort(_ data: inout Workspace) {
        data["hold4"] = Cohort(
            id: "hold4", name: "Hold 4", programme: Phrase("Talent Nord"), template: "talent-nord",
            kickOff: Day("2027-09-01")!)  // a date of the calendar
        data["lone-4"] = RoleAssignment(id: "lone-4", person: "lone", role: .programmeLead, cohort: "hold4")
        data["kirsten-4"] = RoleAssignment(id: "kirsten-4", person: "kirsten", role: .steeringGroup, cohort: "hold4")
    }

    static let rows: [OfferRow] = [
        OfferRow(
            title: "the talents", opening: [.go(.talents)],
            offers: """
                owner: open add filter sort person leave complete delete people edit
                lead: open add filter sort person leave complete delete people edit
                consultant: open add filter sort person leave complete delete people edit
                manager: open filter sort
                mentor: open filter sort
                """),
        OfferRow(
            title: "a talent who has left", opening: [.go(.talents)], keys: "G", arrange: leave,
            offers: """
                owner: open add filter sort person rejoin complete delete people edit
                lead: open add filter sort person rejoin complete delete people edit
                consultant: open add filter sort person rejoin complete delete people edit
                manager: open filter sort
                mentor: open filter sort
                """),
        OfferRow(
            title: "the talents while a filter is typed", opening: [.go(.talents)], keys: "/ h",
            offers: """
                owner: nothing
                lead: nothing
                consultant: nothing
                manager: nothing
                mentor: nothing
                """),
        OfferRow(
            title: "talents found by a filter", opening: [.go(.talents)], keys: "/ h o l m Enter",
            offers: """
                owner: open add filter sort person leave complete delete people edit back
                lead: open add filter sort person leave complete delete people edit back
                consultant: open add filter sort person leave complete delete people edit back
                manager: open filter sort back
                mentor: open filter sort back
                """),
        OfferRow(
            title: "no talent found", opening: [.go(.talents)], keys: "/ q Enter",
            offers: """
                owner: add filter sort complete people back
                lead: add filter sort complete people back
                consultant: add filter sort complete people back
                manager: filter sort back
                mentor: filter sort back
                """),
        OfferRow(
            title: "a talent's room", opening: [.show(.talent("anne", .plan))], isAroundTabs: true,
            offers: """
                owner: next-talent previous-talent next-pane previous-pane person leave own-note see-as
                lead: next-talent previous-talent next-pane previous-pane person leave own-note
                consultant: next-talent previous-talent next-pane previous-pane person leave own-note
                buddy: next-pane previous-pane
                fellow: next-pane previous-pane
                manager: next-pane previous-pane
                mentor: next-talent previous-talent next-pane previous-pane
                """),
        OfferRow(
            title: "the room of a talent who has left", opening: [.show(.talent("anne", .plan))], isAroundTabs: true,
            arrange: leave,
            offers: """
                owner: next-talent previous-talent next-pane previous-pane person rejoin own-note see-as
                lead: next-talent previous-talent next-pane previous-pane person rejoin own-note
                consultant: next-talent previous-talent next-pane previous-pane person rejoin own-note
                buddy: next-pane previous-pane
                fellow: next-pane previous-pane
                manager: next-pane previous-pane
                mentor: next-talent previous-talent next-pane previous-pane
                """),
        OfferRow(
            title: "the people", opening: [.perform(.people)], keys: "/ h o l m Enter",
            offers: """
                owner: open add filter edit mentors back
                lead: open add filter edit mentors back
                consultant: open add filter edit mentors back
                """),
        OfferRow(
            title: "a person of another organisation", opening: [.perform(.people)], keys: "/ f j o r d Enter",
            // The consultant does not find them.
            offers: """
                owner: open add filter edit mentors back
                lead: open add filter edit mentors back
                consultant: add filter mentors back
                """),
        OfferRow(
            title: "the people while a search is typed", opening: [.perform(.people)], keys: "/ h",
            offers: """
                owner: nothing
                lead: nothing
                consultant: nothing
                """),
        OfferRow(
            title: "nobody found", opening: [.perform(.people)], keys: "/ q q Enter",
            offers: """
                owner: add filter mentors back
                lead: add filter mentors back
                consultant: add filter mentors back
                """),
        OfferRow(
            title: "a line manager's role", opening: [.perform(.people)], keys: "/ k j æ r Enter Enter",
            offers: """
                owner: add edit end successor person back
                lead: add edit end successor person back
                consultant: add edit end successor person back
                """),
        OfferRow(
            title: "a role on its last day", opening: [.perform(.people)], keys: "/ k j æ r Enter Enter",
            arrange: { $0.roles["leder"]?.until = today },
            offers: """
                owner: add edit end successor person back
                lead: add edit end successor person back
                consultant: add edit end successor person back
                """),
        OfferRow(
            title: "a role that has ended", opening: [.perform(.people)], keys: "/ k j æ r Enter Enter",
            arrange: { $0.roles["leder"]?.until = yesterday },
            offers: """
                owner: add edit person back
                lead: add edit person back
                consultant: add edit person back
                """),
        OfferRow(
            title: "a role that is yet to begin", opening: [.perform(.people)], keys: "/ k j æ r Enter Enter",
            arrange: { $0.roles["leder"]?.from = tomorrow },
            offers: """
                owner: add edit successor person back
                lead: add edit successor person back
                consultant: add edit successor person back
                """),
        OfferRow(
            title: "the internal consultant's role", opening: [.perform(.people)],
            keys: "/ l i n d g a a r d Enter Enter",
            offers: """
                owner: add edit end bar person back
                lead: add edit end bar person back
                consultant: person back
                """),
        OfferRow(
            title: "the role of somebody of another organisation", opening: [.perform(.people)],
            // The consultant does not find them.
            keys: "/ b æ k Enter Enter",
            offers: """
                owner: add edit end successor person back
                lead: add edit end successor person back
                consultant: add filter mentors back
                """),
        OfferRow(
            title: "a person without a role", opening: [.perform(.people)], keys: "/ h o l m Enter Enter",
            offers: """
                owner: add person back
                lead: add person back
                consultant: add person back
                """),
        OfferRow(
            title: "a pair that has met", opening: [.go(.pairs)],
            offers: """
                owner: open suggest-pairs add edit end-pair network-groups mentors
                lead: open suggest-pairs add edit end-pair network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "a pair that has not met", opening: [.go(.pairs)], keys: "j",
            offers: """
                owner: open suggest-pairs add edit delete network-groups mentors
                lead: open suggest-pairs add edit delete network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "a pair that has not met, and lost one of its two", opening: [.go(.pairs)], keys: "j",
            arrange: { $0.talents["eva"]?.status = .left(on: yesterday, nextPath: "") },
            offers: """
                owner: open suggest-pairs add edit new-buddy end-pair network-groups mentors
                lead: open suggest-pairs add edit new-buddy end-pair network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "a pair on its last day", opening: [.go(.pairs)],
            arrange: { $0.pairs["anne-dina"]?.until = today },
            offers: """
                owner: open suggest-pairs add edit network-groups mentors
                lead: open suggest-pairs add edit network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "a pair that has ended", opening: [.go(.pairs)], keys: "G",
            arrange: { $0.pairs["anne-dina"]?.until = yesterday },
            offers: """
                owner: open suggest-pairs add edit network-groups mentors
                lead: open suggest-pairs add edit network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "a pair of one, since the other was erased", opening: [.go(.pairs)], keys: "j",
            arrange: { $0.pairs["carl-eva"]?.members = ["carl"] },
            offers: """
                owner: open suggest-pairs add delete network-groups mentors
                lead: open suggest-pairs add delete network-groups mentors
                consultant: open network-groups mentors
                """),
        OfferRow(
            title: "no pairs", opening: [.go(.pairs)], arrange: unpair,
            offers: """
                owner: suggest-pairs add network-groups mentors
                lead: suggest-pairs add network-groups mentors
                consultant: network-groups mentors
                """),
        OfferRow(
            title: "the pairs of no cohort", opening: [.go(.pairs)], arrange: { $0 = Workspace() },
            offers: "owner: nothing"),
        OfferRow(
            title: "a network group", opening: networkGroups,
            offers: """
                owner: open edit suggest-groups add delete guide back
                lead: open edit suggest-groups add delete guide back
                consultant: open guide back
                """),
        OfferRow(
            title: "a talent's network group", opening: ownNetworkGroups,
            offers: """
                talent: add guide network-groups
                buddy: network-groups
                fellow: add guide network-groups
                """),
        OfferRow(
            title: "a network group that has become too small", opening: networkGroups,
            arrange: { $0.talents["eva"]?.status = .left(on: yesterday, nextPath: "") },
            offers: """
                owner: open edit suggest-groups add help-group delete guide back
                lead: open edit suggest-groups add help-group delete guide back
                consultant: open guide back
                """),
        OfferRow(
            title: "a network group on its last day", opening: networkGroups,
            arrange: { $0.networkGroups["gruppe"]?.until = today },
            offers: """
                owner: open edit suggest-groups add delete guide back
                lead: open edit suggest-groups add delete guide back
                consultant: open guide back
                """),
        OfferRow(
            title: "a network group that has ended", opening: networkGroups,
            arrange: { $0.networkGroups["gruppe"]?.until = yesterday },
            offers: """
                owner: suggest-groups add guide back
                lead: suggest-groups add guide back
                consultant: guide back
                """),
        OfferRow(
            title: "a network group of another cohort", opening: networkGroups,
            arrange: { data in
                addCohort(&data)
                data.networkGroups["gruppe"]?.cohort = "hold4"
            },
            offers: """
                owner: suggest-groups add guide back
                lead: suggest-groups add guide back
                consultant: guide back
                """),
        OfferRow(
            title: "the only cohort", opening: [.perform(.switchCohort)],
            offers: """
                owner: open edit delete add back
                """),
        OfferRow(
            title: "the later of two cohorts", opening: [.perform(.switchCohort)], keys: "k", arrange: addCohort,
            offers: """
                owner: open edit delete add back
                lead: open edit delete back
                consultant: open back
                """),
        OfferRow(
            title: "the earlier of two cohorts", opening: [.perform(.switchCohort)], keys: "j", arrange: addCohort,
            offers: """
                owner: open edit delete add back
                lead: open edit delete back
                consultant: open back
                """),
    ]

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }
}
