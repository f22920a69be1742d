import Foundation
import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

/// Compares each sentence about readers on the screens with the people who can read the stored record.
@Suite("Who reads it, as the screens say")
struct ReaderSentenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var viewer: Viewer
        var sheet: SheetName
        /// The beginning of the sentence.
        var beginning: String
        /// The record after the form is submitted.
        var record: any Stored
        var keys = ""
    }

    /// Anne and the people around her, including a mentor who may read her plan.
    static let data: Workspace = {
        var data = LogbookFixture.data
        data["mentor-anne"] = RoleAssignment(id: "mentor-anne", person: "birgit", role: .mentor, talent: "anne")
        data.plans["anne"]?.content.isSharedWithMentor = true
        data["version"] = PlanRevision(
            id: "version", talent: "anne", number: 1, on: PeopleFixture.today,
            content: data.plans["anne"]?.content ?? PlanContent(), agreedBy: ["anne"])
        data["opgave"] = LeadershipTask(id: "opgave", talent: "anne", text: "Lede mødet")
        data["skygge-anne"] = Meeting(
            id: "skygge-anne", kind: .shadowing, talents: ["anne"], pair: "anne-dina", heldOn: PeopleFixture.today)
        for kind in MeetingKind.ofOneTalent {
            data[Meeting.ID(kind.rawValue)] = Meeting(
                id: Meeting.ID(kind.rawValue), kind: kind, talents: ["anne"], heldOn: PeopleFixture.today)
        }
        return data
    }()

    private static func note(_ meeting: Meeting.ID, _ kind: NoteKind, by writer: Person.ID) -> MeetingNote {
        data.note(kind, of: meeting)
            ?? MeetingNote(id: "ny", meeting: meeting, kind: kind, text: "–", writtenBy: writer)
    }

    static let cases: [Case] = {
        let (anne, dina, manager, mentor) = (
            PeopleFixture.anne, PeopleFixture.dina, PeopleFixture.manager, PeopleFixture.mentor
        )
        var cases = [
            Case(
                testDescription: "draft of a plan", viewer: anne, sheet: .goal("anne", nil),
                beginning: "Kladden kan læses af", record: data.plans["anne"]!),  // it is there
            Case(
                testDescription: "a version to share", viewer: anne, sheet: .agree("anne"), beginning: "Læses af",
                record: PlanRevision(
                    id: "ny", talent: "anne", number: 2, on: PeopleFixture.today, content: PlanContent())),
            Case(
                testDescription: "task, talent", viewer: anne, sheet: .task("anne", "opgave"), beginning: "Læses af",
                record: data.tasks["opgave"]!),  // it is there
            Case(
                testDescription: "task, manager", viewer: manager, sheet: .task("anne", nil), beginning: "Læses af",
                record: LeadershipTask(id: "ny", talent: "anne", text: "–")),
            Case(
                testDescription: "outcome", viewer: anne, sheet: .note("moede-1", .buddyOutcome), beginning: "Læses af",
                record: note("moede-1", .buddyOutcome, by: "anne")),
            Case(
                testDescription: "closed note", viewer: dina, sheet: .note("moede-1", .buddyClosed),
                beginning: "Læses af", record: note("moede-1", .buddyClosed, by: "dina")),
            Case(
                testDescription: "mirror", viewer: dina, sheet: .note("spejl-anne", .mirror), beginning: "Læses af",
                record: note("spejl-anne", .mirror, by: "dina")),
            Case(
                testDescription: "feedback", viewer: dina, sheet: .note("skygge-anne", .shadowing),
                beginning: "Læses af", record: note("skygge-anne", .shadowing, by: "dina")),
            Case(
                testDescription: "own assessment", viewer: anne, sheet: .readiness("anne", nil), beginning: "Læses af",
                record: judgement(.talent, by: "anne")),
            Case(
                testDescription: "manager's assessment", viewer: manager, sheet: .readiness("anne", nil),
                beginning: "Læses af", record: judgement(.lineManager, by: "soeren")),
        ]
        for (meeting, viewer) in [("moede-1", anne), ("moede-1", manager), ("spejl-anne", dina), ("skygge-anne", anne)]
            as [(Meeting.ID, Viewer)]
        {
            cases.append(
                Case(
                    testDescription: "day, \(meeting), \(viewer.person?.raw ?? "")", viewer: viewer,
                    sheet: .pairMeeting("anne-dina", meeting), beginning: "Datoen kan ses af",
                    record: data.meetings[meeting]!))  // it is there
        }
        for kind in MeetingKind.ofOneTalent {
            let writers =
                kind == .mentorTalk
                ? [anne, mentor]
                : [.preparation, .careerTalk, .consultantTalk].contains(kind) ? [anne] : [anne, manager]
            for viewer in writers {
                let sheet = SheetName.talk("anne", Meeting.ID(kind.rawValue)),
                    what = "\(kind.rawValue), \(viewer.person?.raw ?? "")"
                let kindOfNote: NoteKind = kind == .mentorTalk ? .mentor : .talk
                cases.append(
                    Case(
                        testDescription: "note, \(what)", viewer: viewer, sheet: sheet, beginning: "Noten kan læses af",
                        record: note(Meeting.ID(kind.rawValue), kindOfNote, by: viewer.person ?? "")))
                cases.append(
                    Case(
                        testDescription: "day, \(what)", viewer: viewer, sheet: sheet, beginning: "Datoen kan ses af",
                        record: data.meetings[Meeting.ID(kind.rawValue)]!))  // it is there
            }
        }
        for (index, audience) in LogAudience.allCases.enumerated() {
            var entry = LogEntry(id: "ny", talent: "anne", at: Timestamp(seconds: 1_805_000_000), text: "–")
            entry.share(with: [audience], on: PeopleFixture.today)
            cases.append(
                Case(
                    testDescription: "entry for \(audience.rawValue)", viewer: anne, sheet: .logEntry("anne", nil),
                    beginning: "Læses af", record: entry,
                    keys: Array(repeating: "Tab ", count: 3 + index).joined() + "Space"))
        }
        cases.append(
            Case(
                testDescription: "entry for nobody", viewer: anne, sheet: .logEntry("anne", nil), beginning: "Læses af",
                record: LogEntry(id: "ny", talent: "anne", at: Timestamp(seconds: 1_805_000_000), text: "–")))
        return cases
    }()

    private static func judgement(_ judge: Judge, by writer: Person.ID) -> ReadinessJudgement {
        ReadinessJudgement(
            id: "ny", talent: "anne", on: PeopleFixture.today, purpose: .vertical, work: .nextLevel,
            performance: .satisfactory, judge: judge, writtenBy: writer)
    }

    /// The readers of a record of Anne's once it is stored.
    private func readers(of record: any Stored) -> Set<Person.ID> {
        func stored<Record: Stored>(_ record: Record) -> Workspace {
            var data = Self.data
            data[record.id] = record
            return data
        }
        let data = stored(record)
        return Set(
            data.people.keys.filter {
                data.visible(to: Viewer(person: $0, today: PeopleFixture.today))[record.key] != nil
            }
        )
    }

    private func text(_ app: TestApp) -> String {
        app.screen.replacing(#/[│─┌┐└┘▸]/#, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("the sheet names those who read it, and nobody else", arguments: cases)
    func names(_ item: Case) throws {
        let app = try TestApp(
            Self.data, viewer: item.viewer, today: PeopleFixture.today, size: Size(rows: 50, columns: 120))
        app.open(item.sheet)
        app.press(item.keys)
        let text = text(app), expected = readers(of: item.record)
        if expected == [item.viewer.person] {
            #expect(text.contains("Kun du kan"), "\(item): \(text)")
            return
        }
        let start = try #require(text.range(of: item.beginning), "\(item): \(text)")
        let sentence = text[start.upperBound...].prefix { $0 != "." }
        let offices: [Person.ID: String] = [
            "kirsten": "den interne konsulent", "lone": "programlederen", "dorthe": "styregruppen",
            "bo": "netværksgruppen", "eva": "netværksgruppen",
        ]
        for person in Self.data.people.values where person.id != item.viewer.person {
            #expect(
                sentence.contains(offices[person.id] ?? person.name) == expected.contains(person.id),
                "\(item), \(person.name): \(sentence)")
        }
        #expect(sentence.contains("dig"), "\(item): \(sentence)")
    }

    @Test("the answer to a version names those who read the comment: not the mentor with whom the plan is shared")
    func comment() throws {
        let app = try TestApp(
            Self.data, viewer: PeopleFixture.manager, today: PeopleFixture.today, size: Size(rows: 40, columns: 120))
        app.open(.agree("anne"))
        #expect(app.screen.contains("Kommentaren kan læses af dig, Anne Holm (talentet) og den interne"))
        app.type("Mellem os").press("^S")
        let birgit = try TestApp(app.data, viewer: PeopleFixture.mentor, today: PeopleFixture.today)
        #expect(
            birgit.app.context.data.revisions["version"] != nil
                && birgit.app.context.data.revisions["version"]?.comments == [])
        birgit.show(.talent("anne", .plan))
        birgit.press("v")
        #expect(!birgit.screen.contains("Mellem os"))
    }

    @Test("stars are not shown to those with whom an entry is shared")
    func stars() throws {
        var data = Self.data
        data.logEntries["l3"]?.isStarred = true
        let app = try TestApp(data, viewer: PeopleFixture.dina, today: PeopleFixture.today)
        app.show(.talent("anne", .logbook))
        #expect(app.screen.contains("Skyggepraktik aftalt") && !app.screen.contains("★"))
    }

    /// The files that make sentences about readers from the access table.
    private static let makers = ["ReaderWords.swift", "Readers.swift", "Permission+Readers.swift"]
    /// Texts that name no reader: beginnings of such sentences, a rule about time, the effect of a key, a warning about
    /// drafts.
    private static let plain = [
        "\"Opgaven kan læses af\"", "\". Opgaven kan læses af\"", "\"Kommentaren kan læses af\"",
        "\"Kladden kan læses af\"", "\"Datoen kan ses af\"", "\", kan det også læses af \"",
        "Kun du kan læse opgaven.", "Kun du kan læse kommentaren.", "Kun du kan læse kladden.",
        "Kun du kan læse det, indtil du deler det.", "\"kun du kan læse det\"",
        "En ufærdig tekst gemmes efter to sekunder.",
    ]

    @Test("no sentence that names readers is written by hand in the sources")
    func noneByHand() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)).compactMap {
            $0 as? URL
        }
        .filter {
            $0.pathExtension == "swift" && !$0.path.contains("DemoCohort")
                && !Self.makers.contains($0.lastPathComponent)
        }
        #expect(files.count > 100)
        let names =
            #/"[^"]*((læses|ses) (kun |også )?af |[Kk]un (du|I|parret|de|talentet|jer)\b[^"]*\b(læse|læser|se)\b|(lederen|buddyen|konsulent|talentet|mentoren|parret|HR|HR,) (og [^"]*)?(kan læse|læser)\b)[^"]*"/#
        for file in files {
            for (number, line) in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
                .enumerated()
            {
                // A quick check first, since the next one is slow.
                guard line.range(of: "læs") != nil || line.range(of: " se") != nil, line.contains(names),
                    !line.trimmingCharacters(in: .whitespaces).hasPrefix("//"),
                    !Self.plain.contains(where: { line.contains($0) })
                else { continue }
                Issue.record(
                    "\(file.lastPathComponent):\(number + 1) names readers by hand: \(line.trimmingCharacters(in: .whitespaces))"
                )
            }
        }
    }
}
