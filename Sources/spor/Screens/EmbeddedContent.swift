import Exchange
import Synchronization
import TalentDomain

/// The texts built into the program, read on first use. Tests read all of them, so the fallbacks below are not met.
enum EmbeddedContent {
    /// The programme of a cohort: as it was when the cohort began, if it is not built in.
    static func template(of cohort: Cohort) -> ProgrammeTemplate? {
        let text = cohort.ownTemplate
        return read.withLock { read in
            let known = read[text ?? cohort.template]
            if let known { return known }
            let template =
                text.map { try? TemplateReader.read($0, file: "\(cohort.template).toml") }
                ?? (try? BuiltInTemplates.template(cohort.template))
            read[text ?? cohort.template] = template
            return template
        }
    }

    /// The programmes that have been read, by their text, or the key of a built-in one.
    private static let read = Mutex<[String: ProgrammeTemplate]>([:])

    private static let inspiration = try? BuiltInInspiration.inspiration()
    private static let guides = (try? BuiltInInspiration.guides()) ?? []

    private static let reflections = (try? BuiltInInspiration.reflections()) ?? [:]

    static func reflections(at moment: ReflectionMoment) -> [Phrase] { reflections[moment] ?? [] }
    static func grounds(for direction: Direction) -> [Phrase] { inspiration?.grounds.kinds(for: direction) ?? [] }

    static func inspiration(for level: Level) -> LevelInspiration? { inspiration?.level(level) }
    static func guide(for kind: MeetingKind) -> Guide? { guides.first { $0.kind == kind } }
}
