import TalentDomain
import TerminalKit

@testable import SporApp

/// All screens and forms that keys can open, each with the keys that open it.
enum Walk {
    private static let rooms =
        ["3", "3 o p", "3 a", "3 L", "3 d", "3 /"]
        + (0..<6).flatMap { tab -> [String] in
            let room = "3 o Enter " + Array(repeating: "Tab", count: tab).joined(separator: " ")
            return [room]
                + ["a", "e", "d", "Enter", "v", "Enter s", "j Enter s", "i", "s", "A", "H", "j Enter", "j i"].map {
                    room + " " + $0
                }
        }
    private static let mains = [
        "1", "1 j", "1 j j", "1 j j j", "1 f", "1 G", "1 G y", "1 G Enter", "4", "4 Enter", "4 H", "4 v", "5", "5 a",
        "5 S", "5 Enter", "5 Enter a", "5 Enter e", "5 Enter g Enter", "5 Enter j Enter", "5 e", "? /", "?", ":",
    ]
    private static let people = [
        "3 P", "3 P a", "3 P e", "3 P /", "3 P Enter", "3 P Enter a", "3 P G Enter e", "3 P / k j æ r Enter Enter",
        "3 P / k j æ r Enter Enter R", "3 P / k j æ r Enter Enter a Enter", "3 a Enter", "3 P a Enter",
        "3 P / L o n e Enter Enter", "3 P / L o n e Enter Enter B", "3 P / L o n e Enter Enter e",
        "3 P / L o n e Enter Enter d", "3 o Enter V", "3 o Enter V Enter", "3 o Enter V Enter Tab",
    ]
    /// All main screens of a viewer, and what they open. (Without a cohort, Enter changes the language.)
    private static func navigation(_ viewer: Viewer) throws -> [String] {
        let context = try TestApp(PeopleFixture.data, viewer: viewer, today: viewer.today).app.context
        guard context.cohort != nil else { return ["", "1", "2"] }
        return ["Enter", "G Enter", ":"]
            + (2...context.navigation.mainScreens.count).flatMap { ["\($0)", "\($0) Enter"] }
            + (context.navigation.ownTalent == nil ? [] : ["3 Tab V Enter", "4 V"])
    }
    private static let timeline = [
        "2", "2 f", "2 /", "2 b", "2 a", "2 e", "2 m", "2 d", "2 Enter", "2 l", "2 l G Enter", "2 z", "2 +",
        "2 Enter e",
        "2 Enter H", "2 Right Enter", "2 Right Enter G",
    ]
    private static let named = [
        "search logbooks", "settings", "theme", "switch", "latest", "new cohort", "import", "people",
    ]

    /// Uses each of them.
    static func everywhere(
        size: Size = Size(rows: 24, columns: 80), language: Language, _ visit: (String, TestApp) throws -> Void
    ) throws {
        let march = Viewer.owner(today: RoomFixture.today), november = Viewer.owner(today: TimelineFixture.today)
        let cases: [(Workspace, Viewer, [String])] = [
            (RoomFixture.data, march, rooms + mains), (PeopleFixture.data, march, rooms + mains + people),
            (PeopleFixture.unpaired, march, ["5", "5 S", "5 S e"]),
            (
                PeopleFixture.data, PeopleFixture.anne,
                ["3 Tab", "4", "5 Enter", "6", "3 Tab e", "3 Tab s", "7 Enter", "7 j Enter", "4 A", "8 a"]
            ), (PeopleFixture.data, PeopleFixture.dina, ["7 g Enter", "7 g Enter o"]),
            (try TimelineFixture.workspace(), november, timeline),
            (
                try TimelineFixture.workspace(), .owner(today: Day("2026-12-10")!),
                [
                    "1 G", "1 G y", "1 G Enter j Enter", "2 Enter", "2 Right Enter", "2 j Enter", "2 k Enter",
                    "2 Left Enter",
                ]
            ),
            (
                LogbookFixture.data, PeopleFixture.anne,
                ["", "3 x", "3 Tab f", "3 Tab C", "3 Tab k", "3 Tab Enter", "3 Enter", "2 Enter", "4", "4 Enter"]
            ),
            (LogbookFixture.data, march, ["5 w", "5 w a", "5 w e", "5 w d"]),
            (Workspace(), november, ["", "Esc", "Esc 2", "Esc 3", "Esc 4", "Esc 5"]),
        ]
        for (workspace, viewer, scripts) in cases
            + (try PeopleFixture.fronts.map { (PeopleFixture.data, $0.viewer, try navigation($0.viewer)) })
        {
            func app() throws -> TestApp {
                try TestApp(
                    workspace, viewer: viewer, today: viewer.today, size: size, language: language,
                    template: TimelineFixture.template,
                    inspiration: { _ in RoomFixture.inspiration }, guide: { _ in RoomFixture.guide })
            }
            for script in scripts { try visit(script, app().press(script)) }
            for name in named { try visit(": " + name, app().press(":").type(name).press("Enter")) }
        }
    }
}
