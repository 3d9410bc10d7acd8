// swift-tools-version:6.2
import PackageDescription

let package = Package(
    name: "sportello",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    ],
    targets: [
        room("Vocabulary"),
        room("FEEL", uses: ["Vocabulary"]),
        room("Vademecum", uses: ["FEEL", "Vocabulary"], from: [.crypto, .yams]),
        room("Safeguard", uses: ["Vocabulary"], from: [.crypto]),
        room("HTML"),
        room("Shell", uses: ["HTML", "Safeguard", "Vocabulary"], from: [.hummingbird]),
        room("Web", uses: ["Vademecum", "Shell", "HTML", "Safeguard", "Vocabulary"], from: [.hummingbird]),
        [
            .executableTarget(
                name: "sportello",
                dependencies: [
                    "FEEL", "Vademecum", "Safeguard", "Shell", "Web", "Vocabulary", .argumentParser, .hummingbird,
                    .logging,
                ],
                swiftSettings: house())
        ],
    ].flatMap(\.self),
    swiftLanguageModes: [.v6]
)

/// A library target and the tests beside it; what it may import is what it lists, checked by the build.
func room(_ name: String, uses others: [String] = [], from products: [Target.Dependency] = []) -> [Target] {
    let dependencies = others.map { Target.Dependency(stringLiteral: $0) } + products
    return [
        .target(name: name, dependencies: dependencies, swiftSettings: house()),
        .testTarget(
            name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: house()),
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
    static let hummingbird: Self = .product(name: "Hummingbird", package: "hummingbird")
    static let logging: Self = .product(name: "Logging", package: "swift-log")
    static let yams: Self = .product(name: "Yams", package: "Yams")
}
