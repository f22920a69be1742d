import TalentDomain

/// The inspiration, guides and questions for reflection that are built into the program. Each is read when a panel
/// needs it, not at the start.
public enum BuiltInInspiration {
    /// The inspiration for each leadership level.
    ///
    /// - Throws: `TOMLFileError` where the built-in file has a mistake; a test reads it.
    public static func inspiration() throws(TOMLFileError) -> Inspiration {
        let file = try text(PackageResources.levels_toml, "levels.toml").decode(InspirationFile.self)
        return Inspiration(levels: file.level, grounds: file.grounds)
    }

    /// The guides, one for each kind of talk and meeting.
    ///
    /// - Throws: `TOMLFileError` where the built-in file has a mistake; a test reads it.
    public static func guides() throws(TOMLFileError) -> [Guide] {
        try text(PackageResources.guides_toml, "guides.toml").decode(GuideFile.self).guide
    }

    /// The questions for the logbook, by moment.
    ///
    /// - Throws: `TOMLFileError` where the built-in file has a mistake; a test reads it.
    public static func reflections() throws(TOMLFileError) -> [ReflectionMoment: [Phrase]] {
        let groups = try text(PackageResources.reflections_toml, "reflections.toml").decode(ReflectionFile.self)
            .reflection
        return Dictionary(groups.map { ($0.moment, $0.questions) }, uniquingKeysWith: +)
    }

    private static func text(_ bytes: [UInt8], _ file: String) -> TOMLText {
        TOMLText(text: String(decoding: bytes, as: UTF8.self), file: file)
    }

    private struct InspirationFile: Decodable {
        var level: [LevelInspiration]
        var grounds: Inspiration.TrainingGrounds
    }

    private struct ReflectionFile: Decodable {
        struct Group: Decodable {
            var moment: ReflectionMoment
            var questions: [Phrase]
        }

        var reflection: [Group]
    }

    private struct GuideFile: Decodable {
        var guide: [Guide]
    }
}
