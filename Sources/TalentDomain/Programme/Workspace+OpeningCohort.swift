extension Workspace {
    /// Months after its last activity in which a cohort that nobody has finished still counts as running. Our default: the last talks and
    /// buddy meetings are three months apart.
    private static let monthsAfterLast = 3

    /// The cohort that opens for a viewer: one that runs on the viewer's day, else the next to come, else the last.
    ///
    /// Of several that run it is the one in which the viewer is an active talent, else the newest.
    ///
    /// - Parameter some: the cohorts that the viewer sees; nil for all that are here.
    public func openingCohort(for viewer: Viewer, among some: Set<Cohort.ID>? = nil) -> Cohort? {
        let all = cohortsByKickOff.filter { some?.contains($0.id) ?? true },
            open = all.filter { !$0.isFinished(on: viewer.today) && !isOver($0, on: viewer.today) }
        let running = open.filter { kickOff(of: $0) <= viewer.today }
        func own(_ cohort: Cohort) -> Bool {
            talents.values.contains { $0.cohort == cohort.id && $0.status == .active && $0.person == viewer.person }
        }
        return running.last(where: own) ?? running.last ?? open.first ?? all.last
    }

    /// Whether all that the cohort was to do lies so far back that it runs no more, finished or not.
    private func isOver(_ cohort: Cohort, on day: Day) -> Bool {
        let last = activities.values.filter { $0.cohort == cohort.id }.map(\.end).max() ?? outline.lastDays[cohort.id]
        return last.map { $0.adding(months: Self.monthsAfterLast) < day } ?? false
    }
}

extension Cohort {
    /// Whether the cohort was finished on that day or before.
    public func isFinished(on day: Day) -> Bool { finishedOn.map { $0 <= day } ?? false }
}
