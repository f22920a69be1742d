import Exchange
import TalentDomain
import Testing

@Suite struct InspirationTests {
    @Test("each level has as many tasks, hard steps, competences, abilities and pitfalls as its source")
    func counts() throws {
        let levels = try BuiltInInspiration.inspiration().levels
        #expect(levels.map(\.level) == [.leader, .chief, .strategicChief, .director])
        #expect(levels.map(\.tasks.count) == [3, 3, 3, 2])
        #expect(levels.map(\.transitions.count) == [4, 3, 3, 3])
        #expect(levels.map(\.competences.count) == [5, 5, 5, 5])
        #expect(levels.map(\.abilities.count) == [5, 4, 5, 5])
        #expect(levels.map(\.pitfalls.count) == [7, 5, 5, 3])
        #expect(levels.map(\.questions.count) == [3, 3, 3, 3])
    }

    @Test("each of the programme's competences says what it is")
    func competences() throws {
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        #expect(template.competences.count == 6 && template.competences.allSatisfy { $0.about?.en.isEmpty == false })
    }

    @Test("training grounds go both ways")
    func grounds() throws {
        let grounds = try BuiltInInspiration.inspiration().grounds
        #expect(!grounds.vertical.isEmpty && !grounds.horizontal.isEmpty)
    }

    @Test("what is written for buddies holds for two and for three")
    func twoOrThree() throws {
        let guides = try BuiltInInspiration.guides().filter(\.kind.belongsToPair).flatMap { [$0.intro] + $0.questions }
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        let activities = template.activities.filter { $0.audience.contains(.buddies) }.flatMap {
            [$0.about, $0.before, $0.after].compactMap(\.self)
        }
        let texts = guides + activities
        #expect(texts.count > 12)
        for text in texts {
            #expect(
                !text.da.contains(#/\b(jer to|I to|begge)\b/#)
                    && !text.en.contains(#/\b(two of you|you two|you both)\b/#), "\(text)")
        }
    }

    @Test("every kind of talk has a guide of four to eight questions in both languages")
    func guides() throws {
        let guides = try BuiltInInspiration.guides()
        #expect(guides.map(\.kind) == MeetingKind.allCases)
        for guide in guides {
            #expect((4...8).contains(guide.questions.count), "\(guide.kind)")
            #expect(!guide.questions.isEmpty && guide.questions.allSatisfy { !$0.da.isEmpty && !$0.en.isEmpty })
        }
    }
}
