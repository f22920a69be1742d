import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("The short programme in README.md")
struct ReadmeTemplateTests {
    @Test("it can be read and scheduled, and is what the text says")
    func example() throws {
        let readme = URL(fileURLWithPath: #filePath).appending(path: "../../../../README.md").standardized
        let text = try String(contentsOf: readme, encoding: .utf8)
        let marked = try #require(text.range(of: "<!-- example: template -->\n```toml\n")),
            end = try #require(text[marked.upperBound...].range(of: "```"))
        let template = try TemplateReader.read(String(text[marked.upperBound..<end.lowerBound]), file: "README.md")
        #expect(template.participants == .participants && template.outcome == .clarification && template.uses.isEmpty)
        let kickOff = try #require(Day("2027-03-02"))
        let cohort = Cohort(id: "hold", name: "Hold", on: template, kickOff: kickOff)
        let days = template.schedule(for: cohort).activities
        #expect(days.map(\.id.raw) == ["dag-1", "dag-2", "samtale"])
        #expect(days[1].start - days[0].start == 21 && days[2].isPeriod)
        #expect(
            ProgrammeSize(of: template, kickOff: kickOff).words(.participants).da
                == "4 uger · deltager 2,14 dage, nærmeste leder 1 time")
    }

    @Test("it names every kind of activity and audience there is")
    func lists() throws {
        let readme = URL(fileURLWithPath: #filePath).appending(path: "../../../../README.md").standardized
        let text = try String(contentsOf: readme, encoding: .utf8)
        for word in ActivityKind.allCases.map(\.rawValue) + Audience.allCases.map(\.rawValue) {
            #expect(text.contains("`\(word)`"), "\(word)")
        }
    }
}
