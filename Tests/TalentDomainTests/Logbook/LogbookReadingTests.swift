import Testing

@testable import TalentDomain

@Suite("Finding and gathering what was written")
struct LogbookReadingTests {
    private func entry(
        _ id: LogEntry.ID, _ day: String, _ text: String = "Tanker", isStarred: Bool = false,
        activity: Activity.ID? = nil
    ) -> LogEntry {
        LogEntry(
            id: id, talent: "anne-holm", at: Timestamp(seconds: Int64(at(day).dayNumber) * 86_400 + 40_000), text: text,
            activity: activity,
            isStarred: isStarred)
    }

    private func workspace(_ entries: [LogEntry]) -> Workspace {
        var builder = CohortBuilder()
        builder.talent("Anne Holm")
        builder.activity("modul-1-dag-1", .moduleDay, "2027-02-03", module: 1)
        builder.activity("modul-1-dag-2", .moduleDay, "2027-03-03", module: 1)
        for entry in entries { builder.apply(.logEntry(.add(entry))) }
        return builder.workspace
    }

    @Test(
        "words are found in any order, as parts, in capitals, and in both Danish spellings",
        arguments: [
            ("budget møde", true), ("MØDE budget", true), ("moede", true), ("Aabenraa", true), ("åbenrå", true),
            ("", true), ("  ", true), ("budget tirsdag", false), ("é", true),
        ])
    func search(_ query: String, _ found: Bool) {
        #expect(WordSearch(query).matches("Budgetmødet i Åbenrå, på idé") == found)
    }

    @Test("half a year back is within ten days; a starred entry comes first, then the nearest")
    func echo() {
        let today = at("2027-08-15")
        #expect(
            workspace([entry("a", "2027-02-04"), entry("b", "2027-02-26")]).echo(of: "anne-holm", on: today)
                == nil)
        let near = entry("near", "2027-02-16"), far = entry("far", "2027-02-05"),
            starred = entry("starred", "2027-02-24", isStarred: true)
        #expect(workspace([far, near]).echo(of: "anne-holm", on: today)?.entry == near)
        #expect(workspace([far, near, starred]).echo(of: "anne-holm", on: today)?.entry == starred)
        #expect(workspace([near]).echo(of: "bo", on: today) == nil)
        let year = entry("year", "2026-08-12")
        #expect(workspace([near, year]).echo(of: "anne-holm", on: today) == LogEcho(entry: year, occasion: .year))
    }

    @Test("at a later module an entry of the first one comes back, a starred one first")
    func moduleEcho() {
        let first = entry("first", "2027-02-03", activity: "modul-1-dag-1"),
            starred = entry("starred", "2027-02-04", isStarred: true, activity: "modul-1-dag-1")
        var builder = CohortBuilder()
        builder.talent("Anne Holm")
        builder.activity("modul-1-dag-1", .moduleDay, "2027-02-03", module: 1)
        builder.activity("modul-4-dag-1", .moduleDay, "2027-05-20", module: 4)
        for entry in [first, starred] { builder.apply(.logEntry(.add(entry))) }
        let data = builder.workspace
        #expect(data.echo(of: "anne-holm", on: at("2027-05-21")) == LogEcho(entry: starred, occasion: .module(1)))
        #expect(data.echo(of: "anne-holm", on: at("2027-06-21")) == nil)
    }

    @Test(
        "the draft gathers starred entries in the order of time, under what they link to; never what a host said in confidence"
    )
    func closingDraft() {
        var secret = entry("s", "2027-02-05", "Fra værten", isStarred: true)
        secret.isHostConfidential = true
        let workspace = workspace([
            entry("loose", "2027-01-10", "Før det hele", isStarred: true),
            entry("b", "2027-03-04", "Anden dag\nmed to linjer", isStarred: true, activity: "modul-1-dag-2"),
            entry("a", "2027-02-04", "Første dag", isStarred: true, activity: "modul-1-dag-1"),
            entry("plain", "2027-02-06"), secret,
        ])
        #expect(
            ClosingDraft.text(for: "anne-holm", in: workspace, language: .da) == """
                Modul 1
                – 4. feb. 2027: Første dag
                – 4. mar. 2027: Anden dag
                  med to linjer

                Uden tilknytning
                – 10. jan. 2027: Før det hele
                """)
        #expect(ClosingDraft.text(for: "bo", in: workspace, language: .en) == "")
    }
}

@Suite("Questions for reflection")
struct ReflectionTests {
    private static let workspace: Workspace = {
        var builder = CohortBuilder()
        builder.talent("Anne Holm")
        for (id, day, part) in [("dag-1", "2027-02-03", 1), ("dag-2", "2027-03-03", 2)] {
            builder.apply(
                .activity(
                    .add(
                        Activity(
                            id: .init(id), cohort: CohortBuilder.cohort, title: Phrase(id), kind: .moduleDay, module: 1,
                            part: part, track: .common, audience: [.talents],
                            start: at(day), end: at(day), hours: 8, about: Phrase("")))))
        }
        builder.activity("spejl", .leaderMirror, "2027-02-10", "2027-02-20")
        builder.activity("seminar", .closingSeminar, "2027-05-01")
        builder.meeting(.leaderGroupMeeting, of: "anne-holm", held: "2027-03-20")
        return builder.workspace
    }()

    @Test(
        "the moment follows what goes on around the day",
        arguments: [
            ("2027-01-05", "beforeStart everyday"), ("2027-02-01", "preparation everyday"),
            ("2027-02-03", "firstDay everyday"), ("2027-02-05", "firstDay between everyday"),
            ("2027-02-08", "between everyday"), ("2027-02-15", "mirror between everyday"),
            ("2027-03-04", "secondDay everyday"), ("2027-03-22", "leaderGroup everyday"),
            ("2027-05-02", "closing afterwards everyday"), ("2027-06-01", "afterwards everyday"),
        ])
    func moments(_ day: String, _ expected: String) {
        #expect(
            Self.workspace.moments(of: "anne-holm", on: at(day)).map(\.0.rawValue).joined(separator: " ") == expected)
    }

    @Test("the question is the same all day and another the next; it carries its activity")
    func prompts() {
        func all(_ day: String) -> [ReflectionPrompt] {
            ReflectionPrompt.all(for: "anne-holm", on: at(day), in: Self.workspace) {
                $0 == .between ? [Phrase("a"), Phrase("b"), Phrase("c")] : []
            }
        }
        #expect(all("2027-02-08").map(\.activity) == ["dag-1", "dag-1", "dag-1"])
        #expect(all("2027-02-08") == all("2027-02-08") && all("2027-02-08").first != all("2027-02-09").first)
        #expect(Set(all("2027-02-08")) == Set(all("2027-02-09")))
        let withLevel = ReflectionPrompt.all(
            for: "anne-holm", on: at("2027-02-08"), in: Self.workspace, ofLevel: [Phrase("niveau")]
        ) { [Phrase($0.rawValue)] }
        #expect(withLevel.map(\.question.da) == ["between", "niveau", "everyday"])
    }
}
