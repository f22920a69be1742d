import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Entries shared with a network group")
struct NetworkGroupTests {
    var fixture = SmallCohort()
    let today = SmallCohort.today

    init() {
        fixture.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        fixture.add(
            LogEntry(
                id: "january", talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Tanker",
                sharedWith: [.networkGroup]))
    }

    @Test("The other members read them, and write nothing")
    func own() throws {
        #expect(try fixture.access("cay", .logEntry, "january") == "r")
        #expect(
            fixture.workspace.readers(
                of: try #require(fixture.workspace.logEntries["january"]), as: .networkGroup, on: today) == ["cay"])
    }

    @Test("Those of another group of the cohort read nothing")
    mutating func other() throws {
        fixture.add(
            NetworkGroup(id: "south", cohort: "hold", name: "Syd", members: ["bo", "new"], from: SmallCohort.autumn))
        #expect(try fixture.access("bo", .logEntry, "january") == "-")
        #expect(try fixture.access("stranger", .logEntry, "january") == "-")
    }

    @Test("Who joins later reads what is shared from then on, and nothing of before")
    mutating func successor() throws {
        fixture.add(
            NetworkGroup(
                id: "later", cohort: "hold", name: "Nord", members: ["anne", "new"], from: today.adding(days: -1)))
        #expect(try fixture.access("stranger", .logEntry, "january") == "-")
        var entry = try #require(fixture.workspace.logEntries["january"])
        entry.share(with: [.networkGroup], on: today)
        fixture.add(entry)
        #expect(try fixture.access("stranger", .logEntry, "january") == "r")
        #expect(fixture.workspace.readers(of: entry, as: .networkGroup, on: today) == ["cay", "stranger"])
    }

    @Test("Those who go on together in a new group read on; who left does not")
    mutating func goingOn() throws {
        fixture.add(
            NetworkGroup(
                id: "group", cohort: "hold", name: "Nord", members: ["anne", "bo", "cay"], from: SmallCohort.autumn,
                until: today.adding(days: -1)))
        fixture.add(
            NetworkGroup(id: "next", cohort: "hold", name: "Nord", members: ["anne", "cay", "new"], from: today))
        #expect(try fixture.access("cay", .logEntry, "january") == "r")
        #expect(try fixture.access("bo", .logEntry, "january") == "-")
        #expect(try fixture.access("stranger", .logEntry, "january") == "-")
    }

    @Test("When the group has ended, nobody reads as a member any more")
    mutating func ended() throws {
        var group = try #require(fixture.workspace.networkGroups["group"])
        group.until = today
        fixture.add(group)
        #expect(try fixture.access("cay", .logEntry, "january") == "r")
        #expect(try fixture.access("cay", .logEntry, "january", on: today.adding(days: 1)) == "-")
    }

    @Test("What is unshared is gone at the next read; what is confidential from the host is never there")
    mutating func unshared() throws {
        var entry = try #require(fixture.workspace.logEntries["january"])
        entry.isHostConfidential = true
        fixture.add(entry)
        #expect(try fixture.access("cay", .logEntry, "january") == "-")
        entry.isHostConfidential = false
        entry.share(with: [.buddy], on: today)
        fixture.add(entry)
        #expect(try fixture.access("cay", .logEntry, "january") == "-")
        #expect(fixture.workspace.readers(of: entry, as: .networkGroup, on: today) == [])
    }

    @Test("Nobody is let into a group that has begun: old texts would be theirs")
    func rules() throws {
        var workspace = fixture.workspace
        let old = try #require(workspace.networkGroups["group"])
        func fault(_ change: (inout NetworkGroup) -> Void) -> Bool {
            var new = old
            change(&new)
            return (try? workspace.apply(.networkGroup(Edit(from: old, to: new)))) == nil
        }
        #expect(fault { $0.members.append("bo") })
        #expect(fault { $0.from = old.from?.adding(days: -1) })
        #expect(fault { $0.members = ["anne"] })
        #expect(fault { $0.name = " " })
        #expect(!fault { $0.name = "Nordlys" })
    }

    @Test("The lead makes groups; members and others of the cohort see who is in them; nobody else writes them")
    func writing() {
        let group = NetworkGroup(id: "second", cohort: "hold", name: "Syd", members: ["bo", "cay"], from: today)
        for (name, may) in [
            ("lead", true), ("owner", true), ("anne", false), ("cay", false), ("consultant", false),
            ("stranger", false),
        ] {
            #expect(
                Permission.may(SmallCohort.viewer(name), do: .networkGroup(.add(group)), in: fixture.workspace) == may,
                "\(name)")
        }
    }
}
