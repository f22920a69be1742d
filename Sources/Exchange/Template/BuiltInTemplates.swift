import TalentDomain

/// The programmes that are shipped inside the program. Each is read when it is asked for, never at start.
public enum BuiltInTemplates {
    public static let keys = ["talent-nord"]

    /// Nil for a key that is not built in.
    public static func template(_ key: String) throws(TOMLFileError) -> ProgrammeTemplate? {
        guard let text = text(key) else { return nil }
        return try TemplateReader.read(text, file: "\(key).toml")
    }

    /// The file itself, for whoever wants to copy and change it.
    public static func text(_ key: String) -> String? {
        switch key {
        // In two files, since an embedded one costs compile time that grows with its size.
        case "talent-nord":
            String(decoding: PackageResources.talent_nord_toml + PackageResources.talent_nord_spor_toml, as: UTF8.self)
        default: nil
        }
    }
}
