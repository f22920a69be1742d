import EndToEndSupport
import Foundation

/// A programme of many activities: checking its template, starting a cohort on it, and planning on its timeline.
struct PlannedSize {
    let runs: Int

    private static let talents = 60, years = 3, kickOff = "2027-01-12", today = "2028-03-15"

    /// Prints a row for each thing, for 500 and for 2,000 activities.
    func measure() async throws {
        Report.note("Planning \(Self.talents) talents over \(Self.years) years")
        for activities in [500, 2000] where !Interruption.came {
            let figures = try await figures(of: activities)
            ScaleFigures.show([("\(activities)", figures)])
        }
    }

    private func figures(of activities: Int) async throws -> ScaleFigures {
        var figures = ScaleFigures(viewer: "planning, activities")
        let home = try SporHome()
        try home.folder.write(template(of: activities), to: "mange.toml")
        try home.folder.write(list, to: "deltagere.csv")
        let template = home.folder.path("mange.toml")
        for _ in 0..<runs {
            try await time("template check", &figures) { try await run(["template", "check", template], in: home) }
        }
        let new = ["new", "--template", template, "--kick-off", Self.kickOff, "--name", "Hold 1"]
        try await time("new", &figures) { try await run(new + Self.store(home), in: home) }
        try await run(["people", "import", home.folder.path("deltagere.csv")] + Self.store(home), in: home)
        try plan(in: home, &figures)
        return figures
    }

    private static func store(_ home: SporHome) -> [String] { ["--store", home.store, "--today", today] }

    /// The timeline, a cursor move, zooming, and moving a marked activity with its preview.
    private func plan(in home: SporHome, _ figures: inout ScaleFigures) throws {
        let session = try ScaleSession(
            "planning", sporBinary(), ["--lang", "da"] + Self.store(home), environment: home.environment)
        figures.add("start to first screen", session.opening.wait)
        func press(_ name: String, _ keys: [String]) throws {
            if let answer = try session.press(keys) { figures.add(name, answer.wait) }
        }
        for _ in 0..<runs {
            try session.press(["1"])
            try press("the timeline", ["2"])
            try press("a cursor move in the drawing", [ScaleViewer.right])
            try press("zooming in", ["+"])
            try press("the whole programme", ["z"])
            try press("the list", ["l"])
            try press("a cursor move in the list", [ScaleViewer.down])
            try press("the drawing", ["l"])
            // Of marked activities there is always a preview.
            try press("a mark", [ScaleViewer.space])
            try session.press(["m", "+", "7"])
            try press("the preview of a move", [ScaleViewer.save])
            try press("moving it, and the frame after it", [ScaleViewer.enter])
            try press("taking it back", ["u"])
        }
        figures.add("memory: RSS", kilobytes: session.process.kilobytes("Rss"))
        session.leave()
    }

    private func time(_ name: String, _ figures: inout ScaleFigures, _ work: () async throws -> Void) async throws {
        let start = ContinuousClock.now
        try await work()
        figures.add(name, ContinuousClock.now - start)
    }

    private func run(_ words: [String], in home: SporHome) async throws {
        let result = try await runCommand(
            sporBinary(), words, environment: home.environment, within: .seconds(600))
        guard result.status == .exited(0) else { throw CommandFailed(arguments: words, result: result) }
    }

    // MARK: The input

    /// A kick-off, then days and periods in turn, each placed after the one before.
    private func template(of count: Int) -> String {
        let head = """
            key = "mange"
            name = { da = "Mange aktiviteter", en = "Many activities" }
            about = { da = "Et langt forløb.", en = "A long programme." }

            """
        let first = activity("a0", "kickOff", "kickOff = true", 0)
        let step = max(1, Self.years * 365 / count)
        return (1..<count).reduce(head + first) { text, number in
            let period = number.isMultiple(of: 3) ? "\nlasting = 10" : ""
            // A tree rather than a chain, so that the same day is not looked for again and again.
            let days = number % 50 * step, anchor = number / 50 * 50
            let rule =
                number == anchor
                ? "after = \"a\(max(0, anchor - 50))\"\ndays = \(50 * step)" : "after = \"a\(anchor)\"\ndays = \(days)"
            return text + activity("a\(number)", "everyday", rule + period, number)
        }
    }

    private func activity(_ id: String, _ kind: String, _ rule: String, _ number: Int) -> String {
        """

        [[activity]]
        id = "\(id)"
        kind = "\(kind)"
        track = "everyday"
        audience = ["talents"]
        hours = 1
        title = { da = "Aktivitet \(number)", en = "Activity \(number)" }
        about = { da = "Det sker der.", en = "That is what happens." }
        [[activity.when]]
        \(rule)

        """
    }

    private var list: String {
        let head = "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning\n"
        return (1...Self.talents).reduce(head) { text, number in
            text + "Karla;Brix\(number);karla\(number)@aavang.example;Aavang;leder af medarbejdere;vertikal\n"
        }
    }
}
