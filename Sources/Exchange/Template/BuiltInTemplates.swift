import TalentDomain

/// The programmes that are built into the program. Each is read when it is needed, not at the start.
public enum BuiltInTemplates {
    public static let keys = [
        "talent-nord", "leder-paa-spring", "afklaringsforloeb", "foerlederkursus", "individuelt-forloeb",
    ]

    /// The programme with that key; nil where none is built in.
    ///
    /// - Throws: `TOMLFileError` where the built-in file has a mistake; a test reads it.
    public static func template(_ key: String) throws(TOMLFileError) -> ProgrammeTemplate? {
        guard let text = text(key) else { return nil }
        return try TemplateReader.read(text, file: "\(key).toml")
    }

    /// The programme's file, as an example to copy and change.
    public static func text(_ key: String) -> String? {
        switch key {
        // Two files: the compile time of an embedded file grows faster than its size.
        case "talent-nord":
            String(decoding: PackageResources.talent_nord_toml + PackageResources.talent_nord_spor_toml, as: UTF8.self)
        case "leder-paa-spring": String(decoding: PackageResources.leder_paa_spring_toml, as: UTF8.self)
        case "afklaringsforloeb": String(decoding: PackageResources.afklaringsforloeb_toml, as: UTF8.self)
        case "foerlederkursus": String(decoding: PackageResources.foerlederkursus_toml, as: UTF8.self)
        case "individuelt-forloeb": String(decoding: PackageResources.individuelt_forloeb_toml, as: UTF8.self)
        default: nil
        }
    }
}
