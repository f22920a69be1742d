// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "Spor",
    products: [.executable(name: "spor", targets: ["spor"])],
    // Exact versions, since Package.resolved is not kept: a clone made next year builds the same program.
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CMinizip"),
        .systemLibrary(name: "CXlsxwriter"),
        .target(name: "TalentDomain", swiftSettings: strict),
        .target(
            name: "TalentStore",
            dependencies: ["TalentDomain", "CMalloc", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "CheckedTOML", dependencies: ["TOMLKit"], swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: ["TalentDomain", "CheckedTOML", "TOMLKit", "CExpat", "CMinizip", "CXlsxwriter"],
            resources: [
                .embedInCode("Programmes/talent-nord.toml"), .embedInCode("Programmes/talent-nord-spor.toml"),
                .embedInCode("Programmes/leder-paa-spring.toml"),
                .embedInCode("Programmes/leder-paa-spring-spor.toml"),
                .embedInCode("Programmes/afklaringsforloeb.toml"),
                .embedInCode("Programmes/foerlederkursus.toml"), .embedInCode("Programmes/foerlederkursus-spor.toml"),
                .embedInCode("Programmes/individuelt-forloeb.toml"),
                .embedInCode("Programmes/individuelt-forloeb-spor.toml"),
                .embedInCode("Programmes/levels.toml"), .embedInCode("Programmes/guides.toml"),
                .embedInCode("Programmes/reflections.toml"),
            ],
            swiftSettings: strict),
        .target(name: "DemoCohort", dependencies: ["TalentDomain", "Exchange"], swiftSettings: strict),
        .target(name: "TerminalKit", dependencies: ["CNcurses", "CheckedTOML", "TOMLKit"], swiftSettings: strict),
        .target(
            name: "Themes", path: "Themes", exclude: ["README.md", "previews"],
            resources: [
                .embedInCode("nordlys.toml"), .embedInCode("dagslys.toml"), .embedInCode("hojkontrast.toml"),
                .embedInCode("terminal.toml"), .embedInCode("mono.toml"),
            ],
            swiftSettings: strict),
        .target(name: "SporApp", dependencies: ["TalentDomain", "TerminalKit"], swiftSettings: strict),
        .executableTarget(
            name: "spor",
            dependencies: [
                "SporApp", "TalentStore", "Exchange", "DemoCohort", "Themes", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(
            name: "TalentFixtures", dependencies: ["TalentDomain"], path: "Tests/TalentFixtures", swiftSettings: strict),
        .testTarget(
            name: "TalentDomainTests", dependencies: ["TalentDomain", "TalentFixtures"], swiftSettings: strict),
        .testTarget(
            name: "TalentStoreTests",
            dependencies: ["TalentStore", "TalentDomain", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(name: "CheckedTOMLTests", dependencies: ["CheckedTOML"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "TalentDomain", "CZip"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(name: "DemoCohortTests", dependencies: ["DemoCohort", "TalentDomain"], swiftSettings: strict),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "Themes"], swiftSettings: strict),
        .testTarget(name: "SporAppTests", dependencies: ["SporApp"], swiftSettings: strict),
        .testTarget(
            name: "AccessTests",
            dependencies: ["TalentDomain", "TalentFixtures", "TalentStore", "SporApp", "Exchange"],
            swiftSettings: strict),
        .testTarget(name: "WordTests", exclude: ["Own"], swiftSettings: strict),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .systemLibrary(name: "CZip", path: "Tests/CZip"),
        .target(
            name: "EndToEndSupport", dependencies: ["CPseudoTerminal", "CVTerm"], path: "Tests/EndToEnd/Support",
            swiftSettings: strict),
        // Depends on the program itself, so that `swift test` builds what these tests run.
        .testTarget(
            name: "EndToEndTests", dependencies: ["spor", "EndToEndSupport"], path: "Tests/EndToEnd",
            exclude: ["Support", "Fixtures"],
            swiftSettings: strict),
        .executableTarget(
            name: "measure",
            dependencies: [
                "spor", "EndToEndSupport", "CPseudoTerminal", "SporApp", "TerminalKit", "TalentStore", "Exchange",
                "DemoCohort", "TalentDomain", "TalentFixtures", "Themes",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Measurements", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
