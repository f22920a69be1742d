import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Sentences on who reads a record, against the table")
struct ReadersTests {
    static let people = PermissionTableTests.viewers.filter { $0 != "owner" }

    /// Variants of the data, each of which gives records other readers.
    static let arrangements: [(name: String, arrange: @Sendable (inout SmallCohort) -> Void)] = [
        ("as it is", { _ in }),
        ("withheld from the buddy", { $0.workspace.plans["anne"]?.content.isWithheldFromBuddy = true }),
        ("shared with the mentor", { $0.workspace.plans["anne"]?.content.isSharedWithMentor = true }),
        ("plan kept for the talent", { $0.workspace.plans["anne"]?.isWorkingCopy = false }),
        (
            "both have shared",
            { fixture in
                for id in ["talent", "lineManager"] as [ReadinessJudgement.ID] {
                    fixture.workspace.readiness[id]?.isShared = true
                }
                fixture.workspace.readiness["together"]?.isShared = false
            }
        ),
        (
            "another line manager since yesterday",
            { fixture in
                fixture.workspace.roles["line-manager"]?.until = SmallCohort.today.adding(days: -2)
                fixture.add(
                    RoleAssignment(
                        id: "next", person: "stranger", role: .lineManager, talent: "anne",
                        from: SmallCohort.today.adding(days: -1)))
                fixture.workspace.notes["talk"]?.writtenBy = "line-manager"
            }
        ),
        ("consultant barred", { $0.workspace.roles["consultant"]?.barredFrom = ["anne"] }),
    ]

    /// The records with texts; names and dates of the programme have no sentence about readers.
    private static let kinds: Set<RecordKind> = [.plan, .revision, .task, .logEntry, .meeting, .note, .readiness]

    private func records(of fixture: SmallCohort) -> [any Stored] {
        fixture.workspace.all.compactMap { Self.kinds.contains($0.key.kind) ? fixture.workspace[$0.key] : nil }
    }

    private func reads(_ person: String, _ key: RecordKey, in fixture: SmallCohort) -> Bool {
        fixture.workspace.visible(to: SmallCohort.viewer(person))[key] != nil
    }

    @Test("Those who are named are those who read it, for every record and role", arguments: arrangements.map(\.name))
    func people(_ name: String) throws {
        var fixture = SmallCohort()
        try #require(Self.arrangements.first { $0.name == name }).arrange(&fixture)
        for record in records(of: fixture) {
            let expected = Set(Self.people.filter { reads($0, record.key, in: fixture) })
            let found = Permission.readers(of: record, in: fixture.workspace, for: .owner(today: SmallCohort.today))
                .flatMap(\.people).map(\.raw)
            #expect(Set(found) == expected, "\(name): \(record.key)")
            #expect(Set(found).count == found.count, "\(name): \(record.key) names somebody twice")
        }
    }

    @Test(
        "In each viewer's own eyes the sentence names the same, and says where the talent decides",
        arguments: arrangements.map(\.name))
    func sentences(_ name: String) throws {
        var fixture = SmallCohort()
        try #require(Self.arrangements.first { $0.name == name }).arrange(&fixture)
        for viewerName in Self.people {
            let viewer = SmallCohort.viewer(viewerName), seen = fixture.workspace.visible(to: viewer)
            for record in records(of: fixture) where seen[record.key] != nil {
                let shown = try #require(seen[record.key])
                let readers = Permission.readers(of: shown, in: seen, for: viewer)
                let sentence = ReaderWords(of: shown, in: seen, for: viewer, name: { "<\($0.id.raw)>" }).sentence.da
                // If the viewer does not see one member of a pair, the people around that member are named by their
                // roles.
                guard
                    record.subject(in: fixture.workspace).talents.allSatisfy({ seen.talents[$0] != nil })
                else {
                    #expect(
                        ["buddyen", "talentet", "netværksgruppen"].contains(where: sentence.contains),
                        "\(viewerName), \(record.key): \(sentence)")
                    if record.key.id == "buddy-meeting" { #expect(sentence.contains("nærmeste leder"), "\(sentence)") }
                    continue
                }
                for person in Self.people where person != viewerName {
                    // A person whom the viewer does not see is named by their role.
                    guard seen.people[Person.ID(person)] != nil else { continue }
                    let reader = readers.first { $0.people.contains(Person.ID(person)) },
                        isRead = reads(person, record.key, in: fixture)
                    if reader?.isTalentsChoice == true {
                        #expect(sentence.contains("hvis talentet vil"), "\(viewerName), \(record.key): \(sentence)")
                        continue
                    }
                    let office: [Role: String] = [
                        .internalConsultant: "interne konsulent", .programmeLead: "programlederen",
                        .networkGroup: "netværksgruppen",
                    ]
                    let word = reader?.role.flatMap { office[$0] } ?? "<\(person)>"
                    #expect(
                        sentence.contains(word) == isRead,
                        "\(name), \(viewerName), \(record.key): \(person) in \(sentence)")
                }
                #expect(
                    sentence.contains("dig") || sentence.hasPrefix("Kun du"),
                    "\(viewerName) reads \(record.key): \(sentence)")
            }
        }
    }

    @Test(
        "What the line manager says to a version is read by talent, manager and consultant, and not by a mentor who reads the version",
        arguments: arrangements.map(\.name))
    func comments(_ name: String) throws {
        var fixture = SmallCohort()
        fixture.workspace.revisions["revision"]?.comments = [
            PlanComment(by: "line-manager", text: "Godt", on: SmallCohort.today)
        ]
        try #require(Self.arrangements.first { $0.name == name }).arrange(&fixture)
        let revision = try #require(fixture.workspace.revisions["revision"])
        let expected = Self.people.filter {
            fixture.workspace.visible(to: SmallCohort.viewer($0)).revisions["revision"]?.comments.isEmpty == false
        }
        let readers = Permission.readers(
            ofCommentsOn: revision, in: fixture.workspace, for: .owner(today: SmallCohort.today))
        #expect(Set(readers.flatMap(\.people).map(\.raw)) == Set(expected), "\(name)")
        #expect(!expected.contains("mentor") && !expected.contains("bo") && expected.contains("anne"))
        let seen = fixture.workspace.visible(to: SmallCohort.viewer("line-manager"))
        if let shown = seen.revisions["revision"], name == "shared with the mentor" {
            #expect(
                ReaderWords(ofCommentsOn: shown, in: seen, for: SmallCohort.viewer("line-manager")).sentence.da
                    == "Læses af dig, anne (talentet) og den interne konsulent.")
            #expect(fixture.workspace.visible(to: SmallCohort.viewer("mentor")).revisions["revision"] != nil)
        }
    }

    @Test("What the owner reads, and does not, is said of the owner")
    func owner() throws {
        let fixture = SmallCohort(), owner = Viewer.owner(today: SmallCohort.today),
            seen = fixture.workspace.visible(to: owner)
        for record in records(of: fixture) {
            let isNamed = ReaderWords(of: record, in: fixture.workspace, for: owner).isReader
            #expect(isNamed == (seen[record.key] != nil), "\(record.key)")
        }
    }

    @Test("The help's sentence of a kind is the table's row", arguments: AccessCategory.allCases)
    func rules(_ category: AccessCategory) throws {
        let row = try #require(Permission.table[category])
        for language in Language.allCases {
            let sentence = ReaderWords.rule(of: category, for: .talents)[language]
            for role in Role.allCases where row[role] != .own {
                let grant = try #require(row[role])
                let mayRead =
                    grant.readsAlways
                    || [.goalsUnlessWithheld, .ifShared, .tookPlaceUnlessShared, .afterRelease].contains(grant)
                #expect(
                    sentence.contains(ReaderWords.word(for: role)[language] + " (") || !mayRead || grant.readsAlways,
                    "\(category), \(role): \(sentence)")
                if grant.readsAlways {
                    #expect(
                        sentence.contains(ReaderWords.word(for: role)[language]), "\(category), \(role): \(sentence)")
                }
                // After a bracket, a role is part of a condition.
                let named = sentence.replacing(#/\([^)]*\)/#, with: "")
                if !mayRead {
                    #expect(!named.contains(ReaderWords.word(for: role)[language]), "\(category), \(role): \(sentence)")
                }
            }
        }
    }

    @Test("What is shared later is said with those who join")
    func later() throws {
        let fixture = SmallCohort(), workspace = fixture.workspace, anne = SmallCohort.viewer("anne")
        func joining(_ record: any Stored, _ viewer: Viewer = anne) throws -> String? {
            let opened = try #require(Permission.opened(record))
            return ReaderWords(of: record, in: workspace, for: viewer).joining(
                ReaderWords(of: opened, in: workspace, for: viewer))?.da
        }
        #expect(try joining(#require(workspace.notes["outcome"])) == "den interne konsulent")
        #expect(
            try joining(#require(workspace.notes["about-anne"]), SmallCohort.viewer("bo"))
                == "anne (buddy, kun de valgte udsagn)")
        #expect(try joining(#require(workspace.readiness["talent"])) == "line-manager (leder) og den interne konsulent")
        #expect(Permission.opened(try #require(workspace.notes["closed"])) == nil)
    }

    @Test(
        "What a pair of two organisations shares is read by the consultants of both, and each of them is told of the other"
    )
    func bothOrganisations() throws {
        var fixture = SmallCohort()
        fixture.add(BuddyPair(id: "across", cohort: "hold", members: ["anne", "cay"]))
        fixture.workspace.pairs["pair"] = nil
        fixture.add(
            Meeting(
                id: "across", kind: .buddyMeeting, talents: ["anne", "cay"], pair: "across", heldOn: SmallCohort.autumn)
        )
        var outcome = fixture.note("across", "across", .buddyOutcome)
        outcome.isSharedWithHost = true
        fixture.add(outcome)
        func sentence(_ name: String) -> Phrase {
            let viewer = SmallCohort.viewer(name)
            return ReaderWords(of: outcome, in: fixture.workspace.visible(to: viewer), for: viewer).sentence
        }
        #expect(sentence("anne").da == "Læses af dig, cay (buddy) og de interne konsulenter i Nordby og Sydby.")
        #expect(sentence("anne").en == "Visible to you, cay (buddy) and the internal consultants in Nordby and Sydby.")
        #expect(sentence("consultant").da.hasSuffix("den andens interne konsulent (hvis der er en)."))
        var closed = outcome
        closed.isSharedWithHost = false
        let anne = SmallCohort.viewer("anne"), seen = fixture.workspace.visible(to: anne)
        let joining = ReaderWords(of: closed, in: seen, for: anne).joining(
            ReaderWords(of: outcome, in: seen, for: anne), byName: true)
        #expect(joining?.da == "consultant (intern konsulent) og consultant-elsewhere (intern konsulent)")
    }

    @Test("Two consultants of one organisation are several, and one of them is told of the other")
    func twoConsultants() throws {
        var fixture = SmallCohort()
        fixture.add(
            RoleAssignment(
                id: "second", person: "stranger", role: .internalConsultant, cohort: "hold", organisation: "Nordby"))
        let revision = try #require(fixture.workspace.revisions["revision"])
        func sentence(_ name: String) -> String {
            let viewer = SmallCohort.viewer(name)
            return ReaderWords(of: revision, in: fixture.workspace.visible(to: viewer), for: viewer).sentence.da
        }
        #expect(sentence("anne").contains("de interne konsulenter i Nordby"))
        #expect(sentence("consultant").contains("den anden interne konsulent i Nordby"))
    }

    @Test("Stars are the writer's own, and no reader gets them")
    func stars() throws {
        var fixture = SmallCohort()
        fixture.workspace.logEntries["for-buddy"]?.isStarred = true
        #expect(fixture.workspace.visible(to: SmallCohort.viewer("anne")).logEntries["for-buddy"]?.isStarred == true)
        #expect(fixture.workspace.visible(to: SmallCohort.viewer("bo")).logEntries["for-buddy"]?.isStarred == false)
    }
}

@Suite("Versions of a plan, shared and answered at the same time")
struct OvertakenVersionTests {
    private let soeren = SmallCohort.viewer("line-manager"), anne = SmallCohort.viewer("anne")

    private func fixture() -> (SmallCohort, first: PlanRevision, second: PlanRevision) {
        var fixture = SmallCohort()
        let first = PlanRevision(
            id: "first", talent: "anne", number: 2, on: SmallCohort.today, content: PlanContent(), agreedBy: ["anne"])
        let second = PlanRevision(
            id: "second", talent: "anne", number: 3, on: SmallCohort.today, content: PlanContent(), agreedBy: ["anne"])
        fixture.add(first)
        return (fixture, first, second)
    }

    private func answer(_ revision: PlanRevision, agrees: Bool) -> Change {
        var answered = revision
        if agrees {
            answered.agreedBy.append("line-manager")
        } else {
            answered.comments.append(PlanComment(by: "line-manager", text: "Godt"))
        }
        return .plan(PlanChange("anne", .revision(Edit(from: revision, to: answered))))
    }

    @Test(
        "An answer to a version that is no longer the newest is a clash, and nothing is agreed",
        arguments: [true, false])
    func answers(agrees: Bool) throws {
        var (fixture, first, second) = fixture()
        var current = fixture.workspace
        try current.apply(answer(first, agrees: agrees), by: soeren)
        fixture.add(second)
        let before = fixture.workspace
        #expect(throws: Refusal.clash(RecordKey(second.id))) {
            try fixture.workspace.apply(answer(first, agrees: agrees), by: soeren)
        }
        #expect(fixture.workspace == before)
        try fixture.workspace.apply(answer(second, agrees: agrees), by: soeren)
    }

    @Test("What one said to an older version can be taken back")
    func takenBack() throws {
        var (fixture, first, second) = fixture()
        let change = answer(first, agrees: true)
        try fixture.workspace.apply(change, by: soeren)
        fixture.add(second)
        try fixture.workspace.undo(change, by: soeren)
        #expect(fixture.workspace.revisions["first"]?.agreedBy == ["anne"])
    }

    @Test("Two sessions that share at once make no two versions of one number")
    func sharedTwice() throws {
        var (fixture, _, second) = fixture()
        try fixture.workspace.apply(.plan(PlanChange("anne", .revision(.add(second)))), by: anne)
        var twin = second
        twin.id = "twin"
        #expect(throws: Refusal.clash(RecordKey(second.id))) {
            try fixture.workspace.apply(.plan(PlanChange("anne", .revision(.add(twin)))), by: anne)
        }
    }

    @Test("A plan taken over as one's own draft shares nothing: no version, no task for anybody")
    func takeOver() throws {
        var fixture = SmallCohort()
        var plan = try #require(fixture.workspace.plans["anne"])
        plan.isWorkingCopy = false
        plan.content.goals.append(Goal(id: "new", order: 2, level: .team, text: "Endnu ikke aftalt"))
        fixture.add(plan)
        var own = plan
        own.isWorkingCopy = true
        let before = fixture.workspace.revisions
        try fixture.workspace.apply(.plan(PlanChange("anne", .plan(Edit(from: plan, to: own)))), by: anne)
        #expect(fixture.workspace.revisions == before)
        #expect(try fixture.access("line-manager", .plan, "anne") == "-" && fixture.access("bo", .plan, "anne") == "-")
    }
}

@Suite("What of a leader mirror reaches the talent")
struct MirrorReleaseTests {
    private let bo = SmallCohort.viewer("bo"), anne = SmallCohort.viewer("anne")

    @Test("Nothing is handed over before it is chosen, statement by statement; withheld is the default")
    func chosen() throws {
        var fixture = SmallCohort()
        let note = try #require(fixture.workspace.notes["about-anne"])
        var released = note
        released.isReleased = true
        #expect(throws: Refusal.self) { try fixture.workspace.apply(.note(Edit(from: note, to: released)), by: bo) }
        released.forms = ["Ord, der ikke står der": .theme]
        #expect(throws: Refusal.self) { try fixture.workspace.apply(.note(Edit(from: note, to: released)), by: bo) }
        released.text = "Et udsagn\nEt andet\nEt tredje"
        released.forms = ["Et andet": .quote]
        try fixture.workspace.apply(.note(Edit(from: note, to: released)), by: bo)
        #expect(fixture.workspace.visible(to: anne).notes["about-anne"]?.text == "»Et andet«")
    }

    @Test("Notes that say they are handed over, with no statement chosen, show the talent nothing")
    func withoutChoice() throws {
        var fixture = SmallCohort()
        fixture.workspace.notes["about-anne-released"]?.forms = nil
        #expect(fixture.workspace.visible(to: anne).notes["about-anne-released"]?.text == "")
        #expect(fixture.workspace.visible(to: bo).notes["about-anne-released"]?.text.isEmpty == false)
    }

    @Test("What is added after the hand-over is withheld until it is chosen")
    func added() throws {
        var fixture = SmallCohort()
        let note = try #require(fixture.workspace.notes["about-anne-released"])
        var more = note
        more.text += "\nNoget nyt"
        try fixture.workspace.apply(.note(Edit(from: note, to: more)), by: bo)
        #expect(fixture.workspace.visible(to: anne).notes["about-anne-released"]?.text == note.text)
    }

    @Test("As it is read, it is read again the same: erased twice, a mirror keeps what was handed over")
    func idempotent() {
        let note = MeetingNote(
            id: "n", meeting: "m", kind: .mirror, text: "Et\nTo\nTre", isReleased: true,
            forms: ["Et": .theme, "Tre": .quote])
        #expect(note.handedOver.text == "Et\n»Tre«" && note.handedOver.handedOver == note.handedOver)
    }
}
