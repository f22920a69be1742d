import Testing

@testable import TalentDomain

@Suite("Names in a sentence")
struct ListedTests {
    @Test(
        "have commas between them, and a word before the last",
        arguments: [
            ([], "", ""), (["Anne"], "Anne", "Anne"), (["Anne", "Bo"], "Anne og Bo", "Anne and Bo"),
            (["Anne", "Bo", "Carl"], "Anne, Bo og Carl", "Anne, Bo and Carl"),
        ] as [([String], String, String)])
    func listed(_ names: [String], _ danish: String, _ english: String) {
        #expect(names.listed(in: .da) == danish && names.listed(in: .en) == english)
        #expect(names.map { Phrase($0) }.listed == Phrase(danish, english))
    }
}
