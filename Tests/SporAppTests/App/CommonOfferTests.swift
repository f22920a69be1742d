import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered everywhere")
struct CommonOfferTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let title: String
        var isRemote = false
        var arrange: @Sendable (inout Workspace) -> Void = { _ in }
        /// A line for each viewer: the commands of every screen, a comma, those that the palette alone offers.
        let offers: String

        var testDescription: String { title }
    }

    private static let forAll: [Command] = [
        .palette, .help, .undo, .redo, .hideTexts, .maskNames, .back, .repaint, .theme, .language,
    ]

    static let rows: [Row] = [
        Row(
            title: "a cohort",
            offers: """
                owner: suspend quit people, settings levels new-cohort import print spreadsheet calendar invite switch-cohort suggest-pairs mentors organisation-basis budget log my-notes
                lead: suspend quit people, settings levels import print spreadsheet calendar invite suggest-pairs mentors organisation-basis budget log my-notes
                consultant: suspend quit people, settings levels print spreadsheet calendar invite mentors organisation-basis budget log my-notes
                talent: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                buddy: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                fellow: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                manager: suspend quit, settings levels print spreadsheet calendar lent-tasks budget log search-logbooks
                mentor: suspend quit, settings levels print spreadsheet calendar budget log
                steering: suspend quit, settings levels print spreadsheet calendar budget log
                """),
        Row(
            title: "a cohort, from elsewhere", isRemote: true,
            offers: """
                owner: quit people, settings levels new-cohort switch-cohort suggest-pairs mentors organisation-basis budget log my-notes
                lead: quit people, settings levels suggest-pairs mentors organisation-basis budget log my-notes
                consultant: quit people, settings levels mentors organisation-basis budget log my-notes
                talent: quit see-as, settings levels mentors budget log closing-draft practice search-logbooks
                buddy: quit see-as, settings levels mentors budget log closing-draft practice search-logbooks
                fellow: quit see-as, settings levels mentors budget log closing-draft practice search-logbooks
                manager: quit, settings levels lent-tasks budget log search-logbooks
                mentor: quit, settings levels budget log
                steering: quit, settings levels budget log
                """),
        Row(
            title: "two cohorts",
            arrange: { data in
                data["hold4"] = Cohort(
                    id: "hold4", name: "Hold 4", programme: Phrase("Talent Nord"), template: "talent-nord",
                    kickOff: Day("2027-09-01")!)  // a date of the calendar
                for person in ["lone", "kirsten"] as [Person.ID] {
                    let id = RoleAssignment.ID("\(person)-4")
                    data[id] = RoleAssignment(id: id, person: person, role: .steeringGroup, cohort: "hold4")
                }
            },
            offers: """
                owner: suspend quit people switch-cohort, settings levels new-cohort import print spreadsheet calendar invite switch-cohort suggest-pairs mentors organisation-basis budget log my-notes
                lead: suspend quit people switch-cohort, settings levels import print spreadsheet calendar invite switch-cohort suggest-pairs mentors organisation-basis budget log my-notes
                consultant: suspend quit people switch-cohort, settings levels print spreadsheet calendar invite switch-cohort mentors organisation-basis budget log my-notes
                talent: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                buddy: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                fellow: suspend quit see-as, settings levels print spreadsheet calendar mentors budget log closing-draft practice search-logbooks
                manager: suspend quit, settings levels print spreadsheet calendar lent-tasks budget log search-logbooks
                mentor: suspend quit, settings levels print spreadsheet calendar budget log
                steering: suspend quit, settings levels print spreadsheet calendar budget log
                """),
        Row(
            title: "no cohort", arrange: { $0 = Workspace() },
            offers: """
                owner: suspend quit people, settings levels new-cohort import switch-cohort log
                lead: suspend quit, settings levels log
                consultant: suspend quit, settings levels log
                talent: suspend quit, settings levels log
                buddy: suspend quit, settings levels log
                fellow: suspend quit, settings levels log
                manager: suspend quit, settings levels log
                mentor: suspend quit, settings levels log
                steering: suspend quit, settings levels log
                """),
        Row(
            title: "a cohort without talents", arrange: { $0.talents = [:] },
            offers: """
                owner: suspend quit people, settings levels new-cohort import print spreadsheet calendar invite switch-cohort suggest-pairs mentors budget log my-notes
                lead: suspend quit people, settings levels import print spreadsheet calendar invite mentors budget log my-notes
                consultant: suspend quit people, settings levels print spreadsheet calendar mentors budget log my-notes
                talent: suspend quit, settings levels log
                buddy: suspend quit, settings levels log
                fellow: suspend quit, settings levels log
                manager: suspend quit, settings levels log
                mentor: suspend quit, settings levels log
                steering: suspend quit, settings levels print spreadsheet calendar budget log
                """),
    ]

    @Test("besides what everybody has, each is offered what their roles allow", arguments: rows)
    func offers(_ row: Row) throws {
        var data = OfferRow.data
        row.arrange(&data)
        let found = try OfferRow.viewers.map { name, viewer in
            let context = try TestApp(data, viewer: viewer, today: OfferRow.today, isRemote: row.isRemote).app.context
            let everywhere = CommonBinding.offered(CommonBinding.everywhere, in: context)
            let words = [everywhere, context.paletteOnly].map { commands in
                commands.filter { !Self.forAll.contains($0) }.map(\.id).joined(separator: " ")
            }
            return "\(name): \(words.joined(separator: ", "))"
        }
        #expect(found == row.offers.split(separator: "\n").map(String.init))
    }
}
