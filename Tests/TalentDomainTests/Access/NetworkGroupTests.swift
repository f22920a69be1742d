import Testing

@testable import TalentDomain

@Suite("Entries shared with a network group")
struct NetworkGroupTests {
    var house = SmallHouse()
    let today = SmallHouse.today

    init() {
        house.add(Talent(id: "new", person: "stranger", cohort: "hold", direction: .vertical, targetLevel: .chief))
        house.add(
            LogEntry(
                id: "january", talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Tanker",
                sharedWith: [.networkGroup]))
    }

    @Test("The other members read them, and write nothing")
    func own() throws {
        #expect(try house.access("cay", .logEntry, "january") == "r")
        #expect(
            house.workspace.readers(
                of: try #require(house.workspace.logEntries["january"]), as: .networkGroup, on: today) == ["cay"])
    }

    @Test("Those of another group of the cohort read nothing")
    mutating func other() throws {
        house.add(
            NetworkGroup(id: "south", cohort: "hold", name: "Syd", members: ["bo", "new"], from: SmallHouse.autumn))
        #expect(try house.access("bo", .logEntry, "january") == "-")
        #expect(try house.access("stranger", .logEntry, "january") == "-")
    }

    @Test("Who joins later reads what is shared from then on, and nothing of before")
    mutating func successor() throws {
        house.add(
            NetworkGroup(
                id: "later", cohort: "hold", name: "Nord", members: ["anne", "new"], from: today.adding(days: -1)))
        #expect(try house.access("stranger", .logEntry, "january") == "-")
        var entry = try #require(house.workspace.logEntries["january"])
        entry.share(with: [.networkGroup], on: today)
        house.add(entry)
        #expect(try house.access("stranger", .logEntry, "january") == "r")
        #expect(house.workspace.readers(of: entry, as: .networkGroup, on: today) == ["cay", "stranger"])
    }

    @Test("Those who go on together in a new group read on; who left does not")
    mutating func goingOn() throws {
        house.add(
            NetworkGroup(
                id: "group", cohort: "hold", name: "Nord", members: ["anne", "bo", "cay"], from: SmallHouse.autumn,
                until: today.adding(days: -1)))
        house.add(NetworkGroup(id: "next", cohort: "hold", name: "Nord", members: ["anne", "cay", "new"], from: today))
        #expect(try house.access("cay", .logEntry, "january") == "r")
        #expect(try house.access("bo", .logEntry, "january") == "-")
        #expect(try house.access("stranger", .logEntry, "january") == "-")
    }

    @Test("When the group has ended, nobody reads as a member any more")
    mutating func ended() throws {
        var group = try #require(house.workspace.networkGroups["group"])
        group.until = today
        house.add(group)
        #expect(try house.access("cay", .logEntry, "january") == "r")
        #expect(try house.access("cay", .logEntry, "january", on: today.adding(days: 1)) == "-")
    }

    @Test("What is unshared is gone at the next read; what is confidential from the host is never there")
    mutating func unshared() throws {
        var entry = try #require(house.workspace.logEntries["january"])
        entry.isHostConfidential = true
        house.add(entry)
        #expect(try house.access("cay", .logEntry, "january") == "-")
        entry.isHostConfidential = false
        entry.share(with: [.buddy], on: today)
        house.add(entry)
        #expect(try house.access("cay", .logEntry, "january") == "-")
        #expect(house.workspace.readers(of: entry, as: .networkGroup, on: today) == [])
    }

    @Test("Nobody is let into a group that has begun: old texts would be theirs")
    func rules() throws {
        var workspace = house.workspace
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
            ("lead", true), ("keeper", true), ("anne", false), ("cay", false), ("consultant", false),
            ("stranger", false),
        ] {
            #expect(
                Permission.may(SmallHouse.viewer(name), do: .networkGroup(.add(group)), in: house.workspace) == may,
                "\(name)")
        }
    }
}
