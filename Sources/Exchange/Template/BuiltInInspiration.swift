import TalentDomain

/// The inspiration and the guides that are shipped inside the program. Read when a panel asks for them, never at start.
public enum BuiltInInspiration {
    public static func inspiration() throws(TOMLProblem) -> Inspiration {
        let file = try text(PackageResources.levels_toml, "levels.toml").decode(InspirationFile.self)
        return Inspiration(levels: file.level, competences: file.competence, grounds: file.grounds)
    }

    /// One for each kind of talk and meeting.
    public static func guides() throws(TOMLProblem) -> [Guide] {
        try text(PackageResources.guides_toml, "guides.toml").decode(GuideFile.self).guide
    }

    private static func text(_ bytes: [UInt8], _ file: String) -> TOMLText {
        TOMLText(text: String(decoding: bytes, as: UTF8.self), file: file)
    }

    private struct InspirationFile: Decodable {
        var level: [LevelInspiration]
        var competence: [Inspiration.Competence]
        var grounds: Inspiration.TrainingGrounds
    }

    private struct GuideFile: Decodable {
        var guide: [Guide]
    }
}
