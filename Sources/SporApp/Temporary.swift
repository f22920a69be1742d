import TalentDomain

public struct CohortFigures: Hashable, Sendable {
    public init(of cohort: Cohort.ID, in workspace: Workspace, today: Day) {}
}
public struct LevelInspiration: Hashable, Sendable {}
public struct Guide: Hashable, Sendable {}
