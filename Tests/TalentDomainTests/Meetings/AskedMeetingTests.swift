import TalentDomain
import Testing

@Suite("When a meeting is late")
struct AskedMeetingTests {
    private let today = at("2027-03-15")

    private func row(
        last: String?, planned: String? = nil, held: String? = nil, isVoluntary: Bool = false
    )
        -> JointMeetingRow
    {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm"), bo = cohort.talent("Bo Dam")
        cohort.pair(anne, bo)
        var row = JointMeetingRow()
        if let last {
            let id = cohort.activity(
                "buddymoede", .buddyMeeting, "2027-02-02", last, track: .group, audience: [.buddies])
            row.activity = cohort.workspace.activities[id]
            row.activity?.isVoluntary = isVoluntary
        }
        if planned != nil || held != nil {
            row.meeting = Meeting(
                id: "m", kind: .buddyMeeting, talents: [anne, bo], planned: planned.map(at), heldOn: held.map(at))
        }
        return row
    }

    @Test("the programme's last day counts, whatever day is agreed later")
    func overdue() {
        #expect(row(last: "2027-03-12").isOverdue(on: today))
        #expect(row(last: "2027-03-12", planned: "2027-03-20").isOverdue(on: today))
        #expect(!row(last: "2027-03-15").isOverdue(on: today))
        #expect(!row(last: "2027-03-12", held: "2027-03-14").isOverdue(on: today))
        #expect(!row(last: "2027-03-12", isVoluntary: true).isOverdue(on: today))
        #expect(!row(last: nil, planned: "2027-03-01").isOverdue(on: today))
    }

    @Test("an agreed day that has passed asks whether it was held, also before the programme's last day")
    func unconfirmed() {
        #expect(row(last: "2027-03-20", planned: "2027-03-14").isUnconfirmed(on: today))
        #expect(row(last: nil, planned: "2027-03-14").isUnconfirmed(on: today))
        #expect(!row(last: "2027-03-20", planned: "2027-03-15").isUnconfirmed(on: today))
        #expect(!row(last: "2027-03-20", planned: "2027-03-14", held: "2027-03-14").isUnconfirmed(on: today))
        #expect(!row(last: "2027-03-20", planned: "2027-03-14", isVoluntary: true).isUnconfirmed(on: today))
    }
}
