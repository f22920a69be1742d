import TalentDomain

extension Context {
    func newCohortSheet() -> FormSheet? { nil }
    func importSheet() -> FormSheet? { nil }
}
