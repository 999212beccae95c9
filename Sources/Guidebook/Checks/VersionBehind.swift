import Diagnostics

extension Check {
  static let versionBehind = Check(.versionBehind) { inspection in
    let current = inspection.guide.settings.version
    return inspection.guide.assessments.compactMap { assessment in
      let version = assessment.version
      guard version < current, !version.meansTheSame(as: current) else { return nil }
      let changes = inspection.saved(version)?.changes(to: inspection.currentRules)
      guard changes != [] else { return nil }
      let since =
        changes.map { "; since then " + listed($0) }
        ?? ", and what has changed up to \(current) is not recorded"
      return Diagnostic(
        .versionBehind, "'\(assessment.id)' was written against version \(version)\(since)",
        at: assessment.versionLocation, help: "go over the answers and write 'guide: \(current)'")
    }
  }
}

extension Inspection {
  /// The rules as they are.
  var currentRules: JSON { SnapshotWriter(currency: guide.settings.currency).rules(of: guide) }

  /// The snapshot of a version, else the latest one that means the same.
  func saved(_ version: Version) -> SavedVersion? {
    savedVersions.first { $0.version == version }
      ?? savedVersions.last { $0.version.meansTheSame(as: version) }
  }
}

extension Version {
  /// Whether two versions differ in wording only.
  func meansTheSame(as other: Version) -> Bool { major == other.major && minor == other.minor }
}

extension Rule {
  static let versionBehind = Rule(
    "version-behind", .warning,
    summary: "An assessment was written against rules that have changed since.",
    reason: "Its answers may not mean what the questions and gates now ask.",
    example: """
      guide: 1.0.0    # and guide.yaml says version: 1.2.0
      """,
    fix: """
      Go over the answers and name the current version. `waymark snapshot --save` keeps each \
      version's rules, so that the finding names what has changed and is silent where nothing has.
      """)
}
