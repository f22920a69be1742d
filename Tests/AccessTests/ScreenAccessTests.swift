import Exchange
import TalentDomain
import TalentStore
import TerminalKit
import Testing

@testable import SporApp

@Suite("Each canary on each screen of each role")
struct ScreenAccessTests {
    private static let arrangements: [String] = ["plain", "shared", "kept"]

    private static func arrange(_ name: String, _ house: inout House) {
        switch name {
        case "shared":
            house.propose()
            house.showMentor()
            house.withhold()
        case "kept": house.keepPlan()
        default: break
        }
    }

    /// Whom the table lets read a canary where the house is so arranged.
    private static func mayRead(_ name: String, _ canary: House.Canary, in arrangement: String) throws -> Bool {
        if canary.part == .withheld { return name == "bo" }
        let rows = AccessRow.all.filter { $0.record == canary.record }
        let wanted: [String] =
            switch (arrangement, canary.record.kind) {
            case ("shared", .readiness): ["Talentets syn, når begge har delt", "Lederens syn, når begge har delt", "Forslag til fælles vurdering", "Aftalt, ført for de to"]
            case ("shared", .task): ["Ledelsesopgave, skjult for buddyen"]
            case ("kept", .plan): ["Planen, der føres for talentet"]
            case ("kept", .revision): ["Version af den plan"]
            default: []
            }
        let row = try #require(rows.first { wanted.contains($0.title) } ?? rows.first)
        let cell = row.cells[name] ?? []
        if arrangement == "shared", canary.record.kind == .revision {
            return name == "mentor" || name != "bo" && cell.contains("r")
        }
        return cell.contains("r") || cell.contains("g") && canary.part == .goal
    }

    @Test("no screen, export, search or history shows what the table does not let one read", arguments: House.viewers, arrangements)
    func withheld(_ name: String, _ arrangement: String) throws {
        let stored = try StoredHouse { Self.arrange(arrangement, &$0) }
        let texts = try Texts(of: stored, as: House.viewer(name))
        for (word, canary) in stored.house.canaries.sorted(by: { $0.key < $1.key }) {
            let mayRead = try Self.mayRead(name, canary, in: arrangement)
            let place = texts.all.first { $0.text.contains(word) }?.place
            if !mayRead { #expect(place == nil, "\(name) reads \(word) of \(canary.record.kind) \(canary.record.id)") }
        }
    }

    @Test("the walk comes by every text: whoever may read it finds it", arguments: arrangements)
    func shown(_ arrangement: String) throws {
        let stored = try StoredHouse { Self.arrange(arrangement, &$0) }
        for name in ["anne", "bo", "manager", "mentor", "keeper"] {
            let texts = try Texts(of: stored, as: House.viewer(name))
            for (word, canary) in stored.house.canaries.sorted(by: { $0.key < $1.key }) where try Self.mayRead(name, canary, in: arrangement) {
                // What is overwritten stands in no record any more; the version says the kept plan's words.
                guard stored.house.holds(word) else { continue }
                #expect(texts.all.contains { $0.text.contains(word) }, "\(name) does not find \(word) of \(canary.record.kind) \(canary.record.id)")
            }
        }
    }
}

extension House {
    /// Whether a word stands in any record as it is now.
    func holds(_ word: String) -> Bool { workspace.all.contains { "\($0)".contains(word) } }
}

/// All that the program writes for one viewer: every screen, the exports, the history.
private struct Texts {
    private(set) var all: [(place: String, text: String)] = []

    private static let keys = ["", "Enter", "e", "a", "v", "v PgDn", "s", "A", "o", "d", "H", "i", "L", "p", "/ z q 1", "G", "G Enter", "G G Enter"]
    private static let rows = (1...9).map { Array(repeating: "j", count: $0).joined(separator: " ") + " Enter" }

    init(of stored: StoredHouse, as viewer: Viewer) throws {
        let app = try ReadingApp(stored.store, viewer, Size(rows: 40, columns: 120))
        for main in 1...9 {
            for keys in Self.keys + Self.rows { visit(app, "\(main) \(keys)") }
        }
        for talent in ["anne", "bo", "cara"] as [Talent.ID] {
            for tab in RoomTab.allCases {
                for keys in Self.keys + Self.rows + ["g Enter", "g e"] { visit(app, keys, at: .talent(talent, tab)) }
            }
        }
        for word in stored.house.canaries.keys { visit(app, ": " + word.dropLast().map(String.init).joined(separator: " ")) }
        for name in ["latest", "settings", "budget"] { visit(app, ": " + name.map(String.init).joined(separator: " ") + " Enter") }
        let small = try ReadingApp(stored.store, viewer, Size(rows: 24, columns: 80), .en)
        for talent in ["anne", "bo"] as [Talent.ID] {
            for tab in RoomTab.allCases { visit(small, "", at: .talent(talent, tab)) }
        }
        try addDocuments(of: stored, viewer)
    }

    private mutating func visit(_ app: ReadingApp, _ keys: String, at destination: Destination? = nil) {
        all.append(("\(destination.map { "\($0) " } ?? "")\(keys)", app.screen(after: keys, at: destination)))
    }

    private mutating func addDocuments(of stored: StoredHouse, _ viewer: Viewer) throws {
        let seen = try stored.store.read(as: viewer).workspace
        for cohort in [Cohort.ID("hold"), nil] {
            all.append(("export", try JSONText.text(of: ExportDocument(of: cohort, in: seen, today: House.today, language: .da))))
        }
        if let cohort = seen.cohorts["hold"] {
            all.append(("agenda", try JSONText.text(of: AgendaDocument(of: cohort, in: seen, from: House.winter, days: 300, language: .da))))
        }
        for line in try stored.store.history(as: viewer, limit: 1000) { all.append(("history", line.summary.da + line.summary.en)) }
        let digest = try stored.store.read(as: viewer).digests["hold"]
        for awaited in digest?.awaited ?? [] {
            let reminder = Reminder(of: awaited, in: seen)
            all.append(("reminder", reminder.body.da + reminder.subject.da))
        }
    }
}
