import Exchange
import TalentDomain
import Testing

@Suite("Why an activity lies where it lies")
struct RuleWordsTests {
    @Test(
        "every activity of the five programmes tells its rule, with titles and no ids", arguments: BuiltInTemplates.keys
    )
    func every(key: String) throws {
        let template = try #require(try BuiltInTemplates.template(key))
        for activity in template.activities {
            let rule = try #require(template.rule(for: activity.id) { _ in nil })
            for language in Language.allCases {
                let text = rule[language]
                #expect(text.hasSuffix(".") && text.count < 200, "\(text)")
                let anchors = activity.placement.anchors
                #expect(
                    anchors.allSatisfy { id in
                        template.activities.contains { $0.id == id && text.contains($0.title[language]) }
                    }, "\(text)")
            }
        }
    }

    @Test("in words, for each kind of rule")
    func words() throws {
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        func rule(_ id: Activity.ID) -> String? { template.rule(for: id) { _ in nil }?.da }
        #expect(rule("kick-off") == "Holdets første dag.")
        #expect(rule("modul-1-dag-2") == "Programmet lægger den 21–31 dage efter Modul 1, dag 1, helst 28.")
        #expect(rule("modul-2-dag-2--hold-4") == "Programmet lægger den dagen efter Modul 2, dag 1 (bootcamp).")
        #expect(rule("lederspejl") == "Programmet lægger den mellem Modul 1, dag 1 og Modul 1, dag 2.")
        #expect(rule("vores-egen") == nil)
        #expect(
            template.rule(for: "modul-2-dag-2") { _ in Phrase("Bootcamp, dag 1", "Boot camp, day 1") }?.en
                == "The programme places it on the day after Boot camp, day 1.")
    }
}
