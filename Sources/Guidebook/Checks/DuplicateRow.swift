import Decision
import Diagnostics

extension Check {
  static let duplicateRow = Check(.duplicateRow) { inspection in
    inspection.analysis.duplicates.compactMap { finding in
      guard let row = inspection.guide.row(finding.row),
        let original = inspection.guide.row(finding.of)
      else { return nil }
      let outcome = finding.hasSameOutcome ? "" : " and leads elsewhere"
      var diagnostic = Diagnostic(
        .duplicateRow, "'\(row.id)' asks what '\(original.id)' asks\(outcome)", at: row.location,
        help: "take one of the two out",
        notes: [
          Diagnostic.Note(
            "'\(original.id)' leads to \(original.row.outcome)", at: original.location)
        ])
      if inspection.guide.table.hitPolicy.forbids(finding) { diagnostic.severity = .error }
      return diagnostic
    }
  }
}

extension HitPolicy {
  /// Whether nothing says which of two rows that ask the same decides.
  fileprivate func forbids(_ duplicate: DuplicateRow) -> Bool {
    switch self {
    case .unique: true
    case .any: !duplicate.hasSameOutcome
    case .first, .priority: false
    }
  }
}

extension Rule {
  static let duplicateRow = Rule(
    "duplicate-row", .warning,
    summary: "Two rows ask exactly the same.",
    reason: """
      Only one of them can decide; a change to the other would change nothing. It is an error under \
      `unique`, and under `any` where they lead to different options: nothing says which one counts.
      """,
    example: """
      rules:
        rows:
          - {id: daily, when: {changes: daily}, then: buy}
          - {id: each-day, when: {changes: [daily]}, then: prompt-chaining}
      """,
    fix: "Take one of the two rows out.")
}
