/// The built-in themes: their names and the bytes of their TOML files.
public let embeddedThemes: [(name: String, toml: [UInt8])] = [
    ("nordlys", PackageResources.nordlys_toml),
    ("dagslys", PackageResources.dagslys_toml),
    ("hojkontrast", PackageResources.hojkontrast_toml),
    ("terminal", PackageResources.terminal_toml),
    ("mono", PackageResources.mono_toml),
]
