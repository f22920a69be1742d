import Exchange
import TalentDomain
import Testing

@Suite("An agenda says who leads, until when, and who is coming")
struct AgendaPaperTests {
    private func day(_ fixture: inout PaperFixture) throws -> Activity {
        let id: Activity.ID = "modul-1-dag-1"
        fixture.workspace.activities[id]?.time = ClockSpan(540)
        fixture.workspace.activities[id]?.leader = "Ib Ek"
        fixture.workspace.activities[id]?.bestPractice = .init(name: "Mette Sø", organisation: "Nordby Kommune")
        return try #require(fixture.workspace.activities[id])
    }

    @Test("who leads, the case, and an end that follows from the hours")
    func facts() throws {
        var fixture = try PaperFixture()
        let activity = try day(&fixture)
        let text = try PaperKind.agenda.paper(of: fixture.view(), for: nil, at: activity).text
        #expect(text.contains("Ib Ek") && text.contains("Mette Sø, Nordby Kommune"), "\(text)")
        #expect(text.contains("09.00–17.00") && text.contains("Talenter"), "\(text)")
    }

    @Test("whoever has declined is neither among the participants nor given a sign")
    func declined() throws {
        var fixture = try PaperFixture()
        let activity = try day(&fixture), name = try fixture.person.name
        func names(_ kind: PaperKind) throws -> Bool {
            try kind.paper(of: fixture.view(), for: nil, at: activity).text.contains(name)
        }
        #expect(try names(.agenda))
        fixture.workspace["nej"] = Attendance(
            id: "nej", activity: activity.id, talent: fixture.anne, presence: .declined(.leave))
        #expect(try !names(.agenda) && !names(.signs))
        #expect(try names(.attendance))
    }

    @Test("a member of the steering group has a year, although they see no roles")
    func steering() throws {
        var fixture = try PaperFixture()
        fixture.workspace["styr"] = Person(
            id: "styr", givenName: "Karla", familyName: "Brix", email: "karla@nordby.example",
            organisation: "Nordby Kommune")
        fixture.workspace["styregruppe"] = RoleAssignment(
            id: "styregruppe", person: "styr", role: .steeringGroup, cohort: Samples.cohort.id)
        let karla = try #require(fixture.workspace.people["styr"])
        let text = try PaperKind.year.paper(of: fixture.view(), for: karla, at: nil).text
        #expect(text.contains("Styregruppemøde 1"), "\(text)")
    }
}
