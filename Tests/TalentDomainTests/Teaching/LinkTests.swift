import Testing

@testable import TalentDomain

@Suite("Links to materials")
struct LinkTests {
    @Test(
        "an address of a web page is good",
        arguments: [
            "https://nordby.example", "http://www.nordby.example:8080/a/b?c=d&e=%20#f", "HTTPS://Nordby.Example/Ærø",
            "https://da.wikipedia.org/wiki/Ledelse_(begreb)",
            "https://nordby.sharepoint.example/:v:/s/Talent/" + String(repeating: "E", count: 900),
        ])
    func good(_ link: String) { #expect(Link.fault(of: link) == nil) }

    @Test(
        "anything else is refused with what is wrong",
        arguments: [
            ("javascript:alert(1)", "https://"), ("data:text/html,<script>", "https://"),
            ("file:///etc/passwd", "https://"),
            ("www.nordby.example", "https://"), ("", "https://"), ("https://nordby.example/en film", "mellemrum"),
            (" https://nordby.example", "mellemrum"), ("https://nordby.example/\u{7}", "usynligt"),
            ("https://nordby.example/\u{202E}", "usynligt"), ("https://nordby.example/\n", "mellemrum"),
            ("https://nordby.example/<script>", "<"), ("https://nordby.example/\"onclick=", "\""),
            ("https://", "hjemmeside"), ("https:///artikel", "hjemmeside"), ("https://localhost", "hjemmeside"),
            ("https://nordby.example@ond.example/", "hjemmeside"), ("https://nordby..example", "hjemmeside"),
            ("https://nordby.example/" + String(repeating: "a", count: 2000), "2000"),
        ])
    func bad(_ link: String, _ said: String) throws {
        #expect(try #require(Link.fault(of: link)).da.contains(said))
    }
}
