import Exchange
import TalentDomain

/// The texts built into the program, read on first use. Tests read all of them, so the fallbacks below are not met.
enum EmbeddedContent {
    static func template(_ key: String) -> ProgrammeTemplate? { try? BuiltInTemplates.template(key) }

    private static let inspiration = try? BuiltInInspiration.inspiration()
    private static let guides = (try? BuiltInInspiration.guides()) ?? []

    private static let reflections = (try? BuiltInInspiration.reflections()) ?? [:]

    static func reflections(at moment: ReflectionMoment) -> [Phrase] { reflections[moment] ?? [] }
    static func inspiration(for level: Level) -> LevelInspiration? { inspiration?.level(level) }
    static func guide(for kind: MeetingKind) -> Guide? { guides.first { $0.kind == kind } }
}
