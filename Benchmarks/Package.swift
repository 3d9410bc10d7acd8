// swift-tools-version:6.2
import PackageDescription

// Apart from the product, so that nobody who builds it builds these.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sportello", path: "..")],
    targets: [
        .executableTarget(name: "Checklists", dependencies: [.product(name: "Vademecum", package: "sportello")]),
        .executableTarget(
            name: "Columnar",
            dependencies: [
                .product(name: "FEEL", package: "sportello"), .product(name: "Vocabulary", package: "sportello"),
            ]),
        .executableTarget(
            name: "Service",
            dependencies: ["FEEL", "Safeguard", "Shell", "TestSupport", "Vademecum", "Vocabulary", "Web"].map {
                .product(name: $0, package: "sportello")
            }),
    ],
    swiftLanguageModes: [.v6]
)
