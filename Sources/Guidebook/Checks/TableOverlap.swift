import Decision
import Diagnostics

extension Check {
  static let tableOverlap = Check(.tableOverlap) { inspection in
    inspection.analysis.overlaps.compactMap { overlap in
      guard let first = inspection.guide.row(overlap.first),
        let second = inspection.guide.row(overlap.second)
      else { return nil }
      return Diagnostic(
        .tableOverlap,
        "'\(first.id)' and '\(second.id)' both fit \(inspection.text(overlap.situation))",
        at: second.location,
        help: "narrow one of the rows, or choose hit policy 'first' or 'priority'",
        notes: [Diagnostic.Note("'\(first.id)' leads to \(first.row.outcome)", at: first.location)])
    }
  }
}

extension Rule {
  static let tableOverlap = Rule(
    "table-overlap", .error,
    summary: "Two rows can fit the same answers where the hit policy forbids it.",
    reason: """
      Under `unique` at most one row may fit, and under `any` rows that fit together must agree; \
      nothing says which of these two counts.
      """,
    example: """
      rules:
        hit-policy: unique
        rows:
          - {id: moving, when: {changes: [daily, monthly]}, then: buy}
          - {id: rich, when: {budget: ">= 1M"}, then: build}
      """,
    fix: """
      Narrow one of the rows so that they exclude each other, or choose the hit policy `first` or \
      `priority`.
      """)
}
