import Testing

@testable import TalentDomain

@Suite("Marks in a line of the logbook")
struct LogbookLineTests {
    static let today = at("2026-11-20")  // a Friday

    static let workspace: Workspace = {
        var builder = CohortBuilder()
        let anne = builder.talent("Anne Holm")
        builder.activity("kick-off", .kickOff, "2026-10-01")
        builder.activity("modul-1-dag-1", .moduleDay, "2026-10-20", module: 1)
        builder.activity("modul-1-dag-2", .moduleDay, "2026-11-17", module: 1)
        builder.activity("modul-3-dag-1", .moduleDay, "2027-02-03", module: 3)
        builder.activity("modul-3-dag-2", .moduleDay, "2027-03-03", module: 3)
        builder.activity("spejl", .leaderMirror, "2026-11-01", "2026-11-30")
        builder.activity("seminar", .closingSeminar, "2027-10-01")
        var content = PlanContent()
        content.goals = ["Uddelegere", "Fælles dagsorden"].enumerated().map {
            Goal(id: .init("m\($0.offset + 1)"), order: $0.offset, level: .team, text: $0.element)
        }
        builder.apply(
            .plan(PlanChange(anne, .plan(.add(DevelopmentPlan(talent: anne, isWorkingCopy: true, content: content))))))
        return builder.workspace
    }()

    private func line(_ text: String) -> LogbookLine {
        LogbookLine(text, of: "anne-holm", on: Self.today, in: Self.workspace)
    }
    private func task(_ text: String, _ due: String? = nil) -> LogbookLine.Task { .init(text: text, due: due.map(at)) }

    @Test(
        "the words after +opgave are a task, in both languages and any capitals",
        arguments: ["+opgave", "+task", "+Opgave", "+OPGAVE:", "(+opgave"])
    func task(_ mark: String) { #expect(line("Godt møde. \(mark) skriv oplæg").tasks == [task("skriv oplæg")]) }

    @Test(
        "a task ends at the next mark, at the end of the line, and before a date",
        arguments: [
            ("+opgave skriv oplæg inden fre", [("skriv oplæg", "2026-11-27")]),
            ("+opgave ring til Bo senest den 3/12.", [("ring til Bo", "2026-12-03")]),
            ("+opgave oplæg til styregruppen til uge 50", [("oplæg til styregruppen", "2026-12-07")]),
            ("+task write the paper by Tuesday @modul1", [("write the paper", "2026-11-24")]),
            ("+opgave ét +opgave to om noget inden i morgen", [("ét", nil), ("to om noget", "2026-11-21")]),
            ("+opgave ring til Bo inden fredag kl. 13", [("ring til Bo inden kl. 13.00", "2026-11-27")]),
            ("+opgave ring til Bo inden tor uge 14 kl. 14-16", [("ring til Bo kl. 14.00–16.00", "2027-04-08")]),
            ("+task call Bo by Thu week 14 at 2.30 pm", [("call Bo by 14:30", "2027-04-08")]),
            ("+opgave ring til Bo inden i går", [("ring til Bo", "2026-11-19")]),
            ("+task call Bo by yesterday", [("call Bo", "2026-11-19")]),
            ("+opgave første linje\nresten er text", [("første linje", nil)]),
            ("+opgave giv mødet til to", [("giv mødet til to", nil)]),
            ("+opgave tur til by på mandag", [("tur til by på mandag", nil)]),
            ("+opgave rapport til 3/2-2020", [("rapport til 3/2-2020", nil)]),
            ("+opgave læs @modul99 igen", [("læs", nil)]),
            ("+opgave lav budget @modul44", [("lav budget", nil)]),
            ("+opgave ring til @bente om +kage", [("ring til bente om kage", nil)]),
            ("+opgave plads til 50-60 deltagere", [("plads til 50-60 deltagere", nil)]),
            ("+opgave skriv til bo@modul3.example,", [("skriv til bo@modul3.example", nil)]),
        ] as [(String, [(String, String?)])])
    func tasks(_ text: String, _ expected: [(String, String?)]) {
        #expect(line(text).tasks == expected.map { task($0.0, $0.1) })
    }

    @Test(
        "without words there is no task, and that is a fault",
        arguments: ["+opgave", "Godt. +opgave", "+opgave @modul1", "+opgave ."])
    func alone(_ text: String) {
        #expect(line(text).tasks.isEmpty && line(text).fault?.da == "Skriv efter +opgave, hvad der skal gøres.")
    }

    @Test(
        "a mark that means nothing is a fault, with the reason",
        arguments: [
            ("+opgave lav budget @modul44", "@modul44 findes ikke: Holdet har modul 1, 3."),
            ("@modul44", "@modul44 findes ikke: Holdet har modul 1, 3."),
            ("@mål9", "@mål9 findes ikke: Planen har mål 1-2."), ("(@mål0)", "@mål0 findes ikke: Planen har mål 1-2."),
            ("@skygge", "@skygge findes ikke på dit hold."),
            ("+opgav lav budget", "+opgav kendes ikke. Mente du +opgave?"),
            ("+opgaver: x", "+opgaver kendes ikke. Mente du +opgave?"),
            ("+tas x", "+tas kendes ikke. Mente du +task?"), ("@modul", "@modul kendes ikke. Mente du @modul1?"),
            ("@modul1x", "@modul1x kendes ikke. Mente du @modul1?"),
            ("@modl3,", "@modl3 kendes ikke. Mente du @modul1?"),
            ("@maal", "@maal kendes ikke. Mente du @maal1?"), ("@seminr", "@seminr kendes ikke. Mente du @seminar?"),
            ("@modul123", "@modul123 kendes ikke. Mente du @modul1?"),
            (
                "+opgave ring inden 31. februar",
                "Der er ingen »31. februar«: februar 2027 har 28 dage. Skriv for eksempel »28/2«."
            ),
            ("+opgave ring til 31/2", "Der er ingen »31/2«: februar 2027 har 28 dage. Skriv for eksempel »28/2«."),
            (
                "+opgave ring senest 3/13",
                "»3/13« har en måned, der ikke findes. Skriv dagen før måneden. Skriv for eksempel »3/2« eller »tor uge 9 kl. 13«."
            ),
            ("+opgave ring inden uge 60", "Der er ingen uge 60 i 2026: årets sidste uge er 53."),
        ] as [(String, String)])
    func faults(_ text: String, _ expected: String) { #expect(line(text).fault?.da == expected) }

    @Test(
        "an address, a number, a name, a sign alone are no faults",
        arguments: [
            "anne@modul1.example", "x@modul1", "+4512345678", "@", "+", "C++", "@bente", "+mor", "@mor sagde", "2+2",
            "@1", "inden for rammen", "+opgave ring inden mødet", "@mette",
        ])
    func noFaults(_ text: String) { #expect(line(text).fault == nil) }

    @Test(
        "@ links to the day that has begun last, else to the next one",
        arguments: [
            ("@modul1", "modul-1-dag-2"), ("@Module1.", "modul-1-dag-2"), ("@modul3", "modul-3-dag-1"),
            ("@kickoff", "kick-off"), ("@kick-off!", "kick-off"),
            ("@spejl", "spejl"), ("@mirror", "spejl"), ("@seminar", "seminar"), ("se (@modul1)", "modul-1-dag-2"),
        ])
    func activity(_ text: String, _ expected: String) { #expect(line(text).activity == Activity.ID(expected)) }

    @Test(
        "what is no mark, or leads nowhere, stays text",
        arguments: [
            "@modul99", "@modul", "@skygge", "@ukendt", "anne@modul1.example", "x@modul1", "@modul1x", "@mål9", "@mål0",
            "@mål", "+4512345678", "+opgaver x", "@", "+", "@modul123456789012345678901",
        ])
    func unknown(_ text: String) {
        let line = line(text)
        #expect(line.activity == nil && line.goal == nil && line.tasks.isEmpty && line.text == text)
    }

    @Test("@mål2 is the second goal of the plan", arguments: ["@mål2", "@goal2", "@MÅL2,", "@maal2"])
    func goal(_ text: String) { #expect(line(text).goal == "m2") }

    @Test("the first link of each sort counts")
    func first() {
        let line = line("@modul1 @modul3 @mål1 @mål2")
        #expect(line.activity == "modul-1-dag-2" && line.goal == "m1")
    }

    @Test("entry and tasks are one change; the text is kept as it was typed")
    func change() throws {
        var made = 0
        func newID() -> String {
            made += 1
            return "task-\(made)"
        }
        let text = "Godt møde @modul1 @mål2 +opgave skriv oplæg inden fre"
        let change = line(text).change("id-1", at: Timestamp(seconds: 1_800_000_000), newID: newID)
        var workspace = Self.workspace
        try workspace.apply(change, by: Viewer(person: "anne-holm", today: Self.today))
        let entry = try #require(workspace.logEntries["id-1"]), task = try #require(workspace.tasks["task-1"])
        #expect(
            entry.text == text && entry.activity == "modul-1-dag-2" && entry.goal == "m2" && entry.sharedWith.isEmpty)
        #expect(task.text == "skriv oplæg" && task.due == at("2026-11-27") && task.talent == "anne-holm")
        try workspace.undo(change)
        #expect(workspace == Self.workspace)
        #expect(!change.summary(in: workspace).da.contains("oplæg"))
        #expect(
            line(text).saying(in: workspace).da == "gemt, kun du kan læse det · 1 opgave · knyttet til Modul 1 og mål 2"
        )
    }

    @Test(
        "where nobody sees the task, it is told with its date: the year where it is another, and that it is past",
        arguments: [
            (
                "+opgave skriv oplæg inden fre", " · opgave: »skriv oplæg«, frist fre 27. nov.",
                " · task: “skriv oplæg”, due Fri 27 Nov"
            ),
            (
                "+opgave ring inden 8/4", " · opgave: »ring«, frist tor 8. apr. 2027",
                " · task: “ring”, due Thu 8 Apr 2027"
            ),
            (
                "+opgave ring inden i går", " · opgave: »ring«, frist tor 19. nov. (datoen er passeret)",
                " · task: “ring”, due Thu 19 Nov (already past)"
            ),
            ("+opgave ring", " · opgave: »ring«", " · task: “ring”"),
        ])
    func namesTasks(_ text: String, _ da: String, _ en: String) {
        #expect(line(text).consequences(in: Self.workspace, namesTasks: true) == Phrase(da, en))
    }

    @Test("a plain line is a single entry")
    func plain() {
        let line = line("Sov godt.")
        #expect(line.change("a", at: Timestamp(seconds: 0), newID: { "b" }).edit(of: LogEntry.self) != nil)
        #expect(line.saying(in: Self.workspace).en == "saved; only you can read it")
    }

    @Test("a talent without a cohort or a plan writes, and links to nothing")
    func nowhere() {
        let line = LogbookLine("@modul1 @mål1 +opgave ring", of: "nobody", on: Self.today, in: Workspace())
        #expect(line.activity == nil && line.goal == nil && line.tasks == [task("ring")])
        #expect(
            line.faults.count == 2
                && LogbookLine("+opgave ring", of: "nobody", on: Self.today, in: Workspace()).fault == nil)
    }
}
