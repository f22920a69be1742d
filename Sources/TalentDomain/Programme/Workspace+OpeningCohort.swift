extension Workspace {
    /// The months after its last activity for which an unfinished cohort still counts as running. Chosen for Spor: the
    /// last talks and buddy meetings are three months apart.
    private static let monthsAfterLast = 3

    /// The cohort that opens for a viewer: a running one, otherwise the next, otherwise the last.
    ///
    /// Of several running cohorts, the one in which the viewer is an active talent, otherwise the newest.
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

    /// Whether the cohort's activities ended so long ago that it counts as over, finished or not.
    private func isOver(_ cohort: Cohort, on day: Day) -> Bool {
        let last = activities.values.filter { $0.cohort == cohort.id }.map(\.end).max() ?? outline.lastDays[cohort.id]
        return last.map { $0.adding(months: Self.monthsAfterLast) < day } ?? false
    }
}

extension Cohort {
    /// Whether the cohort was finished by that day.
    public func isFinished(on day: Day) -> Bool { finishedOn.map { $0 <= day } ?? false }
}
