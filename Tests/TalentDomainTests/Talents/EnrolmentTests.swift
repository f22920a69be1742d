import TalentDomain
import Testing

@Suite("Enrolment")
struct EnrolmentTests {
    private let today = at("2026-11-20")

    private func person(
        _ given: String, _ family: String, email: String = "", level: Level? = .leader, number: String = ""
    ) -> Person {
        Person(
            id: .init(Slug.make("\(given) \(family)")), givenName: given, familyName: family, email: email,
            organisation: "Nordby", level: level,
            employeeNumber: number)
    }

    private func entry(
        _ person: Person, line: Int = 2, _ direction: Direction = .horizontal, ledBy leader: Person? = nil
    ) -> Enrolment.Entry {
        Enrolment.Entry(line: line, person: person, direction: direction, lineManager: leader)
    }

    private var anne: Person { person("Anne", "Holm", email: "anne@nordby.example", number: "1") }
    private var soren: Person { person("Søren", "Kjær", email: "soeren@nordby.example", level: nil) }

    private func enrolled(_ entries: Enrolment.Entry..., cohort: Cohort.ID? = nil) throws -> Workspace {
        var workspace = CohortBuilder().workspace
        try workspace.apply(
            #require(Enrolment(entries: entries).change(into: workspace, cohort: cohort, on: today).change))
        return workspace
    }

    @Test("Talents wait for a cohort, and are placed when there is one")
    func placing() throws {
        var workspace = try enrolled(entry(anne, .vertical, ledBy: soren))
        #expect(workspace.talents(in: nil).map(\.targetLevel) == [.chief])
        let cohort = try #require(workspace.cohorts[CohortBuilder.cohort])
        let change = try #require(Enrolment.placing(workspace.talents(in: nil), in: cohort))
        try workspace.apply(change)
        #expect(workspace.talents(in: nil).isEmpty)
        #expect(workspace.talents(in: cohort.id).count == 1)
        #expect(Enrolment.placing(workspace.talents(in: cohort.id), in: cohort) == nil)
    }

    @Test("A changed line edits the person, and undoing it gives back what was")
    func edits() throws {
        let before = try enrolled(entry(anne, ledBy: soren))
        var changed = anne
        changed.familyName = "Lund"
        let (change, report) = Enrolment(entries: [entry(changed, ledBy: soren)]).change(
            into: before, cohort: nil, on: today)
        #expect(report.changed == 1 && report.newTalents == 0)
        var after = before
        try after.apply(#require(change))
        #expect(after.people.count == 2)
        try after.apply(#require(change).inverse)
        #expect(after == before)
    }

    @Test("A promotion moves the target along; a target that somebody chose stands without one")
    func promotion() throws {
        var workspace = try enrolled(entry(anne, .vertical))
        let talent = try #require(workspace.talents.values.first)
        var further = talent
        further.targetLevel = .director
        try workspace.apply(.talent(Edit(from: talent, to: further)))
        #expect(
            Enrolment(entries: [entry(anne, .vertical)]).change(into: workspace, cohort: nil, on: today).change == nil)
        var changed = anne
        changed.level = .chief
        try workspace.apply(
            #require(
                Enrolment(entries: [entry(changed, .vertical)]).change(into: workspace, cohort: nil, on: today).change))
        #expect(workspace.talents.values.map(\.targetLevel) == [.strategicChief])
        #expect(workspace.faults().isEmpty)
    }

    @Test("A new address is known by number and name; an empty cell changes nothing")
    func knownByNumber() throws {
        var workspace = try enrolled(entry(anne))
        var changed = anne
        changed.email = "ah@nordby.example"
        try workspace.apply(
            #require(Enrolment(entries: [entry(changed)]).change(into: workspace, cohort: nil, on: today).change))
        #expect(workspace.people.values.map(\.email) == ["ah@nordby.example"])
        changed.employeeNumber = ""
        #expect(Enrolment(entries: [entry(changed)]).change(into: workspace, cohort: nil, on: today).change == nil)
    }

    @Test("A number that is somebody else's conflicts, and nothing is changed")
    func conflicts() throws {
        let workspace = try enrolled(entry(anne))
        let other = person("Bo", "Dam", email: "bo@nordby.example", number: "1")
        let (change, report) = Enrolment(entries: [entry(other, line: 7)]).change(
            into: workspace, cohort: nil, on: today)
        #expect(change == nil)
        #expect(report.conflicts.map(\.line) == [7])
        #expect(
            report.conflicts.first?.message.da
                == "Kolonnen »Medarbejdernr«: Nummeret er Anne Holms. Ret det, eller lad feltet stå tomt.")
    }

    @Test("A list of one that says nothing new is told of in the singular")
    func unchanged() throws {
        let workspace = try enrolled(entry(anne))
        let one = Enrolment(entries: [entry(anne)]).change(into: workspace, cohort: nil, on: today).report.summary
        #expect(one.da == "Der er ikke noget at ændre: Deltageren på listen er allerede indlæst.")
    }

    @Test("Two who are each other's line manager are told of")
    func eachOther() throws {
        let bo = person("Bo", "Dam", email: "bo@nordby.example"),
            eva = person("Eva", "Ravn", email: "eva@nordby.example")
        let list = Enrolment(entries: [
            entry(anne, ledBy: bo), entry(bo, line: 3, ledBy: anne), entry(eva, line: 4, ledBy: bo),
        ])
        let (change, report) = list.change(into: CohortBuilder().workspace, cohort: nil, on: today)
        #expect(
            change != nil
                && report.notes.map(\.da) == ["Anne Holm og Bo Dam er hinandens nærmeste leder. Er det rigtigt?"])
    }

    @Test("A new line manager takes over today; the old relation ends the day before")
    func newLineManager() throws {
        var workspace = try enrolled(entry(anne, ledBy: soren))
        let ole = person("Ole", "Vig", level: nil)
        try workspace.apply(
            #require(
                Enrolment(entries: [entry(anne, ledBy: ole)]).change(into: workspace, cohort: nil, on: today).change))
        let talent = try #require(workspace.talents.keys.first)
        #expect(workspace.lineManager(of: talent, on: today)?.name == "Ole Vig")
        #expect(workspace.lineManager(of: talent, on: today.adding(days: -1))?.name == "Søren Kjær")
        // Corrected on the same day: a person who never was the line manager leaves no role.
        try workspace.apply(
            #require(
                Enrolment(entries: [entry(anne, ledBy: person("Pia", "Sø", level: nil))]).change(
                    into: workspace, cohort: nil, on: today
                ).change))
        #expect(workspace.roles.count == 2)
        #expect(workspace.lineManager(of: talent, on: today)?.name == "Pia Sø")
    }

    @Test("A line manager who comes after a time without one begins today, and reads nothing of the one before")
    func afterAGap() throws {
        var workspace = try enrolled(entry(anne, ledBy: soren))
        let role = try #require(workspace.roles.values.first)
        var ended = role
        ended.until = today.adding(days: -30)
        try workspace.apply(.role(Edit(from: role, to: ended)))
        try workspace.apply(
            #require(
                Enrolment(entries: [entry(anne, ledBy: person("Ole", "Vig", level: nil))]).change(
                    into: workspace, cohort: nil, on: today
                ).change))
        #expect(workspace.roles.values.first { $0.id != role.id }?.from == today)
    }

    @Test("Line managers without an address are one person by name, and two of that name are asked about")
    func byName() throws {
        let ole = person("Ole", "Vig", level: nil)
        let bo = person("Bo", "Dam", email: "bo@nordby.example")
        var workspace = try enrolled(entry(anne, ledBy: ole), entry(bo, line: 3, ledBy: ole))
        #expect(workspace.people.count == 3)
        try workspace.apply(
            .person(.add(Person(id: .init("ole-2"), givenName: "Ole", familyName: "Vig", organisation: "Nordby"))))
        let (change, report) = Enrolment(entries: [entry(anne, ledBy: ole)]).change(
            into: workspace, cohort: nil, on: today)
        #expect(change == nil)
        #expect(report.doubles.map(\.candidates.count) == [2])
    }

    @Test(
        "A new talent who is a talent of another cohort that runs is told of, and so is an organisation spelt like another"
    )
    func notes() throws {
        var workspace = try enrolled(entry(anne), cohort: CohortBuilder.cohort)
        workspace["ny"] = Cohort(
            id: "ny", name: "Hold 4", programme: Phrase("P"), template: "t", kickOff: at("2027-08-17"))
        var bo = person("Bo", "Dam", email: "bo@nordby.example"),
            eva = person("Eva", "Ravn", email: "eva@nordby.example")
        (bo.organisation, eva.organisation) = ("Aavang Kommune", "Aavang Komune")
        let list = Enrolment(entries: [entry(anne), entry(bo, line: 3), entry(eva, line: 4)])
        let (change, report) = list.change(into: workspace, cohort: "ny", on: today)
        #expect(change != nil && report.newTalents == 3)
        #expect(
            report.notes.map(\.da) == [
                "Ny organisation: Aavang Komune; ligner Aavang Kommune.", "Anne Holm er allerede talent på Hold 3.",
            ])
        #expect(list.change(into: workspace, cohort: CohortBuilder.cohort, on: today).report.talentsElsewhere.isEmpty)
    }

    @Test("The preview names the new ones with their aim and line manager, and of the others what changes")
    func preview() throws {
        let before = try enrolled(entry(anne, ledBy: soren))
        var changed = anne
        changed.familyName = "Lund"
        let bo = person("Bo", "Dam", email: "bo@nordby.example"), ole = person("Ole", "Vig", level: nil)
        let list = Enrolment(entries: [entry(changed, ledBy: ole), entry(bo, line: 3, .vertical, ledBy: ole)])
        var after = before
        try after.apply(#require(list.change(into: before, cohort: nil, on: today).change))
        let preview = EnrolmentPreview(from: before, to: after, cohort: nil, on: today, in: .da)
        #expect(preview.added == ["Bo Dam · Nordby · V leder af ledere · leder: Ole Vig"])
        #expect(preview.changed == ["Anne Holm · Anne Holm → Anne Lund · leder: Søren Kjær → Ole Vig"])
        let masked = EnrolmentPreview(from: before, to: after, cohort: nil, on: today, in: .en, masksNames: true)
        #expect(masked.added == ["BD · Nordby · V leader of leaders · manager: OV"] && masked.changed == ["AH"])
    }

    @Test("Whoever is in a running cohort is not enrolled again; one from a finished cohort is")
    func again() throws {
        var workspace = try enrolled(entry(anne), cohort: CohortBuilder.cohort)
        #expect(Enrolment(entries: [entry(anne)]).change(into: workspace, cohort: nil, on: today).change == nil)
        let cohort = try #require(workspace.cohorts[CohortBuilder.cohort])
        var finished = cohort
        finished.finishedOn = today
        try workspace.apply(.cohort(Edit(from: cohort, to: finished)))
        #expect(
            Enrolment(entries: [entry(anne)]).change(into: workspace, cohort: nil, on: today).report.newTalents == 1)
    }
}
