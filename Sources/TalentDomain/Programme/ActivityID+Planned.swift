// All cohorts of a template would have the same activity ids. A store may have several cohorts, so the ids of later
// ones end in the cohort's id: `modul-1-dag-1--hold-4`.
extension RecordID<Activity> {
    private static var mark: String { "--" }

    public func own(to cohort: Cohort.ID) -> Self { Self(raw + Self.mark + cohort.raw) }

    /// The id in the template.
    var planned: Self {
        raw.firstRange(of: Self.mark).map { Self(String(raw[..<$0.lowerBound])) } ?? self
    }
}

extension Schedule {
    /// The schedule with ids that contain the cohort's id.
    public func owned(by cohort: Cohort.ID) -> Schedule {
        var owned = self
        for index in owned.activities.indices {
            owned.activities[index].id = owned.activities[index].id.own(to: cohort)
        }
        return owned
    }
}
