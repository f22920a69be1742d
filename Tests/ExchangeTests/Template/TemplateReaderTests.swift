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
            ("weeks = 2", "weeks = 2\nlasting = 0", 36, "activity[2].when[2].lasting", "1 og 366"),
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
            ("hours = 6", "hours = -6", 25, "activity[2].hours", "»dag« har en værdi for hours, der ikke er 0–200"),
            ("hours = 6", "", 20, "activity[2]", "»dag« skal have enten days (0–25) eller hours"),
            ("weeks = 2", "weeks = -2", 35, "activity[2].when[2].weeks", "ikke er 0–520"),
            ("weeks = 2", "weeks = 2\nbefore = \"start\"", 36, "activity[2].when[2].before", "både after og before"),
            ("hours = 6", "days = 2", 25, "activity[2].days", "ligger på én"),
            (
                "title.da = \"Dag {nr}\"\ntitle.en = \"Day {nr}\"", "title.da = \"Dag\"\ntitle.en = \"Day\"", 33,
                "activity[2].when[2]", "har samme titel"
            ),
            ("key = \"kort\"", "key = \"mit kursus\"", 1, "key", "kan ikke være en nøgle"),
            ("id = \"dag\"", "id = \"Første dag\"", 21, "activity[2].id", "kan ikke være et id"),
            ("name.en = \"Short programme\"", "", 2, "name.en", "mangler"),
            (
                "audience = [\"talents\"]\nhours", "audience = []\nhours", 24, "activity[2].audience",
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

    @Test("all mistakes of the activities are told at once, and each by its activity's name")
    func several() {
        let text = Self.minimal.replacing("hours = 6", with: "hours = -6").replacing("days = 0.5", with: "days = 99")
        let mistakes = TemplateReader.mistakes(in: text, file: "kort.toml").map(\.phrase.da)
        #expect(
            mistakes == [
                "kort.toml:12: activity[1].days: »start« har en værdi for days, der ikke er 0–25.",
                "kort.toml:25: activity[2].hours: »dag« har en værdi for hours, der ikke er 0–200.",
            ])
        #expect(TemplateReader.mistakes(in: Self.minimal, file: "kort.toml").isEmpty)
    }

    @Test("a name or a text that is empty in a language is told at its line")
    func blank() {
        let text = Self.minimal.replacing("about.en = \"We begin.\"", with: "about.en = \" \"")
            .replacing("name.en = \"Short programme\"", with: "name.en = \"\"")
        #expect(
            TemplateReader.mistakes(in: text, file: "kort.toml").map(\.phrase.da) == [
                "kort.toml:3: name.en: er tom. Skriv en tekst.",
                "kort.toml:16: activity[1].about.en: er tom. Skriv en tekst.",
            ])
    }

    @Test("a module that the programme does not describe is told; without any, the number is only a number")
    func module() {
        let text = Self.minimal.replacing("hours = 6", with: "hours = 6\nmodule = 9")
        #expect(TemplateReader.mistakes(in: text, file: "kort.toml").isEmpty)
        let module = """
            [[module]]
            number = 1
            title.da = "Jeg"
            title.en = "Me"
            product.da = "Plan"
            product.en = "Plan"

            """
        let mistakes = TemplateReader.mistakes(in: text + "\n" + module, file: "kort.toml").map(\.message.da)
        #expect(mistakes.first?.contains("hører til modul 9, som programmet ikke har") == true, "\(mistakes)")
    }

    @Test("of activities that wait for each other, only the ring is named")
    func ring() {
        let text =
            Self.minimal.replacing("after = \"start\"", with: "after = \"dag-2\"")
            + "\n[[activity.when]]\nafter = \"dag-2\"\nweeks = 2"
        let mistakes = TemplateReader.mistakes(in: text, file: "kort.toml").map(\.message.da)
        #expect(mistakes.count == 1 && mistakes.first?.contains("i en ring: dag-1, dag-2. ") == true, "\(mistakes)")
    }

    @Test("the built-in programmes are read by their keys, others are not there")
    func builtIn() throws {
        for key in BuiltInTemplates.keys {
            #expect(try BuiltInTemplates.template(key)?.key == key)
        }
        #expect(try BuiltInTemplates.template("ukendt") == nil)
    }
}
