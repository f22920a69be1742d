import Exchange
import TalentDomain
import Testing

@Suite struct TemplateReaderTests {
    private static let minimal = """
        key = "kort"
        name.da = "Kort forløb"
        name.en = "Short programme"
        about.da = "To dage."
        about.en = "Two days."

        [[activity]]
        id = "start"
        kind = "kickOff"
        track = "common"
        audience = ["talents"]
        days = 0.5
        title.da = "Start"
        title.en = "Start"
        about.da = "Vi begynder."
        about.en = "We begin."
        [[activity.when]]
        kickOff = true

        [[activity]]
        id = "dag"
        kind = "moduleDay"
        track = "common"
        audience = ["talents"]
        hours = 6
        title.da = "Dag {nr}"
        title.en = "Day {nr}"
        about.da = "Vi øver."
        about.en = "We practise."
        [[activity.when]]
        after = "start"
        weeks = 1
        [[activity.when]]
        after = "dag-1"
        weeks = 2
        """

    @Test("a short file of one's own is a template")
    func minimal() throws {
        let template = try TemplateReader.read(Self.minimal, file: "kort.toml")
        #expect(template.activities.map(\.id.raw) == ["start", "dag-1", "dag-2"])
        #expect(template.activities[2].title == Phrase("Dag 2", "Day 2"))
        #expect(template.activities[2].length == .hours(6))
        #expect(template.activities[2].placement == .after(Activity.ID("dag-1"), .weeks(2)))
        // Everything else is as in Talent Nord.
        #expect(template.hoursPerDay == 8)
        #expect(template.completionGoal == 95)
    }

    @Test(
        "a fault is told by file, line, key and what to do",
        arguments: [
            ("weeks = 2", "weks = 2", 35, "activity[2].when[2].weks", "kendes ikke"),
            ("weeks = 2", "weeks = \"2\"", 35, "activity[2].when[2].weeks", "værdi af forkert type"),
            ("weeks = 2", "weeks = 2\nmonths = 1", 33, "activity[2].when[2]", "præcis én afstand"),
            ("weeks = 2", "weeks = 2\nlasting = 0", 33, "activity[2].when[2]", "1 og 366"),
            ("after = \"dag-1\"\nweeks = 2", "", 33, "activity[2].when[2]", "siger ikke, hvornår"),
            ("after = \"dag-1\"", "after = \"dag-9\"", 33, "activity[2].when[2]", "»dag-9«, som ikke findes"),
            (
                "name.da = \"Kort forløb\"\nname.en = \"Short programme\"", "name = \"Kort\"", 2, "name",
                "en gruppe af nøgler"
            ),
            ("kickOff = true", "after = \"dag-1\"\nweeks = 1", nil, "", "Præcis én aktivitet"),
            ("kind = \"moduleDay\"", "kind = \"modul\"", 22, "activity[2].kind", "Vælg én af: designWorkshop"),
            (
                "track = \"common\"\naudience = [\"talents\"]\nhours",
                "track = \"common\"\naudience = [\"chefer\"]\nhours", 24,
                "activity[2].audience[1]", "»chefer« kendes ikke"
            ),
            ("title.en = \"Day {nr}\"\n", "", 26, "activity[2].title.en", "mangler"),
            ("hours = 6", "hours = -6", 30, "activity[2].when[1]", "enten days (0–25) eller hours"),
            ("id = \"dag\"", "id = \"Første dag\"", 30, "activity[2].when[1]", "kan ikke være et id"),
            ("name.en = \"Short programme\"", "", 2, "name.en", "mangler"),
            (
                "audience = [\"talents\"]\nhours", "audience = []\nhours", 30, "activity[2].when[1]",
                "har ingen målgruppe"
            ),
            ("key = \"kort\"", "key = \"kort\"\nhoursPerDay = 0", 2, "hoursPerDay", "1–24"),
            ("key = \"kort\"", "key = kort", 1, "", "ikke gyldig TOML"),
        ])
    func faults(original: String, edited: String, line: Int?, keyPath: String, message: String) throws {
        let parts = Self.minimal.split(separator: original, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        let problem = #expect(throws: TOMLFileError.self) {
            try TemplateReader.read(parts.joined(separator: edited), file: "kort.toml")
        }
        #expect(problem?.line == line)
        #expect(problem?.keyPath == keyPath)
        #expect(problem?.message.da.contains(message) == true, "\(String(describing: problem))")
        #expect(problem?.phrase.da.hasPrefix("kort.toml:") == true)
        #expect(problem?.message.en.isEmpty == false)
    }

    @Test("the built-in programmes are read by their keys, others are not there")
    func builtIn() throws {
        for key in BuiltInTemplates.keys {
            #expect(try BuiltInTemplates.template(key)?.key == key)
        }
        #expect(try BuiltInTemplates.template("ukendt") == nil)
    }
}
