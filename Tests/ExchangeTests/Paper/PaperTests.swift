import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("Papers")
struct PaperTests {
    private static let languages: [Language] = [.da, .en]

    private func fixture() throws -> PaperFixture {
        var fixture = try PaperFixture()
        fixture.complete()
        return fixture
    }

    @Test(
        "each is one HTML file with its language and styles, without script", arguments: PaperKind.allCases, languages)
    func page(kind: PaperKind, language: Language) throws {
        let html = try fixture().paper(kind, language).html
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        #expect(html.contains("@page { size: A4") && html.contains("default-src 'none'"))
        for word in ["<script", "src=", "href=", "url("] { #expect(!html.contains(word), "\(word)") }
    }

    @Test("what people have written stays text", arguments: PaperKind.allCases)
    func hostile(kind: PaperKind) throws {
        var fixture = try fixture()
        fixture.rename("<img onerror=x>", "\"&'</style><script>")
        let html = try fixture.paper(kind).html
        #expect(!html.contains("<img") && !html.contains("</style><script>"))
        let isNamed = kind != .agenda && kind != .attendance && kind != .programme
        #expect(html.contains("&lt;img onerror=x&gt;") || !isNamed)
    }

    @Test("characters that act on a terminal, or turn a line around, are replaced")
    func controls() throws {
        var fixture = try fixture()
        fixture.rename("A\u{1B}[31m", "\u{202E}B")
        #expect(try !fixture.paper(.signs).html.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test("the plan has its goals, texts and columns, in text too")
    func plan() throws {
        let paper = try fixture().paper(.plan)
        for text in [paper.html, paper.text] {
            for word in ["Uddelegere ledermøder", "Tre møder", "12-01-2027", "Løse opgaverne selv", "Talentledelse"] {
                #expect(text.contains(word), "\(word)")
            }
        }
        #expect(paper.html.contains("&lt;script&gt;") && paper.text.contains("<script>alert(1)</script>"))
    }

    @Test("the year of a participant and of a line manager are their own dates")
    func year() throws {
        let fixture = try fixture(), own = try fixture.paper(.year).text
        #expect(own.contains("JANUAR 2027") && own.contains("tir 12. jan.") && own.contains("Kick-off"))
        #expect(
            own.contains("Modul 1, dag 1") && !own.contains("Styregruppemøde") && !own.contains("Workshop for nærmeste")
        )
        let manager = try #require(fixture.workspace.lineManager(of: fixture.anne, on: fixture.today))
        let theirs = try PaperKind.year.paper(of: fixture.view(), for: manager).text
        #expect(theirs.contains("Workshop for nærmeste ledere") && !theirs.contains("Modul 1, dag 1"))
    }

    @Test("an agreed meeting names the other, and stands in the place of its period")
    func agreed() throws {
        var fixture = try PaperFixture()
        let talk = try #require(
            fixture.workspace.activities.values.filter { $0.kind == .lineManagerTalk }.min { $0.start < $1.start })
        fixture.workspace["samtale"] = Meeting(
            id: "samtale", kind: .runningTalk, activity: talk.id, talents: [fixture.anne],
            planned: talk.start.adding(days: 1))
        let manager = try #require(fixture.workspace.lineManager(of: fixture.anne, on: talk.start))
        let rows = try fixture.paper(.year).text.split(separator: "\n").filter { $0.contains(talk.title.da) }
        #expect(rows.count == 1 && rows[0].contains(manager.name), "\(rows)")
    }

    @Test("a period that ends in another year says so")
    func newYear() throws {
        var fixture = try PaperFixture()
        let id = try #require(fixture.workspace.activities.values.first { $0.kind == .preparation }?.id)
        fixture.workspace.activities[id]?.start = try #require(Day("2027-12-21"))
        fixture.workspace.activities[id]?.end = try #require(Day("2028-01-03"))
        #expect(try fixture.paper(.year).text.contains("21. dec. – 3. jan. 2028"))
    }

    @Test("a programme without career conversations has no letter to a host")
    func noHost() throws {
        let error = #expect(throws: PaperError.self) {
            try PaperKind.hostLetter.paper(of: fixture().view(), for: nil)
        }
        #expect(error?.message.da.contains("ingen karrieresamtale") == true)
    }

    @Test("a diploma is for those who have completed, and names competences and dates")
    func diplomas() throws {
        var fixture = try PaperFixture()
        let error = #expect(throws: PaperError.self) { try fixture.paper(.diplomas) }
        #expect(error?.message.da.contains("Ingen på Hold 3") == true)
        fixture.complete()
        let html = try fixture.paper(.diplomas).html
        #expect(html.contains("Anne Holm") && html.contains("Talent Nord 2.0, Hold 3"))
        #expect(html.contains("12. jan. 2027 – 13. dec. 2027"))
        #expect(html.contains("Ledelse gennem kerneopgaven") && html.contains("Proceskompetence"))
        #expect(html.components(separatedBy: "<section class=\"diploma\">").count == 2)
    }

    @Test("a certificate adds up the hours of the days that were attended")
    func certificate() throws {
        let text = try fixture().paper(.certificate).text
        #expect(text.contains("12. jan. 2027") && text.contains("Kick-off") && text.contains("I alt"))
        #expect(try fixture().paper(.certificate, .en).text.contains("Total"))
    }

    @Test("a list to sign has everybody whom the activity is for, and rows for more")
    func attendance() throws {
        let paper = try fixture().paper(.attendance)
        #expect(paper.text.contains("tirsdag den 12. januar 2027, uge 2"))
        // 14 participants, 10 line managers of whom none takes part, 3 empty rows, one heading.
        #expect(paper.html.components(separatedBy: "<tr>").count - 1 == 14 + 10 + 3 + 1)
    }

    @Test("the mirror says that nobody is anonymous")
    func mirror() throws {
        #expect(try fixture().paper(.mirror).text.contains("Du kan derfor ikke være anonym."))
        #expect(try fixture().paper(.mirror, .en).text.contains("You cannot be anonymous."))
    }

    @Test("a very long name leaves the page whole")
    func longName() throws {
        var fixture = try fixture()
        fixture.rename(String(repeating: "å", count: 10_000), "")
        for kind in PaperKind.allCases { #expect(try fixture.paper(kind).html.hasSuffix("</html>\n")) }
    }

    @Test("a person who is in another cohort gets a reason")
    func stranger() throws {
        let stranger = Person(id: "x", givenName: "Ida", familyName: "Lund")
        let error = #expect(throws: PaperError.self) {
            try PaperKind.plan.paper(of: fixture().view(), for: stranger)
        }
        #expect(error?.message.da == "Ida Lund deltager ikke på Hold 3. Vælg et andet hold med --cohort.")
    }
}

@Suite(
    "Papers as a browser prints them",
    .enabled(if: Chromium.isInstalled, "chromium or poppler-utils is not installed"))
struct PrintedPaperTests {
    @Test("each is A4, with its words on it")
    func sizes() throws {
        var fixture = try PaperFixture()
        fixture.complete()
        for kind in [PaperKind.plan, .diplomas, .signs, .attendance] {
            let paper = try fixture.paper(kind), pdf = try Chromium.print(paper.html)
            #expect(pdf.size.contains("(A4)"), "\(kind)")
            let isWide = pdf.size.hasPrefix("841.")
            #expect(isWide == paper.isLandscape, "\(kind): \(pdf.size)")
            if paper.isLandscape { #expect(pdf.pages == paper.pages.count, "\(kind): one page each") }
            #expect(pdf.text.contains("Holm"), "\(kind)")
        }
    }
}
