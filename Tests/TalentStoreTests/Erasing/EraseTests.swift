import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Erasing a person from a store")
struct EraseTests {
    let folder = TemporaryFolder()
    static let canary = "Kanariegul"

    /// Anne's name, address and texts contain the canary; Bo and Søren stay.
    private func store() throws -> Store {
        let store = try Store.create(at: folder.store)
        try fill(store)
        return store
    }

    private func fill(_ store: Store) throws {
        let canary = Self.canary
        var anne = Sample.person(.anne, canary, "Holm")
        anne.email = "\(canary)@kommune.example"
        (anne.department, anne.position, anne.employeeNumber) = (canary, canary, canary)
        let start = Change.several(
            [
                .cohort(.add(Sample.cohort)), .person(.add(anne)), .person(.add(Sample.person(.bo, "Bo", "Dam"))),
                .person(.add(Sample.person(.soren, "Søren", "Kjær"))), .talent(.add(Sample.talent(.anne, .anne))),
                .talent(.add(Sample.talent(.bo, .bo))),
                .role(.add(RoleAssignment(id: "leder", person: .soren, role: .lineManager, talent: .anne))),
                .role(
                    .add(RoleAssignment(id: "leder-bo", person: .anne, role: .lineManager, talent: .bo, from: .inMarch))
                ),
                .pair(
                    .add(
                        BuddyPair(
                            id: "kanariegul-bo", cohort: Sample.cohort.id, members: [.anne, .bo],
                            until: .inMarch.adding(days: -1)))),
            ], what: Phrase("Indlæste \(canary) Holm og Bo Dam", "Read \(canary) Holm and Bo Dam"))
        try store.apply(start, id: "start", as: .owner, at: .noon)
        try writeInPlan(store)
        try meet(store)
        try store.saveDraft(
            Draft(place: "{\"logEntry\":{\"_0\":\"t-anne\"}}", text: canary, basedOn: canary, at: .noon),
            as: .person(.anne))
        try store.saveDraft(
            Draft(place: "{\"goal\":{\"_0\":\"t-anne\"}}", text: "Om \(canary)", at: .noon), as: .owner)
        let key = AccessKey(
            id: "noegle", person: .anne, type: "ssh-ed25519", blob: canary, label: canary, addedOn: .inMarch)
        try store.apply(.accessKey(.add(key)), id: "noegle", as: .owner, at: .noon)
        try store.save(settings: ["theme": canary], of: .anne)
        try store.saveDraft(Draft(place: "{\"goal\":{\"_0\":\"t-bo\"}}", text: "Bos mål", at: .noon), as: .owner)
    }

    private func writeInPlan(_ store: Store) throws {
        let canary = Self.canary, anne = Viewer.person(.anne)
        let plan = DevelopmentPlan(talent: .anne, isWorkingCopy: true)
        for (index, step) in [
            PlanChange.Step.plan(.add(plan)),
            .goal(.add(Goal(id: "g", order: 1, level: .team, text: canary, measure: canary, competence: canary))),
            .text(.motivation, Edit(from: nil, to: canary)), .text(.motivation, Edit(from: canary, to: canary + "!")),
            .learning(.add(LearningPoint(id: "l", order: 1, text: canary, source: canary))),
            .protege(.add(Protege(id: "p", order: 1, initials: "Kana"))),
            .transition(.add(TransitionPoint(id: "t", order: 1, column: .keep, text: canary))),
        ].enumerated() { try store.apply(.plan(PlanChange(.anne, step)), id: "plan-\(index)", as: anne, at: .noon) }
        try store.apply(.task(.add(Sample.task("opgave", canary))), id: "opgave", as: anne, at: .noon)
        try store.apply(.logEntry(.add(Sample.entry("slettet", canary))), id: "log-1", as: anne, at: .noon)
        try store.apply(.logEntry(.remove(Sample.entry("slettet", canary))), id: "log-2", as: anne, at: .noon)
        try store.apply(.logEntry(.add(Sample.entry("indslag", canary))), id: "log-3", as: anne, at: .noon)
        // Anne's changes as Bo's line manager.
        var task = Sample.task("bos", "Leder budgetmødet", of: .bo)
        task.givenBy = "\(canary) Holm"
        try store.apply(.task(.add(task)), id: "bos", as: anne, at: .noon)
        let bos = DevelopmentPlan(talent: .bo, isWorkingCopy: true)
        var revision = PlanRevision(id: "r", talent: .bo, number: 1, on: .inMarch, content: PlanContent())
        try store.apply(.plan(PlanChange(.bo, .plan(.add(bos)))), id: "bo-1", as: .person(.bo), at: .noon)
        try store.apply(.plan(PlanChange(.bo, .revision(.add(revision)))), id: "bo-2", as: .person(.bo), at: .noon)
        let old = revision
        revision.comments = [PlanComment(by: .anne, text: canary)]
        revision.agreedBy = [.anne]
        try store.apply(
            .plan(PlanChange(.bo, .revision(Edit(from: old, to: revision)))), id: "bo-3", as: anne, at: .noon)
    }

    private func meet(_ store: Store) throws {
        let canary = Self.canary, anne = Viewer.person(.anne)
        let meeting = Meeting(
            id: "moede", kind: .buddyMeeting, talents: [.anne, .bo], pair: "kanariegul-bo", heldOn: .inMarch)
        try store.apply(.meeting(.add(meeting)), id: "moede", as: anne, at: .noon)
        let closed = MeetingNote(id: "lukket", meeting: "moede", kind: .buddyClosed, text: canary, writtenBy: .anne)
        let common = MeetingNote(
            id: "udbytte", meeting: "moede", kind: .buddyOutcome, text: "Fælles",
            agreements: [Agreement(text: "Mødes")], writtenBy: .anne)
        try store.apply(.note(.add(closed)), id: "lukket", as: anne, at: .noon)
        try store.apply(.note(.add(common)), id: "udbytte", as: anne, at: .noon)
    }

    @discardableResult
    private func eraseAnne(_ store: Store) throws -> Erased {
        try store.erase(
            [.anne], as: .owner, id: "slet", what: Phrase("Slettede en person", "Erased a person"), at: .noon)
    }

    /// The files in the folder that contain the canary or the id.
    private func finds(_ word: String = canary) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.filter { name in
            guard let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(name)") else { return false }
            return [word, word.lowercased()].contains { bytes.range(of: Data($0.utf8)) != nil }
        }
    }

    @Test("No byte of what was the person's is left in any file, nor in a backup made after")
    func canary() throws {
        let store = try store()
        #expect(try finds() == ["store/spor.sqlite"])
        try store.backUpDaily(today: .inMarch)
        #expect(try finds().count == 2)
        #expect(try eraseAnne(store).failedCopies == [])
        try store.backUp(to: folder.path + "/kopi.sqlite")
        #expect(try finds() == [])
        #expect(try finds("t-anne") == [])
        #expect(try finds("\"anne\"") == [])
        #expect(try store.check().isEmpty)
    }

    @Test("What a killed session left of whom it looked at goes as well")
    func deadPresence() throws {
        let store = try store()
        mkdir(folder.store + "/here", 0o700)
        let presence = PresenceFile.Presence(person: .anne, record: RecordKey(DevelopmentPlan.id(of: .anne)))
        try Encoding.text(of: presence).write(toFile: folder.store + "/here/doed", atomically: false, encoding: .utf8)
        store.look(at: RecordKey(DevelopmentPlan.id(of: .bo)), as: .owner)
        try eraseAnne(store)
        #expect(try finds("t-anne") == [])
        #expect(try finds("\"anne\"") == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.store + "/here").count == 1)
    }

    @Test("What belongs to the others is still there, and an open session reads it so")
    func others() throws {
        let store = try store()
        let other = try Store.open(at: folder.store)
        #expect(try other.whole().people.count == 3)
        try eraseAnne(store)
        #expect(try other.changedElsewhere())
        #expect(try other.whole().people.keys.sorted() == [.bo, .soren])
        let data = try other.read(as: .owner).workspace
        #expect(data.tasks["bos"]?.text == "Leder budgetmødet" && data.tasks["bos"]?.givenBy == "")
        #expect(data.revisions["r"]?.comments == [] && data.revisions["r"]?.agreedBy == [])
        #expect(try other.read(as: .person(.bo)).workspace.notes["udbytte"]?.text == "Fælles")
        let pair = try #require(data.pairs.values.first)
        #expect(pair.members == [.bo] && data.meetings["moede"]?.pair == pair.id)
        #expect(try other.drafts(as: .owner).map(\.text) == ["Bos mål"])
    }

    @Test("A pair that is called what somebody else is called by name and surname takes nothing of theirs along")
    func pairNamedAsSomebody() throws {
        let store = try store()
        let namesake = Person(
            id: "kanariegul-bo", givenName: "Kanariegul", familyName: "Bo", email: "kb@kommune.example",
            organisation: "Nordby")
        let mentor = RoleAssignment(id: "mentor", person: namesake.id, role: .mentor, talent: .bo)
        try store.apply(
            .several([.person(.add(namesake)), .role(.add(mentor))], what: Phrase("", "")), id: "navne", as: .owner,
            at: .noon)
        try eraseAnne(store)
        let fresh = try Store.open(at: folder.store)
        #expect(try fresh.check().isEmpty)
        let data = try fresh.read(as: .owner).workspace
        #expect(data.people["kanariegul-bo"] == namesake && data.roles["mentor"] == mentor)
        #expect(data.pairs.values.map(\.members) == [[.bo]] && data.meetings["moede"]?.pair == data.pairs.keys.first)
    }

    @Test(
        "A damaged index, or a missing number of the person, hides nothing from an erasure",
        arguments: [
            "DELETE FROM reference", "DELETE FROM reference; DELETE FROM indexed; DELETE FROM history_record",
            "DELETE FROM reference WHERE to_id = 't-anne' AND kind = 'task'",
            "UPDATE history SET seq = -5 WHERE seq = 1",
        ])
    func damagedIndex(damage: String) throws {
        let store = try store()
        try store.queue.inDatabase { try $0.execute(sql: damage) }
        try eraseAnne(store)
        #expect(try finds() == [])
        #expect(try store.check() == [])
    }

    @Test("A person without a number is named by check, gets one by repair, and can then be erased")
    func missingNumber() throws {
        let store = try store()
        try store.queue.inDatabase { try $0.execute(sql: "DELETE FROM token WHERE id = 'anne'") }
        #expect(try store.check().map(\.text.da).contains { $0.contains("person »anne«") })
        #expect(try store.repair(as: .owner) == 1)
        #expect(try store.check() == [])
        try eraseAnne(store)
        #expect(try finds() == [])
    }

    @Test("Records of a later version that are clearly about others stay")
    func laterVersions() throws {
        let store = try store()
        let meeting = Meeting(id: "bos-samtale", kind: .careerTalk, talents: [.bo], planned: .inMarch)
        var data = Workspace()
        data[LeadershipTask.ID("bos-2")] = LeadershipTask(id: "bos-2", talent: .bo, text: "Leder mødet")
        data[Meeting.ID("bos-aflyste")] = Meeting(id: "bos-aflyste", kind: .careerTalk, talents: [.bo])
        data[MeetingNote.ID("bos-note")] = MeetingNote(
            id: "bos-note", meeting: meeting.id, kind: .talk, text: "Godt", writtenBy: .bo)
        let later = data.all.map(\.key)
        data[meeting.id] = meeting
        try store.queue.inDatabase { db in
            try RecordTable.write(Set(data.all.map(\.key)), of: data, in: db)
            for key in later { try db.execute(sql: "UPDATE record SET version = 9 WHERE id = ?", arguments: [key.id]) }
        }
        try eraseAnne(store)
        for key in later { #expect(try store.queue.inDatabase { try RecordTable.holds(key, $0) }, "\(key)") }
    }

    @Test("One line of history stays, without a name, and undo brings nothing back")
    func history() throws {
        let store = try store()
        try eraseAnne(store)
        let lines = try store.history(as: .owner, limit: 100)
        #expect(lines.first?.summary.da == "Slettede en person" && lines.first?.person == nil)
        #expect(lines.last?.summary.da == "Indlæste en slettet person og Bo Dam")
        let bos = try #require(lines.first { $0.id == "bos" })
        #expect(bos.person == .erased && bos.summary.da == "Gav Bo Dam en ledelsesopgave")
        #expect(try store.undo(as: .person(.anne), id: "u1", at: .noon) == nil)
        var count = 0
        while (try? store.undo(as: .owner, id: "fortryd-\(count)", at: .noon)) ?? nil != nil { count += 1 }
        while (try? store.redo(as: .owner, id: "gentag-\(count)", at: .noon)) ?? nil != nil { count += 1 }
        #expect(try finds() == [])
        #expect(try store.check().isEmpty)
    }

    @Test("An older backup that is brought back is without the person, also in the copy of what stood there")
    func restore() throws {
        let store = try store(), file = folder.path + "/gammel.sqlite"
        try store.backUp(to: file)
        try eraseAnne(store)
        #expect(try Store.restore(from: file, into: folder.store).erasedAgain == 1)
        #expect(try finds() == ["gammel.sqlite"])
        #expect(try store.whole().people.keys.sorted() == [.bo, .soren])
        #expect(try store.check().isEmpty)
        // The ledger is in the database too: the next restore knows the erasure without the file.
        unlink(folder.store + "/erased.log")
        #expect(try Store.restore(from: file, into: folder.store).erasedAgain == 1)
        #expect(try Ledger(path: folder.store + "/erased.log").read().count == 1)
    }

    @Test(
        "An empty folder with the ledger in it takes an old backup without the erased, and a new backup knows them by itself"
    )
    func restoreElsewhere() throws {
        let store = try store(), old = folder.path + "/gammel.sqlite", new = folder.path + "/ny.sqlite"
        try store.backUp(to: old)
        try eraseAnne(store)
        try store.backUp(to: new)
        let other = folder.path + "/andet"
        mkdir(other, 0o700)
        try FileManager.default.copyItem(atPath: folder.store + "/erased.log", toPath: other + "/erased.log")
        #expect(try Store.restore(from: old, into: other).erasedAgain == 1)
        let third = folder.path + "/tredje"
        #expect(try Store.restore(from: new, into: third).erasedAgain == 0)
        #expect(try Store.restore(from: old, into: third).erasedAgain == 1)
    }

    @Test("A damaged store is restored from an old copy without the erased")
    func restoreOverDamage() throws {
        let store = try store(), file = folder.path + "/gammel.sqlite"
        try store.backUp(to: file)
        try eraseAnne(store)
        try folder.bytes().prefix(5000).write(to: URL(fileURLWithPath: folder.database))
        #expect(try Store.restore(from: file, into: folder.store).erasedAgain == 1)
        #expect(try finds() == ["gammel.sqlite"])
    }

    @Test("Who was deleted in the ordinary way is erased from history and backups too")
    func deletedBefore() throws {
        let store = try store()
        let data = try store.read(as: .person(.anne)).workspace
        #expect(data.logEntries.count == 1)
        // Anne was added by a list; after her deletion, only history has her.
        let eva = Sample.person("eva", Self.canary + "2", "Ravn")
        try store.apply(.person(.add(eva)), id: "eva-1", as: .owner, at: .noon)
        try store.apply(.person(.remove(eva)), id: "eva-2", as: .owner, at: .noon)
        #expect(try store.erasurePreview(of: "eva", as: .owner) == [:])
        try eraseAnne(store)
        #expect(try !finds(Self.canary + "2").isEmpty)
        _ = try store.erase(
            ["eva"], as: .owner, id: "slet-2", what: Phrase("Slettede en person", "Erased a person"), at: .noon)
        #expect(try finds() == [])
        #expect(try store.erasurePreview(of: "eva", as: .owner) == nil)
    }

    @Test("Somebody new by the same id is somebody else")
    func sameID() throws {
        let store = try store()
        try eraseAnne(store)
        try store.apply(.person(.add(Sample.person(.anne, "Anne", "Ny"))), id: "ny", as: .owner, at: .noon)
        try store.backUp(to: folder.path + "/kopi.sqlite")
        #expect(try Store.restore(from: folder.path + "/kopi.sqlite", into: folder.store).erasedAgain == 0)
        #expect(try Store.open(at: folder.store).whole().people[.anne]?.familyName == "Ny")
    }

    @Test("Only the owner erases, and nobody is erased who is not there")
    func refused() throws {
        let store = try store()
        for viewer in [Viewer.person(.soren), .person(.anne)] {
            #expect(throws: Refusal.nothingThere) {
                try store.erase([.bo], as: viewer, id: "a", what: Phrase(""), at: .noon)
            }
            #expect(try store.erasurePreview(of: .bo, as: viewer) == nil)
        }
        #expect(throws: Refusal.nothingThere) {
            try store.erase(["ingen"], as: .owner, id: "a", what: Phrase(""), at: .noon)
        }
        #expect(try !FileManager.default.fileExists(atPath: folder.store + "/erased.log") && store.check().isEmpty)
    }

    @Test("An open session of the erased leaves no draft and no setting behind")
    func lateDraft() throws {
        let store = try store()
        let theirs = try Store.open(at: folder.store)
        try eraseAnne(store)
        #expect(throws: Refusal.nothingThere) {
            try theirs.saveDraft(Draft(place: "a", text: Self.canary, at: .noon), as: .person(.anne))
        }
        #expect(throws: Refusal.nothingThere) { try theirs.save(settings: ["language": "en"], of: .anne) }
        #expect(try finds() == [] && theirs.settings(of: .anne) == [:])
    }

    @Test("What another is just writing about the erased leaves no draft behind")
    func lateDraftAbout() throws {
        let store = try store()
        let leader = try Store.open(at: folder.store)
        let draft = Draft(place: "{\"goal\":{\"_0\":\"t-anne\"}}", text: "Hun", at: .noon),
            subject = RecordKey(Talent.ID.anne)
        try leader.saveDraft(draft, about: subject, as: .person(.soren))
        try eraseAnne(store)
        #expect(throws: Refusal.nothingThere) { try leader.saveDraft(draft, about: subject, as: .person(.soren)) }
        #expect(try finds("t-anne") == [])
        try leader.saveDraft(
            Draft(place: "b", text: "Om Bo", at: .noon), about: RecordKey(Talent.ID.bo), as: .person(.soren))
    }

    @Test("One that is stopped after the ledger was written says that it will be completed, and it is")
    func stopped() throws {
        let store = try store()
        try store.queue.inDatabase {
            try $0.execute(
                sql: "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.erased BEGIN SELECT RAISE(ABORT, 'stop'); END")
        }
        let error = #expect(throws: StoreError.self) { try eraseAnne(store) }
        #expect(error?.message.da.hasPrefix("Sletningen er begyndt, men ikke gjort færdig: ") == true)
        #expect(try store.whole().people.count == 3)
        #expect(try Store.open(at: folder.store).whole().people.keys.sorted() == [.bo, .soren])
        #expect(try finds() == [])
        let full = StoreError.unfinishedErasure(.full(path: "/data"))
        #expect(full.message.da.contains("disken med /data er fuld. Frigør plads."))
    }

    @Test("One that the ledger does not take has not happened")
    func noLedger() throws {
        let store = try store()
        mkdir(folder.store + "/erased.log", 0o700)
        #expect(throws: StoreError.damagedLedger(path: folder.store + "/erased.log", line: 1)) { try eraseAnne(store) }
        rmdir(folder.store + "/erased.log")
        #expect(try Store.open(at: folder.store).whole().people.count == 3)
    }

    @Test("A copy that cannot be read is named, and the rest of the erasure is done")
    func unreadable() throws {
        let store = try store()
        try Data("halv".utf8).write(to: URL(fileURLWithPath: folder.store + "/backups/before-restore-1.damaged"))
        #expect(try eraseAnne(store).failedCopies == ["backups/before-restore-1.damaged"])
        #expect(try finds() == [])
    }
}
