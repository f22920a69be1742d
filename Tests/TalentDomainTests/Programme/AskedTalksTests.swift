import Testing

@testable import TalentDomain

@Suite("Which talk the programme asks for")
struct AskedTalksTests {
    private func kinds(_ cohort: CohortBuilder) -> [MeetingKind?] {
        cohort.workspace.activities(in: CohortBuilder.cohort).filter {
            $0.kind == .lineManagerTalk || $0.kind == .kickOff
        }.map(cohort.workspace.meetingKind)
    }

    @Test("Expectations at the kick-off, closing after the last module, then follow-ups")
    func talentNord() {
        var cohort = CohortBuilder()
        cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common, audience: [.talents, .lineManagers])
        for module in 1...3 {
            cohort.activity("modul-\(module)", .moduleDay, "2027-0\(module + 1)-01", track: .common, module: module)
            cohort.activity(
                "samtale-\(module)", .lineManagerTalk, "2027-0\(module + 1)-02", "2027-0\(module + 1)-20",
                module: module)
        }
        cohort.activity("samtale-4", .lineManagerTalk, "2027-07-01", "2027-07-20")
        cohort.activity("samtale-5", .lineManagerTalk, "2027-10-01", "2027-10-20")
        #expect(kinds(cohort) == [.expectationTalk, .runningTalk, .runningTalk, .closingTalk, .followUp, .followUp])
    }

    @Test("Where the talks name no module, the first after the last module closes")
    func withoutModules() {
        var cohort = CohortBuilder()
        cohort.activity("samtale-1", .lineManagerTalk, "2027-01-20", "2027-01-30")
        cohort.activity("modul-1", .moduleDay, "2027-02-01", track: .common)
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-02", "2027-02-20")
        cohort.activity("samtale-3", .lineManagerTalk, "2027-05-02", "2027-05-20")
        #expect(kinds(cohort) == [.runningTalk, .closingTalk, .followUp])
    }

    @Test("No module, no closing; a kick-off without line managers asks for nothing")
    func bare() {
        var cohort = CohortBuilder()
        cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common)
        cohort.activity("samtale-1", .lineManagerTalk, "2027-01-20", "2027-01-30")
        #expect(kinds(cohort) == [nil, .runningTalk])
    }
}
