import TalentDomain
import Testing

@testable import Exchange

@Suite("The steering group's report")
struct SteeringReportTests {
    private func report(
        completion: Tally? = Tally(held: 14, due: 14, people: 14), plans: Tally? = Tally(held: 6, due: 14, people: 14),
        language: Language = .da
    ) -> Paper {
        let cohort = Cohort(
            id: "hold-3", name: "Hold *3*", programme: Phrase("Talent Nord 2.0"), template: "talent-nord",
            kickOff: Day("2026-09-15")!)  // a date of the calendar
        var figures = SteeringFigures()
        figures.completion = completion
        figures.mayStillLeave = completion.map { _ in 0 }
        figures.completionGoal = completion.map { _ in 95 }
        figures.plansAgreed = plans
        return SteeringReport(
            figures, of: cohort, in: Workspace(), on: Day("2027-03-15")!, language: language  // a date of the calendar
        ).paper
    }

    @Test("the verdict first, then what is behind, then the figures with their goal")
    func text() {
        let text = report().text
        #expect(text.contains("14 af 14 gennemfører; målet er 95 %. Ingen må falde fra"), "\(text)")
        #expect(text.contains("Planer aftalt: venter på talenterne og deres nærmeste ledere."), "\(text)")
        #expect(text.contains("! 6 af 14") && text.contains("43 %"), "\(text)")
    }

    @Test("what is about fewer than five people is not a number")
    func few() {
        let text = report(completion: nil, plans: nil).text
        #expect(text.contains("færre end fem") && !text.contains("6 af 14"), "\(text)")
    }

    @Test("Markdown escapes what has a meaning there, and HTML too")
    func escaped() {
        #expect(report().markdown.hasPrefix("# Hold \\*3\\*, Talent Nord 2.0\n"))
        #expect(report().markdown.contains("| Planer aftalt | ! 6 af 14 | 43 % | – |"), "\(report().markdown)")
        #expect(report(language: .en).html.contains("are on course to complete; the goal is 95%"))
    }
}
