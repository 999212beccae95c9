import Diagnostics

extension Check {
  static let citedBackground = Check(.citedBackground) { inspection in
    let cited = inspection.guide.citedReferences
    return inspection.guide.references.filter { $0.isBackground && cited.contains($0.id) }.map {
      Diagnostic(
        .citedBackground, "'\($0.id)' is marked as background and is cited", at: $0.page.location,
        help: "take out 'background: true'")
    }
  }
}

extension Rule {
  static let citedBackground = Rule(
    "cited-background", .warning,
    summary: "A reference is marked as background and something cites it.",
    reason: "Pages list it as not cited, which is untrue.",
    example: """
      ---
      type: report
      title: A report that a gate cites
      background: true
      ---
      """,
    fix: "Take out `background: true`.")
}
