import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("The spreadsheets of a cohort")
struct SheetTests {
    private let today = Samples.cohort.kickOff

    /// The realistic list in the built-in programme, with a pair, a network group, a task and an attendance.
    private func workspace() throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(Samples.cohort)))
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        for activity in template.schedule(for: Samples.cohort).activities {
            try workspace.apply(.activity(.add(activity)))
        }
        let enrolment = try ParticipantImport.read(Fixtures.participants()).enrolment
        try workspace.apply(#require(enrolment.change(into: workspace, cohort: Samples.cohort.id, on: today).change))
        let anne = Talent.ID("anne-holm"), dina = Talent.ID("dina-fjord")
        try workspace.apply(.pair(.add(BuddyPair(id: "par", cohort: Samples.cohort.id, members: [anne, dina]))))
        try workspace.apply(
            .networkGroup(
                .add(NetworkGroup(id: "nord", cohort: Samples.cohort.id, name: "Nord", members: [anne, dina]))))
        try workspace.apply(
            .attendance(
                .add(Attendance(id: "a", activity: "kick-off", talent: anne, presence: .absent(.leave)))))
        try workspace.apply(
            .task(
                .add(LeadershipTask(id: "t", talent: anne, text: "=Led budgetmødet", givenBy: "Søren", due: today))))
        return workspace
    }

    private func table(_ sheet: Spreadsheet, of workspace: Workspace, _ language: Language = .da) -> SheetTable {
        sheet.table(
            of: CohortView(of: Samples.cohort, in: workspace, as: .owner(today: today), language: language))
    }

    private func entries(_ data: Data) throws -> [Enrolment.Entry] {
        try ParticipantImport.read(data).enrolment.entries
    }

    @Test("Every row has a cell for every heading", arguments: Spreadsheet.allCases)
    func shape(sheet: Spreadsheet) throws {
        let table = try table(sheet, of: workspace())
        #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.headings.count })
    }

    @Test("The import reads the people back without loss, from CSV and from a workbook, in both languages")
    func peopleReturn() throws {
        var workspace = try workspace()
        var anne = try #require(workspace.people["anne-holm"])
        anne.department = "=HYPERLINK(\"http://x.example\")"
        anne.employeeNumber = "00123"
        workspace.people[anne.id] = anne
        for language in [Language.da, .en] {
            let table = table(.people, of: workspace, language)
            for data in [table.csv, try table.workbook()] {
                let entries = try entries(data)
                #expect(entries.count == 14)
                for entry in entries {
                    let talent = try #require(workspace.talents.values.first { $0.person == entry.person.id })
                    #expect(entry.person == workspace.people[entry.person.id])
                    #expect(entry.direction == talent.direction)
                    let manager = try #require(workspace.lineManager(of: talent.id, on: today))
                    #expect(entry.lineManager?.name == manager.name && entry.lineManager?.email == manager.email)
                }
            }
        }
    }

    @Test("Dates are in the order of time, with week, clock and id")
    func dates() throws {
        let table = try table(.dates, of: workspace())
        let kickOff = try #require(table.rows.first { $0.contains(.text("kick-off")) })
        #expect(kickOff.first == .day(today) && kickOff.contains(.text("tirsdag")) && kickOff[2] == .number(2))
        #expect(table.headings.count == 13)
    }

    @Test("Attendance is one row a participant, with the reason of an absence")
    func attendance() throws {
        let table = try table(.attendance, of: workspace())
        #expect(table.headings.first == "Navn" && table.headings.contains("Kick-off 12-01-2027"))
        let anne = try #require(table.rows.first { $0.first == .text("Anne Holm") })
        #expect(anne.contains(.text("fravær: ferie eller orlov")) && anne.suffix(2) == [.number(0), .number(1)])
        #expect(table.rows.count { $0[1] == .text("Talenter") } == 14)
        #expect(table.rows.contains { $0[1] == .text("Nærmeste ledere") })
    }

    @Test("Pairs and network groups have a row for each member; a task says by whom and when")
    func pairsAndTasks() throws {
        let pairs = try table(.pairs, of: workspace(), .en).rows
        #expect(
            pairs.map { $0[0] } == Array(repeating: .text("Buddy pair 1"), count: 2)
                + Array(repeating: .text("Network group Nord"), count: 2))
        let task = try #require(try table(.tasks, of: workspace()).rows.first)
        #expect(task[2...4] == [.text("=Led budgetmødet"), .text("Søren"), .day(today)])
    }

    @Test("A table has only what its viewer may read: no tasks for a stranger")
    func viewer() throws {
        let workspace = try workspace()
        let seen = workspace.visible(to: Viewer(person: "nobody", today: today))
        #expect(table(.tasks, of: seen).rows.isEmpty)
    }
}

@Suite("Addresses for Outlook")
struct AddressListTests {
    private func person(_ id: String, _ given: String, _ family: String, _ email: String) -> Person {
        Person(id: Person.ID(id), givenName: given, familyName: family, email: email)
    }

    @Test("A name with a sign that separates addresses is quoted; nobody occurs twice; the rest are told")
    func quoting() {
        let list = AddressList(of: [
            person("c", "Åse", "Krag, cand.mag.", "aase@nordby.example"),
            person("a", "Anne", "Holm", "anne@nordby.example"), person("b", "Anne", "Holm", "ANNE@nordby.example"),
            person("d", "Lasse", "\"Bo\" Dam", "lasse@nordby.example"), person("e", "Uden", "Adresse", ""),
        ])
        #expect(
            list.text
                == "Anne Holm <anne@nordby.example>; \"Lasse 'Bo' Dam\" <lasse@nordby.example>; \"Åse Krag, cand.mag.\" <aase@nordby.example>"
        )
        #expect(list.without.map(\.name) == ["Uden Adresse"])
    }
}
