import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("Danish order")
struct DanishOrderTests {
    private static let names = [
        "Aaby", "Aaen", "Aagaard Lund", "Abel", "Anders", "Andersen", "Anders-Ole", "Anders Ole", "anne", "Anne",
        "ANNE", "Anne Holm", "Anne-Marie", "Annelise",
        "Bo", "Bæk", "Bækgaard", "Dam", "Egå", "Ø", "Øster", "Østerå", "Ærø", "Ærøskøbing", "Æ", "Å", "Åge", "Ålborg",
        "Aalborg", "Zoffmann", "Zøllner", "Æbelø",
        "Müller", "Muller", "Møller", "Mylius", "Öberg", "Øberg", "José", "Jose", "Josef", "Wæver", "Vang", "Waage",
        "Kjær", "Kjaer", "Haaland", "Hansen", "Håkon", "Quist",
    ]

    @Test("Æ, ø and å come last, and aa is å")
    func alphabet() {
        #expect(
            sorted(["Aalborg", "Ærø", "Zøllner", "Øster", "Aarhus", "Abel"]) == [
                "Abel", "Zøllner", "Ærø", "Øster", "Aalborg", "Aarhus",
            ])
        #expect(sorted(["Anne", "anne", "Åge", "anna"]) == ["anna", "Anne", "anne", "Åge"])
    }

    @Test("Every two names stand as Foundation puts them in Danish")
    func asFoundation() {
        let danish = Locale(identifier: "da_DK")
        var differing: [String] = []
        for left in Self.names {
            for right in Self.names where left != right {
                let expected = left.compare(right, options: [], range: nil, locale: danish)
                let (leftKey, rightKey) = (DanishOrder.key(left), DanishOrder.key(right))
                let found: ComparisonResult =
                    leftKey == rightKey ? .orderedSame : leftKey < rightKey ? .orderedAscending : .orderedDescending
                if expected != found { differing.append("\(left) \(right): \(expected.rawValue) \(found.rawValue)") }
            }
        }
        #expect(differing == [])
    }

    private func sorted(_ names: [String]) -> [String] { names.sorted { DanishOrder.key($0) < DanishOrder.key($1) } }

    @Test("Text is composed at the border, so that one name is one text")
    func composed() throws {
        #expect(
            try Array(TextCleaner.foundation.clean("A\u{30A}se Sø").unicodeScalars) == Array("Åse Sø".unicodeScalars))
    }
}
