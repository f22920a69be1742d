import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("A role changes hands: the border gives nobody the days of another")
struct HandoverTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today
    let lead = SmallCohort.viewer("lead")

    private mutating func refusal(_ change: Change, by viewer: Viewer? = nil) -> Refusal? {
        do {
            try fixture.workspace.apply(change, by: viewer ?? lead)
            return nil
        } catch {
            return error
        }
    }

    private func shared(_ audience: LogAudience, in days: Int) -> LogEntry {
        var entry = LogEntry(
            id: LogEntry.ID("shared-\(days)"), talent: "anne", at: Timestamp(seconds: 1_700_000_000), text: "Tanker")
        entry.share(with: [audience], on: today.adding(days: days))
        return entry
    }

    private func assignment(_ role: Role, from days: Int?, until: Int? = nil) -> RoleAssignment {
        RoleAssignment(
            id: "new", person: "stranger", role: role, talent: "anne", from: days.map(today.adding(days:)),
            until: until.map(today.adding(days:)))
    }

    // MARK: Days gone by

    @Test("a role is not given over days gone by on which another held it", arguments: [Role.lineManager, .mentor])
    mutating func given(role: Role) throws {
        #expect(refusal(.role(.add(assignment(role, from: -1)))) == .faults([.reachesBack(.from)]))
        #expect(refusal(.role(.add(assignment(role, from: -40, until: -20)))) == .faults([.reachesBack(.from)]))
        #expect(refusal(.role(.add(assignment(role, from: 0)))) == nil)
    }

    @Test(
        "nor lengthened over them, at either end, or handed to somebody else", arguments: [Role.lineManager, .mentor])
    mutating func lengthened(role: Role) throws {
        let own = try #require(fixture.workspace.roles.values.first { $0.role == role })
        var ended = own
        ended.until = today.adding(days: -30)
        fixture.add(ended)
        let next = assignment(role, from: -29)
        fixture.add(next)
        var earlier = next, longer = ended, other = ended
        earlier.from = today.adding(days: -31)
        longer.until = nil
        other.person = "steering"
        #expect(refusal(.role(Edit(from: next, to: earlier))) == .faults([.reachesBack(.from)]))
        #expect(refusal(.role(Edit(from: ended, to: longer))) == .faults([.reachesBack(.until)]))
        #expect(refusal(.role(Edit(from: ended, to: other))) == .faults([.reachesBack(.person)]))
        longer.until = today.adding(days: -31)
        #expect(refusal(.role(Edit(from: ended, to: longer))) == nil)
    }

    @Test("nor by taking the other's role away in the same change, nor by the owner")
    mutating func inOneChange() throws {
        let own = try #require(fixture.workspace.roles["mentor"])
        let both = Change.several(
            [.role(.remove(own)), .role(.add(assignment(.mentor, from: -10)))], what: Phrase("skifte"))
        #expect(refusal(both) == .faults([.reachesBack(.from)]))
        #expect(refusal(both, by: SmallCohort.viewer("owner")) == .faults([.reachesBack(.from)]))
    }

    @Test(
        "days gone by on which nobody held it are free, and one who may not write roles is told nothing of the others")
    mutating func free() throws {
        var first = assignment(.mentor, from: -40)
        first.talent = "bo"
        #expect(refusal(.role(.add(first))) == nil)
        #expect(
            refusal(.role(.add(assignment(.mentor, from: -40))), by: SmallCohort.viewer("anne")) == .nothingThere)
    }

    @Test("no buddy and no fellow of a network is let into days gone by, in a pair of their own or in another's")
    mutating func pairsAndGroups() throws {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        let old = try #require(fixture.workspace.pairs["pair"])
        var other = old
        other.members = ["anne", "new"]
        #expect(refusal(.pair(Edit(from: old, to: other))) == .faults([.reachesBack(.members)]))
        var ended = old
        ended.until = today.adding(days: -1)
        other = BuddyPair(id: "next", cohort: "hold", members: ["anne", "new"], from: today.adding(days: -5))
        let both = Change.several([.pair(Edit(from: old, to: ended)), .pair(.add(other))], what: Phrase("skifte"))
        #expect(refusal(both) == .faults([.reachesBack(.start)]))
        let group = NetworkGroup(
            id: "next", cohort: "hold", name: "Syd", members: ["anne", "new"], from: today.adding(days: -5))
        #expect(refusal(.networkGroup(.add(group))) == .faults([.reachesBack(.start)]))
    }

    @Test("a talent is not made another person's: they would read all that was written as the talent")
    mutating func talent() throws {
        let anne = try #require(fixture.workspace.talents["anne"])
        var other = anne
        other.person = "stranger"
        #expect(refusal(.talent(Edit(from: anne, to: other))) == .nothingThere)
    }

    // MARK: The day itself

    @Test(
        "who takes over today reads nothing of today, writes anew from the first hour, and reads all from tomorrow on",
        arguments: [Role.lineManager, .mentor])
    mutating func sameDay(role: Role) throws {
        let audience: LogAudience = role == .mentor ? .mentor : .lineManager
        let kind: MeetingKind = role == .mentor ? .mentorTalk : .runningTalk
        let noteKind: NoteKind = role == .mentor ? .mentor : .talk
        fixture.add(shared(audience, in: 0))
        fixture.add(Meeting(id: "morning", kind: kind, talents: ["anne"], heldOn: today))
        fixture.add(fixture.note("of-the-morning", "morning", noteKind))
        try fixture.workspace.apply(
            .several(
                fixture.workspace.succession(
                    of: role, towards: "anne", to: "stranger", from: today, on: today, id: "next"),
                what: Phrase("skifte")), by: lead)
        #expect(fixture.workspace.roles["next"]?.handedOverOn == today)
        #expect(try fixture.access("stranger", .logEntry, "shared-0") == "-")
        #expect(try fixture.access("stranger", .note, "of-the-morning") == "-")
        #expect(try fixture.access("stranger", .logEntry, "shared-0", on: today.adding(days: 1)) == "-")
        let own = fixture.note("own", "morning", noteKind, by: "stranger")
        try fixture.workspace.apply(.note(.add(own)), by: SmallCohort.viewer("stranger"))
        #expect(try fixture.access("stranger", .note, "own") == "w")
        fixture.add(shared(audience, in: 1))
        #expect(try fixture.access("stranger", .logEntry, "shared-1", on: today.adding(days: 1)) == "r")
    }

    @Test("who was given the role ahead of the day reads the first day whole, and so does the first to hold it")
    mutating func plannedAhead() throws {
        let day = today.adding(days: 10)
        try fixture.workspace.apply(
            .several(
                fixture.workspace.succession(
                    of: .mentor, towards: "anne", to: "stranger", from: day, on: today, id: "next"),
                what: Phrase("skifte")), by: lead)
        fixture.add(shared(.mentor, in: 10))
        #expect(try fixture.access("stranger", .logEntry, "shared-10", on: day) == "r")
        var first = assignment(.mentor, from: 0)
        (first.id, first.talent) = ("first", "bo")
        try fixture.workspace.apply(.role(.add(first)), by: lead)
        #expect(fixture.workspace.roles["first"]?.handedOverOn == nil)
    }

    @Test("a stand-in of today reads nothing of today either")
    mutating func standIn() throws {
        fixture.add(shared(.lineManager, in: 0))
        try fixture.workspace.apply(.role(.add(assignment(.lineManager, from: 0, until: 9))), by: lead)
        #expect(try fixture.access("stranger", .logEntry, "shared-0") == "-")
        #expect(try fixture.access("line-manager", .logEntry, "shared-0") == "r")
    }

    @Test(
        "of two to whom a third comes today, the two read on, and the third begins with what is shared from tomorrow on"
    )
    mutating func third() throws {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        fixture.add(shared(.buddy, in: 0))
        let old = try #require(fixture.workspace.pairs["pair"])
        var new = old
        new.members.append("new")
        try fixture.workspace.apply(old.change(to: new, id: "three", today: today), by: lead)
        #expect(try fixture.access("bo", .logEntry, "shared-0") == "r")
        #expect(try fixture.access("stranger", .logEntry, "shared-0") == "-")
        fixture.add(shared(.buddy, in: 1))
        #expect(try fixture.access("stranger", .logEntry, "shared-1", on: today.adding(days: 1)) == "r")
    }

    @Test("an assignment, a pair and a group of earlier versions have no day of handover")
    func earlier() throws {
        for record in Array(fixture.workspace.roles.values) as [any RoleRecord] + Array(fixture.workspace.pairs.values)
            + Array(fixture.workspace.networkGroups.values)
        {
            #expect(record.handedOverOn == nil)
        }
    }

    // MARK: Undo and redo

    /// A viewer's lead on a later day.
    private func lead(in days: Int) -> Viewer { SmallCohort.viewer("lead", on: today.adding(days: days)) }

    private mutating func undoing(_ change: Change, in days: Int) -> Refusal? {
        do {
            try fixture.workspace.undo(change, madeOn: today, by: lead(in: days))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "the end of a role is taken back while nobody else has held it, and not once another has",
        arguments: [Role.lineManager, .mentor])
    mutating func endOfARole(role: Role) throws {
        let own = try #require(fixture.workspace.roles.values.first { $0.role == role })
        var ended = own
        ended.until = today.adding(days: -1)
        let end = Change.role(Edit(from: own, to: ended))
        try fixture.workspace.apply(end, by: lead)
        var alone = self
        #expect(alone.undoing(end, in: 20) == nil)
        try fixture.workspace.apply(.role(.add(assignment(role, from: 0))), by: lead)
        #expect(undoing(end, in: 0) == .heldSince && undoing(end, in: 20) == .heldSince)
        #expect(fixture.workspace.roles[own.id] == ended)
    }

    @Test(
        "a change of line managers is taken back the same day, as one, and not after the new one has held the role for a day"
    )
    mutating func succession() throws {
        let change = Change.several(
            try fixture.workspace.succession(
                of: .lineManager, towards: "anne", to: "stranger", from: today, on: today, id: "next"),
            what: Phrase("skifte"))
        let made = fixture.workspace.completed(change, by: lead)
        try fixture.workspace.apply(change, by: lead)
        var later = self
        #expect(undoing(made, in: 0) == nil && fixture.workspace.roles["next"] == nil)
        #expect(later.undoing(made, in: 1) == .heldSince)
    }

    @Test("who left a pair does not come back once another has been the buddy")
    mutating func pair() throws {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        let old = try #require(fixture.workspace.pairs["pair"])
        var ended = old
        ended.until = today.adding(days: -1)
        let end = Change.pair(Edit(from: old, to: ended))
        try fixture.workspace.apply(end, by: lead)
        var alone = self
        #expect(alone.undoing(end, in: 5) == nil)
        try fixture.workspace.apply(
            .pair(.add(BuddyPair(id: "next", cohort: "hold", members: ["anne", "new"], from: today))), by: lead)
        #expect(undoing(end, in: 0) == .heldSince && undoing(end, in: 5) == .heldSince)
    }

    @Test("who left a network group comes back the same day, and not after the others have gone on without them")
    mutating func group() throws {
        let old = NetworkGroup(
            id: "three", cohort: "hold", name: "Syd", members: ["anne", "bo", "cay"], from: SmallCohort.autumn)
        fixture.workspace.networkGroups = [old.id: old]
        var rest = old
        rest.members = ["anne", "cay"]
        let leaving = Change.networkGroup(Edit(from: old, to: rest))
        try fixture.workspace.apply(leaving, by: lead)
        var later = self
        #expect(undoing(leaving, in: 0) == nil)
        #expect(later.undoing(leaving, in: 1) == .heldSince)
    }

    @Test("the words of the refusal name nobody and no text")
    func words() {
        for text in [Refusal.heldSince.message.da, Refusal.heldSince.message.en] {
            for word in ["anne", "stranger", "note", "text", "tekst", "indslag", "entry"] {
                #expect(!text.lowercased().contains(word), "\(word)")
            }
        }
    }

    @Test("a role that was taken back is not given again once another holds it")
    mutating func redo() throws {
        fixture.workspace.roles["mentor"] = nil
        let give = Change.role(.add(assignment(.mentor, from: 0)))
        try fixture.workspace.apply(give, by: lead)
        try fixture.workspace.undo(give, madeOn: today, by: lead)
        var alone = self
        try alone.fixture.workspace.redo(give, by: lead)
        try fixture.workspace.apply(
            .role(.add(RoleAssignment(id: "other", person: "steering", role: .mentor, talent: "anne", from: today))),
            by: lead)
        #expect(throws: Refusal.heldSince) { try fixture.workspace.redo(give, by: lead) }
        #expect(throws: Refusal.faults([.reachesBack(.from)])) {
            try fixture.workspace.redo(give, by: lead(in: 3))
        }
        #expect(fixture.workspace.roles["new"] == nil)
    }
}
