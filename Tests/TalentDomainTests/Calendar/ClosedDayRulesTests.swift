import Testing

@testable import TalentDomain

@Suite("The days that a cohort keeps free")
struct ClosedDayRulesTests {
    private let monday = Day("2027-05-03")!  // a date that exists

    @Test("a single closed day has its reason, and its date")
    func singleDay() {
        let rules = ClosedDayRules(days: [monday])
        #expect(!rules.isOpen(monday) && rules.isOpen(monday.adding(days: 1)))
        #expect(rules.reasonClosed(monday)?.name.da == "lukket 3. maj 2027")
    }

    @Test("a cohort that does not meet on Mondays has its days moved, and says why; periods keep their Mondays")
    func weekdays() throws {
        let rules = ClosedDayRules(weekdays: [.tuesday, .wednesday, .thursday])
        #expect(rules.reasonClosed(monday) == .weekday(.monday) && rules.forPeriods.isOpen(monday))
        let talk = PlannedActivity(
            id: "samtale", title: Phrase("Samtale"), kind: .lineManagerTalk, track: .everyday, audience: [.talents],
            length: .hours(1), placement: .period(after: "start", .days(6), days: 14), about: Phrase(""))
        let start = PlannedActivity(
            id: "start", title: Phrase("Start"), kind: .kickOff, track: .common, audience: [.talents], length: .days(1),
            placement: .kickOff, about: Phrase(""))
        let template = try ProgrammeTemplate(
            key: "k", name: Phrase("K"), about: Phrase(""), activities: [start, talk])
        let cohort = Cohort(
            id: "hold", name: "Hold", programme: template.name, template: "k", kickOff: monday, closedDays: rules)
        let schedule = template.schedule(for: cohort)
        #expect(schedule.activities.map(\.start) == [monday.adding(days: 1), monday.adding(days: 7)])
        #expect(schedule.notes.map(\.reason.da) == ["der er mandag, hvor holdet ikke mødes"])
    }

    @Test("rules without these are stored as before, so that an older program reads them")
    func stored() throws {
        #expect(ClosedDayRules(days: [], weekdays: Set(ClosedDayRules.workingDays)) == .danish)
        #expect(ClosedDayRules(weekdays: []) == .danish)
    }
}
