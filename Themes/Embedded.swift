/// The themes that are shipped inside the program, as the bytes of their TOML files, by name.
public let embeddedThemes: [(name: String, toml: [UInt8])] = [
    ("nordlys", PackageResources.nordlys_toml),
    ("dagslys", PackageResources.dagslys_toml),
    ("hojkontrast", PackageResources.hojkontrast_toml),
    ("terminal", PackageResources.terminal_toml),
    ("mono", PackageResources.mono_toml),
]
