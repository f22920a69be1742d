import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("A record that cannot be read")
struct UnreadTests {
    let folder = TemporaryFolder()

    /// The sample store with one more change, and a statement that damages it.
    private func store(_ sql: String, change: Change = .task(.add(Sample.task("opgave")))) throws -> Store {
        let store = try Sample.store(in: folder)
        try store.apply(change, id: "to", as: .owner, at: .noon)
        try store.queue.inDatabase { try $0.execute(sql: sql) }
        return try Store.open(at: folder.store)
    }

    private func body(_ sql: String, of store: Store) throws -> String? {
        try store.queue.inDatabase { try String.fetchOne($0, sql: sql) }
    }

    private static let all = ["cohort", "person", "talent", "role", "pair", "task"]

    @Test(
        "Any one of them is left out, and the others are read", arguments: all,
        ["'{}'", "''", "'ikke json'", "'{},{}'", "replace(body, ':', ';')", "'null'", "'[1'"])
    func any(kind: String, body: String) throws {
        let store = try store(
            "UPDATE record SET body = \(body) WHERE rowid = (SELECT min(rowid) FROM record WHERE kind = '\(kind)')")
        #expect(try store.read(as: .owner).workspace.unread.count == 1)
        #expect(try store.whole().all.count == 8)
        #expect(
            try store.check().contains {
                $0.text.da.lowercased().hasPrefix(RecordKind(rawValue: kind)?.words.one.da ?? "–")
                    && $0.text.da.hasSuffix("kan ikke læses.") && $0.remedy == .setAside
            })
        #expect(try store.check().allSatisfy { !$0.text.da.contains("som ikke findes") })
        for person in [Person.ID.anne, .bo, .soren] { _ = try store.read(as: .person(person)) }
        // Other records can be changed.
        try store.apply(.person(.add(Sample.person("ida", "Ida", "Ravn"))), id: "ny", as: .owner, at: .noon)
        #expect(try store.whole().people["ida"] != nil)
    }

    @Test(
        "An unknown kind, an unknown value and two records under one name are left out too",
        arguments: [
            "UPDATE record SET kind = 'planet' WHERE id = 'opgave'",
            "UPDATE record SET body = replace(body, '\"vertical\"', '\"skrå\"') WHERE id = 't-anne'",
            "UPDATE record SET body = replace(body, '\"opgave\"', '\"anden\"') WHERE id = 'opgave'",
        ])
    func values(sql: String) throws {
        let store = try store(sql)
        #expect(try store.read(as: .owner).workspace.unread.count == 1 && store.whole().all.count == 8)
    }

    @Test("Another session that follows by the history leaves it out as well, and takes it in when it is whole again")
    func followed() throws {
        let store = try Sample.store(in: folder), other = try Store.open(at: folder.store)
        try store.apply(.task(.add(Sample.task("opgave"))), id: "1", as: .owner, at: .noon)
        _ = try other.read(as: .owner)
        let whole = try body("SELECT body FROM record WHERE id = 'opgave'", of: store) ?? ""
        var task = Sample.task("opgave")
        task.text = "Ny tekst"
        try store.apply(.task(Edit(from: Sample.task("opgave"), to: task)), id: "2", as: .owner, at: .noon)
        try store.queue.inDatabase { try $0.execute(sql: "UPDATE record SET body = 'x' WHERE id = 'opgave'") }
        #expect(try other.read(as: .owner).workspace.unread.count == 1)
        #expect(try other.read(as: .owner).workspace.tasks.isEmpty)
        try store.queue.inDatabase {
            try $0.execute(sql: "UPDATE record SET body = ? WHERE id = 'opgave'; ", arguments: [whole])
        }
        try other.queue.inDatabase { try HistoryTable.beginEpoch($0) }
        #expect(try Store.open(at: folder.store).read(as: .owner).workspace.unread.count == 0)
    }

    @Test(
        "It is told to the lead and to those who would read it, and to nobody else, whatever is left of it",
        arguments: ["'{}'", "''", "replace(body, '\"text\"', '\"tekst\"')"])
    func concerned(body: String) throws {
        // The plan says that Bo may read the tasks.
        let plan = DevelopmentPlan(talent: .anne, isWorkingCopy: false)
        let change = Change.several(
            [.plan(PlanChange(.anne, .plan(.add(plan)))), .task(.add(Sample.task("opgave")))], what: Phrase("plan"))
        let store = try store("UPDATE record SET body = \(body) WHERE id = 'opgave'", change: change)
        // Søren is Anne's line manager, Bo her buddy, and Ida has no role towards her.
        for (viewer, count) in [
            (.owner, 1), (.person(.anne), 1), (.person(.soren), 1), (.person(.bo), 1), (.person("ida"), 0),
        ] as [(Viewer, Int)] {
            #expect(
                try store.read(as: viewer).workspace.unread.map(\.name)
                    == [String](repeating: "task opgave", count: count))
        }
        #expect(try store.personalData(of: .anne, as: .owner).workspace.unread.count == 1)
        #expect(try store.personalData(of: .bo, as: .owner).workspace.unread.isEmpty)
    }

    @Test("Where history does not know it either, whoever it names is told")
    func unknownToHistory() throws {
        let store = try store(
            "UPDATE record SET body = replace(body, '\"text\"', '\"tekst\"') WHERE id = 'opgave'; UPDATE history SET change = '?'"
        )
        #expect(try store.read(as: .person(.anne)).workspace.unread.count == 1)
        #expect(try store.read(as: .person(.bo)).workspace.unread.isEmpty)
    }

    @Test("A private entry is told to its writer alone, and the next keeps its number")
    func entry() throws {
        let store = try Sample.store(in: folder)
        for id in ["e1", "e2"] {
            try store.apply(.logEntry(.add(Sample.entry(id))), id: id, as: .person(.anne), at: .noon)
        }
        try store.queue.inDatabase { try $0.execute(sql: "UPDATE record SET body = '{}' WHERE id = 'e1'") }
        let other = try Store.open(at: folder.store)
        let seen = try other.read(as: .person(.anne)).workspace
        #expect(seen.unread.map(\.name) == ["logEntry e1"])
        #expect(seen.logNumber(of: Sample.entry("e2"), by: .anne) == 2)
        for viewer in [Viewer.person(.bo), .person(.soren)] {
            #expect(try other.read(as: viewer).workspace.unread.isEmpty)
        }
    }

    @Test(
        "Whoever has no part only because of it is known by that, and gets in no more than before",
        arguments: ["kind = 'person' AND id = 'anne'", "id = 't-anne'"])
    func hidden(record: String) throws {
        let store = try store("UPDATE record SET body = '{}' WHERE \(record)")
        #expect(try store.hidesPart(of: .anne, on: .inMarch))
        #expect(try !store.admits(.anne, with: nil, on: .inMarch) && !store.hidesPart(of: .bo, on: .inMarch))
    }

    @Test("Nothing is written over it, neither by a change nor by an undo")
    func keeps() throws {
        let store = try store("UPDATE record SET body = 'halv tekst' WHERE id = 'opgave'")
        #expect(throws: StoreError.unreadable(UnreadRecord(kindName: "task", id: "opgave"))) {
            try store.apply(.task(.add(Sample.task("opgave", "Noget andet"))), id: "3", as: .owner, at: .noon)
        }
        #expect(throws: (any Error).self) { try store.undo(as: .owner, id: "4", at: .noon) }
        #expect(try body("SELECT body FROM record WHERE id = 'opgave'", of: store) == "halv tekst")
    }

    @Test("Set aside, it is kept as it was, the store is clean, and its place is free")
    func setAside() throws {
        let store = try store(
            "UPDATE record SET body = 'halv tekst' WHERE id = 'opgave'; UPDATE history SET change = '?' WHERE id = 'to'"
        )
        let names = ["ledelsesopgave »opgave«", "linje »to« i historikken"]
        #expect(try store.setAside(as: .owner).map(\.phrase.da) == names)
        #expect(try body("SELECT body FROM aside WHERE kind = 'task'", of: store) == "halv tekst")
        #expect(try body("SELECT json_extract(body, '$[7]') FROM aside WHERE kind = 'history'", of: store) == "?")
        #expect(try store.check().isEmpty && store.read(as: .owner).workspace.unread.count == 0)
        #expect(try store.asideNames().map(\.name.phrase.da).sorted() == names)
        try store.apply(.task(.add(Sample.task("opgave", "Noget andet"))), id: "3", as: .owner, at: .noon)
        #expect(throws: Refusal.nothingThere) { try store.setAside(as: .person(.anne)) }
        #expect(try store.setAside(as: .owner).isEmpty)
    }

    @Test("A backup with such a record is brought back only when it is to be set aside")
    func restore() throws {
        let store = try store("UPDATE record SET body = 'halv tekst' WHERE id = 'opgave'")
        let file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        let name = UnreadName(kind: "task", id: "opgave", isNewer: false)
        #expect(throws: StoreError.unreadableCopy(path: file, [name])) {
            try Store.restore(from: file, into: folder.store)
        }
        try Store.restore(from: file, into: folder.store, settingAside: .inMarch)
        #expect(try Store.open(at: folder.store).check().isEmpty)
        #expect(try Store.open(at: folder.store).asideNames().map(\.name) == [name])
    }

    @Test("What a newer version has written is named so, and is not set aside, neither here nor in a backup")
    func newer() throws {
        let store = try store(
            """
            UPDATE record SET version = 9 WHERE id = 'opgave'; UPDATE record SET kind = 'planet' WHERE id = 'par';
            UPDATE history SET version = 9 WHERE id = 'to'
            """)
        let faults = try store.check().filter { $0.remedy != .repair }
        #expect(
            Set(faults.map(\.text.da)) == [
                "Ledelsesopgave »opgave« er skrevet af en nyere udgave af Spor.",
                "»planet« »par« er skrevet af en nyere udgave af Spor.",
                "Linje »to« i historikken er skrevet af en nyere udgave af Spor.",
            ])
        #expect(faults.allSatisfy { $0.remedy == .update })
        #expect(try store.setAside(as: .owner) == [] && store.asideNames().isEmpty)
        let file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        let error = #expect(throws: StoreError.self) { try Store.restore(from: file, into: folder.store) }
        #expect(error?.message.da.contains("Opdatér Spor") == true)
        try Store.restore(from: file, into: folder.store, settingAside: .inMarch)
        let restored = try Store.open(at: folder.store)
        #expect(try restored.asideNames().isEmpty)
        #expect(try body("SELECT version FROM record WHERE id = 'opgave'", of: restored) == "9")
    }

    @Test("A step of history that cannot be read is passed over by undo, with words")
    func undo() throws {
        let store = try store("UPDATE history SET change = '{}' WHERE id = 'to'", change: .task(.add(Sample.task("a"))))
        let next = try store.nextUndo(as: .owner)
        #expect(
            next?.summary.da == "Oprettede holdet: Anne Holm og Bo Dam. Sprunget over, fordi det ikke kan læses: 1 trin"
        )
        #expect(try store.history(as: .owner, limit: 9).map(\.id) == ["to", "start"])
        // The id of the unreadable line is still taken.
        #expect(throws: StoreError.idTaken) {
            try store.apply(.task(.add(Sample.task("b"))), id: "to", as: .owner, at: .noon)
        }
    }
}

@Suite("Erasing somebody of whom something cannot be read")
struct UnreadEraseTests {
    let folder = TemporaryFolder()

    /// A store with Anne's entry and Bo's task damaged, set aside or not.
    private func store(isAside: Bool, entry: String) throws -> Store {
        let store = try Sample.store(in: folder)
        try store.apply(
            .logEntry(.add(Sample.entry("e", "Hemmelig kanariefugl"))), id: "1", as: .person(.anne), at: .noon)
        try store.apply(.task(.add(Sample.task("bos", "Bos egen opgave", of: .bo))), id: "2", as: .owner, at: .noon)
        try store.queue.inDatabase {
            try $0.execute(
                sql:
                    "UPDATE record SET body = \(entry) WHERE id = 'e'; UPDATE record SET body = replace(body, '\"progress\"', '\"p\"') WHERE id = 'bos'"
            )
            try $0.execute(
                sql:
                    "UPDATE history SET change = replace(change, '\"add\"', '\"x\"'), change = substr(change, 2) WHERE id = '1'"
            )
        }
        if isAside { _ = try store.setAside(as: .owner) }
        try store.backUpDaily(today: .inMarch)
        return store
    }

    @Test(
        "Nothing of theirs survives, in the copies neither, and what is plainly another's stays",
        arguments: [false, true],
        [
            "replace(body, '\"at\"', '\"når\"')", "substr(body, 1, length(body) - 3)", "'… kanariefugl'",
            "substr(body, instr(body, '\"text\"'))",
        ])
    func erase(isAside: Bool, entry: String) throws {
        let store = try store(isAside: isAside, entry: entry)
        let erased = try store.erase(
            [.anne], as: .owner, id: "slet", what: Phrase("Slettede en person", "Erased a person"), at: .noon)
        #expect(erased.unreadRecords == 2 && erased.failedCopies.isEmpty)
        for file in [folder.database, folder.store + "/backups/spor-2027-03-15.sqlite"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            #expect(bytes.range(of: Data("kanariefugl".utf8)) == nil, "\(file)")
            #expect(bytes.range(of: Data("Bos egen opgave".utf8)) != nil, "\(file)")
        }
    }
}
