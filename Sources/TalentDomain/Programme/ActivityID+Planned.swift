// A template's ids are the same for every cohort that follows it, and a store may hold several: the later ones' activities
// carry their cohort behind the id, as in `modul-1-dag-1--hold-4`.
extension RecordID<Activity> {
    private static var mark: String { "--" }

    public func own(to cohort: Cohort.ID) -> Self { Self(raw + Self.mark + cohort.raw) }

    /// The id in the template.
    var planned: Self {
        raw.firstRange(of: Self.mark).map { Self(String(raw[..<$0.lowerBound])) } ?? self
    }
}

extension Schedule {
    /// The schedule with ids of the cohort's own.
    public func owned(by cohort: Cohort.ID) -> Schedule {
        var owned = self
        for index in owned.activities.indices {
            owned.activities[index].id = owned.activities[index].id.own(to: cohort)
        }
        return owned
    }
}
