public struct LevelInspiration: Hashable, Sendable {}
public struct Guide: Hashable, Sendable {}
