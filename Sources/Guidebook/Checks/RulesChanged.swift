import Diagnostics

extension Check {
  static let rulesChanged = Check(.rulesChanged) { inspection in
    let current = inspection.guide.settings.version
    guard let saved = inspection.savedVersions.last(where: { $0.version.meansTheSame(as: current) })
    else { return [] }
    let changes = saved.changes(to: inspection.currentRules)
    guard !changes.isEmpty else { return [] }
    return [
      Diagnostic(
        .rulesChanged, "since version \(saved.version) " + listed(changes),
        at: inspection.guide.settings.location,
        help: "raise the minor version, or the major one where old answers no longer hold")
    ]
  }
}

extension Rule {
  static let rulesChanged = Rule(
    "rules-changed", .warning,
    summary: "Questions, gates or rows changed and the version says that only wording did.",
    reason: "Assessments pin a version; they would go on as if nothing had changed.",
    example: """
      version: 1.0.1    # and Content/versions/1.0.0.json has other gates
      """,
    fix: "Raise the minor version, or the major one where old answers no longer hold.")
}
