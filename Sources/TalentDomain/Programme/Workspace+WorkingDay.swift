extension Workspace {
    /// The activities whose hours change with the hours of the cohort's working day: those that the programme plans in
    /// days, if nobody has changed their hours.
    ///
    /// - Parameter template: the cohort's programme.
    public func activities(
        of old: Cohort, lasting hoursPerDay: Double, on template: ProgrammeTemplate
    ) -> [Edit<Activity>] {
        let planned = Dictionary(uniqueKeysWithValues: template.activities.map { ($0.id, $0) })
        return allActivities(in: old.id).compactMap { activity in
            guard let length = planned[activity.id.planned]?.length, case .days(let days) = length,
                activity.hours == days * old.hoursPerDay
            else { return nil }
            var new = activity
            new.hours = days * hoursPerDay
            return Edit(from: activity, to: new)
        }
    }
}
