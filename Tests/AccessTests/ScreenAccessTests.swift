import Exchange
import TalentDomain
import TalentStore
import TerminalKit
import Testing

@testable import SporApp

@Suite("Each canary on each screen of each role")
struct ScreenAccessTests {
    private static let arrangements: [String] = ["plain", "shared", "kept"]

    private static func arrange(_ name: String, _ fixture: inout AccessFixture) {
        switch name {
        case "shared":
            fixture.propose()
            fixture.showMentor()
            fixture.withhold()
        case "kept": fixture.keepPlan()
        default: break
        }
    }

    /// The viewers who may read a canary by the table, with this arrangement of the data.
    private static func mayRead(_ name: String, _ canary: AccessFixture.Canary, in arrangement: String) throws -> Bool {
        if canary.part == .withheld { return name == "bo" }
        let rows = AccessRow.all.filter { $0.record == canary.record }
        let wanted: [String] =
            switch (arrangement, canary.record.kind) {
            case ("shared", .readiness):
                [
                    "Talentets syn, når begge har delt", "Lederens syn, når begge har delt",
                    "Forslag til fælles vurdering", "Aftalt, ført for de to",
                ]
            case ("shared", .task): ["Ledelsesopgave, skjult for buddyen"]
            case ("kept", .plan): ["Planen, der føres for talentet"]
            case ("kept", .revision): ["Version af den plan"]
            default: []
            }
        let row = try #require(rows.first { wanted.contains($0.title) } ?? rows.first)
        let cell = row.cells[name] ?? []
        // A mentor reads the shared version without the manager's comments.
        if arrangement == "shared", canary.record.kind == .revision {
            return name == "mentor" && canary.part != .comment || name != "bo" && cell.contains("r")
        }
        return cell.contains("r") || cell.contains("g") && canary.part == .goal
    }

    /// Viewers who read more than names and dates; they show that the walk reaches every text.
    private static let readers: Set<String> = ["owner", "anne", "bo", "cay", "line-manager", "mentor"]

    @Test(
        "no screen, search, export or history shows what the table does not let one read, and the rest is found",
        arguments: AccessFixture.viewers, arrangements)
    func holds(_ name: String, _ arrangement: String) throws {
        let stored = try StoredFixture { Self.arrange(arrangement, &$0) }
        let texts = try Texts(of: stored, as: AccessFixture.viewer(name))
        // Values that were overwritten while the data was arranged are in no record.
        for (word, canary) in stored.fixture.canaries.sorted(by: { $0.key < $1.key }) where stored.fixture.holds(word) {
            let place = texts.found[word], what = "\(word) of \(canary.record.kind) \(canary.record.id)"
            if try !Self.mayRead(name, canary, in: arrangement) {
                #expect(place == nil, "\(name) reads \(what)")
            } else if Self.readers.contains(name) {
                #expect(place != nil, "\(name) does not find \(what)")
            }
        }
    }
}

extension ScreenAccessTests {
    @Test(
        "a paper made for somebody has nothing that they may not read", arguments: AccessFixture.viewers, arrangements)
    func papers(_ name: String, _ arrangement: String) throws {
        let stored = try StoredFixture { Self.arrange(arrangement, &$0) }
        let viewer = AccessFixture.viewer(name), seen = try stored.store.read(as: viewer).workspace
        guard let cohort = seen.cohorts["hold"] else { return }
        let view = CohortView(of: cohort, in: seen, as: viewer, language: .da)
        for reader in AccessFixture.viewers {
            guard let person = AccessFixture.viewer(reader).person.flatMap({ seen.people[$0] }) else { continue }
            let texts = view.papers(for: [person], at: []).joined()
            for (word, canary) in stored.fixture.canaries where texts.contains(word) {
                #expect(try Self.mayRead(reader, canary, in: arrangement), "\(word) for \(reader), by \(name)")
            }
        }
    }
}

extension CohortView {
    /// All papers for these people and activities, as HTML and as text.
    fileprivate func papers(for people: [Person], at activities: [Activity]) -> [String] {
        PaperKind.allCases.flatMap { kind in
            let whole = kind.needsPerson || kind.needsActivity ? [] : [try? kind.paper(of: self)]
            let personal = kind.takesPerson ? people.map { try? kind.paper(of: self, for: $0) } : []
            let common = kind.takesActivity ? activities.map { try? kind.paper(of: self, at: $0) } : []
            return (whole + personal + common).compactMap(\.self).flatMap { [$0.html, $0.text] }
        }
    }
}

extension AccessFixture {
    /// Whether a word is in any current record.
    func holds(_ word: String) -> Bool { workspace.all.contains { "\($0)".contains(word) } }
}

/// The canaries in everything that the program writes for a viewer: screens, exports, history. Each with the place
/// where it was found first.
private struct Texts {
    private(set) var found: [String: String] = [:]

    private static let keys = [
        "", "Enter", "e", "a", "v", "v j", "s", "A", "o", "d", "H", "i", "L", "p", "w", "f", "V Enter", "V j Enter",
        "M", "M Enter",
        "W", "W Enter", "t", "t Enter", "/ z q 1", "G", "G Enter", "G G e",
    ]
    private static let rows = (0...8).map { "g " + Array(repeating: "j ", count: $0).joined() + "Enter" }

    init(of stored: StoredFixture, as viewer: Viewer) throws {
        let app = try ReadingApp(stored.store, viewer, Size(rows: 40, columns: 120))
        for main in 1...9 {
            for keys in ["", "Enter", "e", "H", "y", "W", "G Enter"] { visit(app, "\(main) \(keys)") }
        }
        for tab in RoomTab.allCases {
            for keys in Self.keys + Self.rows { visit(app, keys, at: .talent("anne", tab)) }
            for talent in ["bo", "cay"] as [Talent.ID] { visit(app, "", at: .talent(talent, tab)) }
        }
        // Each statement about the step shows its examples while it is selected.
        for statement in 0..<StepAssessment.statementCount {
            visit(app, "T" + String(repeating: " j", count: statement), at: .talent("anne", .readiness))
        }
        for keys in ["", "W", "e", "f", "i", "t", "v"] {
            for activity in ["modul", "dag-2", "workshop"] as [Activity.ID] {
                visit(app, keys, at: .activity(activity))
            }
        }
        for keys in ["", "Enter", "Enter e", "e", "a", "i"] { visit(app, keys, at: .networkGroup("group", nil)) }
        for keys in [": z q", "3 / z q"] { visit(app, keys) }
        for name in [
            "latest", "settings", "budget", "search logbooks", "people", "mentors", "my notes", "decisions",
            "local competences",
        ] {
            visit(app, "Enter", command: name)
        }
        for keys in ["j", "Enter", "j Enter", "e", "b", "S"] { visit(app, "Enter " + keys, command: "mentors") }
        for keys in ["Enter", "j Enter"] { visit(app, "Enter " + keys, command: "local competences") }
        let small = try ReadingApp(stored.store, viewer, Size(rows: 24, columns: 80), .en)
        for tab in RoomTab.allCases { visit(small, "", at: .talent("anne", tab)) }
        try addDocuments(of: stored, viewer)
    }

    private mutating func visit(
        _ app: ReadingApp, _ keys: String, at destination: Destination? = nil, command: String? = nil
    ) {
        let place = [destination.map { "\($0)" }, command.map { ": \($0)" }, keys].compactMap(\.self)
        note(app.screen(after: keys, at: destination, command: command), place.joined(separator: " "))
    }

    private mutating func note(_ text: String, _ place: String) {
        let bytes = Array(text.utf8)
        // `zq10x` has five bytes.
        for start in bytes.indices.dropLast(4)
        where bytes[start] == UInt8(ascii: "z") && bytes[start + 1] == UInt8(ascii: "q") {
            let word = String(decoding: bytes[start..<start + 5], as: UTF8.self)
            if found[word] == nil { found[word] = place }
        }
    }

    private mutating func addDocuments(of stored: StoredFixture, _ viewer: Viewer) throws {
        let snapshot = try stored.store.read(as: viewer), seen = snapshot.workspace
        for cohort in [Cohort.ID("hold"), nil] {
            note(
                try JSONText.text(of: ExportDocument(of: cohort, in: seen, today: AccessFixture.today, language: .da)),
                "export"
            )
        }
        if let cohort = seen.cohorts["hold"] {
            note(
                try JSONText.text(
                    of: AgendaDocument(of: cohort, in: seen, from: AccessFixture.winter, days: 300, language: .da)),
                "agenda")
            let view = CohortView(of: cohort, in: seen, as: viewer, language: .da)
            for sheet in Spreadsheet.allCases {
                note(String(decoding: sheet.table(of: view).csv, as: UTF8.self), "sheet \(sheet)")
            }
            for text in view.papers(for: Array(seen.people.values), at: Array(seen.activities.values)) {
                note(text, "paper")
            }
        }
        for text in try stored.calendars(for: viewer) { note(text, "calendar") }
        for line in try stored.store.history(as: viewer, limit: 1000) {
            note(line.summary.da + line.summary.en, "history")
        }
        let awaited = snapshot.digests["hold"]?.awaited ?? []
        for letter in awaited.map({ Reminder(of: $0, in: seen, on: AccessFixture.today) })
            + Reminder.letters(of: awaited, in: seen, on: AccessFixture.today)
        {
            note(letter.body.da + letter.body.en + letter.subject.da, "reminder")
        }
    }
}
