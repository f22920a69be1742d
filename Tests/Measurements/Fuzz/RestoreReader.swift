import Foundation
import TalentDomain
import TalentStore

/// Restores each input as if it were a backup, and reads all restored data.
final class RestoreReader {
    private let folder: String
    private let day: Day

    init() throws {
        folder = NSTemporaryDirectory() + "/spor-fuzz-restore-\(UUID().uuidString)"
        guard mkdir(folder, 0o700) == 0, let day = Day("2027-03-15") else { throw CocoaError(.fileWriteUnknown) }
        self.day = day
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func read(_ bytes: [UInt8]) {
        let file = folder + "/kopi.sqlite", store = folder + "/store"
        // Changes some pages of a small database, and hardly its length; a whole database has tens of kilobytes.
        guard (try? Data(bytes).write(to: URL(fileURLWithPath: file))) != nil else { return }
        defer { try? FileManager.default.removeItem(atPath: store) }
        guard (try? Store.restore(from: file, into: store, settingAside: day)) != nil,
            let store = try? Store.open(at: store)
        else { return }
        let owner = Viewer.owner(today: day), anne = Viewer(person: "anne", today: day)
        for viewer in [owner, anne] {
            _ = try? store.read(as: viewer)
            _ = try? store.history(as: viewer, limit: 20)
            _ = try? store.personalData(of: "anne", as: viewer)
        }
        _ = try? store.check()
        _ = try? store.undo(as: owner, id: "fortryd", at: Timestamp(seconds: 1_800_000_000))
        _ = try? store.erase(
            ["anne"], as: owner, id: "slet", what: Phrase("Slettede", "Erased"), at: Timestamp(seconds: 1_800_000_000))
    }

    /// The bytes of a small store.
    static func sample() throws -> [UInt8] {
        let folder = NSTemporaryDirectory() + "/spor-fuzz-sample-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard let day = Day("2027-03-15") else { return [] }
        let store = try Store.create(at: folder), owner = Viewer.owner(today: day),
            now = Timestamp(seconds: 1_800_000_000)
        let people = [("anne", "Anne"), ("bo", "Bo"), ("soren", "Søren")].map { id, name in
            Person(
                id: Person.ID(id), givenName: name, familyName: "Holm", email: "\(id)@nordby.example",
                organisation: "Nordby", level: .leader)
        }
        let talents = ["anne", "bo"].map {
            Talent(
                id: Talent.ID("t-\($0)"), person: Person.ID($0), cohort: "hold-1", direction: .vertical,
                targetLevel: .chief)
        }
        let cohort = Cohort(
            id: "hold-1", name: "Hold 1", programme: Phrase("Prøve", "Trial"), template: "trial", kickOff: day)
        let changes: [Change] =
            [.cohort(.add(cohort))] + people.map { .person(.add($0)) } + talents.map { .talent(.add($0)) } + [
                .role(.add(RoleAssignment(id: "leder", person: "soren", role: .lineManager, talent: "t-anne"))),
                .pair(.add(BuddyPair(id: "par", cohort: "hold-1", members: ["t-anne", "t-bo"]))),
                .task(.add(LeadershipTask(id: "opgave", talent: "t-anne", text: "Leder budgetmødet"))),
            ]
        try store.apply(
            .several(changes, what: Phrase("Oprettede holdet", "Made the cohort")), id: "start", as: owner, at: now)
        let entry = LogEntry(id: "e", talent: "t-anne", at: now, text: "En tanke")
        try store.apply(.logEntry(.add(entry)), id: "tanke", as: Viewer(person: "anne", today: day), at: now)
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: store.directory + "/spor.sqlite")))
    }
}
