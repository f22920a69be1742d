import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered, and what not")
struct OfferTests {
    /// A screen in one state, with the commands that each viewer is offered on it; a viewer who is missing has no such
    /// screen.
    struct Row: Sendable, CustomTestStringConvertible {
        let title: String
        let place: Destination
        var keys = ""
        var arrange: @Sendable (inout Workspace) -> Void = { _ in }
        /// A line for each viewer: the name, then the commands.
        let offers: String

        var testDescription: String { title }
    }

    static let viewers: [(name: String, viewer: Viewer)] = [
        ("keeper", PeopleFixture.keeper), ("lead", PeopleFixture.lead), ("consultant", PeopleFixture.consultant),
        ("talent", PeopleFixture.anne), ("buddy", PeopleFixture.dina), ("fellow", Viewer(person: "bo", today: today)),
        ("manager", PeopleFixture.manager), ("mentor", PeopleFixture.mentor), ("steering", PeopleFixture.steering),
    ]
    static let today = PeopleFixture.today

    /// Anne with a line manager, a mentor, a buddy, a plan, tasks and talks.
    static var data: Workspace {
        var data = LogbookFixture.data
        data["mentor-anne"] = RoleAssignment(id: "mentor-anne", person: "birgit", role: .mentor, talent: "anne")
        data["opg"] = LeadershipTask(id: "opg", talent: "anne", text: "Lede budgetmødet", due: today)
        data["samtale-holdt"] = Meeting(
            id: "samtale-holdt", kind: .runningTalk, talents: ["anne"], heldOn: today.adding(days: -20))
        data["mentor-holdt"] = Meeting(
            id: "mentor-holdt", kind: .mentorTalk, talents: ["anne"], heldOn: today.adding(days: -10))
        data["fremmoede"] = Attendance(
            id: "fremmoede", activity: "modul-3-dag-1", talent: "anne", presence: .attended)
        data.readiness = [:]
        return data
    }

    private static func shareVersion(_ data: inout Workspace) {
        // She has a plan.
        let content = data.plans["anne"]!.content
        data["v1"] = PlanRevision(
            id: "v1", talent: "anne", number: 1, on: today.adding(days: -3), content: content, agreedBy: ["anne"])
    }

    private static func judge(
        _ data: inout Workspace, isShared: Bool, proposedBy: Person.ID? = nil, isAgreed: Bool = false
    ) {
        func add(_ id: ReadinessJudgement.ID, _ judge: Judge, _ writer: Person.ID?, _ isShared: Bool) {
            data[id] = ReadinessJudgement(
                id: id, talent: "anne", on: today.adding(days: -2), purpose: .vertical, work: .nextLevel,
                performance: .satisfactory, judge: judge, isShared: isShared, writtenBy: writer)
        }
        add("egen", .talent, "anne", isShared)
        add("leders", .lineManager, "soeren", isShared)
        if let proposedBy { add("faelles", .together, proposedBy, isAgreed) }
    }

    static let rows: [Row] = [
        Row(
            title: "a plan nobody else has seen", place: .talent("anne", .plan),
            offers: """
                keeper: inspiration
                consultant: inspiration
                talent: open add done share logbook inspiration edit delete
                buddy: inspiration
                manager: inspiration
                mentor: inspiration
                """),
        Row(
            title: "a plan with a version that waits for the line manager", place: .talent("anne", .plan),
            arrange: shareVersion,
            offers: """
                keeper: open versions inspiration
                consultant: open versions inspiration
                talent: open add done share versions logbook inspiration edit delete
                buddy: open versions inspiration
                manager: open agree versions inspiration
                mentor: inspiration
                """),
        Row(
            title: "a plan with a version that both agree on", place: .talent("anne", .plan),
            arrange: { data in
                shareVersion(&data)
                data.revisions["v1"]?.agreedBy.append("soeren")
                data.revisions["v1"]?.agreedOn = today
            },
            offers: """
                keeper: open versions inspiration
                consultant: open versions inspiration
                talent: open add done share versions logbook inspiration edit delete
                buddy: open versions inspiration
                manager: open agree versions inspiration
                mentor: inspiration
                """),
        Row(
            title: "a version that is shared with the mentor and withheld from the buddy",
            place: .talent("anne", .plan),
            arrange: { data in
                shareVersion(&data)
                data.plans["anne"]?.content.isSharedWithMentor = true
                data.plans["anne"]?.content.isWithheldFromBuddy = true
            },
            offers: """
                keeper: open versions inspiration
                consultant: open versions inspiration
                talent: open add done share versions logbook inspiration edit delete
                buddy: inspiration
                manager: open agree versions inspiration
                mentor: open versions inspiration
                """),
        Row(
            title: "a plan that is kept for the talent", place: .talent("anne", .plan),
            arrange: { $0.plans["anne"]?.isWorkingCopy = false },
            offers: """
                keeper: open add done agree inspiration edit delete
                consultant: open inspiration
                talent: open add done logbook inspiration edit delete
                buddy: open inspiration
                manager: open inspiration
                mentor: inspiration
                """),
        Row(
            title: "no plan", place: .talent("anne", .plan), arrange: { $0.plans = [:] },
            offers: """
                keeper: add inspiration edit
                consultant: inspiration
                talent: add inspiration edit
                buddy: inspiration
                manager: inspiration
                mentor: inspiration
                """),
        Row(
            title: "tasks", place: .talent("anne", .tasks),
            offers: """
                keeper: open add done delete edit
                consultant: open
                talent: open add done delete edit
                buddy: open
                manager: open add done delete edit
                """),
        Row(
            title: "no tasks", place: .talent("anne", .tasks), arrange: { $0.tasks = [:] },
            offers: """
                keeper: add
                consultant: nothing
                talent: add
                buddy: nothing
                manager: add
                """),
        Row(
            title: "a talk that was held", place: .place("anne", .talk(.meeting("samtale-holdt"))),
            offers: """
                keeper: open add done edit delete guide
                lead: open add done edit delete guide
                consultant: guide
                talent: open add done edit delete guide
                manager: open add done edit delete guide
                mentor: open add done edit delete guide
                """),
        Row(
            title: "a talk that is still to come", place: .place("anne", .talk(.activity("samtale-6"))),
            offers: """
                keeper: open add done edit guide
                lead: open add done edit guide
                consultant: guide
                talent: open add done edit guide
                manager: open add done edit guide
                mentor: open add done edit delete guide
                """),
        Row(
            title: "a mentor talk that was held", place: .place("anne", .talk(.meeting("mentor-holdt"))),
            offers: """
                keeper: open add done edit delete guide
                lead: open add done edit delete guide
                consultant: guide
                talent: open add done edit delete guide
                manager: open add done edit delete guide
                mentor: open add done edit delete guide
                """),
        Row(
            title: "no talks", place: .talent("anne", .talks),
            arrange: { data in
                for id in ["samtale-holdt", "mentor-holdt"] as [Meeting.ID] { data.meetings[id] = nil }
                data.activities["samtale-6"] = nil
            },
            offers: """
                keeper: add
                lead: add
                consultant: nothing
                talent: add
                manager: add
                mentor: add
                """),
        Row(
            title: "the meetings with the buddy", place: .talent("anne", .buddy),
            offers: """
                keeper: open edit add done
                lead: open edit add done
                consultant: open
                talent: open edit add done network-groups
                buddy: open edit add done
                manager: open
                """),
        Row(
            title: "a pair without meetings", place: .talent("anne", .buddy),
            arrange: { data in
                data.notes = [:]
                data.meetings = [:]
            },
            offers: """
                keeper: open edit add done
                lead: open edit add done
                consultant: nothing
                talent: open edit add done network-groups
                buddy: open edit add done
                manager: nothing
                """),
        Row(
            title: "a pair that has ended", place: .talent("anne", .buddy),
            arrange: { $0.pairs["anne-dina"]?.until = today.adding(days: -1) },
            offers: """
                keeper: open edit add done delete
                lead: open edit add done delete
                consultant: open
                talent: open edit add done delete network-groups
                manager: open
                """),
        Row(
            title: "no judgement of readiness", place: .talent("anne", .readiness),
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: add
                manager: add
                """),
        Row(
            title: "judgements that are not shared", place: .talent("anne", .readiness),
            arrange: { judge(&$0, isShared: false) },
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: share add edit delete
                manager: share add edit delete
                """),
        Row(
            title: "judgements that both have shared", place: .talent("anne", .readiness),
            arrange: { judge(&$0, isShared: true) },
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: add edit
                manager: add
                """),
        Row(
            title: "a proposal of the talent's", place: .talent("anne", .readiness),
            arrange: { judge(&$0, isShared: true, proposedBy: "anne") },
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: add edit
                manager: agree add
                """),
        Row(
            title: "a proposal of the line manager's", place: .talent("anne", .readiness),
            arrange: { judge(&$0, isShared: true, proposedBy: "soeren") },
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: agree add edit
                manager: add
                """),
        Row(
            title: "a judgement that both agree on", place: .talent("anne", .readiness),
            arrange: { judge(&$0, isShared: true, proposedBy: "anne", isAgreed: true) },
            offers: """
                keeper: add
                lead: nothing
                consultant: nothing
                talent: add
                manager: add
                """),
        Row(
            title: "the logbook", place: .talent("anne", .logbook), keys: "Tab",
            offers: """
                talent: open add edit share star delete filter entries-shown question closing-draft
                buddy: open filter entries-shown
                fellow: open filter entries-shown
                manager: open filter entries-shown
                mentor: nothing
                """),
        Row(
            title: "an activity that is past", place: .activity("modul-3-dag-1"),
            offers: """
                keeper: answer open all-present next-pane move edit delete
                lead: answer open all-present next-pane move edit delete
                consultant: next-pane
                talent: logbook next-pane
                buddy: next-pane
                fellow: next-pane
                manager: next-pane
                mentor: next-pane
                steering: next-pane
                """),
        Row(
            title: "an activity that is to come", place: .activity("modul-3-dag-2"),
            offers: """
                keeper: answer open next-pane move edit delete
                lead: answer open next-pane move edit delete
                consultant: next-pane
                talent: logbook next-pane
                buddy: next-pane
                fellow: next-pane
                manager: next-pane
                mentor: next-pane
                steering: next-pane
                """),
        Row(
            title: "a period of the pairs", place: .activity("skygge"),
            offers: """
                keeper: open next-pane move edit delete
                lead: open next-pane move edit delete
                consultant: next-pane
                talent: next-pane
                buddy: next-pane
                fellow: next-pane
                manager: next-pane
                mentor: next-pane
                steering: next-pane
                """),
    ]

    /// The commands of the screen itself, without those that every talent's screen has; nil where the viewer has no
    /// such screen.
    private func offered(_ row: Row, to viewer: Viewer) throws -> String? {
        var data = Self.data
        row.arrange(&data)
        let app = try TestApp(data, viewer: viewer, today: Self.today)
        app.show(row.place)
        let context = app.app.context
        let commands: [Command]
        switch app.app.top {
        case is OverviewScreen: return nil
        case let room as TalentRoom:
            guard room.shown(in: context) == room.active else { return nil }
            commands = room.tab.commands(in: context)
        default: commands = app.press(row.keys).app.top.commands(in: app.app.context).filter { $0 != .previousPane }
        }
        return commands.isEmpty ? "nothing" : commands.map(\.id).joined(separator: " ")
    }

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: Row) throws {
        let found = try Self.viewers.compactMap { name, viewer in
            try offered(row, to: viewer).map { "\(name): \($0)" }
        }
        #expect(found == row.offers.split(separator: "\n").map(String.init), "\(row.title)")
    }
}
