import Testing
import TerminalKit

@Suite("Matching names") struct NameMatchTests {
    @Test(
        "The whole name before its beginning, that before words, other words, pieces and close letters",
        arguments: [
            ("tidslinje", NameMatch.Rank.whole), ("kalender", .whole), ("tids", .beginning), ("gå til tid", .beginning),
            ("tid gå", .words), ("til", .words), ("kal", .synonym),
            ("linje", .part), ("gtt", .initials), ("tdslinje", .close), ("tidslinnje", .close), ("tidsilnje", .close),
            ("tislin", .close),
        ])
    func ranks(typed: String, rank: NameMatch.Rank) {
        #expect(NameMatch(typed).rank(["Tidslinje", "Gå til tidslinjen"], synonyms: ["kalender"]) == rank)
    }

    @Test(
        "Letters that lie apart name nothing",
        arguments: [
            ("gendan", "Skift sprog til engelsk"), ("gendan", "Gå til den afsluttende samtale, anden"),
            ("print", "Projektor: vis initialer i stedet for navne"),
            ("slet", "Samtale efter modul 2"), ("penge", "Personer og roller: giv en"),
            ("agenda", "Aftal gensyn, del noter dag"), ("søg", "Samtaler og gruppe"),
            ("xy", "Gentag"), ("lin", "Skift sprog"),
        ])
    func apart(typed: String, name: String) { #expect(NameMatch(typed).rank([name]) == nil) }

    @Test(
        "Letters of Danish and German names are found as they are typed",
        arguments: [
            ("oerum", "Aase Ørum"), ("soren", "Søren Kjær"), ("andre", "André Øst"), ("müller", "Ida Muller"),
            ("moeller", "Ida Möller"), ("kjar", "Søren Kjær"),
            ("mun\u{303}oz", "Ida Mu\u{F1}oz"), ("mu\u{F1}oz", "Ida Mun\u{303}oz"), ("mari\u{301}a", "Mar\u{ED}a Lind"),
        ])
    func letters(typed: String, name: String) { #expect(NameMatch(typed).rank([name]) != nil) }
}
