import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Erasing a person from the data")
struct ErasureTests {
    let fixture = SmallCohort()

    private func erasing(_ person: Person.ID, in fixture: SmallCohort? = nil) throws -> Workspace {
        let fixture = fixture ?? self.fixture
        #expect(fixture.workspace.faults().isEmpty)
        let rest = fixture.workspace.erasing(person, on: SmallCohort.today).workspace
        #expect(rest.people[person] == nil)
        #expect(rest.faults().isEmpty, "\(rest.faults())")
        return rest
    }

    @Test("A talent goes with plan, versions, tasks, attendance, judgements and logbook, and nobody else's is touched")
    func talent() throws {
        let (rest, gone) = fixture.workspace.erasing("anne", on: SmallCohort.today)
        #expect(rest.talents.keys.sorted() == ["bo", "cay"])
        #expect(rest.plans.isEmpty && rest.revisions.isEmpty && rest.tasks.isEmpty && rest.attendances.isEmpty)
        #expect(rest.readiness.isEmpty && rest.logEntries.isEmpty)
        #expect(rest.people.count == fixture.workspace.people.count - 1)
        #expect(gone[.logEntry] == 6 && gone[.readiness] == 3 && gone[.person] == 1 && gone[.cohort] == nil)
        // Roles towards Anne have no talent any more.
        #expect(rest.roles.keys.sorted() == ["consultant", "elsewhere", "lead", "steering"])
    }

    @Test("Of a pair's meetings the common outcome stays for the other; what was observed in the erased goes")
    func pairMeetings() throws {
        let rest = try erasing("anne")
        #expect(rest.meetings.keys.sorted() == ["buddy-meeting", "mirror", "network-meeting", "shadowing"])
        #expect(rest.meetings.values.allSatisfy { $0.talents == ($0.kind == .networkGroup ? ["cay"] : ["bo"]) })
        #expect(rest.notes.keys.sorted() == ["closed", "network", "outcome", "outcome-for-hr"])
    }

    @Test("What the erased wrote goes, but a common outcome and a mirror that was handed over stay without the name")
    func writer() throws {
        var fixture = fixture
        fixture.add(fixture.note("own-words", "buddy-meeting", .buddyClosed, by: "bo"))
        fixture.add(fixture.note("common", "buddy-meeting", .buddyOutcome, by: "bo"))
        let rest = try erasing("bo", in: fixture)
        #expect(rest.notes["own-words"] == nil && rest.notes["about-anne"] == nil && rest.notes["feedback"] == nil)
        #expect(rest.notes["common"]?.text == "Det, der blev sagt")
        // The note is also the other's. Without a writer, the owner could read it.
        #expect(rest.notes["common"]?.writtenBy == "anne")
        let owner = Viewer.owner(today: SmallCohort.today)
        #expect(
            fixture.workspace.visible(to: owner).notes["common"] == nil
                && rest.visible(to: owner).notes["common"] == nil)
        #expect(rest.notes["about-anne-released"]?.text == "Det, der blev sagt")
        #expect(!rest.notes.isEmpty && rest.notes.values.allSatisfy { $0.writtenBy != "bo" })
        // Anne is still the talent it is about.
        #expect(rest.talents(in: try #require(rest.notes["about-anne-released"])) == ["anne"])
    }

    @Test("An erased line manager's agreement and words go; versions, tasks and what was agreed stay")
    func lineManager() throws {
        var fixture = fixture
        fixture.workspace.revisions["revision"]?.agreedBy = ["anne", "line-manager"]
        fixture.workspace.revisions["revision"]?.agreedOn = SmallCohort.today
        fixture.workspace.revisions["revision"]?.comments = [
            PlanComment(by: "line-manager", text: "Flot"), PlanComment(by: "anne", text: "Tak"),
        ]
        fixture.workspace.tasks["task"]?.givenBy = "line-manager"
        var note = fixture.note("minutes", "talk", .talk, by: "line-manager")
        note.agreements = [Agreement(text: "Lede mødet")]
        fixture.add(note)
        fixture.add(fixture.note("words", "talk", .talk, by: "line-manager"))
        let rest = try erasing("line-manager", in: fixture)
        #expect(rest.revisions["revision"]?.agreedBy == ["anne"] && rest.revisions["revision"]?.agreedOn == nil)
        #expect(rest.revisions["revision"]?.comments.map(\.text) == ["Tak"])
        #expect(rest.tasks["task"]?.text == "Leder budgetmødet" && rest.tasks["task"]?.givenBy == "")
        #expect(rest.notes["minutes"]?.text == "" && rest.notes["minutes"]?.agreements.count == 1)
        #expect(rest.notes["words"] == nil)
        #expect(rest.roles["line-manager"] == nil)
        #expect(
            rest.readiness["lineManager"] == nil && rest.readiness["talent"] != nil && rest.readiness["together"] != nil
        )
    }

    @Test("Of a mirror, what was withheld goes with the one who withheld it")
    func withheldStatements() throws {
        var fixture = fixture
        fixture.workspace.notes["about-anne-released"]?.text = "Sig det før\nKun for mig"
        fixture.workspace.notes["about-anne-released"]?.forms = ["Sig det før": .theme]
        let anne = Viewer(person: "anne", today: SmallCohort.today)
        let before = fixture.workspace.visible(to: anne).notes["about-anne-released"]?.text
        let rest = try erasing("bo", in: fixture)
        #expect(rest.notes["about-anne-released"]?.text == "Sig det før")
        #expect(rest.visible(to: anne).notes["about-anne-released"]?.text == before)
    }

    @Test("Whoever read nothing of a record before an erasure reads nothing of it after")
    func noNewReaders() throws {
        for erased in fixture.workspace.people.keys {
            let rest = fixture.workspace.erasing(erased, on: SmallCohort.today).workspace
            for person in fixture.workspace.people.keys where person != erased {
                for viewer in [Viewer(person: person, today: SmallCohort.today), .owner(today: SmallCohort.today)] {
                    let before = Set(fixture.workspace.visible(to: viewer).all.map(\.key)),
                        after = Set(rest.visible(to: viewer).all.map(\.key))
                    #expect(after.isSubset(of: before), "\(viewer), without \(erased): \(after.subtracting(before))")
                }
            }
        }
    }

    @Test("What both agreed on stays, whoever wrote it down; a proposal and a view that was not laid open go")
    func writtenJudgements() throws {
        var fixture = fixture
        for judge in Judge.allCases {
            fixture.workspace.readiness[ReadinessJudgement.ID(judge.rawValue)]?.writtenBy = "line-manager"
        }
        fixture.workspace.readiness["talent"]?.writtenBy = "anne"
        let rest = try erasing("line-manager", in: fixture)
        #expect(
            rest.readiness.keys.sorted() == ["talent", "together"] && rest.readiness["together"]?.writtenBy == "anne")
        fixture.workspace.readiness["lineManager"]?.isShared = true
        fixture.workspace.readiness["lineManager"]?.comment = "Klar"
        // Anne has not shared hers, so the manager's is not shared yet.
        #expect(try erasing("line-manager", in: fixture).readiness["lineManager"] == nil)
        fixture.workspace.readiness["talent"]?.isShared = true
        #expect(try erasing("line-manager", in: fixture).readiness["lineManager"]?.comment == "")
    }

    @Test("A line manager's judgement that both shared stays, without the manager's comment")
    func sharedJudgement() throws {
        var fixture = fixture
        fixture.workspace.readiness["lineManager"]?.isShared = true
        fixture.workspace.readiness["lineManager"]?.comment = "Klar"
        fixture.workspace.readiness["together"]?.comment = "Enige"
        let rest = try erasing("line-manager", in: fixture)
        #expect(rest.readiness["lineManager"]?.comment == "" && rest.readiness["together"]?.comment == "Enige")
    }

    @Test("A pair ends; it is kept for the one who stays where it holds meetings, and is no fault then")
    func pair() throws {
        #expect(try erasing("anne").pairs.isEmpty)
        var fixture = fixture
        fixture.workspace.meetings["buddy-meeting"]?.pair = "pair"
        let rest = try erasing("anne", in: fixture)
        #expect(
            rest.pairs["pair"]?.members == ["bo"] && rest.pairs["pair"]?.until == SmallCohort.today.adding(days: -1))
        #expect(rest.meetings["buddy-meeting"]?.pair == "pair")
    }

    @Test("A trio goes on as a pair")
    func trio() throws {
        var fixture = fixture
        fixture.add(
            Talent(id: "stranger", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        fixture.workspace.pairs["pair"]?.members = ["anne", "bo", "stranger"]
        let rest = try erasing("anne", in: fixture)
        #expect(rest.pairs["pair"]?.members == ["bo", "stranger"] && rest.pairs["pair"]?.until == nil)
    }

    @Test(
        "A mirror that was handed over stays where one is left whom it is about; of several, nobody could tell of whom")
    func mirrorOfThree() throws {
        for (talents, stays) in [
            (["anne", "bo"], true), (["anne", "bo", "cay"], false), (["bo", "cay"], true),
        ] as [([Talent.ID], Bool)] {
            var fixture = fixture
            fixture.workspace.meetings["mirror"]?.talents = talents
            fixture.workspace.notes["about-anne"] = nil
            let rest = try erasing("bo", in: fixture)
            #expect((rest.notes["about-anne-released"] != nil) == stays, "\(talents)")
        }
        // No quotation was handed over.
        var fixture = fixture
        fixture.workspace.notes["about-anne-released"]?.forms = [:]
        #expect(try erasing("bo", in: fixture).notes["about-anne-released"] == nil)
    }

    @Test("A pair that is left of one member ends yesterday, earlier where it had ended, and not before it began")
    func endOfPair() throws {
        let today = SmallCohort.today
        for (from, until, ends) in [
            (nil, nil, -1), (nil, 10, -1), (nil, -20, -20), (0, nil, 0), (-5, nil, -1),
        ] as [(Int?, Int?, Int)] {
            var fixture = fixture
            fixture.workspace.meetings["buddy-meeting"]?.pair = "pair"
            fixture.workspace.pairs["pair"]?.from = from.map(today.adding(days:))
            fixture.workspace.pairs["pair"]?.until = until.map(today.adding(days:))
            let rest = fixture.workspace.erasing("anne", on: today).workspace
            #expect(rest.pairs["pair"]?.until == today.adding(days: ends), "\(from as Any) \(until as Any)")
        }
    }

    @Test("A network group goes on without who goes; one alone is none")
    func networkGroup() throws {
        #expect(try erasing("anne").networkGroups.isEmpty)
        var fixture = fixture
        fixture.workspace.networkGroups["group"]?.members = ["anne", "bo", "cay"]
        #expect(try erasing("anne", in: fixture).networkGroups["group"]?.members == ["bo", "cay"])
    }

    @Test("A bar against a talent who goes is lifted, and the office stays")
    func bar() throws {
        var fixture = fixture
        fixture.workspace.roles["lead"]?.barredFrom = ["anne", "bo"]
        #expect(try erasing("anne", in: fixture).roles["lead"]?.barredFrom == ["bo"])
    }

    @Test("Whoever stands in the data can be erased, and what is left breaks no rule")
    func everybody() throws {
        for person in fixture.workspace.people.keys { _ = try erasing(person) }
    }

    @Test("A whole cohort goes with its activities and talents; people stay unless they are named")
    func cohort() throws {
        let erasure = Erasure(of: ["anne"], cohorts: ["hold"], in: fixture.workspace, on: SmallCohort.today)
        let rest = erasure.applied(to: fixture.workspace).workspace
        #expect(
            rest.cohorts.isEmpty && rest.activities.isEmpty && rest.talents.isEmpty && rest.meetings.isEmpty
                && rest.roles.isEmpty)
        #expect(rest.people.count == fixture.workspace.people.count - 1)
        #expect(rest.faults().isEmpty)
    }

    @Test("What is exported of a person is what is stored on them, and no other's plan or note")
    func concerning() throws {
        let anne = fixture.workspace.concerning("anne")
        #expect(
            anne.logEntries.count == 6 && anne.networkGroups.count == 1 && anne.plans.count == 1
                && anne.notes.count == 9 && anne.readiness.count == 3)
        let manager = fixture.workspace.concerning("line-manager")
        #expect(
            manager.plans.isEmpty && manager.logEntries.isEmpty && manager.notes.isEmpty
                && manager.readiness.keys.sorted() == ["lineManager"])
        #expect(
            fixture.workspace.concerning("bo").notes.keys.sorted() == [
                "about-anne", "about-anne-released", "closed", "feedback", "outcome", "outcome-for-hr",
            ])
    }
}

@Suite("Erasing a person from the history")
struct ErasedHistoryTests {
    private let anne = Person(id: "anne-holm", givenName: "Anne", familyName: "Holm")
    private let bo = Person(id: "bo-dam", givenName: "Bo", familyName: "Dam")

    private func remainder(
        of change: Change, erasing people: Set<Person.ID> = ["anne-holm"], history: [Change] = []
    ) -> Change? {
        var data = Workspace()
        data.people = ["anne-holm": anne, "bo-dam": bo]
        data.talents["anne"] = Talent(
            id: "anne", person: "anne-holm", cohort: nil, direction: .vertical, targetLevel: .chief)
        return Erasure(of: people, in: data, history: [change] + history, on: SmallCohort.today).remainder(of: change)
    }

    @Test("What was done to the person alone did not happen")
    func alone() {
        #expect(remainder(of: .person(.add(anne))) == nil)
        #expect(remainder(of: .plan(PlanChange("anne", .text(.motivation, Edit(from: nil, to: "Fordi"))))) == nil)
    }

    @Test("What was done to others stays as it was")
    func others() {
        #expect(remainder(of: .person(.add(bo))) == .person(.add(bo)))
    }

    @Test("Of several, the steps of the others stay, and the sentence loses the name")
    func several() {
        let what = Phrase(
            "Anne Holm som talent, Anne Holms plan, Bo Dams leder, Anne Holmgaard", "Anne Holm's plan and Bo Dam")
        let change = Change.several([.person(.add(anne)), .person(.add(bo))], what: what)
        #expect(
            remainder(of: change)
                == .several(
                    [.person(.add(bo))],
                    what: Phrase(
                        "en slettet person som talent, en slettet persons plan, Bo Dams leder, Anne Holmgaard",
                        "an erased person's plan and Bo Dam")))
        #expect(remainder(of: .several([.person(.add(anne))], what: what)) == nil)
        let erased = HistoryEvent.note(Phrase("Slettede en person", "Erased a person"))
        #expect(Erasure(of: ["anne-holm"], in: Workspace(), on: SmallCohort.today).remainder(of: erased) == erased)
    }

    @Test("A name that was changed later is known too")
    func formerName() {
        var before = anne
        before.familyName = "Dal"
        let change = Change.several([.person(.add(bo))], what: Phrase("Anne Dal og Bo", "Anne Dal and Bo"))
        #expect(
            remainder(of: change, history: [.person(Edit(from: before, to: anne))])
                == .several([.person(.add(bo))], what: Phrase("en slettet person og Bo", "an erased person and Bo")))
    }

    @Test("What differed only in the erased one's words is no change any more")
    func emptied() {
        let talent = Talent(id: "bo", person: "bo-dam", cohort: nil, direction: .vertical, targetLevel: .chief)
        let old = PlanRevision(id: "r", talent: "bo", number: 1, on: SmallCohort.today, content: PlanContent())
        var new = old
        new.comments = [PlanComment(by: "anne-holm", text: "Flot")]
        #expect(
            remainder(
                of: .plan(PlanChange("bo", .revision(Edit(from: old, to: new)))), history: [.talent(.add(talent))])
                == nil)
    }

    @Test("A record that was deleted in the ordinary way goes from history too, with what belonged to it")
    func deletedBefore() {
        let meeting = Meeting(id: "m", kind: .runningTalk, talents: ["anne"], heldOn: SmallCohort.today)
        let note = MeetingNote(id: "n", meeting: "m", kind: .talk, text: "Hemmeligt")
        #expect(remainder(of: .note(.add(note)), history: [.meeting(.remove(meeting))]) == nil)
    }

    @Test("Any history of anything can be undone after an erasure as before it, or is refused", arguments: 1...40)
    func undo(seed: Int) throws {
        var changes = RandomChanges(seed: UInt64(seed)), workspace = Workspace(), history: [Change] = []
        for _ in 0..<120 {
            let change = changes.change(in: workspace)
            if (try? workspace.apply(change)) != nil { history.insert(change, at: 0) }
        }
        guard let person = workspace.people.keys.sorted().first else { return }
        let erasure = Erasure(of: [person], in: workspace, history: history, on: SmallCohort.today)
        var rest = erasure.applied(to: workspace).workspace
        let dangling = rest.all.flatMap { record in record.references.filter { !rest.contains($0) } }
        #expect(dangling.isEmpty, "\(dangling)")
        for change in history.compactMap(erasure.remainder) { _ = try? rest.undo(change) }
        #expect(rest.people[person] == nil)
    }
}
