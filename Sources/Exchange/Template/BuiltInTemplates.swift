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
        // Two files where one would be long: the compile time of an embedded file grows faster than its size.
        switch key {
        case "talent-nord":
            joined(PackageResources.talent_nord_toml, PackageResources.talent_nord_spor_toml)
        case "leder-paa-spring":
            joined(PackageResources.leder_paa_spring_toml, PackageResources.leder_paa_spring_spor_toml)
        case "afklaringsforloeb": joined(PackageResources.afklaringsforloeb_toml)
        case "foerlederkursus":
            joined(PackageResources.foerlederkursus_toml, PackageResources.foerlederkursus_spor_toml)
        case "individuelt-forloeb":
            joined(PackageResources.individuelt_forloeb_toml, PackageResources.individuelt_forloeb_spor_toml)
        default: nil
        }
    }

    private static func joined(_ files: [UInt8]...) -> String {
        String(decoding: files.joined(), as: UTF8.self)
    }
}
