import Diagnostics

extension Check {
  static let staleReference = Check(.staleReference) { inspection in
    inspection.guide.references.compactMap { reference in
      let looked = [reference.accessed, reference.page.lastReviewed].compactMap { $0 }.max()
      return inspection.stale(since: looked, within: reference.page.reviewIn).map {
        Diagnostic(
          .staleReference, "'\(reference.id)' was last looked at \($0)",
          at: reference.page.location,
          help: "look whether it still says so and move 'accessed' or 'last-reviewed'")
      }
    }
  }
}

extension Rule {
  static let staleReference = Rule(
    "stale-reference", .warning,
    summary: "A reference was last looked at longer ago than it should be.",
    reason: "Sources move, are corrected, and are overtaken.",
    example: """
      ---
      type: webpage
      title: A price list
      accessed: 2024-01-31
      ---
      """,
    fix: "Look whether the work still says what is cited, and move `accessed` or `last-reviewed`.")
}
