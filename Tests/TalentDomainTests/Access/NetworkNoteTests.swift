import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("The note of a network group")
struct NetworkNoteTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today, tomorrow = SmallCohort.today.adding(days: 1)

    init() {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
    }

    @Test("Who joins a group that replaces this one reads its notes, and none of before")
    mutating func newcomer() throws {
        let old = try #require(fixture.workspace.networkGroups["group"])
        var new = old
        new.members.append("new")
        try fixture.workspace.apply(fixture.workspace.change(of: old, to: new, id: "next", today: today))
        #expect(try fixture.access("stranger", .note, "network", on: tomorrow) == "-")
        #expect(try fixture.access("stranger", .meeting, "network-meeting", on: tomorrow) == "-")
        #expect(try fixture.access("cay", .note, "network", on: tomorrow) == "w")
        fixture.add(
            Meeting(
                id: "later", kind: .networkGroup, talents: ["anne", "cay", "new"], group: "next", heldOn: tomorrow))
        fixture.add(fixture.note("later", "later", .network, by: "anne"))
        #expect(try fixture.access("stranger", .note, "later", on: tomorrow) == "w")
    }

    @Test("Who had left the cohort before the group met does not read what was said there")
    mutating func left() throws {
        fixture.workspace.talents["cay"]?.status = .left(on: today.adding(days: -3), nextPath: "")
        fixture.add(
            Meeting(id: "later", kind: .networkGroup, talents: ["anne", "cay"], group: "group", heldOn: today))
        fixture.add(fixture.note("later", "later", .network, by: "anne"))
        #expect(try fixture.access("cay", .note, "later") == "-")
        #expect(try fixture.access("cay", .note, "network") == "w")
        #expect(try fixture.access("anne", .note, "later") == "w")
    }

    @Test("A group that has ended keeps its notes for those who were in it")
    mutating func ended() throws {
        fixture.workspace.networkGroups["group"]?.until = today.adding(days: -1)
        #expect(try fixture.access("anne", .note, "network") == "w")
        #expect(try fixture.access("cay", .note, "network") == "w")
    }

    @Test("Any kind of note at such a meeting has the readers of the group's note")
    mutating func otherKinds() throws {
        for kind in NoteKind.allCases {
            fixture.add(fixture.note("n", "network-meeting", kind, by: "anne"))
            fixture.workspace.notes["n"]?.isSharedWithHost = true
            #expect(try fixture.access("consultant", .note, "n") == "-", "\(kind)")
            #expect(try fixture.access("line-manager", .note, "n") == "-", "\(kind)")
        }
    }

    @Test("It is written once the group has met, and only members of the group can be at its meetings")
    func rules() {
        var workspace = fixture.workspace
        workspace["planned"] = Meeting(
            id: "planned", kind: .networkGroup, talents: ["anne", "cay"], group: "group", planned: tomorrow)
        #expect((try? workspace.apply(.note(.add(fixture.note("early", "planned", .network, by: "anne"))))) == nil)
        let stranger = Meeting(
            id: "with-bo", kind: .networkGroup, talents: ["anne", "bo"], group: "group", planned: tomorrow)
        #expect((try? workspace.apply(.meeting(.add(stranger)))) == nil)
        var held = workspace.meetings["planned"]
        held?.heldOn = today
        held?.planned = today
        if let old = workspace.meetings["planned"], let held {
            #expect((try? workspace.apply(.meeting(Edit(from: old, to: held)))) != nil)
        }
        #expect((try? workspace.apply(.note(.add(fixture.note("n", "planned", .network, by: "anne"))))) != nil)
    }

    @Test("The readers are named, in short as the group; the consultant and the lead know only the day")
    func words() throws {
        let note = try #require(fixture.workspace.notes["network"])
        let meeting = try #require(fixture.workspace.meetings["network-meeting"])
        let anne = SmallCohort.viewer("anne"), seen = fixture.workspace.visible(to: anne)
        let words = ReaderWords(of: note, in: seen, for: anne)
        #expect(words.sentence.da == "Læses af dig og cay.")
        #expect(words.sentence(isShort: true).da == "Læses af dig og de andre i gruppen.")
        #expect(ReaderWords(of: meeting, in: seen, for: anne).sentence.da.contains("programlederen"))
        #expect(
            ReaderWords.rule(of: .networkNote, for: .talents).da
                == "Læses af talentet (og de andre, der var i gruppen, da den mødtes).")
    }

    @Test("When its writer is erased, the others keep it")
    func erased() throws {
        var workspace = fixture.workspace
        workspace.notes["network"]?.writtenBy = "anne"
        let erasure = Erasure(of: ["anne"], cohorts: [], in: workspace, on: today)
        let note = try #require(workspace.notes["network"])
        #expect(erasure.remainder(of: note)?.writtenBy == "cay")
    }
}
