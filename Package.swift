// swift-tools-version:6.2
import PackageDescription

let package = Package(
    name: "sportello",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sportello", targets: ["sportello"]),
        // For the benchmarks, which are a package of their own.
        .library(name: "FEEL", targets: ["FEEL"]),
        .library(name: "Vademecum", targets: ["Vademecum"]),
        .library(name: "Vocabulary", targets: ["Vocabulary"]),
        .library(name: "Shell", targets: ["Shell"]),
        .library(name: "Safeguard", targets: ["Safeguard"]),
        .library(name: "TestSupport", targets: ["TestSupport"]),
        .library(name: "Web", targets: ["Web"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    ],
    targets: [
        room("Vocabulary"),
        room("FEEL", uses: ["Vocabulary"]),
        room("Vademecum", uses: ["FEEL", "Vocabulary"], from: [.crypto, .yams]),
        room("Storage", uses: ["Vocabulary"], testing: ["TestSupport"]),
        room("Safeguard", uses: ["Storage", "Vocabulary"], from: [.crypto, .cryptoExtras], testing: ["TestSupport"]),
        room("HTML"),
        // gzip, from Debian's libdeflate-dev.
        [.systemLibrary(name: "CLibdeflate", providers: [.apt(["libdeflate-dev"])])],
        room(
            "Shell", uses: ["CLibdeflate", "HTML", "Safeguard", "Vocabulary"],
            from: [.httpTypes, .hummingbird, .hummingbirdCore, .logging, .nio],
            embedding: ["Assets"], testing: ["TestSupport"]),
        room(
            "Web", uses: ["FEEL", "Vademecum", "Shell", "HTML", "Safeguard", "Vocabulary"],
            from: [.httpTypes, .hummingbird],
            embedding: ["Assets"], testing: ["TestSupport"]),
        [
            // Two C functions: what GRDB does not tell of SQLite, and Swift cannot call.
            .target(name: "SQLiteDefence", linkerSettings: [.linkedLibrary("sqlite3")]),
            .target(
                name: "StorageSQLite", dependencies: ["Storage", "Vocabulary", "SQLiteDefence", .grdb],
                swiftSettings: house()),
            .target(
                name: "TestSupport",
                dependencies: [
                    "Shell", "Storage", "StorageSQLite", "Vocabulary", .httpTypes, .hummingbird, .logging,
                ],
                swiftSettings: house()),
            .executableTarget(
                name: "sportello",
                dependencies: [
                    "FEEL", "Vademecum", "Safeguard", "Shell", "Storage", "StorageSQLite", "Web", "Vocabulary",
                    .argumentParser, .hummingbird, .logging,
                ],
                swiftSettings: house()),
            // What the tests of durability kill, starve and cut off.
            .executableTarget(
                name: "durability-trial", dependencies: ["Safeguard", "Storage", "StorageSQLite", "Vocabulary"],
                path: "Tests/Durability/Trial", swiftSettings: house()),
        ],
    ].flatMap(\.self),
    swiftLanguageModes: [.v6]
)

/// A library target and the tests beside it; what it may import is what it lists, checked by the build.
///
/// `files` are folders or files that the built code carries in itself; `tools` is what only the tests use.
func room(
    _ name: String, uses others: [String] = [], from products: [Target.Dependency] = [],
    embedding files: [String] = [], testing tools: [String] = []
) -> [Target] {
    let dependencies = others.map { Target.Dependency(stringLiteral: $0) } + products
    let tested = ([name] + tools).map { Target.Dependency(stringLiteral: $0) } + dependencies
    return [
        .target(
            name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) }, swiftSettings: house()),
        .testTarget(name: name + "Tests", dependencies: tested, swiftSettings: house()),
    ]
}

/// Settings of every target of ours: strict imports, and no warning is left standing.
func house() -> [SwiftSetting] {
    [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}

extension Target.Dependency {
    static let argumentParser: Self = .product(name: "ArgumentParser", package: "swift-argument-parser")
    static let crypto: Self = .product(name: "Crypto", package: "swift-crypto")
    static let cryptoExtras: Self = .product(name: "CryptoExtras", package: "swift-crypto")
    static let grdb: Self = .product(name: "GRDB", package: "GRDB.swift")
    static let hummingbird: Self = .product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdCore: Self = .product(name: "HummingbirdCore", package: "hummingbird")
    static let httpTypes: Self = .product(name: "HTTPTypes", package: "swift-http-types")
    static let logging: Self = .product(name: "Logging", package: "swift-log")
    static let nio: Self = .product(name: "NIOCore", package: "swift-nio")
    static let yams: Self = .product(name: "Yams", package: "Yams")
}
