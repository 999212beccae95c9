import Diagnostics

extension Check {
  static let stalePage = Check(.stalePage) { inspection in
    let references = Set(inspection.guide.references.map(\.page.path))
    return inspection.pages.filter { !references.contains($0.path) }.compactMap { page in
      inspection.stale(since: page.lastReviewed, within: page.reviewIn).map {
        Diagnostic(
          .stalePage, "'\(page.title)' was last reviewed \($0)", at: page.location,
          help: "go over the page and move 'last-reviewed'")
      }
    }
  }
}

extension Rule {
  static let stalePage = Rule(
    "stale-page", .warning,
    summary: "A page was last reviewed longer ago than it should be.",
    reason: "What was true when it was written may not be so now.",
    example: """
      ---
      title: What it costs
      last-reviewed: 2024-01-31
      ---
      """,
    fix: "Go over the page and move `last-reviewed`, or give it a longer `review-in`.")
}
