import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("The list of participants")
struct ParticipantImportTests {
    private let day = Day(year: 2026, month: 11, day: 20)!  // a date that exists

    @Test("The real list gives fourteen talents, each line manager once")
    func realList() throws {
        let reading = try ParticipantImport.read(Fixtures.participants())
        #expect(reading.enrolment.entries.count == 14)
        #expect(reading.shape.ignoredColumns.isEmpty)

        let (change, report) = reading.enrolment.change(into: Workspace(), cohort: nil, on: day)
        #expect(report.newTalents == 14)
        #expect(report.newLineManagers == 10)
        var workspace = Workspace()
        try workspace.apply(#require(change))
        #expect(workspace.people.count == 24)
        #expect(workspace.roles.values.filter { $0.role == .lineManager }.count == 14)
        #expect(workspace.faults().isEmpty)
    }

    @Test("Levels, directions, quotes and three ways to write a date are understood")
    func details() throws {
        let entries = try ParticipantImport.read(Fixtures.participants()).enrolment.entries
        let people = entries.map(\.person)
        #expect(people[0].position == "Teamleder; dagtilbud")
        #expect(people[0].employedSince == Day("2015-08-01"))
        #expect(people[4].employedSince == Day("2010-01-01"))
        #expect(people[5].employedSince == Day("2016-09-01"))
        #expect(people[7].name == "Hans Åge Møller")
        #expect(people[11].familyName == "Wæver \"Lasse\"")
        #expect(people.filter { $0.level == .chief }.count == 4)
        #expect(entries.filter { $0.direction == .horizontal }.count == 5)
        #expect(entries[2].lineManager?.familyName == "Bæk")
    }

    @Test("A second import of the same list changes nothing and says so", arguments: [nil, Cohort.ID("hold-3")])
    func secondImport(cohort: Cohort.ID?) throws {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(Samples.cohort)))
        let enrolment = try ParticipantImport.read(Fixtures.participants()).enrolment
        try workspace.apply(#require(enrolment.change(into: workspace, cohort: cohort, on: day).change))
        let (change, report) = enrolment.change(into: workspace, cohort: nil, on: day)
        #expect(change == nil)
        #expect(report.unchanged == 14)
        #expect(report.summary.da == "Der er ikke noget at ændre: Alle 14 på listen er allerede indlæst.")
    }

    @Test(
        "Every usual encoding reads alike",
        arguments: [String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252, .isoLatin1])
    func encodings(encoding: String.Encoding) throws {
        let text = ParticipantList.headings + "\n" + ParticipantList.anne
        let marked = [.utf16LittleEndian, .utf16BigEndian].contains(encoding) ? "\u{FEFF}" + text : text
        let reading = try ParticipantImport.read(#require(marked.data(using: encoding)))
        #expect(reading.enrolment.entries.first?.lineManager?.name == "Søren Kjær")
    }

    @Test("A byte order mark, commas, tabs and English headings are fine")
    func otherShapes() throws {
        let english =
            "First name,LAST NAME,email,Employer,Leadership level,Direction,Shoe size\nEva,Ravn,eva@x.example,\"X, Y\",Leader of leaders,Vertical,38\n"
        let reading = try ParticipantImport.read(Data([0xEF, 0xBB, 0xBF] + english.utf8))
        #expect(reading.enrolment.entries.first?.person.organisation == "X, Y")
        #expect(reading.enrolment.entries.first?.person.level == .chief)
        #expect(reading.shape.ignoredColumns.map(\.en) == ["“Shoe size”"])
        let tabs = ParticipantList.data(ParticipantList.headings, ParticipantList.anne)
        let tabbed = Data(String(decoding: tabs, as: UTF8.self).replacing(";", with: "\t").utf8)
        #expect(try ParticipantImport.read(tabbed).enrolment.entries.count == 1)
    }

    @Test("A line manager who is a talent too is the same person")
    func lineManagerIsTalent() throws {
        let eva = "3;Eva;Ravn;eva@nordby.example;Nordby;2;V;;;"
        let list = ParticipantList.data(
            ParticipantList.headings, "1;Anne;Holm;anne@nordby.example;Nordby;1;V;Eva Ravn;EVA@nordby.example;", eva,
            "4;Gry;Lund;gry@nordby.example;Nordby;1;V;Eva Ravn;;")
        let (change, report) = try ParticipantImport.read(list).enrolment.change(
            into: Workspace(), cohort: nil, on: day)
        #expect(report.newLineManagers == 0)
        var workspace = Workspace()
        try workspace.apply(#require(change))
        #expect(workspace.people.count == 3)
        #expect(workspace.lineManager(of: Talent.ID("gry-lund"), on: day)?.email == "eva@nordby.example")
    }
}

/// Shared small records.
enum Samples {
    static let cohort = Cohort(
        id: Cohort.ID("hold-3"), name: "Hold 3", programme: Phrase("Talent Nord 2.0"), template: "talent-nord",
        kickOff: Day("2027-01-12")!)  // a date that exists
}
