import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("A clock or a year that is wrong")
struct ClockTests {
    private func entry(on day: String) throws -> LogEntry {
        let day = try #require(Day(day)), epoch = try #require(Day("1970-01-01"))
        return LogEntry(
            id: "ny", talent: "anne", at: Timestamp(seconds: Int64(day - epoch) * 86_400 + 43_200), text: "En tanke")
    }

    @Test(
        "an entry far from the programme is refused with the day that the clock says",
        arguments: ["1970-01-01", "1999-12-31", "2100-01-01", "9999-12-31"])
    func far(day: String) throws {
        var workspace = SmallCohort().workspace
        let entry = try entry(on: day)
        let refusal = #expect(throws: Refusal.self) { try workspace.apply(.logEntry(.add(entry))) }
        guard case .faults(let faults) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
        #expect(faults.map(\.field) == [.text] && faults[0].message.da.contains("Ifølge computerens ur"))
    }

    @Test(
        "a task due far from the programme is refused at its date",
        arguments: ["1970-01-01", "2100-01-01", "3027-03-15"])
    func task(day: String) throws {
        var workspace = SmallCohort().workspace
        let task = LeadershipTask(id: "ny", talent: "anne", text: "Ring", due: Day(day))
        let refusal = #expect(throws: Refusal.self) { try workspace.apply(.task(.add(task))) }
        guard case .faults(let faults) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
        #expect(faults.map(\.field) == [.due])
    }
}
