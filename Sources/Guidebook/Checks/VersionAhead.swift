import Diagnostics

extension Check {
  static let versionAhead = Check(.versionAhead) { inspection in
    let current = inspection.guide.settings.version
    return inspection.guide.assessments.filter { current < $0.version }.map {
      Diagnostic(
        .versionAhead,
        "'\($0.id)' was written against version \($0.version), and the guide is at \(current)",
        at: $0.versionLocation, help: "write 'guide: \(current)'")
    }
  }
}

extension Version: Comparable {
  /// Orders versions by age.
  public static func < (left: Version, right: Version) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension Rule {
  static let versionAhead = Rule(
    "version-ahead", .warning,
    summary: "An assessment names a guide version that does not exist yet.",
    reason: "Its answers may be meant for questions that this guide does not ask.",
    example: """
      guide: 9.0.0
      """,
    fix: "Name the version that the assessment was written against, or raise the guide's own.")
}
