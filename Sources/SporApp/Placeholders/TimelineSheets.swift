import TalentDomain

extension Context {
    func activitySheet(_ id: Activity.ID?) -> FormSheet? { nil }
    func moveSheet(_ id: Activity.ID) -> FormSheet? { nil }
}
