import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered in a talent's room and at an activity, and what not")
struct OfferTests {
    private static let today = OfferRow.today

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

    static let rows: [OfferRow] = [
        OfferRow(
            title: "a plan nobody else has seen", opening: [.show(.talent("anne", .plan))],
            offers: """
                owner: inspiration local-plan
                consultant: inspiration local-plan
                talent: open add done share logbook inspiration edit local-plan delete
                buddy: inspiration local-plan
                manager: inspiration local-plan
                mentor: inspiration
                """),
        OfferRow(
            title: "a plan with a version that waits for the line manager", opening: [.show(.talent("anne", .plan))],
            arrange: shareVersion,
            offers: """
                owner: open versions inspiration local-plan
                consultant: open versions inspiration local-plan
                talent: open add done share versions logbook inspiration edit local-plan delete
                buddy: open versions inspiration local-plan
                manager: open agree versions inspiration local-plan
                mentor: inspiration
                """),
        OfferRow(
            title: "a plan with a version that both agree on", opening: [.show(.talent("anne", .plan))],
            arrange: { data in
                shareVersion(&data)
                data.revisions["v1"]?.agreedBy.append("soeren")
                data.revisions["v1"]?.agreedOn = today
            },
            offers: """
                owner: open versions inspiration local-plan
                consultant: open versions inspiration local-plan
                talent: open add done share versions logbook inspiration edit local-plan delete
                buddy: open versions inspiration local-plan
                manager: open agree versions inspiration local-plan
                mentor: inspiration
                """),
        OfferRow(
            title: "a version that is shared with the mentor and withheld from the buddy",
            opening: [.show(.talent("anne", .plan))],
            arrange: { data in
                shareVersion(&data)
                data.plans["anne"]?.content.isSharedWithMentor = true
                data.plans["anne"]?.content.isWithheldFromBuddy = true
            },
            offers: """
                owner: open versions inspiration local-plan
                consultant: open versions inspiration local-plan
                talent: open add done share versions logbook inspiration edit local-plan delete
                buddy: inspiration local-plan
                manager: open agree versions inspiration local-plan
                mentor: open versions inspiration
                """),
        OfferRow(
            title: "a plan that is kept for the talent", opening: [.show(.talent("anne", .plan))],
            arrange: { $0.plans["anne"]?.isWorkingCopy = false },
            offers: """
                owner: open add done agree inspiration edit local-plan delete
                consultant: open inspiration local-plan
                talent: open add done logbook inspiration edit local-plan delete
                buddy: open inspiration local-plan
                manager: open inspiration local-plan
                mentor: inspiration
                """),
        OfferRow(
            title: "no plan", opening: [.show(.talent("anne", .plan))], arrange: { $0.plans = [:] },
            offers: """
                owner: add inspiration edit local-plan
                consultant: inspiration local-plan
                talent: add inspiration edit local-plan
                buddy: inspiration local-plan
                manager: inspiration local-plan
                mentor: inspiration
                """),
        OfferRow(
            title: "tasks", opening: [.show(.talent("anne", .tasks))],
            offers: """
                owner: open add done delete edit
                consultant: open
                talent: open add done delete edit practice
                buddy: open practice
                manager: open add done delete edit
                """),
        OfferRow(
            title: "no tasks", opening: [.show(.talent("anne", .tasks))], arrange: { $0.tasks = [:] },
            offers: """
                owner: add
                consultant: nothing
                talent: add practice
                buddy: practice
                manager: add
                """),
        OfferRow(
            title: "a talk that was held", opening: [.show(.place("anne", .talk(.meeting("samtale-holdt"))))],
            offers: """
                owner: open talk-page add done edit delete guide mentors
                lead: open add done edit delete guide mentors
                consultant: guide mentors
                talent: open talk-page add done edit delete guide mentors
                manager: open talk-page add done edit delete guide
                mentor: open talk-page add done edit delete guide
                """),
        OfferRow(
            title: "a talk that is still to come", opening: [.show(.place("anne", .talk(.activity("samtale-6"))))],
            offers: """
                owner: open talk-page add done edit guide mentors
                lead: open add done edit guide mentors
                consultant: guide mentors
                talent: open talk-page add done edit guide mentors
                manager: open talk-page add done edit guide
                mentor: open talk-page add done edit delete guide
                """),
        OfferRow(
            title: "a mentor talk that was held", opening: [.show(.place("anne", .talk(.meeting("mentor-holdt"))))],
            offers: """
                owner: open talk-page add done edit delete guide mentors
                lead: open add done edit delete guide mentors
                consultant: guide mentors
                talent: open talk-page add done edit delete guide mentors
                manager: open talk-page add done edit guide
                mentor: open talk-page add done edit delete guide
                """),
        OfferRow(
            title: "no talks", opening: [.show(.talent("anne", .talks))],
            arrange: { data in
                for id in ["samtale-holdt", "mentor-holdt"] as [Meeting.ID] { data.meetings[id] = nil }
                data.activities["samtale-6"] = nil
            },
            offers: """
                owner: add mentors
                lead: add mentors
                consultant: mentors
                talent: add mentors
                manager: add
                mentor: add
                """),
        OfferRow(
            title: "the meetings with the buddy", opening: [.show(.talent("anne", .buddy))],
            offers: """
                owner: open edit add done
                lead: open edit add done
                consultant: nothing
                talent: open edit add done practice network-groups
                buddy: open edit add done practice
                manager: nothing
                """),
        OfferRow(
            title: "a pair without meetings", opening: [.show(.talent("anne", .buddy))],
            arrange: { data in
                data.notes = [:]
                data.meetings = [:]
            },
            offers: """
                owner: open edit add done
                lead: open edit add done
                consultant: nothing
                talent: open edit add done practice network-groups
                buddy: open edit add done practice
                manager: nothing
                """),
        OfferRow(
            title: "a pair that has ended", opening: [.show(.talent("anne", .buddy))],
            arrange: { $0.pairs["anne-dina"]?.until = today.adding(days: -1) },
            offers: """
                owner: open edit add done delete
                lead: open edit add done delete
                consultant: open
                talent: open edit add done delete practice network-groups
                manager: open
                """),
        OfferRow(
            title: "no judgement of readiness", opening: [.show(.talent("anne", .readiness))],
            offers: """
                owner: add
                lead: nothing
                consultant: nothing
                talent: add
                manager: add
                """),
        OfferRow(
            title: "judgements that are not shared", opening: [.show(.talent("anne", .readiness))],
            arrange: { judge(&$0, isShared: false) },
            offers: """
                owner: add
                lead: nothing
                consultant: nothing
                talent: open share add edit delete
                manager: open share add edit delete
                """),
        OfferRow(
            title: "judgements that both have shared", opening: [.show(.talent("anne", .readiness))],
            arrange: { judge(&$0, isShared: true) },
            offers: """
                owner: open add
                lead: nothing
                consultant: open
                talent: open add edit
                manager: open add
                """),
        OfferRow(
            title: "a proposal of the talent's", opening: [.show(.talent("anne", .readiness))],
            arrange: { judge(&$0, isShared: true, proposedBy: "anne") },
            offers: """
                owner: open add
                lead: nothing
                consultant: open
                talent: open add edit
                manager: open agree add
                """),
        OfferRow(
            title: "a proposal of the line manager's", opening: [.show(.talent("anne", .readiness))],
            arrange: { judge(&$0, isShared: true, proposedBy: "soeren") },
            offers: """
                owner: open add
                lead: nothing
                consultant: open
                talent: open agree add edit
                manager: open add
                """),
        OfferRow(
            title: "a judgement that both agree on", opening: [.show(.talent("anne", .readiness))],
            arrange: { judge(&$0, isShared: true, proposedBy: "anne", isAgreed: true) },
            offers: """
                owner: open add
                lead: nothing
                consultant: open
                talent: open add advice-to-goal
                manager: open add
                """),
        OfferRow(
            title: "the logbook", opening: [.show(.talent("anne", .logbook))], keys: "Down",
            offers: """
                talent: open add edit share star delete filter entries-shown question closing-draft previous-pane
                buddy: open filter entries-shown
                fellow: open filter entries-shown
                manager: open filter entries-shown
                mentor: nothing
                """),
        OfferRow(
            title: "an activity that is past", opening: [.show(.activity("modul-3-dag-1"))],
            offers: """
                owner: answer open all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                lead: answer open all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                consultant: next-pane preparation teacher-questions level-groups own-note
                talent: logbook next-pane preparation practice teacher-questions level-groups
                buddy: next-pane preparation practice teacher-questions level-groups
                fellow: next-pane preparation practice teacher-questions level-groups
                manager: next-pane preparation teacher-questions level-groups
                mentor: next-pane preparation level-groups
                steering: next-pane preparation
                """),
        OfferRow(
            title: "an activity that is to come", opening: [.show(.activity("modul-3-dag-2"))],
            offers: """
                owner: answer open next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                lead: answer open next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                consultant: next-pane preparation teacher-questions level-groups own-note
                talent: logbook next-pane preparation practice teacher-questions level-groups
                buddy: next-pane preparation practice teacher-questions level-groups
                fellow: next-pane preparation practice teacher-questions level-groups
                manager: next-pane preparation teacher-questions level-groups
                mentor: next-pane preparation level-groups
                steering: next-pane preparation
                """),
        OfferRow(
            title: "a period of the pairs", opening: [.show(.activity("skygge"))],
            offers: """
                owner: open next-pane move edit delete shift stretch split fix-date cancel copy preparation own-note
                lead: open next-pane move edit delete shift stretch split fix-date cancel copy preparation own-note
                consultant: next-pane preparation own-note
                talent: next-pane preparation
                buddy: next-pane preparation
                fellow: next-pane preparation
                manager: next-pane preparation
                mentor: next-pane preparation
                steering: next-pane preparation
                """),
    ]

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }
}
