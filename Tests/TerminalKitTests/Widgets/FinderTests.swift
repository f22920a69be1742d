import Testing
import TerminalKit

@Suite("Finding by typing") struct FinderTests {
    private let items = [
        FinderItem("Gå til tidslinje", detail: "2", keywords: ["Go to timeline"]),
        FinderItem("Flyt aktivitet", detail: "m", keywords: ["Move activity"]),
        FinderItem("Næste talent", detail: ".", keywords: ["Next talent"]),
        FinderItem("Ny aktivitet", detail: "a", keywords: ["New activity"]),
        FinderItem("Øvelse på modul", keywords: ["Exercise"]),
    ]

    private func found(_ query: String) -> [String] { Finder(query).matches(items).map { items[$0].title } }

    @Test("Everything is there until something is typed")
    func all() { #expect(found("").count == items.count) }

    @Test("Beginnings of words count more than letters between others")
    func ranking() {
        #expect(found("ny").first == "Ny aktivitet")
        #expect(
            found("akt") == ["Ny aktivitet", "Flyt aktivitet"] || found("akt") == ["Flyt aktivitet", "Ny aktivitet"])
        #expect(found("fa").first == "Flyt aktivitet")
    }

    @Test(
        "Danish letters are found in both spellings, and titles in both languages",
        arguments: [
            ("gå", "Gå til tidslinje"), ("gaa", "Gå til tidslinje"), ("NÆSTE", "Næste talent"),
            ("naeste", "Næste talent"), ("oevelse", "Øvelse på modul"),
            ("øv", "Øvelse på modul"), ("move", "Flyt aktivitet"), ("aktivitet flyt", "Flyt aktivitet"),
        ])
    func danish(_ query: String, _ title: String) { #expect(found(query).first == title) }

    @Test("Arrows choose among what matches, and typing begins at the best again")
    func choose() {
        var finder = Finder()
        for key in keys("akt", Key.Code.down) { _ = finder.handle(.key(key), items: items) }
        #expect(finder.chosen(items) == finder.matches(items)[1])
        _ = finder.handle(.key(.character("i")), items: items)
        #expect(finder.chosen(items) == finder.matches(items)[0])
        #expect(finder.handle(.key(Key(.enter)), items: items) == .done)
        #expect(finder.handle(.key(Key(.escape)), items: items) == .leave)
        #expect(Finder("xyz").chosen(items) == nil)
    }

    @Test("The line stands above the list, the keys at the right")
    func text() {
        #expect(
            drawn(5, 30) {
                Finder("akt").draw(
                    on: &$0, in: $1, items: Array(items.prefix(3)), placeholder: "kommando", nothing: "Intet fundet")
            } == """
                  akt

                ▸ Flyt aktivitet             m


                """)
        #expect(
            drawn(3, 30) {
                Finder("xyz").draw(on: &$0, in: $1, items: items, placeholder: "kommando", nothing: "Intet fundet")
            } == "  xyz\n\n  Intet fundet")
    }
}
