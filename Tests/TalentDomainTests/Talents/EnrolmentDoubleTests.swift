import TalentDomain
import Testing

@Suite("Who on a list may be here already")
struct EnrolmentDoubleTests {
    private let today = at("2026-11-20")

    private func person(
        _ name: String, _ email: String, number: String = "", in organisation: String = "Nordby Kommune",
        level: Level? = .leader
    ) -> Person {
        let words = name.split(separator: " ").map(String.init)
        return Person(
            id: .init(Slug.make(name)), givenName: words.dropLast().joined(separator: " "),
            familyName: words.last ?? "", email: email, organisation: organisation,
            level: level, employeeNumber: number)
    }

    private func list(_ people: Person..., ledBy leader: Person? = nil) -> Enrolment {
        Enrolment(
            entries: people.enumerated().map {
                .init(line: $0.offset + 2, person: $0.element, direction: .vertical, lineManager: leader)
            })
    }

    private func data(_ list: Enrolment) throws -> Workspace {
        var data = CohortBuilder().workspace
        try data.apply(#require(list.change(into: data, cohort: nil, on: today).change))
        return data
    }

    private var bo: Person { person("Bo Dam", "bo@a.example", number: "00124") }

    private func asks(_ wanted: Person, reason: EnrolmentDouble.Reason?) throws {
        let data = try data(list(bo))
        let (change, report) = list(wanted).change(into: data, cohort: nil, on: today)
        #expect(report.doubles.map(\.reason) == (reason.map { [$0] } ?? []))
        #expect((change == nil) == (reason != nil))
    }

    @Test("The same name and organisation, or the number but for zeros, is asked about and not doubled")
    func asked() throws {
        try asks(person("Bo Dam", "bo.dam@a.example", number: "124"), reason: .name)
        try asks(person("Bo Dam", "bo.dam@a.example"), reason: .name)
        try asks(person("Dam Bo", "bo.dam@a.example"), reason: .name)
        try asks(person("bo  dam", "bo.dam@a.example", in: "nordby kommune"), reason: .name)
        try asks(person("Bo Damgård", "bo.dam@a.example", number: "124"), reason: .number)
        try asks(person("Bo Dam", "bo.dam@a.example", in: "Vesterø"), reason: nil)
        try asks(person("Bo Lund", "bo@a.example"), reason: nil)
        try asks(person("Karla Brix", "bo@a.example"), reason: .email)
    }

    @Test("The same person is edited, and no zeros are lost; another is added; a line can be left out")
    func answers() throws {
        let data = try data(list(bo)), wanted = list(person("Bo Dam", "bo.dam@a.example", number: "124")),
            line = EnrolmentSubject(line: 2)
        func after(_ choice: EnrolmentChoice) throws -> [Person] {
            var after = data
            let (change, report) = wanted.change(into: data, cohort: nil, on: today, choices: [line: choice])
            #expect(!report.hasOpenQuestions && report.conflicts.isEmpty)
            if let change { try after.apply(change) }
            return after.people.values.sorted { $0.email < $1.email }
        }
        let same = try after(.same("bo-dam"))
        #expect(same.map(\.email) == ["bo.dam@a.example"] && same.map(\.employeeNumber) == ["00124"])
        #expect(try after(.other).map(\.email) == ["bo.dam@a.example", "bo@a.example"])
        #expect(try after(.skip) == data.people.values.map { $0 })
    }

    @Test("Two lines of one list can be one person, too")
    func withinList() throws {
        let twice = list(bo, person("Bo Dam", "bo.dam@a.example", number: "124"))
        let (change, report) = twice.change(into: CohortBuilder().workspace, cohort: nil, on: today)
        #expect(change == nil)
        #expect(report.doubles.map(\.subject) == [EnrolmentSubject(line: 3)])
        let merged = twice.change(
            into: CohortBuilder().workspace, cohort: nil, on: today,
            choices: [EnrolmentSubject(line: 3): .same("bo-dam")])
        #expect(merged.report.newTalents == 1)
    }

    @Test("An address under another name is asked about, and cannot be another's; a new family name is no other person")
    func sameAddress() throws {
        let data = try data(list(bo)), wanted = list(person("Karla Brix", "bo@a.example"))
        #expect(
            wanted.change(into: data, cohort: nil, on: today).report.doubles.map(\.choices) == [
                [.same("bo-dam"), .skip]
            ])
        #expect(
            wanted.change(into: data, cohort: nil, on: today, choices: [EnrolmentSubject(line: 2): .other]).report
                .conflicts.count == 1)
        #expect(list(person("Bo Lund", "bo@a.example")).change(into: data, cohort: nil, on: today).report.changed == 1)
    }

    @Test("A line manager is asked about once, whichever lines name them; left out, the line stands without one")
    func lineManager() throws {
        let leader = person("Bodil Ravn", "bodil@a.example", level: nil)
        let data = try data(list(bo, ledBy: leader))
        let moved = person("Bodil Ravn", "bodil.ravn@a.example", level: nil)
        let wanted = list(person("Karla Brix", "k@a.example"), person("Finn Bæk", "f@a.example"), ledBy: moved)
        let (change, report) = wanted.change(into: data, cohort: nil, on: today)
        let subject = EnrolmentSubject(line: 2, isLineManager: true)
        #expect(change == nil && report.doubles.map(\.subject) == [subject])
        for (choice, people) in [(EnrolmentChoice.same("bodil-ravn"), 4), (.other, 5), (.skip, 4)] {
            var after = data
            try after.apply(
                #require(wanted.change(into: data, cohort: nil, on: today, choices: [subject: choice]).change))
            #expect(after.people.count == people)
            let led = after.roles.values.count { $0.role == .lineManager }
            #expect(led == (choice == .skip ? 1 : 3))
        }
    }

    @Test("A line manager by name alone who is known in another organisation is asked about")
    func lineManagerElsewhere() throws {
        let data = try data(list(bo, ledBy: person("Bodil Ravn", "bodil@a.example", level: nil)))
        let karla = person("Karla Brix", "k@a.example", in: "Vesterø")
        let byName = list(karla, ledBy: person("Bodil Ravn", "", in: "Vesterø", level: nil))
        let (change, report) = byName.change(into: data, cohort: nil, on: today)
        #expect(change == nil && report.doubles.map(\.reason) == [.nameElsewhere])
        #expect(
            report.doubles.first?.text.da
                == "Linje 2: lederen Bodil Ravn (Vesterø) har samme navn som Bodil Ravn (Nordby Kommune, bodil@a.example)."
        )
        let subject = EnrolmentSubject(line: 2, isLineManager: true)
        for (choice, people) in [(EnrolmentChoice.same("bodil-ravn"), 3), (.other, 4)] {
            var after = data
            try after.apply(
                #require(byName.change(into: data, cohort: nil, on: today, choices: [subject: choice]).change))
            #expect(after.people.count == people)
            #expect(after.people["bodil-ravn"]?.organisation == "Nordby Kommune")
        }
        let withAddress = list(karla, ledBy: person("Bodil Ravn", "br@a.example", in: "Vesterø", level: nil))
        #expect(withAddress.change(into: data, cohort: nil, on: today).change != nil)
    }

    @Test("An answer to a question that was not asked is a slip")
    func unused() throws {
        let wanted = list(bo)
        for choice in [EnrolmentChoice.same("bo-dam"), .other] {
            let (change, report) = wanted.change(
                into: CohortBuilder().workspace, cohort: nil, on: today, choices: [EnrolmentSubject(line: 2): choice])
            #expect(change == nil && report.conflicts.map(\.line) == [2])
        }
        let skipped = wanted.change(
            into: CohortBuilder().workspace, cohort: nil, on: today, choices: [EnrolmentSubject(line: 2): .skip])
        #expect(skipped.change == nil && skipped.report.skipped == 1 && skipped.report.conflicts.isEmpty)
        #expect(
            wanted.change(
                into: CohortBuilder().workspace, cohort: nil, on: today, choices: [EnrolmentSubject(line: 9): .skip]
            ).report.conflicts.count == 1)
    }

    @Test("An organisation in four spellings is stored as one, and that is told")
    func organisations() throws {
        let spellings = ["Nordby Kommune", "nordby kommune", "Nordby\u{A0} Kommune", "Nordby  Kommune"]
        let wanted = Enrolment(
            entries: spellings.enumerated().map { index, name in
                .init(
                    line: index + 2, person: person("Ok Stavet\(index)", "z\(index)@x.example", in: name),
                    direction: .vertical)
            })
        let (change, report) = wanted.change(into: Workspace(), cohort: nil, on: today)
        #expect(report.organisations.map(\.name) == ["Nordby Kommune"])
        #expect(
            report.organisations.first?.text.da
                == "Nordby Kommune er også skrevet »nordby kommune«; de bliver til én organisation.")
        var data = Workspace()
        try data.apply(#require(change))
        #expect(Set(data.people.values.map(\.organisation)) == ["Nordby Kommune"])
        #expect(wanted.change(into: data, cohort: nil, on: today).change == nil)
    }

    @Test(
        "An organisation with Å, Æ or Ø in one place and Aa, Ae or Oe in another is one, as the store spells it, and that is told",
        arguments: [
            ("Århus Kommune", "Aarhus Kommune"), ("Aarhus Kommune", "århus  kommune"), ("Ærø Kommune", "Aeroe Kommune"),
            ("Soeby", "Søby"),
        ])
    func letters(known: String, listed: String) throws {
        var data = try data(list(person("Anne Holm", "a@a.example", in: known)))
        let wanted = list(
            person("Bo Dam", "b@a.example", in: listed), person("Eva Ravn", "e@a.example", in: listed),
            person("Anne Holm", "a@a.example", in: listed))
        let (change, report) = wanted.change(into: data, cohort: nil, on: today)
        #expect(
            report.notes.map(\.da) == [
                "\(known) er også skrevet »\(listed.withPlainSpaces)«; de bliver til én organisation."
            ])
        try data.apply(#require(change))
        #expect(Set(data.people.values.map(\.organisation)) == [known] && data.people.count == 3)
        let alone = wanted.change(into: CohortBuilder().workspace, cohort: nil, on: today).report
        #expect(alone.newOrganisations.isEmpty)
    }

    @Test("Two organisations that somebody keeps apart stay two")
    func keptApart() throws {
        let data = try data(list(person("Anne Holm", "a@a.example", in: "Åvang")))
        var both = data
        try both.apply(.person(.add(person("Bo Dam", "b@a.example", in: "Aavang"))))
        let wanted = list(person("Eva Ravn", "e@a.example", in: "Aavang"), person("Ida Sø", "i@a.example", in: "Åvang"))
        try both.apply(#require(wanted.change(into: both, cohort: nil, on: today).change))
        #expect(Set(both.people.values.filter { $0.organisation == "Aavang" }.map(\.givenName)) == ["Bo", "Eva"])
    }

    @Test("The store's spelling counts, and a name that differs in signs only is no change")
    func storesSpelling() throws {
        let data = try data(list(person("Siobhan O'Neill", "s@a.example"), person("Anne Holm", "a@a.example")))
        let again = list(person("Siobhan O’Neill", "s@a.example", in: "NORDBY KOMMUNE"))
        #expect(again.change(into: data, cohort: nil, on: today).change == nil)
    }

    @Test("A CPR number is refused whichever way a list comes")
    func cpr() throws {
        let (change, report) = list(person("Bo 010190-1234", "b@a.example")).change(
            into: CohortBuilder().workspace, cohort: nil, on: today)
        #expect(change == nil && report.conflicts.count == 1)
        #expect(!report.conflicts.isEmpty && report.conflicts.allSatisfy { !CPRNumber.occurs(in: $0.message.da) })
    }
}
