// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "waymark",
  products: [
    .library(name: "Decision", targets: ["Decision"]),
    .executable(name: "waymark", targets: ["waymark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(
      name: "Decision", swiftSettings: settings,
      // Without Foundation nothing else brings the C library's square roots and rounding.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(
      name: "Markdown", dependencies: ["CCmark", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Guidebook", dependencies: ["CYAML", "Decision", "Diagnostics", "Markdown"],
      swiftSettings: settings),
    .target(
      name: "Theme", path: "Templates",
      resources: [
        .embedInCode("assessment-table.mustache"),
        .embedInCode("assessment.mustache"),
        .embedInCode("assessments.mustache"),
        .embedInCode("basis.mustache"),
        .embedInCode("break-even.mustache"),
        .embedInCode("candidates.mustache"),
        .embedInCode("case-list.mustache"),
        .embedInCode("case-studies.mustache"),
        .embedInCode("case-study.mustache"),
        .embedInCode("chapter.mustache"),
        .embedInCode("chart.mustache"),
        .embedInCode("charts.css"),
        .embedInCode("citation.mustache"),
        .embedInCode("cite.mustache"),
        .embedInCode("claim.mustache"),
        .embedInCode("claims-table.mustache"),
        .embedInCode("claims.mustache"),
        .embedInCode("compare.mustache"),
        .embedInCode("comparison.mustache"),
        .embedInCode("costs.mustache"),
        .embedInCode("decide.mustache"),
        .embedInCode("evidence.mustache"),
        .embedInCode("facts.mustache"),
        .embedInCode("figure.mustache"),
        .embedInCode("frame-bottom.mustache"),
        .embedInCode("frame-top.mustache"),
        .embedInCode("gates.mustache"),
        .embedInCode("home.mustache"),
        .embedInCode("icon.svg"),
        .embedInCode("icons.mustache"),
        .embedInCode("not-found.mustache"),
        .embedInCode("notes.mustache"),
        .embedInCode("option.mustache"),
        .embedInCode("pairings.mustache"),
        .embedInCode("provenance.mustache"),
        .embedInCode("reading-bottom.mustache"),
        .embedInCode("reading-top.mustache"),
        .embedInCode("redirect.mustache"),
        .embedInCode("reference-list.mustache"),
        .embedInCode("reference.mustache"),
        .embedInCode("references.mustache"),
        .embedInCode("report-basis.mustache"),
        .embedInCode("report-status.mustache"),
        .embedInCode("report.css"),
        .embedInCode("report.mustache"),
        .embedInCode("rules.mustache"),
        .embedInCode("sign.mustache"),
        .embedInCode("spreads.mustache"),
        .embedInCode("status.mustache"),
        .embedInCode("value.mustache"),
        .embedInCode("verdict.mustache"),
        .embedInCode("waymark.css"),
        .embedInCode("waymark.js"),
      ],
      swiftSettings: settings),
    .target(
      name: "Site", dependencies: ["Decision", "Diagnostics", "Guidebook", "Markdown", "Theme"],
      swiftSettings: settings),
    .target(name: "CPlatform"),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "CPlatform", "Decision", "Diagnostics", "Guidebook", "Markdown", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Decision"], path: "Tests/Benchmarks",
      exclude: ["results.md"], swiftSettings: settings),
    .target(
      name: "Fixtures", dependencies: ["Diagnostics", "Guidebook"], path: "Tests/Fixtures",
      swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(name: "DecisionTests", dependencies: ["Decision"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCmark", "Fixtures", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "GuidebookTests",
      dependencies: ["Fixtures", "Guidebook", "Decision", "Diagnostics", "Markdown"],
      swiftSettings: settings),
    .testTarget(
      name: "SiteTests",
      dependencies: ["Site", "Guidebook", "Decision", "Diagnostics", "Markdown"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["waymark", "Decision", "Diagnostics", "Guidebook", "Site"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings a main function of its own, so these can be linked with it only.
if Context.environment["WAYMARK_FUZZ"] != nil {
  package.targets += [
    .target(
      name: "FuzzOracle", dependencies: ["Decision", "Diagnostics", "Fixtures", "Guidebook"],
      path: "Tests/Fuzz/Oracle", swiftSettings: settings),
    .executableTarget(
      name: "FuzzMarkdown", dependencies: ["FuzzOracle", "Diagnostics", "Markdown"],
      path: "Tests/Fuzz/Markdown", swiftSettings: settings),
    .executableTarget(
      name: "FuzzFrontMatter", dependencies: ["FuzzOracle"], path: "Tests/Fuzz/FrontMatter",
      swiftSettings: settings),
    .executableTarget(
      name: "FuzzYAML", dependencies: ["FuzzOracle"], path: "Tests/Fuzz/YAML",
      swiftSettings: settings),
  ]
}
