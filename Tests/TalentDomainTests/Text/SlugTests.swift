import TalentDomain
import Testing

@Suite("Readable names for records")
struct SlugTests {
    @Test(
        "Danish and foreign letters are written out",
        arguments: [
            ("Søren Kjær", "soeren-kjaer"), ("Åse Ærø-Østergård", "aase-aeroe-oestergaard"),
            ("José  Müller", "jose-myller"), ("Lars \"Lasse\"", "lars-lasse"),
            ("  -- ", "x"), ("李", "x"), ("1a", "1a"),
        ])
    func letters(text: String, slug: String) { #expect(Slug.make(text) == slug) }

    @Test("A taken name gets a number, and nothing is longer than 32")
    func unique() {
        #expect(Slug.make("Bo Dam", notIn: ["bo-dam", "bo-dam-2"]) == "bo-dam-3")
        let long = Slug.make(String(repeating: "ørsted ", count: 10))
        #expect(long.count <= 32)
        let second = Slug.make(String(repeating: "ørsted ", count: 10), notIn: [long])
        #expect(second.count <= 32 && second != long)
        #expect([long, second, Slug.make("Æ"), Slug.make("")].allSatisfy(Slug.isValid))
    }

    @Test(
        "What is no slug is told",
        arguments: ["", "-a", "_a", "A", "æ", "a b", "a\u{301}", String(repeating: "a", count: 33)])
    func invalid(text: String) { #expect(!Slug.isValid(text)) }
}
