import Decision
import Diagnostics

extension Check {
  static let conflictingRows = Check(.conflictingRows) { inspection in
    inspection.verdicts.flatMap { name, verdict, location in
      verdict.conflicts.map { ids in
        let rows = inspection.guide.rows.filter { ids.contains($0.id) }
        let fault =
          Set(rows.map(\.row.outcome)).count > 1
          ? "which lead to different options" : "and hit policy 'unique' lets only one fit"
        return Diagnostic(
          .conflictingRows, "\(name) fits rows \(listed(ids)), \(fault)", at: location,
          help: "narrow one of the rows, or choose hit policy 'first' or 'priority'",
          notes: rows.map {
            Diagnostic.Note("row '\($0.id)' leads to \($0.row.outcome)", at: $0.location)
          })
      }
    }
  }
}

extension Rule {
  static let conflictingRows = Rule(
    "conflicting-rows", .error,
    summary: "Rows fit the same answers where the hit policy forbids it.",
    reason: """
      Under `unique` and `any` two rows must not decide differently; nothing says which of them \
      counts.
      """,
    example: """
      rules:
        hit-policy: unique
        rows:
          - {id: fast, when: {changes: daily}, then: buy}
          - {id: rich, when: {budget: ">= 1M"}, then: build}
      """,
    fix: """
      Narrow one of the rows so that they exclude each other, or choose the hit policy `first` \
      or `priority`.
      """
  )
}
